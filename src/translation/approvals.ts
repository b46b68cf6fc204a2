import { sha256 } from '@noble/hashes/sha2.js';
import { toHex } from '../encoding/hex.ts';
import { upkeepFiles } from '../course-files/upkeep-schema.ts';
import type { CourseText } from './course-texts.ts';

/** Where the course keeps with which Dutch each English text was looked at last. */
export const approvalsFile = upkeepFiles.translation;

/**
 * File → what stands for the key of a text → the hashes of its Dutch. Several texts may have the same key, and then any of
 * these is right.
 */
export type Approvals = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

/** A text whose English is older than its Dutch. */
export interface StaleText {
  readonly text: CourseText;
  /** Its Dutch changed since somebody looked at the English; or it is new, and its English is still Dutch. */
  readonly why: 'changed' | 'new';
}

/**
 * What stands for a Dutch text: 6 hexadecimal digits of its SHA-256. Where a line ends and how letters are put together is
 * no other text, nor is a comment in a page.
 */
export function hashOfDutch({ nl }: Pick<CourseText, 'nl'>): string {
  const known = dutchHashes.get(nl);
  if (known !== undefined) return known;
  const plain = nl
    .join('\n')
    .normalize('NFC')
    .replaceAll(/<!--.*?-->/gs, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const found = hash(plain, 3);
  dutchHashes.set(nl, found);
  return found;
}

/** Of texts that are asked for again at every change somebody makes. */
const dutchHashes = new WeakMap<readonly string[], string>();
const keyHashes = new WeakMap<Pick<CourseText, 'key'>, string>();

/** 4 digits: the file stays small, and two keys of a file with the same ones only share what is right for them. */
function hashOfKey(text: Pick<CourseText, 'key'>): string {
  const known = keyHashes.get(text) ?? hash(text.key, 2);
  keyHashes.set(text, known);
  return known;
}

function hash(text: string, bytes: number): string {
  return toHex(sha256(new TextEncoder().encode(text)).subarray(0, bytes));
}

/** The approvals as the values of their file; what is no approval is left out (the check of the file tells it). */
export function approvalsOf(values: unknown): Approvals {
  return new Map(entriesOf(values).map(([file, lines]) => [file, approvalsOfFile(lines)]));
}

function approvalsOfFile(lines: unknown): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const line of typeof lines === 'string' ? lines.split(/\s+/) : []) {
    const [, key, dutch] = /^([0-9a-f]{4})([0-9a-f]{6})$/.exec(line) ?? [];
    if (key !== undefined && dutch !== undefined) found.set(key, [...(found.get(key) ?? []), dutch]);
  }
  return found;
}

/**
 * The texts whose English nobody looked at since their Dutch changed, in the order in which they are given.
 *
 * A new text is said in both languages by who adds it, so it waits for nobody; but where its English is still the Dutch.
 */
export function staleTexts(texts: readonly CourseText[], approvals: Approvals): readonly StaleText[] {
  return texts.flatMap((text) => {
    const known = approvals.get(text.dutch.file)?.get(hashOfKey(text));
    if (known?.includes(hashOfDutch(text)) === true) return [];
    if (known === undefined && !isStillDutch(text)) return [];
    return [{ text, why: known === undefined ? 'new' : 'changed' } as const];
  });
}

/** The texts that the approvals do not know yet, and that wait for nobody: they count as looked at from now on. */
export function newTexts(texts: readonly CourseText[], approvals: Approvals): readonly CourseText[] {
  return texts.filter(
    (text) => approvals.get(text.dutch.file)?.get(hashOfKey(text)) === undefined && !isStillDutch(text),
  );
}

/** Names are the same in both languages; a sentence is not. */
function isStillDutch({ nl, en }: CourseText): boolean {
  const text = nl.join('\n').trim();
  return text === en.join('\n').trim() && text.split(/\s+/).length > 4;
}

/** What the file says of one text. */
export function approvalOf(text: CourseText): string {
  return hashOfKey(text) + hashOfDutch(text);
}

/** What the file says of the texts of one file, a line each, in an order that does not depend on the course. */
export function approvedLines(texts: readonly CourseText[]): string {
  return inLines(texts.map(approvalOf));
}

/**
 * What the file says of the texts of one file, once some of them were looked at again.
 *
 * @param lines What it said; of others that have the same key nothing is taken away.
 * @param all Every text of that file.
 */
export function linesWith(lines: string, looked: readonly CourseText[], all: readonly CourseText[]): string {
  const alone = looked.filter((text) => !all.some((other) => other !== text && other.key === text.key));
  const old = new Set(alone.map(hashOfKey));
  const kept = lines.split(/\s+/).filter((line) => line !== '' && !old.has(line.slice(0, 4)));
  return inLines([...kept, ...looked.map(approvalOf)]);
}

function inLines(lines: readonly string[]): string {
  return [...new Set(lines)]
    .toSorted()
    .map((line) => `${line}\n`)
    .join('');
}

const header = `# Met welk Nederlands elke Engelse tekst voor het laatst is nagekeken: per bestand een regel voor elke tekst, namelijk waar
# zij staat en wat er stond, als getal. De redactie schrijft dit bestand zelf bij, en op de opdrachtregel:
#   npm run check:course -- --engels-nagekeken
# Verander hier niets met de hand. Uitleg staat in docs/cursus-aanpassen.md.
`;

/** The file of a course whose English was looked at, all of it. */
export function approvalsText(texts: readonly CourseText[]): string {
  const files = [...new Set(texts.map(({ dutch }) => dutch.file))].toSorted();
  const blocks = files.map((file) => {
    const lines = approvedLines(texts.filter(({ dutch }) => dutch.file === file));
    return `${file}: |\n${lines.replaceAll(/^(?=.)/gm, '  ')}`;
  });
  return header + blocks.join('');
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}
