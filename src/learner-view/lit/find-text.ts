import { saidText, shownText } from './said-text.ts';

/** Elements in which nothing is read, or that are read otherwise. */
const passedOver = 'script, style, svg, title, noscript, .visually-hidden, [hidden]';

/**
 * The smallest elements of a page, and of everything in it that has a shadow, in which a text is shown. The one in which
 * little else stands comes first.
 */
export function findText(text: string, root: Document | ShadowRoot): readonly HTMLElement[] {
  const said = saidText(text);
  if (said === undefined) return [];
  const found: { readonly element: HTMLElement; readonly length: number }[] = [];
  look(root, said, found);
  return found.toSorted((one, other) => one.length - other.length).map(({ element }) => element);
}

function look(
  root: Document | ShadowRoot | Element,
  said: RegExp,
  found: { readonly element: HTMLElement; readonly length: number }[],
): void {
  for (const element of root.children) {
    if (element.matches(passedOver)) continue;
    if (element.shadowRoot !== null) look(element.shadowRoot, said, found);
    const text = shownText(element.textContent);
    if (!said.test(text)) {
      // What stands in the shadows within it is not a part of its text.
      look(element, said, found);
      continue;
    }
    const before = found.length;
    look(element, said, found);
    if (found.length === before && element instanceof HTMLElement && isSeen(element))
      found.push({ element, length: text.length });
  }
}

function isSeen(element: HTMLElement): boolean {
  return element.getClientRects().length > 0;
}
