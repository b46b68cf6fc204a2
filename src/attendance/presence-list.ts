import { readTyped, isCode } from '../encoding/crockford.ts';
import { nameHash, participantOfCode, participantOfName, plainName, signAttestation } from './attestation.ts';
import type { AttendanceCrypto, Sign } from './attendance-crypto.ts';
import { learnerCodeLength } from './carriers.ts';
import { rowsOf, textOfList, type CsvRow } from './csv.ts';
import type { SessionCard } from './session-card.ts';
import { momentsAt, wallTimeAt } from './zoned-time.ts';

/** One participant on the presence list. */
export interface PresenceRow {
  /** Of the file, from 1. */
  readonly line: number;
  /** The deelnemerscode, 7 characters without check symbol; without it the name is what counts. */
  readonly code?: string;
  /** As it stands there; may be empty beside a code. */
  readonly name: string;
  readonly role: string;
  /** Minutes since 1970. */
  readonly in: number;
  readonly out: number;
}

export interface PresenceFault {
  readonly line: number;
  readonly because: PresenceFaultKind;
  /** What stands there, where that helps. */
  readonly value?: string;
  /** The line of which it is a repetition. */
  readonly otherLine?: number;
}

export type PresenceFaultKind =
  /** No row names the columns that are needed. */
  | 'no-columns'
  | 'no-rows'
  | 'too-long'
  | 'open-quote'
  | 'nobody'
  | 'code-typo'
  | 'code-incomplete'
  | 'code-too-long'
  | 'name-too-long'
  | 'double-code'
  /** Two rows with one name, of which at least one has no code: nobody could tell them apart. */
  | 'double-name'
  | 'time-in-missing'
  | 'time-out-missing'
  /** Not a time such as 16:28. */
  | 'time-unreadable'
  /** A time that the clocks skipped, or showed twice, that night. */
  | 'time-ambiguous'
  | 'time-outside'
  | 'out-before-in'
  /** Nobody can confirm what has still to happen. */
  | 'still-to-come';

export interface PresenceList {
  readonly rows: readonly PresenceRow[];
  readonly faults: readonly PresenceFault[];
}

/** By which names the columns are known, in small letters. */
const columnNames = {
  code: ['deelnemerscode', 'deelnemercode', 'code', 'participant code'],
  name: ['naam', 'naam deelnemer', 'name'],
  role: ['functie', 'beroep', 'function', 'role'],
  in: ['in', 'tijd in', 'binnen', 'aankomst'],
  out: ['uit', 'tijd uit', 'vertrek', 'out'],
} as const;
type Column = keyof typeof columnNames;

/** A title or an empty line may stand above the names of the columns. */
const rowsBeforeColumns = 10;
const mostRows = 500;
const longestName = 120;
/** Minutes before the start and after the end that somebody may be there. */
const margin = 120;
/** Minutes that the clock in the room may be ahead. */
const clockTolerance = 15;

type Session = Pick<SessionCard, 'start' | 'end' | 'zone'>;

/**
 * Reads a presence list and checks every row; rows with a fault are not among the rows.
 *
 * @param bytes A CSV file as a spreadsheet saves it.
 * @param now Minutes since 1970.
 */
export function readPresenceList(bytes: Uint8Array, session: Session, now: number): PresenceList {
  const { rows: found, openQuote } = rowsOf(textOfList(bytes));
  if (openQuote !== undefined) return { rows: [], faults: [{ line: openQuote, because: 'open-quote' }] };
  const columns = columnsIn(found);
  if (columns === undefined) {
    return { rows: [], faults: [{ line: found[0]?.line ?? 1, because: 'no-columns' }] };
  }
  const participants = found.slice(columns.below);
  if (participants.length === 0) return { rows: [], faults: [{ line: columns.line, because: 'no-rows' }] };
  if (participants.length > mostRows)
    return { rows: [], faults: [{ line: columns.line, because: 'too-long' }] };
  const rows: PresenceRow[] = [];
  const faults: PresenceFault[] = [];
  for (const row of participants) {
    const read = participantOf(row, columns.at, session, now);
    faults.push(...read.faults);
    if (read.row !== undefined) rows.push(read.row);
  }
  const doubles = doublesIn(rows);
  const wrong = new Set(doubles.map(({ line }) => line));
  return {
    rows: rows.filter(({ line }) => !wrong.has(line)),
    faults: [...faults, ...doubles].sort((one, other) => one.line - other.line),
  };
}

type Columns = Readonly<Partial<Record<Column, number>>>;

function columnsIn(rows: readonly CsvRow[]): { at: Columns; below: number; line: number } | undefined {
  for (const [position, { cells, line }] of rows.slice(0, rowsBeforeColumns).entries()) {
    const names = cells.map((cell) => cell.toLowerCase().replaceAll(/[.:*]/g, '').trim());
    const at: Partial<Record<Column, number>> = {};
    for (const [column, known] of Object.entries(columnNames) as [Column, readonly string[]][]) {
      const found = names.findIndex((name) => known.includes(name));
      if (found >= 0) at[column] = found;
    }
    const isWhole = at.in !== undefined && at.out !== undefined && (at.code ?? at.name) !== undefined;
    if (isWhole) return { at, below: position + 1, line };
  }
  return undefined;
}

