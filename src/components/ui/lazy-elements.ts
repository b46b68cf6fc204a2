import type { LateGroup } from '../../content/words.ts';
import type { LoadLateWords } from '../session/words.ts';

/** An element that not every learner sees, or not at once. */
export interface LateElement {
  readonly load: () => Promise<unknown>;
  /** Words that only this element uses, and what it brings along. */
  readonly words?: readonly LateGroup[];
}

/** Brings those of `late` that are used here and not known yet. What cannot be fetched now is tried at the next update. */
export function bringLateElements(
  root: ParentNode,
  late: Readonly<Record<string, LateElement>>,
  loadLateWords: LoadLateWords,
): void {
  for (const { localName } of root.querySelectorAll(':not(:defined)')) {
    const element = late[localName];
    if (element === undefined) continue;
    bring(element, loadLateWords).catch(() => {
      // The connection is gone for a moment; the bar says so.
    });
  }
}

/** The words first: an element speaks as soon as it is known. */
async function bring({ load, words = [] }: LateElement, loadLateWords: LoadLateWords): Promise<void> {
  await Promise.all(words.map((group) => loadLateWords(group)));
  await load();
}
