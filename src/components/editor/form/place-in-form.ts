import { languages, type Language } from '../../../course-files/language.ts';
import type { Place, ValuePath } from '../../../course-files/value-path.ts';
import { knownFile } from '../../../editing/fields/file-kinds.ts';
import type { CourseValues } from '../../../editing/fields/references.ts';
import { placeKey } from './form-view.ts';

/** Where a form shows a place. */
export interface PlaceInForm extends Place {
  readonly language: Language | undefined;
  /** What stands for its field and for what it stands in, the most exact first. */
  readonly keys: readonly string[];
}

/** A place of the course in the form of these places: a page of a text stands in the file that has its entry. */
export function placeInForm(
  course: CourseValues,
  places: readonly Place[],
  { file, path }: Place,
  textLanguage: Language | undefined,
): PlaceInForm {
  const [, base, spoken] = /^(.*)\.(nl|en)\.md$/.exec(file) ?? [];
  if (base !== undefined) {
    const language = textLanguage ?? languages.find((one) => one === spoken);
    const page = `${base}.${language ?? 'nl'}.md`;
    const keys = [`${page}/body`, `${page}/title`];
    const holder = places.map((place) => place.file).find((name) => holds(name, base));
    const known = holder === undefined ? undefined : knownFile(holder);
    if (holder !== undefined && known?.pageFolder !== undefined) {
      const sections = course.value({ file: holder, path: ['sections'] });
      const id = base.split('/').at(-1);
      const at = Array.isArray(sections)
        ? sections.findIndex((section) => (Object(section) as { id?: unknown }).id === id)
        : -1;
      return { file: holder, path: at < 0 ? ['sections'] : ['sections', at, 'page'], language, keys };
    }
    return {
      file: holder ?? file,
      path: known?.page === undefined || known.kind === 'page' ? [] : ['page'],
      language,
      keys,
    };
  }
  const keys = [
    path.length > 0 && !isLanguageAt(path) ? [...path, textLanguage ?? 'nl'] : path,
    ...prefixes(path),
  ];
  return { file, path, language: textLanguage, keys: keys.map((one) => placeKey({ file, path: one })) };
}

function holds(name: string, base: string): boolean {
  const known = knownFile(name);
  if (known?.page !== undefined) return known.page === base;
  return known?.pageFolder !== undefined && base.startsWith(`${known.pageFolder}/`);
}

function isLanguageAt(path: ValuePath): boolean {
  return languages.some((language) => language === path.at(-1));
}

/** The place itself, and what it stands in. */
function prefixes(path: ValuePath): readonly ValuePath[] {
  return path.map((_, at) => path.slice(0, path.length - at));
}

/** What stands for every entry of a list, and every door, on the way to a place. */
export function keysOnTheWay(
  course: CourseValues,
  file: string,
  path: ValuePath,
  entryKey: (list: Place, entry: unknown, at: number) => string,
): readonly string[] {
  return path.flatMap((key, at) => {
    const list: Place = { file, path: path.slice(0, at) };
    if (typeof key !== 'number') return [`${placeKey(list)}/behind`];
    return [entryKey(list, course.value({ file, path: path.slice(0, at + 1) }), key)];
  });
}
