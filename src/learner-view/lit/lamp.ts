import { css } from 'lit';
import { bringIntoView } from '../../components/session/in-view.ts';
import { findText } from './find-text.ts';
import { piecesToLight } from './said-text.ts';

const mark = 'data-lit-by-editor';

/** As the lamp of the wijk falls on it. Fixed colours of forced colours are asked for by name. */
const light = css`
  [data-lit-by-editor] {
    background: var(--lamp-soft);
    color: var(--ink);
    box-shadow: 0 0 0 4px var(--lamp-soft);
    border-radius: 2px;
    outline: 2px solid var(--lamp-line);
    outline-offset: 5px;
  }
  @media (forced-colors: active) {
    [data-lit-by-editor] {
      outline-color: Highlight;
    }
  }
`.styleSheet;

/** The small lamp on the text that is being edited, wherever on the screen it stands. */
export class Lamp {
  readonly #page: Document;
  readonly #lit = new Set<Element>();
  /** Of what, and how it was when it was looked at first. */
  #subject = '';
  #before: string | undefined;

  constructor(page: Document = document) {
    this.#page = page;
  }

  /**
   * Lights a text, and brings it into view when it is out of it. Answers whether something of it is lit.
   *
   * @param subject What the text is of: of a page only what has changed since it was looked at first is lit.
   * @param isAhead The text may be newer than the screen: until that comes, what is lit of the same subject stays lit.
   */
  shine(text: string | undefined, subject: string, isAhead = false): boolean {
    const isSame = subject === this.#subject;
    if (!isSame) this.#before = text;
    this.#subject = subject;
    const pieces = text === undefined ? [] : piecesToLight(text, this.#before);
    const found = pieces.flatMap((piece) => findText(piece, this.#page).slice(0, 1));
    if (isSame && isAhead && found.length < pieces.length) return this.#lit.size > 0;
    this.#putOut();
    for (const element of found) this.#light(element);
    const [first] = found;
    if (first === undefined) return false;
    if (!isInView(first)) bringIntoView(first, 'center');
    return true;
  }

  #light(element: HTMLElement): void {
    const root = element.getRootNode();
    if (
      light !== undefined &&
      (root instanceof ShadowRoot || root instanceof Document) &&
      !root.adoptedStyleSheets.includes(light)
    )
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, light];
    element.setAttribute(mark, '');
    this.#lit.add(element);
  }

  #putOut(): void {
    for (const element of this.#lit) element.removeAttribute(mark);
    this.#lit.clear();
  }
}

/** Enough of it to read on. */
function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const height = document.documentElement.clientHeight;
  return top >= 0 && (bottom <= height || top < height / 2);
}
