/**
 * The rules of this page's own style sheets (colours, fonts, the drawing) as one text for another window, with addresses that
 * hold there.
 */
export function pageRulesText(only: (rule: CSSRule) => boolean = () => true): string {
  return [...document.styleSheets]
    .flatMap(rulesOf)
    .filter(({ rule }) => only(rule))
    .map(({ rule, base }) =>
      rule.cssText.replaceAll(
        /url\("([^"]*)"\)/g,
        (_, address: string) => `url("${new URL(address, base).href}")`,
      ),
    )
    .join('\n');
}

interface BasedRule {
  readonly rule: CSSRule;
  readonly base: string;
}

function rulesOf(sheet: CSSStyleSheet): readonly BasedRule[] {
  const base = sheet.href ?? document.baseURI;
  return [...sheet.cssRules].flatMap((rule): readonly BasedRule[] => {
    if (!(rule instanceof CSSImportRule)) return [{ rule, base }];
    return rule.styleSheet === null ? [] : rulesOf(rule.styleSheet);
  });
}
