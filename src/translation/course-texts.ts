import type { Decoded } from '../course-files/decode-text.ts';
import { fileOf, kindsOfWords } from '../course-files/other-words.ts';
import { isGroup, nameOfEntry } from '../course-files/stable-key.ts';
import type { ValuePath } from '../course-files/value-path.ts';
import { variantFile } from '../course-files/variant/variant-schema.ts';

/** The files of a course as they stand there: `FilesAsRead`, or what remembers them. */
export interface TextSource {
  readonly names: readonly string[];
  /** The text of a file; `undefined` when there is none. */
  text(file: string): Decoded | undefined;
  /** The values of a YAML or JSON file; `undefined` when it cannot be read. */
  values(file: string): unknown;
}

export interface TextPlace {
  readonly file: string;
  readonly path: ValuePath;
}

/** One text in Dutch and in English, wherever the two stand. */
export interface CourseText {
  /**
   * What it is called for ever in its file: like its path, with the id of an entry in the place of its position, and `*` for
   * an entry that has none. So an entry that moves keeps its name; several texts may have the same one.
   */
  readonly key: string;
  /** The text in pieces: one, or the entries of a list. */
  readonly nl: readonly string[];
  readonly en: readonly string[];
  /** Where the Dutch and the English stand. */
  readonly dutch: TextPlace;
  readonly english: TextPlace;
}

/** Words of tools, for who makes and issues the course: they change with the code, and no participant or organiser sees them. */
const wordsOfTools: readonly string[] = ['opdrachtregel', 'voorvertoning', 'kantoor', 'redactie'];

const pairsOfWords = [
  'teksten/nl.json',
  ...kindsOfWords.filter((kind) => !wordsOfTools.includes(kind)).map((kind) => fileOf(kind, 'nl')),
];

/** Every text of a course that is there in both languages, file by file in the order of its names. What cannot be read is left out. */
export function courseTexts(source: TextSource): readonly CourseText[] {
  return source.names.flatMap((file) => textsOfFile(file, source));
}

/** The texts whose Dutch stands in this file. */
export function textsOfFile(file: string, source: TextSource): readonly CourseText[] {
  if (file.endsWith('.nl.md')) return pageTexts(file, source);
  if (pairsOfWords.includes(file)) return wordTexts(file, source);
  // Its makers write both languages of a variant themselves.
  if (!file.endsWith('.yaml') || file === variantFile) return [];
  const found: CourseText[] = [];
  inValues(file, source.values(file), [], '', found);
  return found;
}

/** The file with the same in English: `les-1.nl.md` and `les-1.en.md`, `nl.json` and `en.json`. */
export function englishFile(file: string): string {
  return file.replace(/(^|[./])nl(\.(?:md|json))$/, '$1en$2');
}

function pageTexts(file: string, source: TextSource): readonly CourseText[] {
  const [nl, en] = [source.text(file), source.text(englishFile(file))];
  if (nl === undefined || en === undefined || !('text' in nl) || !('text' in en)) return [];
  return [
    {
      key: 'page',
      nl: [nl.text],
      en: [en.text],
      dutch: { file, path: [] },
      english: { file: englishFile(file), path: [] },
    },
  ];
}

function wordTexts(file: string, source: TextSource): readonly CourseText[] {
  const found: CourseText[] = [];
  const look = (nl: unknown, en: unknown, path: readonly string[]) => {
    const [dutch, english] = [piecesOf(nl), piecesOf(en)];
    if (dutch !== undefined && english !== undefined)
      found.push({
        key: path.join('.'),
        nl: dutch,
        en: english,
        dutch: { file, path },
        english: { file: englishFile(file), path },
      });
    else if (isGroup(nl) && isGroup(en))
      for (const [key, inner] of Object.entries(nl)) look(inner, en[key], [...path, key]);
  };
  look(source.values(file), source.values(englishFile(file)), []);
  return found;
}

function inValues(file: string, value: unknown, path: ValuePath, key: string, found: CourseText[]): void {
  const under = (name: string) => (key === '' ? name : `${key}/${name}`);
  if (Array.isArray(value)) {
    value.forEach((entry: unknown, at) => {
      inValues(file, entry, [...path, at], under(nameOfEntry(entry) ?? '*'), found);
    });
    return;
  }
  if (!isGroup(value)) return;
  const [nl, en] = [piecesOf(value.nl), piecesOf(value.en)];
  if (nl !== undefined && en !== undefined)
    found.push({
      key: key === '' ? 'text' : key,
      nl,
      en,
      dutch: { file, path: [...path, 'nl'] },
      english: { file, path: [...path, 'en'] },
    });
  else
    for (const [name, inner] of Object.entries(value))
      inValues(file, inner, [...path, name], under(name), found);
}

function piecesOf(value: unknown): readonly string[] | undefined {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) && value.length > 0 && value.every((piece) => typeof piece === 'string')
    ? value
    : undefined;
}
