import type { ProgressRecord, Visit } from './record.ts';

/** Visits that a record remembers: enough to see what it grew from, few enough to fit. */
export const rememberedVisits = 3;

/** The visits of a record that is written now, in the visit `id`. */
export function withVisit(visits: readonly Visit[], id: string, counter: number): readonly Visit[] {
  return [{ id, counter }, ...visits.filter((visit) => visit.id !== id)].slice(0, rememberedVisits);
}

/**
 * Does this record hold everything of the other one: was it the other one, before it grew? A record of before visits were
 * remembered is told by its counter alone.
 */
export function holds({ counter, visits }: ProgressRecord, other: ProgressRecord): boolean {
  const [last] = other.visits;
  if (last === undefined || visits.length === 0) return counter >= other.counter;
  return visits.some((visit) => visit.id === last.id && visit.counter >= last.counter);
}
