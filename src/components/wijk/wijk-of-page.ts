/**
 * The drawing of the wijk stands in the page itself, so that it is painted before any script and costs none; the build
 * puts it there from `wijk.svg`. Elements take the drawing and its styles from the page.
 */

/** Kept from the start: the opening of the page, in which the drawing stands, goes away. */
const drawing = document.querySelector<SVGSVGElement>('svg.wijk');

/** A drawing of one's own, or undefined where the page has none. */
export function copyOfWijk(): SVGSVGElement | undefined {
  return drawing?.cloneNode(true) as SVGSVGElement | undefined;
}

let sheet: CSSStyleSheet | undefined;

/** Gives the inside of an element the rules of the cascade layer `wijk`. */
export function adoptWijkStyles(root: HTMLElement | DocumentFragment): void {
  if (!(root instanceof ShadowRoot)) return;
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    const rules = [...document.styleSheets].flatMap(layerRules);
    sheet.replaceSync(rules.map((rule) => rule.cssText).join('\n'));
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

function layerRules(from: CSSStyleSheet): CSSRule[] {
  return [...from.cssRules].flatMap((rule) => {
    if (rule instanceof CSSLayerBlockRule) return rule.name === 'wijk' ? [...rule.cssRules] : [];
    if (rule instanceof CSSImportRule && rule.styleSheet !== null) return layerRules(rule.styleSheet);
    return [];
  });
}
