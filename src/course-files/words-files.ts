import { fillInWords, knownNames } from './counts.ts';
import type { CourseFiles } from './course-files.ts';
import type { Say } from './fault-words.ts';
import { plainFaults } from './plain-text.ts';
import { withoutPlural } from './plural.ts';
import type { Language } from './language.ts';

/** The words of the interface in one language, flat: `home.title` → text. */
export type InterfaceWords = Readonly<Record<string, string>>;

/** What the code gives to the texts of the interface, by their keys. */
export interface GivenNames {
  /** Texts of which the code says in one place what it gives: the names, sorted. */
  readonly exactly: Readonly<Record<string, readonly string[]>>;
  /** What may be given to any other text: every name that the code gives to anything, sorted. */
  readonly anywhere: readonly string[];
}

/**
 * Reads `teksten/nl.json` and `teksten/en.json` and checks that they say the same things: equal keys, equal placeholders.
 * What the course itself fills in (its name, how many lessons) is filled in here. Every fault is in `files`.
 *
 * @returns `undefined` when a file cannot be read.
 */
export function readWords(
  files: CourseFiles,
  given?: GivenNames,
): Readonly<Record<Language, InterfaceWords>> | undefined {
  return readPair(files, (language) => `teksten/${language}.json`, given === undefined ? {} : { given });
}

/** What may stand in a pair of files, beside what holds for all words. */
export interface PairRules {
  readonly given?: GivenNames;
  /** May a text be a list, with a line in each? */
  readonly hasLines?: boolean;
  /** What else is wrong with a text. */
  readonly check?: (key: string, text: string, fault: (sentence: Say) => void) => void;
}

/** A file of words in every language: the same keys, the same placeholders. */
export function readPair(
  files: CourseFiles,
  fileOf: (language: Language) => string,
  { given, hasLines = false, check = checkPlain }: PairRules,
): Readonly<Record<Language, InterfaceWords>> | undefined {
  const refused = new Set<string>();
  const read = (language: Language): InterfaceWords | undefined => {
    const tree = files.readYaml(fileOf(language));
    return tree === undefined
      ? undefined
      : flatten(hasLines ? joined(tree) : tree, (path) => {
          refused.add(path.join('.'));
          files.fault(fileOf(language), path, (words) => words.words.noText(path.join('.')));
        });
  };
  const nameOf = (language: Language) => fileOf(language).split('/').at(-1) ?? '';
  const [nl, en] = [read('nl'), read('en')];
  for (const [language, own, other, others] of [
    ['nl', nl, 'en', en],
    ['en', en, 'nl', nl],
  ] as const) {
    for (const [key, text] of Object.entries(own ?? {})) {
      const fault = (sentence: Say) => {
        files.fault(fileOf(language), key.split('.'), sentence);
      };
      checkText(key, text, fault);
      check(key, text, fault);
      const translated = others?.[key];
      if (others === undefined) checkNames(key, text, given, files, fault);
      else if (refused.has(key)) continue;
      else if (translated === undefined) fault((words) => words.words.notIn(key, nameOf(other)));
      else if (language === 'nl') checkNames(key, text, given, files, fault);
      // Half a placeholder is told where it stands.
      else if (isWhole(translated) && placeholders(translated).join() !== placeholders(text).join())
        fault((words) =>
          words.words.differ(key, placeholders(text).join(', '), placeholders(translated).join(', ')),
        );
    }
  }
  if (nl === undefined || en === undefined) return undefined;
  return { nl: filledIn(nl, 'nl', files, fileOf('nl')), en: filledIn(en, 'en', files, fileOf('en')) };
}

/** Lists of lines as the text that they make. */
function joined(tree: unknown): unknown {
  if (Array.isArray(tree) && tree.length > 0 && tree.every((line) => typeof line === 'string'))
    return tree.join('\n');
  if (typeof tree !== 'object' || tree === null || Array.isArray(tree)) return tree;
  return Object.fromEntries(Object.entries(tree).map(([key, inner]) => [key, joined(inner)]));
}

function filledIn(
  words: InterfaceWords,
  language: Language,
  files: CourseFiles,
  file: string,
): InterfaceWords {
  return Object.fromEntries(
    Object.entries(words).map(([key, raw]) => {
      const { text, faults } = fillInWords(raw, language, files);
      const path = key.split('.');
      for (const { message } of faults)
        files.faults.push({ file, line: files.lineOf(file, path), place: { file, path }, message });
      return [key, text];
    }),
  );
}

/** A text by itself: not empty, no half placeholder, and nothing that only one of those who say it understands. */
function checkText(key: string, text: string, fault: (sentence: Say) => void): void {
  if (text.trim() === '') fault((words) => words.words.empty(key));
  if (text.includes('$t(')) fault((words) => words.words.nested(key));
  const half = halfAt(text);
  if (half !== undefined) {
    const piece = text.slice(Math.max(0, half - 2), half + 14);
    fault((words) => words.words.half(key, piece.trim()));
  }
}

/** Nothing in it that would be shown as it stands. */
export function checkPlain(key: string, text: string, fault: (sentence: Say) => void): void {
  for (const { message } of plainFaults(text)) fault((words) => `"${key}": ${message[words.language]}`);
}

/** A name that the code does not give stays on the screen as it is. */
function checkNames(
  key: string,
  text: string,
  given: GivenNames | undefined,
  { counts }: CourseFiles,
  fault: (sentence: Say) => void,
): void {
  if (given === undefined || !text.includes('{{')) return;
  const known = knownNames(counts);
  for (const name of placeholders(text)) {
    const isOfCourse = known.includes(name.charAt(0).toLowerCase() + name.slice(1));
    if (isOfCourse) continue;
    const exactly = namesFor(key, given);
    if (exactly === undefined) {
      if (!given.anywhere.includes(name)) fault((words) => words.words.unknownName(key, name));
    } else if (!exactly.includes(name)) {
      fault((words) => words.words.notGiven(key, name, exactly.join(', ')));
    }
  }
}

/** A text with a plural has what the code gives to all its forms. */
function namesFor(key: string, { exactly }: GivenNames): readonly string[] | undefined {
  return exactly[withoutPlural(key)] ?? exactly[key];
}

function flatten(
  value: unknown,
  refuse: (path: readonly string[]) => void,
  path: readonly string[] = [],
): Record<string, string> {
  if (typeof value === 'string') return { [path.join('.')]: value };
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const texts = Object.entries(value).map(([key, inner]) => flatten(inner, refuse, [...path, key]));
    return Object.assign({}, ...texts) as Record<string, string>;
  }
  refuse(path);
  return {};
}

/** `{{count}}`, or `{{lessen in cijfers}}` of the course. */
const wholePlaceholder = /\{\{\s*([\p{L}][\w-]*)(?:\s+in cijfers)?\s*\}\}/gu;

/** Where a brace stands that is none of a whole placeholder. */
function halfAt(text: string): number | undefined {
  const rest = text.replaceAll(wholePlaceholder, (whole) => ' '.repeat(whole.length));
  return /[{}]/.exec(rest)?.index;
}

function isWhole(text: string): boolean {
  return halfAt(text) === undefined;
}

export function placeholders(text: string): readonly string[] {
  return [...new Set([...text.matchAll(wholePlaceholder)].map((match) => match[1] ?? ''))].sort();
}
