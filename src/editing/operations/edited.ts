import type { ValuePath } from '../../course-files/value-path.ts';
import type { Edit, Place } from '../edit.ts';

/** What an operation sees of a course that is edited; a `CourseDraft` is one. */
export interface Edited {
  /** Path from the course folder → bytes, as edited. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** `undefined` where nothing stands. */
  value(place: Place): unknown;
}

/** A mapping of YAML as it was read. */
export type Values = Readonly<Record<string, unknown>>;

/** The list at a place; empty where there is none, or only its key. */
export function listAt(draft: Edited, file: string, path: ValuePath): readonly Values[] {
  const found = draft.value({ file, path });
  return Array.isArray(found) ? (found as readonly Values[]) : [];
}

/** The position of the entry with this id in a list. */
export function positionOf(list: readonly Values[], id: string): number {
  return list.findIndex((entry) => entry.id === id);
}

/** Texts in both languages. */
export interface Words {
  readonly nl: string;
  readonly en: string;
}

/** The edits that give a text another wording, language by language; none where it is the same. */
export function wordEdits(draft: Edited, file: string, path: ValuePath, words: Words): readonly Edit[] {
  return (['nl', 'en'] as const).flatMap((language): Edit[] => {
    const place = { file, path: [...path, language] };
    return draft.value(place) === words[language] ? [] : [{ type: 'value', place, value: words[language] }];
  });
}
