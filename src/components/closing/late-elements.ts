import type { LateGroup } from '../../content/words.ts';
import type { LoadLateWords } from '../session/words.ts';

interface LateElement {
  readonly load: () => Promise<unknown>;
  /** Words that only this element uses, and what it brings along. */
  readonly words?: readonly LateGroup[];
}

/** Elements of the closing that not every learner sees, or not at once. */
const late: Readonly<Record<string, LateElement>> = {
  'big-number-field': { load: () => import('./big-number-field.ts'), words: ['closing.big'] },
  'certificate-sheet': { load: () => import('./certificate-sheet.ts'), words: ['closing.sheet'] },
  'reminder-file': { load: () => import('./reminder-file.ts') },
  // Where no PDF can be shown it prints the sheet.
  'ways-out': { load: () => import('./ways-out.ts'), words: ['closing.out', 'closing.sheet'] },
};

/** Brings the elements that are used here and not known yet. What cannot be fetched now is tried at the next update. */
export function bringLateElements(root: ParentNode, loadLateWords: LoadLateWords): void {
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
