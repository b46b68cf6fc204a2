import type { ApiCalls } from '../api-calls.ts';
import type { Elements } from './elements.ts';

/** A record with more entries than this is only counted. */
const mostEntries = 250;
/** Milliseconds that the lists may take: an LMS that asks its server at every question would hold up everything. */
const patienceMs = 3000;

/** All that can be read of a learner's record, by element. */
export type ReadRecord = ReadonlyMap<string, string>;

/** @param elapsed Milliseconds on a clock that nobody sets. */
export function readRecord(calls: ApiCalls, elements: Elements, elapsed: () => number): ReadRecord {
  const record = new Map<string, string>();
  const read = (element: string): string => {
    const value = calls.get(element);
    record.set(element, value);
    return value;
  };
  elements.readable.forEach(read);
  const until = elapsed() + patienceMs;
  for (const [list, fields] of Object.entries(elements.lists)) {
    const count = Number(read(`${list}._count`));
    for (let index = 0; index < Math.min(count, mostEntries) && elapsed() < until; index += 1)
      for (const field of fields) read(`${list}.${index}.${field}`);
  }
  return record;
}

/** The elements that are not any more what they were. */
export function changedElements(calls: ApiCalls, before: ReadRecord): string[] {
  return [...before].filter(([element, value]) => calls.get(element) !== value).map(([element]) => element);
}
