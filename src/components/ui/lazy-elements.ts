import type { LitElement } from 'lit';
import type { LazyGroup } from '../../content/words.ts';
import type { LoadLazyWords } from '../session/words.ts';

/** An element that not every learner sees, or not at once. */
export interface LazyElement {
  readonly load: () => Promise<unknown>;
  /** Words that only this element uses, and what it brings along. */
  readonly words?: readonly LazyGroup[];
}

/** Known with their words. An element may be defined before: a file of the package holds more than was asked for. */
const ready = new WeakSet<LazyElement>();

/** Loads those of `lazy` that are used here and not ready yet. What cannot be fetched now is tried at the next update. */
export function loadLazyElements(
  root: ParentNode,
  lazy: Readonly<Record<string, LazyElement>>,
  loadLazyWords: LoadLazyWords,
): void {
  for (const [name, element] of Object.entries(lazy)) {
    const used = root.querySelectorAll<LitElement>(name);
    if (used.length === 0 || ready.has(element)) continue;
    loadElement(element, loadLazyWords).then(
      () => {
        ready.add(element);
        for (const one of used) one.requestUpdate();
      },
      () => {
        // The connection is gone for a moment; the bar says so.
      },
    );
  }
}

/** The words first: an element speaks as soon as it is known. */
async function loadElement({ load, words = [] }: LazyElement, loadLazyWords: LoadLazyWords): Promise<void> {
  await Promise.all(words.map((group) => loadLazyWords(group)));
  await load();
}
