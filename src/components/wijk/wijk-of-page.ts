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

/**
 * A copy of one building of the drawing, whole in itself: what it takes from the definitions of the drawing is in it.
 * Without the glow and the pin, which belong to the whole wijk.
 */
export function copyOfPart(name: string): SVGElement | undefined {
  const part = drawing?.querySelector(`[data-part="${name}"]`);
  if (drawing === null || part == null) return undefined;
  const copy = group([...part.cloneNode(true).childNodes]);
  copy.setAttribute('class', part.getAttribute('class') ?? '');
  copy.dataset.part = name;
  for (const shape of copy.querySelectorAll('.wh, .mk')) shape.remove();
  for (const use of copy.querySelectorAll('use')) {
    const defined = drawing.querySelector(use.getAttribute('href') ?? '');
    const shapes = group([...(defined?.cloneNode(true).childNodes ?? [])]);
    shapes.setAttribute('class', use.getAttribute('class') ?? '');
    shapes.setAttribute(
      'transform',
      `translate(${use.getAttribute('x') ?? 0} ${use.getAttribute('y') ?? 0})`,
    );
    use.replaceWith(shapes);
  }
  return copy;
}

function group(children: readonly Node[]): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  made.append(...children);
  return made;
}

let sheet: CSSStyleSheet | undefined;

/** Gives the inside of an element the rules of the cascade layer `wijk`, and those of the times of the day. */
export function adoptWijkStyles(root: HTMLElement | DocumentFragment): void {
  if (!(root instanceof ShadowRoot)) return;
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    copyRules();
    // Where the style of the page comes from a file, it may be here only later; even that it is asked for.
    document.addEventListener('load', ({ target }) => isStyleFile(target) && copyRules(), { capture: true });
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

function isStyleFile(target: EventTarget | null): boolean {
  return target instanceof HTMLLinkElement && target.id === 'style-file';
}

function copyRules(): void {
  const rules = [...document.styleSheets].flatMap(layerRules);
  sheet?.replaceSync(rules.map((rule) => rule.cssText).join('\n'));
}

function layerRules(from: CSSStyleSheet): CSSRule[] {
  return [...from.cssRules].flatMap((rule) => {
    if (rule instanceof CSSLayerBlockRule) return rule.name === 'wijk' ? [...rule.cssRules] : [];
    if (rule instanceof CSSStyleRule) return rule.selectorText.includes('[data-phase') ? [rule] : [];
    if (rule instanceof CSSImportRule && rule.styleSheet !== null) return layerRules(rule.styleSheet);
    return [];
  });
}
