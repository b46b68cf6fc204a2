import type { Edited, Words } from '../../../editing/operations/edited.ts';
import { variantFile } from '../../../course-files/variant/variant-schema.ts';
import type { ValuePath } from '../../../course-files/value-path.ts';

export const noWords: Words = { nl: '', en: '' };

/** A text in both languages as it stands; a language that is missing is empty. */
export function wordsAt(draft: Edited, file: string, path: ValuePath): Words | undefined {
  const found = draft.value({ file, path });
  if (typeof found !== 'object' || found === null) return undefined;
  const { nl, en } = found as Readonly<Record<string, unknown>>;
  return { nl: typeof nl === 'string' ? nl : '', en: typeof en === 'string' ? en : '' };
}

export function variantWords(draft: Edited, path: ValuePath): Words | undefined {
  return wordsAt(draft, variantFile, path);
}

/** What was typed, as it can be written: nothing as long as one language is missing, `none` where both are empty. */
export function settled({ nl, en }: Words): Words | 'none' | undefined {
  const words = { nl: nl.trim(), en: en.trim() };
  if (words.nl === '' && words.en === '') return 'none';
  return words.nl === '' || words.en === '' ? undefined : words;
}

/** Did somebody leave the whole of a group of fields, and not go from one of them to another? */
export function isLeft({ currentTarget, relatedTarget }: FocusEvent): boolean {
  return !(relatedTarget instanceof Node && (currentTarget as Node).contains(relatedTarget));
}
