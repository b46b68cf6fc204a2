import { placesOf } from '../attendance/headings.ts';
import type { CsvRow, CsvRows } from '../attendance/csv.ts';
import { draftOf, type DraftSurroundings, type SessionDraft, type SessionForm } from './session-draft.ts';
import { usualZone } from './session-plan.ts';

/** What a sheet says of each session. */
type SeriesColumn = 'wijk' | 'place' | 'organiser' | 'day' | 'time' | 'accreditation' | 'early';

/** By which names the columns are known, in small letters without signs. */
const columnNames: Readonly<Record<SeriesColumn, readonly string[]>> = {
  wijk: ['wijk', 'wijknaam', 'buurt', 'dorp', 'gebied', 'neighbourhood', 'district'],
  place: ['plaats', 'locatie', 'zaal', 'adres', 'waar', 'place', 'location', 'venue'],
  organiser: ['organisator', 'organisatie', 'organiserendepartij', 'organiser', 'organizer', 'organisation'],
  day: ['datum', 'dag', 'datumsessie', 'wanneer', 'date', 'day', 'datumenbegin', 'datumtijd'],
  time: ['begin', 'begintijd', 'tijd', 'aanvang', 'aanvangstijd', 'start', 'starttijd', 'starttime', 'time'],
  accreditation: ['accreditatie', 'accreditaties', 'accreditation', 'accreditations'],
  early: ['derdecode', 'eerderweg', 'thirdcode', 'earlyleave'],
};
const needed = ['wijk', 'place', 'organiser', 'day'] as const satisfies readonly SeriesColumn[];

/** Rows that a sheet may have at most. */
export const mostSessions = 200;

/** A row of the sheet, read as a form. */
export interface SeriesRow {
  /** Of the sheet, from 1. */
  readonly line: number;
  readonly form: SessionForm;
  readonly draft: SessionDraft;
  /** Line of the row before it that says the same: a session is issued once. */
  readonly sameAs?: number;
}

export type Series =
  | { readonly kind: 'series'; readonly rows: readonly SeriesRow[] }
  | { readonly kind: 'refused'; readonly because: 'no-columns'; readonly missing: readonly SeriesColumn[] }
  | { readonly kind: 'refused'; readonly because: 'no-rows' | 'too-long' };

/** Reads a sheet with a session on each row, from the tables that a file may hold. */
export function seriesIn(tables: readonly CsvRows[], around: DraftSurroundings): Series {
  const found = tables
    .flatMap(({ rows }) => rows.slice(0, 20).map((row, below) => ({ rows, below, at: columnsIn(row) })))
    .toSorted((one, other) => Object.keys(other.at).length - Object.keys(one.at).length)[0];
  const missing = needed.filter((column) => found?.at[column] === undefined);
  if (found === undefined || missing.length > 0) return { kind: 'refused', because: 'no-columns', missing };
  const rows = found.rows.slice(found.below + 1).filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (rows.length === 0) return { kind: 'refused', because: 'no-rows' };
  if (rows.length > mostSessions) return { kind: 'refused', because: 'too-long' };
  const lines = new Map<string, number>();
  return {
    kind: 'series',
    rows: rows.map((row): SeriesRow => {
      const form = formOf(row, found.at);
      const said = saidBy(form);
      const sameAs = lines.get(said);
      if (sameAs === undefined) lines.set(said, row.line);
      const read = { line: row.line, form, draft: draftOf(form, around) };
      return sameAs === undefined ? read : { ...read, sameAs };
    }),
  };
}

/** Of two rows of one session this is the same, whoever typed them. */
function saidBy({ wijk, place, organiser, day, time }: SessionForm): string {
  return [wijk, place, organiser, day, time]
    .map((cell) => cell.toLowerCase().replaceAll(/\s+/g, ' ').trim())
    .join('\n');
}

type Places = Readonly<Partial<Record<SeriesColumn, number>>>;

function columnsIn({ cells }: CsvRow): Places {
  return placesOf(cells, columnNames);
}

function formOf({ cells }: CsvRow, at: Places): SessionForm {
  const cell = (column: SeriesColumn) => cells[at[column] ?? -1]?.trim() ?? '';
  const { day, time } = dayAndTime(cell('day'), cell('time'));
  const accreditation = cell('accreditation');
  return {
    wijk: cell('wijk'),
    place: cell('place'),
    organiser: cell('organiser'),
    day,
    time,
    zone: usualZone,
    parts: '',
    accreditation: accreditation === '' ? undefined : accreditation.split(/[\s,;]+/),
    earlyLeave: !/^(?:nee|neen|no|n|0|x)$/i.test(cell('early')),
  };
}

/** Both may stand in one cell, as a spreadsheet keeps a moment. */
function dayAndTime(day: string, time: string): { readonly day: string; readonly time: string } {
  if (time !== '') return { day: day.replace(/[T ]00:00(?::00)?(?:\.000)?Z?$/, ''), time: time.slice(0, 5) };
  const [, first = day, second = ''] = /^(.+?)[T ]+(\d{1,2}[:.u]\d{2})(?::\d{2})?.*$/.exec(day) ?? [];
  return { day: first, time: second };
}
