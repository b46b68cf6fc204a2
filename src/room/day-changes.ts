import type { Receipt, ReceiptMoment } from '../receipts/receipt.ts';
import type { DayEvent, DayRecord, LogLine, Person } from './day-record.ts';
import type { Taken } from './day.ts';
import { nextLine, type Writer } from './log.ts';
import { takeReceipts } from './results/take-receipts.ts';

/** A day with who writes in it. */
export interface DayState {
  readonly record: DayRecord;
  readonly writer: Writer;
}

/** The parts that a screen changes as a whole. */
export type ChangedPart = Partial<
  Pick<DayRecord, 'preparation' | 'programme' | 'outcome' | 'pictures' | 'sources'>
>;

/** Adds to the log. */
export function happened({ record, writer }: DayState, events: readonly DayEvent[], now: number): DayState {
  if (events.length === 0) return { record, writer };
  const log: LogLine[] = [...record.log];
  let last = writer;
  for (const did of events) {
    const next = nextLine(last, did, now, log.at(-1));
    log.push(next.line);
    last = next.writer;
  }
  return { record: { ...record, log }, writer: last };
}

/** Adds people and changes those of the same id; the log says which fields, and never what stood in them. */
export function withPeople(state: DayState, people: readonly Person[], now: number): DayState {
  const all = new Map(state.record.people.map((person) => [person.id, person]));
  const events: DayEvent[] = [];
  for (const person of people) {
    const before = all.get(person.id);
    if (before === undefined) {
      all.set(person.id, { ...person, changed: now });
      events.push({ type: 'person.added', person: person.id });
      continue;
    }
    const fields = (Object.keys(person) as (keyof Person)[]).filter(
      (field) => field !== 'changed' && JSON.stringify(person[field]) !== JSON.stringify(before[field]),
    );
    if (fields.length === 0) continue;
    all.set(person.id, { ...person, changed: Math.max(now, before.changed + 1) });
    events.push({ type: 'person.changed', person: person.id, fields });
  }
  if (events.length === 0) return state;
  return happened({ ...state, record: { ...state.record, people: [...all.values()] } }, events, now);
}

/** Takes every number off everybody. */
export function withoutNumbers(state: DayState, now: number): DayState {
  const people = state.record.people.map((person) =>
    Object.keys(person.numbers).length === 0
      ? person
      : { ...person, numbers: {}, changed: Math.max(now, person.changed + 1) },
  );
  return happened({ ...state, record: { ...state.record, people } }, [{ type: 'numbers.erased' }], now);
}

/** Changes parts of the day; the log says which, each at most once a minute while somebody types. */
export function withPart(state: DayState, part: ChangedPart, now: number): DayState {
  const kinds = (['preparation', 'programme', 'outcome'] as const).filter((kind) => kind in part);
  const record: DayRecord = { ...state.record, ...part };
  const partsChanged = { ...record.partsChanged };
  for (const kind of kinds) partsChanged[kind] = Math.max(now, (partsChanged[kind] ?? 0) + 1);
  const events = kinds.map((kind): DayEvent => ({ type: `${kind}.changed` }));
  const isTold = ({ type }: DayEvent) => {
    const last = record.log.findLast(
      ({ did, device }) => did.type === type && device === state.writer.device,
    );
    return last !== undefined && last.at >= now;
  };
  return happened(
    { ...state, record: kinds.length === 0 ? record : { ...record, partsChanged } },
    events.filter((event) => !isTold(event)),
    now,
  );
}

/**
 * Puts answer lists into the bus (`takeReceipts`).
 *
 * @param random Gives a number from 0 up to 1.
 */
export function withReceipts(
  state: DayState,
  moment: ReceiptMoment,
  given: readonly Receipt[],
  now: number,
  random: () => number,
): { readonly state: DayState; readonly taken: Taken } {
  const { record } = state;
  const { receipts, ...taken } = takeReceipts(record, record.session, moment, given, random);
  const foreign = taken.refused.filter((fault) => fault !== 'full' && fault !== 'two-sources').length;
  const count = taken.taken + taken.replaced;
  const event: DayEvent = { type: 'receipts.taken', moment, count };
  const next = count === 0 ? state : happened({ ...state, record: { ...record, receipts } }, [event], now);
  return { state: next, taken: { ...taken, foreign } };
}
