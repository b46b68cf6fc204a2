import { languages, type Language, type Words } from '../../course-files/language.ts';
import type { Place } from '../edit.ts';
import { isGroup } from '../same.ts';

/** A course as it is edited: what stands at a place, and which files there are. */
export interface CourseAsEdited {
  value(place: Place): unknown;
  readonly files: ReadonlyMap<string, unknown>;
}

/** A list of the course; empty when there is none, or something else. */
export function listAt(course: CourseAsEdited, place: Place): readonly unknown[] {
  const value = course.value(place);
  return Array.isArray(value) ? (value as unknown[]) : [];
}

/** What has this key; `undefined` when nothing has. */
export function valueIn(group: unknown, key: string): unknown {
  return isGroup(group) ? group[key] : undefined;
}

export function listIn(group: unknown, key: string): readonly unknown[] {
  const list = valueIn(group, key);
  return Array.isArray(list) ? (list as unknown[]) : [];
}

export function textIn(group: unknown, key: string): string {
  const text = valueIn(group, key);
  return typeof text === 'string' ? text : '';
}

/** A text that is missing in one language is shown in the other. */
export function wordsOf(
  value: unknown,
  fill: (text: string, language: Language) => string = (text) => text,
): Words {
  const [nl = '', en = ''] = languages.map((language) => textIn(value, language));
  return { nl: fill(nl === '' ? en : nl, 'nl'), en: fill(en === '' ? nl : en, 'en') };
}
