import { readableCode } from '../encoding/crockford.ts';
import { isStillToCome } from './allowed-times.ts';
import { nameHash, participantOfCode, participantOfName, plainName, signAttestation } from './attestation.ts';
import type { AttendanceCrypto, Sign } from './attendance-crypto.ts';
import type { CsvRow, CsvRows } from './csv.ts';
import {
  codeIn,
  isGarbled,
  longestName,
  plainCell,
  saidOf,
  type CellOf,
  type CodeFault,
  type Said,
} from './list-cells.ts';
import { tablesIn, type TableFault } from './list-table.ts';
import {
  columnsIn,
  isOfVideoMeeting,
  type Column,
  type Columns,
  type FoundColumns,
  type MissingColumn,
} from './presence-columns.ts';
import { timeOnList, type TimeFault } from './presence-time.ts';
import { isAboutNobody } from './presence-words.ts';
import type { SessionCard } from './session-card.ts';

/** Somebody on the presence list. */
export interface ListedPerson {
  /** Of the file, from 1. */
  readonly line: number;
  /** The deelnemerscode, 7 characters without check symbol; without it the name is what counts. */
  readonly code?: string;
  /** As it stands there; may be empty beside a code. */
  readonly name: string;
}

/** One participant who was there. */
export interface PresenceRow extends ListedPerson {
  readonly role: string;
  /** Minutes since 1970. */
  readonly in: number;
  readonly out: number;
}

export interface PresenceFault {
  /** None where it is about the list as a whole. */
  readonly line?: number;
  readonly because: PresenceFaultKind;
  /** What stands there, where that helps. */
  readonly value?: string;
  /** Needed columns that are not there, and the names that were found. */
  readonly missing?: readonly MissingColumn[];
  readonly headings?: readonly string[];
}

export type PresenceFaultKind =
  | TableFault
  | TimeFault
  /** What a video meeting says of who was connected. */
  | 'video-meeting'
  /** No row names the columns that are needed. */
  | 'no-columns'
  | 'no-rows'
  | 'too-long'
  | 'open-quote'
  | 'nobody'
  | CodeFault
  | 'name-too-long'
  /** Letters of the name were lost when the list was saved. */
  | 'name-garbled'
  | 'double-code'
  /** Two rows with one name, of which at least one has no code: nobody could tell them apart. */
  | 'double-name'
  /** Neither times nor a word: nobody can say whether they were there. */
  | 'times-missing'
  | 'time-in-missing'
  | 'time-out-missing'
  /** Says that somebody was there and was not, or all the time and not. */
  | 'contradiction'
  | 'out-before-in'
  /** Nobody can confirm what has still to happen. */
  | 'still-to-come';

export interface PresenceList {
  readonly rows: readonly PresenceRow[];
  /** Who is on the list and was not there, as it says. */
  readonly absent: readonly ListedPerson[];
  /** Who is on the list, and of whom nothing is known because of a fault: without a code or name nobody knows who. */
  readonly doubtful: readonly ListedPerson[];
  readonly faults: readonly PresenceFault[];
}

const mostRows = 500;

type Session = Pick<SessionCard, 'start' | 'end' | 'zone'>;

/**
 * Reads a presence list and checks every row; rows with a fault are not among the rows.
 *
 * @param bytes A CSV file as a spreadsheet saves it, or a workbook.
 * @param now Minutes since 1970.
 */
export async function readPresenceList(
  bytes: Uint8Array,
  session: Session,
  now: number,
): Promise<PresenceList> {
  const found = await tablesIn(bytes);
  if (found.kind === 'refused') return nothing({ because: found.because });
  const { table, columns } = listAmong(found.tables);
  if (columns?.at.in === undefined && isOfVideoMeeting(table.rows))
    return nothing({ because: 'video-meeting' });
  if (columns === undefined || columns.missing.length > 0) {
    if (table.openQuote !== undefined) return nothing({ line: table.openQuote, because: 'open-quote' });
    return nothing({
      because: 'no-columns',
      missing: columns?.missing ?? ['who', 'in', 'out'],
      headings: columns?.headings ?? [],
    });
  }
  if (table.openQuote !== undefined) return nothing({ line: table.openQuote, because: 'open-quote' });
  const { at, below } = columns;
  const names = table.rows[below - 1]?.cells.join('\n');
  const people = table.rows
    .slice(below)
    .filter((row) => row.cells.join('\n') !== names && isSomebody(row, at))
    .map((row) => participantOf(row, at, session, now));
  if (people.length === 0) return nothing({ because: 'no-rows' });
  if (people.length > mostRows) return nothing({ because: 'too-long' });
  return outcomeOf(people);
}

