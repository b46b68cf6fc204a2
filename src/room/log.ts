import { sha256 } from '@noble/hashes/sha2.js';
import { toHex } from '../encoding/hex.ts';
import type { DayEvent, LogLine } from './day-events.ts';

/** Bytes of each link: nobody finds another line with the same. */
const chainBytes = 16;
/** How far the log may be ahead of the clock and still set the time of the next line; more is a clock that was wrong. */
const mostAhead = 12 * 60;

/** Who writes in a log, and where their chain ends. */
export interface Writer {
  readonly session: string;
  readonly device: string;
  readonly number: number;
  readonly chain: string;
}

/** @param device Drawn by chance at every opening, so that a log never goes two ways, also after a crash. */
export function newWriter(session: string, device: string): Writer {
  return { session, device, number: 0, chain: session };
}

/**
 * The next line of a writer. Its time is that of the clock, and never before the line that the log ends with: so what
 * somebody answered to what they saw stays behind it.
 */
export function nextLine(
  writer: Writer,
  did: DayEvent,
  now: number,
  last: LogLine | undefined,
): { readonly line: LogLine; readonly writer: Writer } {
  const before = last?.at ?? 0;
  const at = before > now && before - now <= mostAhead ? before : now;
  const number = writer.number + 1;
  const chain = chainOf(writer.session, writer.chain, { device: writer.device, number, at, did });
  return { line: { device: writer.device, number, at, chain, did }, writer: { ...writer, number, chain } };
}

/** What names a line, for `person.undone`. */
export function lineOf({ device, number }: Pick<LogLine, 'device' | 'number'>): string {
  return `${device}.${number}`;
}

/** Is every line what its chain says, and does no device miss one? */
export function isWhole(log: readonly LogLine[], session: string): boolean {
  return log.every(nextInChain(session));
}

/** Says of one line after the other whether it is what its chain says, and no line of its device is missing before it. */
export function nextInChain(session: string): (line: LogLine) => boolean {
  const ends = new Map<string, { number: number; chain: string }>();
  return (line) => {
    const end = ends.get(line.device) ?? { number: 0, chain: session };
    ends.set(line.device, line);
    return line.number === end.number + 1 && line.chain === chainOf(session, end.chain, line);
  };
}

/** In the order in which it counts, the same on every device: by time, and of one device by its own order. */
export function inOrder(log: readonly LogLine[]): readonly LogLine[] {
  const latest = new Map<string, number>();
  const timed = log.map((line): Timed => {
    const at = Math.max(line.at, latest.get(line.device) ?? 0);
    latest.set(line.device, at);
    return { line, at };
  });
  const isSorted = timed.every((one, position) => {
    const next = timed[position + 1];
    return next === undefined || compare(one, next) <= 0;
  });
  return isSorted ? log : timed.toSorted(compare).map(({ line }) => line);
}

interface Timed {
  readonly line: LogLine;
  readonly at: number;
}

function compare(one: Timed, other: Timed): number {
  if (one.at !== other.at) return one.at - other.at;
  if (one.line.device !== other.line.device) return one.line.device < other.line.device ? -1 : 1;
  return one.line.number - other.line.number;
}

/** Both logs as one; undefined where one device wrote two different things under one number. Both must be whole. */
export function mergedLog(
  one: readonly LogLine[],
  other: readonly LogLine[],
): readonly LogLine[] | undefined {
  const known = new Map(one.map((line) => [lineOf(line), line]));
  const more: LogLine[] = [];
  for (const line of other) {
    const same = known.get(lineOf(line));
    if (same === undefined) more.push(line);
    else if (same.chain !== line.chain) return undefined;
  }
  return inOrder([...one, ...more]);
}

/** Lines that were taken back, and whose taking back was not itself taken back. */
export function undoneIn(ordered: readonly LogLine[]): ReadonlySet<string> {
  const undone = new Set<string>();
  for (const line of ordered.toReversed()) {
    if (line.did.type === 'person.undone' && !undone.has(lineOf(line))) undone.add(line.did.line);
  }
  return undone;
}

/** One value for everything that every device wrote: what an export says it was made from. */
export function headOf(log: readonly LogLine[]): string {
  const ends = new Map(log.map((line) => [line.device, line.chain]));
  const text = [...ends]
    .map(([device, chain]) => `${device} ${chain}`)
    .sort()
    .join('\n');
  return toHex(sha256(new TextEncoder().encode(text)));
}

function chainOf(session: string, before: string, line: Omit<LogLine, 'chain'>): string {
  const { device, number, at, did } = line;
  // By the names of its fields: reading a file may put them in another order.
  const said = Object.entries(did).sort(([one], [other]) => (one < other ? -1 : 1));
  const text = JSON.stringify([session, before, device, number, at, said]);
  return toHex(sha256(new TextEncoder().encode(text)).subarray(0, chainBytes));
}
