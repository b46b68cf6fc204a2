import { isLanguage, type Language } from '../../course-files/language.ts';
import type { ValuePath } from '../../course-files/value-path.ts';
import type { Place } from '../edit.ts';
import { isValuesFile } from '../read-values.ts';
import type { CourseAsEdited } from './as-edited.ts';

/** A text of the course, and where it stands. */
export interface FoundText {
  readonly place: Place;
  /** Where it is a text of one language. */
  readonly language?: Language;
  readonly text: string;
}

/** Files that no form edits: the register of numbers, and what is kept beside the texts. */
const besides =
  /^(?:nummers|vertaling|logboek|opmerkingen)\.yaml$|^(?:issuers|revocations|sessions)\/|^LICENSE$/;

/** Every text that a form edits. */
export function textsIn(course: CourseAsEdited): readonly FoundText[] {
  return [...course.files.keys()]
    .filter((file) => !besides.test(file))
    .flatMap((file) => textsBelow(course.value({ file, path: [] }), file, []));
}

function textsBelow(value: unknown, file: string, path: ValuePath): readonly FoundText[] {
  if (typeof value === 'string') {
    const language = languageOf({ file, path });
    return [{ place: { file, path }, ...(language === undefined ? {} : { language }), text: value }];
  }
  if (Array.isArray(value)) return value.flatMap((one, at) => textsBelow(one, file, [...path, at]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => textsBelow(one, file, [...path, key]));
}

/** The language of a text, by its last key or by the name of its file. */
export function languageOf({ file, path }: Place): Language | undefined {
  const key = path.findLast((one) => typeof one === 'string');
  if (isValuesFile(file) && !file.endsWith('.json')) return isLanguage(key) ? key : undefined;
  const named = /(?:^|[./])(nl|en)\.(?:md|json)$/.exec(file)?.[1];
  return isLanguage(named) ? named : undefined;
}