function nothing(fault: PresenceFault): PresenceList {
  return { rows: [], absent: [], doubtful: [], faults: [fault] };
}

/** The sheet, or the way to take the text apart, in which the columns are found; else the likeliest. */
function listAmong(tables: readonly CsvRows[]): { table: CsvRows; columns: FoundColumns | undefined } {
  const read = tables.map((table) => ({ table, columns: columnsIn(table.rows) }));
  const whole = read.find(({ columns }) => columns?.missing.length === 0);
  const named = read.toSorted((one, other) => sizeOf(other.columns) - sizeOf(one.columns))[0];
  return whole ?? named ?? { table: { rows: [] }, columns: undefined };
}

function sizeOf(columns: FoundColumns | undefined): number {
  return Object.keys(columns?.at ?? {}).length;
}

/** Numbered rows that were not filled in, totals and signatures are about nobody. */
function isSomebody({ cells }: CsvRow, at: Columns): boolean {
  const filled = Object.values(at).filter((place) => (cells[place] ?? '') !== '');
  if (filled.length === 0) return false;
  const cell = (column: Column) => cells[at[column] ?? -1] ?? '';
  return cell('code') !== '' || (cell('in') !== '' && cell('out') !== '') || !isAboutNobody(cells);
}

interface ReadPerson {
  readonly person: ListedPerson;
  readonly faults: readonly PresenceFault[];
  /** None when there is a fault. */
  readonly stay?: 'absent' | { readonly in: number; readonly out: number };
  readonly role: string;
}

function participantOf({ line, cells }: CsvRow, at: Columns, session: Session, now: number): ReadPerson {
  const cell = (column: Column) => cells[at[column] ?? -1] ?? '';
  const faults: PresenceFault[] = [];
  const fault: TellFault = (because, value) => {
    faults.push({ line, because, ...(value === undefined ? {} : { value }) });
  };
  const known = new Set<number>(Object.values(at));
  const said = saidOf(
    cell,
    cells.filter((_, place) => !known.has(place)),
  );
  const name = nameOf(cell, (at.first ?? Infinity) < (at.initials ?? Infinity));
  if (name.length > longestName) fault('name-too-long');
  const codeCell = plainCell(cell('code'));
  const code = codeIn(codeCell, said === 'absent' ? () => undefined : fault);
  const isNamed = plainName(name) !== '';
  if (codeCell === '' && !isNamed) fault('nobody');
  else if (isGarbled(name)) fault('name-garbled', name);
  const person: ListedPerson = { line, name, ...(code === undefined ? {} : { code }) };
  const stay = said === 'absent' ? said : stayOf(cell, said, session, now, fault);
  return { person, faults, role: cell('role'), ...(faults.length > 0 || stay === undefined ? {} : { stay }) };
}

type TellFault = (because: PresenceFaultKind, value?: string) => void;

/** Of a voornaam and voorletters one is enough: what stands first on the list, unless it is empty. */
function nameOf(cell: CellOf, isFirstBefore: boolean): string {
  const given = isFirstBefore ? [cell('first'), cell('initials')] : [cell('initials'), cell('first')];
  return [given.find((part) => part !== '') ?? '', cell('infix'), cell('name')]
    .filter((part) => part !== '')
    .join(' ')
    .normalize('NFC');
}

/** From when until when somebody was there; real times say more than "the whole session". */
function stayOf(
  cell: CellOf,
  said: Said,
  session: Session,
  now: number,
  fault: TellFault,
): { in: number; out: number } | undefined {
  const written = [cell('in'), cell('out')].filter((time) => time !== '').join(' – ');
  if (said === 'contradiction') {
    fault('contradiction', written || cell('present') || cell('absent'));
    return undefined;
  }
  if (said === 'whole') return inTime({ in: session.start, out: session.end }, written, session, now, fault);
  if (cell('in') === '' && cell('out') === '') {
    fault('times-missing');
    return undefined;
  }
  const came = momentIn(cell('in'), 'time-in-missing', session, fault);
  const went = momentIn(cell('out'), 'time-out-missing', session, fault);
  if (came === undefined || went === undefined) return undefined;
  return inTime({ in: came, out: went }, written, session, now, fault);
}

