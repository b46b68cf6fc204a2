import type { CourseFiles } from '../course-files.ts';
import type { CourseParts } from '../course-parts.ts';
import { languages, type Language } from '../language.ts';
import { once } from '../once.ts';
import { read } from '../read-file.ts';
import { mijnWijkFile, sourcesFile, werksessieFile } from '../schema.ts';
import { variantFile, variantSchema, type Variant } from './variant-schema.ts';

/**
 * Reads the variant that lies over a course, before its other files: what it has for the places in pages is given to `files`.
 *
 * @returns nothing where there is none, or something is wrong with it by itself (then there is a fault).
 */
export function readVariant(files: CourseFiles): Variant | undefined {
  if (!files.has(variantFile)) return undefined;
  const variant = read(files, variantFile, variantSchema, {});
  files.localTexts = new Map(variant?.paragraphs.map(({ at, text }) => [at, text]));
  return variant;
}

/** What a variant names is there, nothing national is shortened, and its version is that of the course. */
export function checkVariant(variant: Variant | undefined, parts: CourseParts, files: CourseFiles): void {
  checkPlaces(files);
  if (variant === undefined) return;
  const { course } = parts;
  if (course !== undefined && course.version !== variant.base)
    files.fault(variantFile, ['base'], (words) => words.variant.base(variant.base, course.version));
  checkProgramme(variant, files);
  checkPartners(variant, files);
  checkSources(variant, files);
  checkParagraphs(variant, files);
}

function checkProgramme({ werksessie: own }: Variant, files: CourseFiles): void {
  const national = read(files.national, 'werksessie.yaml', werksessieFile, {});
  if (own === undefined || national === undefined) return;
  const ids = national.parts.map(({ id }) => id);
  own.parts.forEach(({ id }, at) => {
    if (!ids.includes(id))
      files.fault(variantFile, ['werksessie', 'parts', at, 'id'], (words) =>
        words.variant.noPart(id, ids.join(', ')),
      );
  });
  once(files, 'partId', usesOf(own.parts, 'id', ['werksessie', 'parts']));
  const { parts } = national;
  const sum = (minutesOf: (part: (typeof parts)[number]) => number) =>
    parts.reduce((total, part) => total + minutesOf(part), 0);
  const before = sum(({ minutes }) => minutes);
  const after = sum(({ id, minutes }) => own.parts.find((part) => part.id === id)?.minutes ?? minutes);
  if (after < before)
    files.fault(variantFile, ['werksessie', 'parts'], (words) => words.variant.shorter(after, before));
}

function checkPartners({ partners }: Variant, files: CourseFiles): void {
  const national = read(files.national, 'mijn-wijk.yaml', mijnWijkFile, {});
  const ids = national?.socialeKaart.groups.flatMap((group) => group.partners.map(({ id }) => id));
  partners.forEach(({ id, ...changed }, at) => {
    if (ids?.includes(id) === false)
      files.fault(variantFile, ['partners', at, 'id'], (words) =>
        words.variant.noPartner(id, ids.join(', ')),
      );
    else if (Object.values(changed).every((value) => value === undefined || value === false))
      files.fault(variantFile, ['partners', at], (words) => words.variant.nothingChanged);
  });
  once(files, 'partnerId', usesOf(partners, 'id', ['partners']));
}

function checkSources({ sources }: Variant, files: CourseFiles): void {
  const national = read(files.national, 'bronnen.yaml', sourcesFile, {});
  sources.forEach(({ id }, at) => {
    if (national?.sources.some((source) => source.id === id) === true)
      files.fault(variantFile, ['sources', at, 'id'], (words) => words.variant.sourceThere(id));
  });
}

function checkParagraphs({ paragraphs }: Variant, files: CourseFiles): void {
  const places = [...new Set(files.localPlaces.map(({ name }) => name))];
  paragraphs.forEach(({ at }, position) => {
    if (!places.includes(at))
      files.fault(variantFile, ['paragraphs', position, 'at'], (words) =>
        words.variant.noPlace(at, places.toSorted().join(', ')),
      );
  });
  once(files, 'localPlace', usesOf(paragraphs, 'at', ['paragraphs']));
}

/** A place stands once in each language, in the same text. */
function checkPlaces(files: CourseFiles): void {
  const met = new Map<string, Language[]>();
  for (const { name, file, language } of files.localPlaces) {
    const key = `${file}\n${name}`;
    met.set(key, [...(met.get(key) ?? []), language]);
  }
  const names = new Map<string, number>();
  for (const [key, found] of met) {
    const [file = '', name = ''] = key.split('\n');
    names.set(name, (names.get(name) ?? 0) + 1);
    const isTwice = found.length > new Set(found).size || names.get(name) === 2;
    const missing = languages.find((language) => !found.includes(language));
    const where = fileWith(files, file, name);
    if (isTwice) files.faultAt(where.file, where.line, (words) => words.variant.placeOnce(name));
    else if (missing !== undefined)
      files.faultAt(where.file, where.line, (words) => words.variant.placeBoth(name, `${missing}.md`));
  }
}

/** The page or file in which a place stands; a page is read with the file that lists it. */
function fileWith(files: CourseFiles, file: string, name: string) {
  const mark = `lokaal: ${name} `;
  const folder = file.includes('/') ? file.slice(0, file.indexOf('/') + 1) : '';
  const pages = files.names.filter((one) => one === file || (one.endsWith('.md') && one.startsWith(folder)));
  const found = pages.find((one) => files.lineWith(one, mark) > 1) ?? file;
  return { file: found, line: files.lineWith(found, mark) };
}

function usesOf<Key extends string>(
  entries: readonly Readonly<Record<Key, string>>[],
  key: Key,
  path: readonly string[],
) {
  return entries.map((entry, at) => ({ value: entry[key], file: variantFile, path: [...path, at, key] }));
}
