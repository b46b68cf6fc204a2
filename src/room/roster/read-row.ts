import { codeIn, isGarbled, longestName, plainCell, saidOf } from '../../attendance/list-cells.ts';
import { timeOnList } from '../../attendance/presence-time.ts';
import type { CsvRow } from '../../attendance/csv.ts';
import type { SessionCard } from '../../attendance/session-card.ts';
import type { Person } from '../day-record.ts';
import { nameOf } from '../names.ts';
import { writtenBig } from '../numbers.ts';
import type { RosterChoice, RosterColumn } from './roster-columns.ts';
import { splitName } from './split-name.ts';

/** Somebody as a row has them. */
export type Listed = Omit<Person, 'id' | 'changed' | 'wants' | 'source'>;

/** Why a row is not taken over. */
export type RowFault =
  /** A cell that a spreadsheet would work out. */
  | 'formula'
  /** Letters of the name were lost when the list was saved. */
  | 'garbled'
  | 'nobody'
  | 'too-long';

/** What is left out of a row that is taken over, or should be looked at. */
export type RowNote =
  /** Ten digits: the zero in front is most likely gone. */
  | 'big-zero-lost'
  | 'big-unreadable'
  /** Its last digits stand for no profession of the register; it is taken over. */
  | 'big-strange'
  | 'email-unreadable'
  | 'code-unreadable'
  | 'time-unreadable'
  /** Letters were lost in another cell than the name. */
  | 'cell-garbled'
  | 'profession-unknown'
  /** Somebody else has this name: they are told apart at the door. */
  | 'twin'
  /** Another row has this deelnemerscode. */
  | 'code-double';

export interface ReadRow {
  readonly line: number;
  readonly listed: Listed;
  readonly because: RowFault | undefined;
  readonly notes: readonly RowNote[];
  /** With the zero in front, where it may be gone; taken over only when somebody says so. */
  readonly paddedBig: string | undefined;
  /** What the list says of being there. */
  readonly absent: boolean;
  readonly in: number | undefined;
  readonly out: number | undefined;
}

const longestCell = 200;

/** Reads one row by the columns that were chosen. */
export function readRow(
  { line, cells }: CsvRow,
  columns: RosterChoice,
  professionOf: (role: string) => string,
  session: Pick<SessionCard, 'start' | 'end' | 'zone'>,
): ReadRow {
  const places = new Map(columns.map((column, place) => [column, place]));
  const cell = (column: RosterColumn) => unguarded(cells[places.get(column) ?? -1] ?? '');
  const notes: RowNote[] = [];
  const email = cell('email');
  const hasEmail = /^[^\s@]{1,64}@[^\s@]+\.[^\s@]+$/.test(email);
  if (plainCell(email) !== '' && !hasEmail) notes.push('email-unreadable');
  const code = codeIn(plainCell(cell('code')), () => notes.push('code-unreadable'));
  const big = writtenBig(cell('big'));
  if (big.kind === 'zero-lost' || big.kind === 'unreadable') notes.push(`big-${big.kind}`);
  if (big.kind === 'number' && big.isStrange) notes.push('big-strange');
  const role = plainCell(cell('role'));
  const profession = professionOf(plainCell(cell('profession')) || role);
  if (profession === '') notes.push('profession-unknown');
  const association = [plainCell(cell('register')), plainCell(cell('association'))].join(' ').trim();
  const organisation = plainCell(cell('organisation'));
  const name = partsOf(cell, organisation, role);
  const listed: Listed = {
    ...name,
    profession,
    role,
    organisation,
    email: hasEmail ? email : '',
    code,
    numbers: {
      ...(big.kind === 'number' ? { big: big.number } : {}),
      ...(association === '' || plainCell(cell('association')) === '' ? {} : { association }),
    },
  };
  const taken = columns.flatMap((column, place) => (column === undefined ? [] : [cells[place] ?? '']));
  const others = taken.filter((text) => isGarbled(text) && !isGarbled(nameOf(name)));
  if (others.length > 0) notes.push('cell-garbled');
  const stay = stayOf(cell, session, notes);
  const because = faultOf(name, code, taken);
  const paddedBig = big.kind === 'zero-lost' ? big.number : undefined;
  return { line, listed, because, notes, paddedBig, ...stay };
}

function faultOf(
  name: Pick<Listed, 'lastName' | 'initials' | 'infix' | 'firstName'>,
  code: string | undefined,
  taken: readonly string[],
): RowFault | undefined {
  const whole = [nameOf(name), name.firstName].join(' ').trim();
  // Also what a cell comes apart into: the parts of a name stand in cells of their own later on.
  const { lastName, initials, infix, firstName } = name;
  if ([...taken, lastName, initials, infix, firstName].some((text) => isFormula(unguarded(text))))
    return 'formula';
  if (isGarbled(whole)) return 'garbled';
  if (!/[\p{L}\p{N}]/u.test(whole) && code === undefined) return 'nobody';
  return whole.length > longestName || taken.some((text) => text.length > longestCell)
    ? 'too-long'
    : undefined;
}

/** What a spreadsheet works out when it is opened there. A stroke alone is nothing. */
export function isFormula(text: string): boolean {
  return /^[=@+]|^-\s*[^\s\p{Pd}]/u.test(text);
}

/** Without the apostrophe by which a cell that looks like a formula is kept a text. */
function unguarded(cell: string): string {
  return /^'[=@+-]/.test(cell) ? cell.slice(1) : cell;
}

/** A stroke is nothing; an apostrophe belongs to "'t Hof". */
function written(cell: string): string {
  return /^[\p{Pd}?.]+$/u.test(cell) ? '' : cell.normalize('NFC');
}

function partsOf(cell: (column: RosterColumn) => string, organisation: string, role: string) {
  const lastName = written(cell('lastName'));
  const initials = written(cell('initials'));
  const firstName = written(cell('firstName'));
  const infix = written(cell('infix'));
  if ([lastName, initials, firstName, infix].join('') === '') return splitName(written(cell('name')));
  if (lastName.includes(',') && initials + firstName + infix === '') return splitName(lastName);
  // Where two people have one name, our own list names the organisation behind it.
  const told = [organisation, role].find((text) => text !== '' && lastName.endsWith(` (${text})`));
  const bare = told === undefined ? lastName : lastName.slice(0, -(told.length + 3));
  return { lastName: bare, initials, infix, firstName };
}

const stayColumns = ['in', 'out', 'present', 'absent', 'whole'] as const;

function stayOf(
  cell: (column: RosterColumn) => string,
  session: Pick<SessionCard, 'start' | 'end' | 'zone'>,
  notes: RowNote[],
): Pick<ReadRow, 'absent' | 'in' | 'out'> {
  const columns: readonly string[] = stayColumns;
  const said = saidOf((column) => (columns.includes(column) ? cell(column as RosterColumn) : ''), []);
  const isEmpty = stayColumns.every((column) => cell(column) === '');
  if (isEmpty || said === 'contradiction') return { absent: false, in: undefined, out: undefined };
  if (said === 'absent') return { absent: true, in: undefined, out: undefined };
  if (said === 'whole') return { absent: false, in: session.start, out: session.end };
  const [came, went] = (['in', 'out'] as const).map((column) => {
    const text = cell(column);
    const time = text === '' ? undefined : timeOnList(text, session);
    if (time?.kind === 'fault') notes.push('time-unreadable');
    return time?.kind === 'time' ? time.at : undefined;
  });
  return { absent: false, in: came, out: went };
}