function participantOf(
  { line, cells }: CsvRow,
  at: Columns,
  session: Session,
  now: number,
): { row?: PresenceRow; faults: readonly PresenceFault[] } {
  const cell = (column: Column) => cells[at[column] ?? -1] ?? '';
  const faults: PresenceFault[] = [];
  const fault = (because: PresenceFaultKind, value?: string) => {
    faults.push({ line, because, ...(value === undefined ? {} : { value }) });
  };
  const name = cell('name').normalize('NFC');
  if (name.length > longestName) fault('name-too-long');
  const code = codeIn(cell('code'), fault);
  if (cell('code') === '' && plainName(name) === '') fault('nobody');
  const came = timeIn(cell('in'), 'time-in-missing', session, fault);
  const went = timeIn(cell('out'), 'time-out-missing', session, fault);
  if (came !== undefined && went !== undefined) {
    if (went <= came) fault('out-before-in', `${cell('in')} – ${cell('out')}`);
    else if (came >= session.end || went <= session.start)
      fault('time-outside', `${cell('in')} – ${cell('out')}`);
    else if (went > now + clockTolerance) fault('still-to-come', cell('out'));
  }
  if (faults.length > 0 || came === undefined || went === undefined) return { faults };
  const row = { line, name, role: cell('role'), in: came, out: went };
  return { row: code === undefined ? row : { ...row, code }, faults };
}

type TellFault = (because: PresenceFaultKind, value?: string) => void;

/** Typed with its check symbol, or scanned at the door from the learner's QR code. */
function codeIn(cell: string, fault: TellFault): string | undefined {
  if (cell === '') return undefined;
  const scanned = /^PIDB:L:(.*)$/i.exec(cell)?.[1]?.toUpperCase();
  if (scanned !== undefined && isCode(scanned, learnerCodeLength)) return scanned;
  const typed = readTyped(cell, learnerCodeLength);
  if (typed.kind === 'code') return typed.code;
  fault(`code-${typed.kind}`, cell);
  return undefined;
}

function timeIn(
  cell: string,
  missing: PresenceFaultKind,
  session: Session,
  fault: TellFault,
): number | undefined {
  const match = /^(\d{1,2})(?:[:.,u]|\s?h\s?)(\d{2})(?::\d{2})?\s*(?:uur|u|h)?\.?$/i.exec(cell);
  const [, hour = 99, minute = 99] = match?.map(Number) ?? [];
  if (cell === '') fault(missing);
  else if (hour > 23 || minute > 59) fault('time-unreadable', cell);
  else {
    // The list has no dates; a session may go on after midnight.
    const first = session.start - margin;
    const last = session.end + margin;
    const days = new Set([first, session.start, last].map((moment) => wallTimeAt(moment, session.zone).day));
    const moments = [...days].map((day) => momentsAt({ day, hour, minute }, session.zone));
    const inside = moments.flat().filter((moment) => moment >= first && moment <= last);
    if (inside.length === 1) return inside[0];
    const isSkipped = inside.length === 0 && moments.some((times) => times.length === 0);
    fault(inside.length > 1 || isSkipped ? 'time-ambiguous' : 'time-outside', cell);
  }
  return undefined;
}

function doublesIn(rows: readonly PresenceRow[]): readonly PresenceFault[] {
  const faults: PresenceFault[] = [];
  for (const [position, row] of rows.entries()) {
    const before = rows.slice(0, position);
    const sameCode = before.find(({ code }) => code !== undefined && code === row.code);
    const name = plainName(row.name);
    const sameName = before.find(
      (other) =>
        name !== '' && plainName(other.name) === name && (other.code === undefined || row.code === undefined),
    );
    const { line } = row;
    if (sameCode !== undefined) faults.push({ line, because: 'double-code', otherLine: sameCode.line });
    else if (sameName !== undefined) {
      faults.push({ line, because: 'double-name', value: row.name, otherLine: sameName.line });
      // Both are in doubt, not only the second.
      faults.push({ line: sameName.line, because: 'double-name', value: sameName.name, otherLine: line });
    }
  }
  return faults;
}

/** A participant with the organiser's signed word. */
export interface ConfirmedRow {
  readonly row: PresenceRow;
  readonly attestation: Uint8Array;
}

/**
 * Signs the organiser's word on each participant: bound to the deelnemerscode, or to the name where the list has none.
 *
 * @param issuedAt Minutes since 1970.
 */
export function confirmRows(
  rows: readonly PresenceRow[],
  session: Pick<SessionCard, 'id'>,
  sign: Sign,
  crypto: AttendanceCrypto,
  issuedAt: number,
): Promise<readonly ConfirmedRow[]> {
  return Promise.all(
    rows.map(async (row) => {
      const { code, name } = row;
      const isNamed = plainName(name) !== '';
      const attestation = await signAttestation(
        {
          session: session.id,
          participant:
            code === undefined
              ? await participantOfName(session.id, name, crypto)
              : await participantOfCode(session.id, code, crypto),
          name: code === undefined || !isNamed ? new Uint8Array() : await nameHash(session.id, name, crypto),
          in: row.in,
          out: row.out,
          issuedAt,
        },
        sign,
      );
      return { row, attestation };
    }),
  );
}
