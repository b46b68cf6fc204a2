import { CourseError } from './course-error.ts';
import { CourseFiles } from './course-files.ts';
import type { CourseFolder } from './course-folder.ts';
import type { Say } from './fault-words.ts';
import { languages, type Language } from './language.ts';
import { plural, withoutPlural } from './plural.ts';
import { checkPlain, placeholders, readPair, type GivenNames, type InterfaceWords } from './words-files.ts';

/**
 * Words that are not on the screens of the course: each kind stands in a pair of files of its own, such as `papier.nl.json`,
 * with these groups of keys. They do not go into the packages.
 */
const otherWords = {
  papier: [
    'roomSheet',
    'trial',
    'card',
    'invitation',
    'confirmations',
    'strip',
    'secretFile',
    'revoked',
    'presenceSheet',
    'editable',
    'wijkverslag',
    'resultsSheet',
    'runSheet',
    'letters',
    'registrationForm',
    'caseSheets',
  ],
  opdrachtregel: [
    'issuer',
    'typed',
    'files',
    'passphrase',
    'key',
    'revocation',
    'session',
    'list',
    'confirm',
    'change',
    'show',
    'refused',
    'arguments',
    'courseFolder',
    'check',
    'packing',
    'notPacked',
    'courseFile',
    'start',
  ],
  voorvertoning: ['bar', 'fault', 'stage', 'panel', 'reset', 'trialSession', 'evening', 'refusal'],
} as const;

/** Words of pages that stand beside the course. Their groups are those that their screens ask for. */
export const kindsOfPages = ['zaal', 'kantoor', 'redactie'] as const;
export type PageWords = (typeof kindsOfPages)[number];
export type OtherWords = keyof typeof otherWords | PageWords;

export const kindsOfWords: readonly OtherWords[] = [
  ...(Object.keys(otherWords) as readonly (keyof typeof otherWords)[]),
  ...kindsOfPages,
];

export function isOfPage(kind: OtherWords): kind is PageWords {
  return kindsOfPages.some((page) => page === kind);
}

/** What the code asks for, and what it fills in there. */
export interface AskedWords extends GivenNames {
  /** Every key that the code names, without the ending of a plural. */
  readonly keys: readonly string[];
  /** Names that the texts of a key cannot do without. */
  readonly needed: Readonly<Record<string, readonly string[]>>;
  /** Keys of texts that are certainly shown: they stand in a call. */
  readonly called: readonly string[];
  /** Keys that the code puts together, as expressions: `^door\\.why\\.[\\w-]+$`. */
  readonly patterns: readonly string[];
}

/** How many characters a text may have where paper has no room for more. */
export type RoomOnPaper = Readonly<Record<string, number>>;

/** Are there words of this kind in the course? If not, those of this project are used. */
export function hasOtherWords(files: CourseFiles, kind: OtherWords): boolean {
  return files.has(fileOf(kind, 'nl')) || files.has(fileOf(kind, 'en'));
}

export function fileOf(kind: OtherWords, language: Language): string {
  return `teksten/${kind}.${language}.json`;
}

/**
 * The words of one kind, and every fault in `files`; `undefined` when a file cannot be read.
 *
 * @param asked Where it is known: then a key that nobody asks for is a fault, and one that is missing.
 * @param screens The words of the course's own screens, which its other pages may show too.
 */
export function readOtherWords(
  files: CourseFiles,
  kind: OtherWords,
  asked?: AskedWords,
  { room = {}, screens = {} }: { readonly room?: RoomOnPaper; readonly screens?: InterfaceWords } = {},
): Readonly<Record<Language, InterfaceWords>> | undefined {
  const words = readPair(files, (language) => fileOf(kind, language), {
    hasLines: true,
    ...(asked === undefined ? {} : { given: asked }),
    check: (key, text, fault) => {
      // On a command line <map> is how people write what is to be filled in.
      if (kind !== 'opdrachtregel') checkPlain(key, text, fault);
      checkLength(key, text, room, fault);
      if (asked !== undefined) checkAsked(key, text, asked, fault);
    },
  });
  if (words === undefined) return undefined;
  for (const language of languages) checkPlurals(words[language], fileOf(kind, language), files);
  // What a page prints is said in the words of paper.
  const wanted = isOfPage(kind)
    ? asked?.called.filter((key) => !isOf('papier', key))
    : asked?.keys.filter((key) => isOf(kind, key));
  const known = [words.nl, words.en, ...(isOfPage(kind) ? [screens] : [])].map(keysOf);
  const missing = (wanted ?? []).filter((key) => !known.some((keys) => keys.has(withoutPlural(key))));
  for (const key of missing)
    files.fault(fileOf(kind, 'nl'), key.split('.'), (sentences) => sentences.words.missing(key));
  return words;
}

/**
 * The words of one kind in the folder of a course; `undefined` where it has none of its own.
 *
 * @throws {CourseError} naming every fault.
 */
export function loadOtherWords(
  folder: CourseFolder,
  kind: OtherWords,
): Readonly<Record<Language, InterfaceWords>> | undefined {
  const files = new CourseFiles(folder);
  if (!hasOtherWords(files, kind)) return undefined;
  const words = readOtherWords(files, kind);
  if (words === undefined || files.faults.length > 0) throw new CourseError(files.faults);
  return words;
}

function keysOf(words: InterfaceWords): ReadonlySet<string> {
  return new Set(Object.keys(words).map(withoutPlural));
}

function isOf(kind: keyof typeof otherWords, key: string): boolean {
  return otherWords[kind].some((group) => key.startsWith(`${group}.`));
}

function checkAsked(key: string, text: string, asked: AskedWords, fault: (sentence: Say) => void) {
  const { keys, needed, patterns } = asked;
  const own = withoutPlural(key);
  if (!keys.includes(own) && !patterns.some((pattern) => new RegExp(pattern).test(own))) {
    fault((words) => words.words.unknown(key));
    return;
  }
  const found = placeholders(text);
  const names = needed[withoutPlural(key)] ?? [];
  for (const name of names) {
    // The number chooses the text; it is said where it is all that there is to say, and more than one.
    const isSaid = name !== 'count' || !plural.test(key) || (names.length === 1 && key.endsWith('_other'));
    if (isSaid && !found.includes(name)) fault((words) => words.words.needed(key, name));
  }
}

function checkLength(key: string, text: string, room: RoomOnPaper, fault: (sentence: Say) => void): void {
  const most = room[withoutPlural(key)];
  if (most !== undefined && text.length > most)
    fault((words) => words.words.tooLong(key, most, text.length - most));
}

/** Where there is a text for one, there is one for more, and the other way round. */
function checkPlurals(words: InterfaceWords, file: string, files: CourseFiles): void {
  for (const key of Object.keys(words)) {
    const [ending] = plural.exec(key) ?? [];
    if (ending === undefined) continue;
    for (const other of ['_one', '_other']) {
      const wanted = withoutPlural(key) + other;
      if (words[wanted] === undefined)
        files.fault(file, key.split('.'), (sentences) => sentences.words.noPlural(key, wanted));
    }
  }
}