function inTime(
  stay: { readonly in: number; readonly out: number },
  written: string,
  session: Session,
  now: number,
  fault: TellFault,
): { in: number; out: number } | undefined {
  if (stay.out <= stay.in) fault('out-before-in', written);
  else if (stay.in >= session.end || stay.out <= session.start) fault('time-outside', written);
  else if (isStillToCome(stay, now)) fault('still-to-come', written.split(' – ').at(-1) ?? written);
  else return stay;
  return undefined;
}

function momentIn(
  cell: string,
  missing: PresenceFaultKind,
  session: Session,
  fault: TellFault,
): number | undefined {
  if (cell === '') {
    fault(missing);
    return undefined;
  }
  const time = timeOnList(cell, session);
  if (time.kind === 'time') return time.at;
  fault(time.because, cell);
  return undefined;
}

function outcomeOf(people: readonly ReadPerson[]): PresenceList {
  const doubles = doublesIn(people.map(({ person }) => person));
  const wrong = new Set(doubles.map(({ line }) => line));
  const isSound = ({ person }: ReadPerson) => !wrong.has(person.line);
  const sound = people.filter(isSound);
  const faults = [...people.flatMap((read) => read.faults), ...doubles];
  return {
    rows: sound.flatMap(({ person, role, stay }) =>
      stay === undefined || stay === 'absent' ? [] : [{ ...person, role, ...stay }],
    ),
    absent: sound.flatMap(({ person, stay }) => (stay === 'absent' ? [person] : [])),
    doubtful: people.filter((read) => read.stay === undefined || !isSound(read)).map(({ person }) => person),
    faults: faults.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0)),
  };
}

/**
 * Rows that cannot be told apart, every one of them: which is right nobody knows. Rows with another fault count as well.
 */
function doublesIn(people: readonly ListedPerson[]): readonly PresenceFault[] {
  const plain = people.map(({ name }) => plainName(name));
  return people.flatMap(({ line, code, name }, position): readonly PresenceFault[] => {
    const others = people.filter((_, at) => at !== position);
    if (code !== undefined && others.some((other) => other.code === code))
      return [{ line, because: 'double-code', value: readableCode(code) }];
    const isDouble = people.some(
      (other, at) =>
        at !== position &&
        plain[position] !== '' &&
        plain[at] === plain[position] &&
        (other.code === undefined || code === undefined),
    );
    return isDouble ? [{ line, because: 'double-name', value: name }] : [];
  });
}

/** What is wrong in one way, however often: one sentence can tell it. */
export interface FaultGroup {
  readonly because: PresenceFaultKind;
  /** In their order, each once. */
  readonly lines: readonly number[];
  /** What stands there, each once. */
  readonly values: readonly string[];
  readonly missing: readonly MissingColumn[];
  readonly headings: readonly string[];
}

export function faultsByKind(faults: readonly PresenceFault[]): readonly FaultGroup[] {
  return [...new Set(faults.map(({ because }) => because))].map((because) => {
    const group = faults.filter((fault) => fault.because === because);
    return {
      because,
      lines: [...new Set(group.flatMap(({ line }) => (line === undefined ? [] : [line])))],
      values: [...new Set(group.flatMap(({ value = '' }) => (value === '' ? [] : [value])))],
      missing: group.flatMap(({ missing = [] }) => missing),
      headings: group.flatMap(({ headings = [] }) => headings),
    };
  });
}

/** What stands for somebody in an attestation: their deelnemerscode, or their name where the list has none. */
export async function participantOfPerson(
  { code, name }: Pick<ListedPerson, 'code' | 'name'>,
  session: Pick<SessionCard, 'id'>,
  crypto: AttendanceCrypto,
): Promise<Uint8Array> {
  return code === undefined
    ? participantOfName(session.id, name, crypto)
    : participantOfCode(session.id, code, crypto);
}

/** A participant with the organiser's signed word. */
interface ConfirmedRow {
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
          participant: await participantOfPerson(row, session, crypto),
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
