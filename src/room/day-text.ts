import type { DayRecord } from './day-record.ts';

/**
 * A day as text; what is undefined is `null`, so that nothing of a list falls out. At every tap only what is new is written
 * out: of a thing that never changes the text is remembered.
 */
export function dayText(record: DayRecord): string {
  const { people, log, receipts, revisions, exports, ...rest } = record;
  const { before, feedback, 'half-year': later } = receipts;
  const lists = `{"before":${listText(before)},"feedback":${listText(feedback)},"half-year":${listText(later)}}`;
  const parts = [
    `"people":${listText(people)}`,
    `"log":${listText(log)}`,
    `"receipts":${lists}`,
    `"revisions":${listText(revisions)}`,
    `"exports":${listText(exports)}`,
  ];
  return `${plainText(rest).slice(0, -1)},${parts.join(',')}}`;
}

const written = new WeakMap<object, string>();

function listText(items: readonly object[]): string {
  const texts = items.map((item) => {
    const known = written.get(item) ?? plainText(item);
    written.set(item, known);
    return known;
  });
  return `[${texts.join(',')}]`;
}

function plainText(value: object): string {
  return JSON.stringify(value, (_key, part: unknown) => (part === undefined ? null : part));
}
