/** What runs in the page. A browser gets these functions as text, so each carries all it needs in itself. */

/** What somebody looks for on the screen: the first of these that is shown, in any shadow root of the document. */
export interface Sought {
  readonly css: string;
  /** Words that it holds, or has as its label. */
  readonly says?: string;
  /** It holds these words and no others. */
  readonly exactly?: boolean;
  /** A part of the screen that it is in, also across the edge of a shadow root. */
  readonly inside?: string;
  /** Not the first but the one after this many. */
  readonly after?: number;
  /** Shown or not: what a browser lets somebody choose a file with is often hidden behind its label. */
  readonly hidden?: boolean;
}

export function findInPage({ css, says, exactly, inside, after = 0, hidden }: Sought): HTMLElement | null {
  const found: HTMLElement[] = [];
  const isInside = (element: Element): boolean => {
    if (inside === undefined) return true;
    if (element.closest(inside) !== null) return true;
    const root = element.getRootNode();
    return root instanceof ShadowRoot && isInside(root.host);
  };
  const words = (text: string | null) => (text ?? '').replaceAll(/\s+/g, ' ').trim();
  const hasWords = (element: HTMLElement): boolean => {
    if (says === undefined) return true;
    return [
      words(element.innerText),
      words(element.textContent),
      words(element.getAttribute('aria-label')),
    ].some((text) => (exactly === true ? text === says : text.includes(says)));
  };
  const look = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (
        element.matches(css) &&
        (hidden === true || element.checkVisibility()) &&
        isInside(element) &&
        hasWords(element)
      )
        found.push(element);
      if (element.shadowRoot !== null) look(element.shadowRoot);
    }
  };
  look(document);
  return found[after] ?? null;
}

/**
 * Brings it to the middle of the window and waits until it stands still: what moves is missed by a pointer. Says why it
 * cannot be pressed when something else is in front of it.
 */
export async function comeToRest(element: HTMLElement): Promise<string | undefined> {
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const place = () => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  };
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  let { x, y } = place();
  for (let still = 0; still < 2;) {
    await frame();
    const now = place();
    still = now.x === x && now.y === y ? still + 1 : 0;
    ({ x, y } = now);
  }
  let hit = document.elementFromPoint(x, y);
  for (let inside = hit; inside !== null;) {
    hit = inside;
    const deeper = hit.shadowRoot?.elementFromPoint(x, y) ?? null;
    inside = deeper === hit ? null : deeper;
  }
  for (let at: Node | null = hit; at !== null; at = at instanceof ShadowRoot ? at.host : at.parentNode)
    if (at === element) return undefined;
  return `${hit?.localName ?? 'nothing'}.${hit?.className ?? ''} is in front of it`;
}

export function wordsOf(element: HTMLElement): string {
  return (element.innerText || element.textContent).replaceAll(/\s+/g, ' ').trim();
}

export function valueOf(element: HTMLElement): string {
  return (element as HTMLInputElement).value;
}

/** Whatever is typed next comes in the place of what stands in a field. */
export function selectAll(element: HTMLElement): boolean {
  (element as HTMLTextAreaElement).select();
  return true;
}

export function hasFocus(element: HTMLElement): boolean {
  return element.matches(':focus');
}

export function isTicked(element: HTMLElement): boolean {
  return (element as HTMLInputElement).checked;
}

/** A choice from a list; each system draws the list outside of the page, where nobody can press. */
export function chooseInList(element: HTMLElement, label: string): void {
  const list = element as HTMLSelectElement;
  const option = [...list.options].find(({ text }) => text.trim() === label);
  if (option === undefined) throw new Error(`The list has no "${label}".`);
  list.value = option.value;
  list.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  list.dispatchEvent(new Event('change', { bubbles: true }));
}
