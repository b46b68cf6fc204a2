import * as v from 'valibot';
import type { DayFileFault } from './day.ts';
import type { DayRecord } from './day-record.ts';
import { daySchema, line, most, receipt } from './day-schema.ts';
import { nextInChain } from './log.ts';

export type ReadDay =
  | { readonly kind: 'day'; readonly record: DayRecord }
  | {
      readonly kind: 'refused';
      readonly because: Extract<
        DayFileFault,
        'newer-version' | 'not-whole' | 'other-session' | 'log-changed' | 'practice-mixed'
      >;
    };

type Because = Extract<ReadDay, { kind: 'refused' }>['because'];

/**
 * Reads the text of a day and checks all of it: bounds, the chain of its log, that it is of this session, and no practice
 * among what counts.
 */
export function readDay(text: string, session: string, practice: boolean): ReadDay {
  const steps = reading(text, session, practice);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Milliseconds of reading, after which the page gets its turn. */
const longestTurn = 20;

/** The same without holding the page up: the largest days take some tenths of a second. */
export async function readDayInTurns(text: string, session: string, practice: boolean): Promise<ReadDay> {
  const steps = reading(text, session, practice);
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - began < longestTurn) continue;
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  }
}

/** Lines or lists in one step. */
const inOneStep = 200;

function* reading(text: string, session: string, practice: boolean): Generator<undefined, ReadDay> {
  const value = parsed(text);
  if (isNewer(value)) return refused('newer-version');
  yield;
  // The long lists by pieces, and everything else as if they were empty.
  const long = longListsIn(value);
  const read = v.safeParse(daySchema, long === undefined ? value : long.without, { abortEarly: true });
  if (!read.success) return refused('not-whole');
  let record: DayRecord = read.output;
  if (long !== undefined) {
    const log = yield* inPieces(long.log, line);
    const before = yield* inPieces(long.before, receipt);
    const feedback = yield* inPieces(long.feedback, receipt);
    const later = yield* inPieces(long.later, receipt);
    if (log === undefined || before === undefined || feedback === undefined || later === undefined)
      return refused('not-whole');
    record = { ...record, log, receipts: { before, feedback, 'half-year': later } };
  }
  if (record.session !== session) return refused('other-session');
  if (record.practice !== practice) return refused('practice-mixed');
  const isNext = nextInChain(session);
  for (const [at, one] of record.log.entries()) {
    if (!isNext(one)) return refused('log-changed');
    if (at % inOneStep === 0) yield;
  }
  return { kind: 'day', record };
}

function* inPieces<Schema extends v.GenericSchema>(
  items: readonly unknown[],
  schema: Schema,
): Generator<undefined, readonly v.InferOutput<Schema>[] | undefined> {
  const all: v.InferOutput<Schema>[] = [];
  for (const item of items) {
    const read = v.safeParse(schema, item, { abortEarly: true });
    if (!read.success) return undefined;
    all.push(read.output);
    if (all.length % inOneStep === 0) yield;
  }
  return all;
}

/** The lists of a day that may be long, and the day without them; undefined where they are not all there. */
function longListsIn(value: unknown) {
  if (!isObject(value) || !isObject(value.receipts)) return undefined;
  const { log, receipts } = value;
  const { before, feedback, 'half-year': later } = receipts;
  if (!isList(log, most.lines)) return undefined;
  if (!isList(before, most.receipts) || !isList(feedback, most.receipts) || !isList(later, most.receipts))
    return undefined;
  const emptied = { ...receipts, before: [], feedback: [], 'half-year': [] };
  return { log, before, feedback, later, without: { ...value, log: [], receipts: emptied } };
}

function isList(value: unknown, longest: number): value is readonly unknown[] {
  return Array.isArray(value) && value.length <= longest;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refused(because: Because): ReadDay {
  return { kind: 'refused', because };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isNewer(value: unknown): boolean {
  return isObject(value) && typeof value.version === 'number' && value.version > 1;
}
