import type { LazyGroup } from '../../content/words.ts';
import type { LoadLazyWords } from '../session/words.ts';

/** An element that not every learner sees, or not at once. */
export interface LazyElement {
  readonly load: () => Promise<unknown>;
  /** Words that only this element uses, and what it brings along. */
  readonly words?: readonly LazyGroup[];
}

/** Loads those of `lazy` that are used here and not known yet. What cannot be fetched now is tried at the next update. */
export function loadLazyElements(
  root: ParentNode,
  lazy: Readonly<Record<string, LazyElement>>,
  loadLazyWords: LoadLazyWords,
): void {
  for (const { localName } of root.querySelectorAll(':not(:defined)')) {
    const element = lazy[localName];
    if (element === undefined) continue;
    loadElement(element, loadLazyWords).catch(() => {
      // The connection is gone for a moment; the bar says so.
    });
  }
}

/** The words first: an element speaks as soon as it is known. */
async function loadElement({ load, words = [] }: LazyElement, loadLazyWords: LoadLazyWords): Promise<void> {
  await Promise.all(words.map((group) => loadLazyWords(group)));
  await load();
}
