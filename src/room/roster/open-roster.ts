import type { CsvRow, CsvRows } from '../../attendance/csv.ts';
import { rowsBeforeColumns } from '../../attendance/headings.ts';
import { tablesIn, type TableFault } from '../../attendance/list-table.ts';
import { columnsByContent, columnsNamed, isAboutPeople, type RosterChoice } from './roster-columns.ts';

/** Why nothing is taken out of a file or a pasted text. */
export type RosterFault = TableFault | 'too-large' | 'too-many-rows' | 'open-quote';

export const mostRosterBytes = 5_000_000;
export const mostRosterRows = 5000;

/** A list of registered people, of which nothing was taken over yet. */
export interface RosterTable {
  /** As they stand there; empty where the list has none. */
  readonly headings: readonly string[];
  /** Everybody, each with the line of the file. */
  readonly rows: readonly CsvRow[];
  /** What each column is, as far as that shows; the rest is chosen by hand. */
  readonly columns: RosterChoice;
}

export type OpenedRoster =
  | { readonly kind: 'opened'; readonly table: RosterTable }
  | { readonly kind: 'refused'; readonly because: RosterFault };

/**
 * Opens a list of registered people: a workbook, a CSV file as any spreadsheet saves it, or text that was pasted.
 *
 * @param list At most `mostRosterBytes`, with at most `mostRosterRows` rows.
 */
export async function openRoster(list: Uint8Array | string): Promise<OpenedRoster> {
  const bytes = typeof list === 'string' ? new TextEncoder().encode(list) : list;
  if (bytes.length > mostRosterBytes) return refused('too-large');
  const found = await tablesIn(bytes);
  if (found.kind === 'refused') return refused(found.because);
  const [best] = found.tables.map(tableOf).toSorted((one, other) => known(other) - known(one));
  if (best?.openQuote !== undefined) return refused('open-quote');
  if (best === undefined || best.rows.length === 0) return refused('empty');
  if (best.rows.length > mostRosterRows) return refused('too-many-rows');
  const { headings, rows, columns } = best;
  return { kind: 'opened', table: { headings, rows, columns } };
}

function refused(because: RosterFault): OpenedRoster {
  return { kind: 'refused', because };
}

function known({ columns }: Pick<RosterTable, 'columns'>): number {
  return columns.filter((column) => column !== undefined).length;
}

function tableOf({ rows, openQuote }: CsvRows): RosterTable & Pick<CsvRows, 'openQuote'> {
  const quote = openQuote === undefined ? {} : { openQuote };
  const [named] = rows
    .slice(0, rowsBeforeColumns)
    .map(({ cells }, position) => ({ position, cells, columns: columnsNamed(cells) }))
    .filter(({ columns }) => isAboutPeople(columns))
    .toSorted((one, other) => known(other) - known(one));
  if (named === undefined) {
    const columns = columnsByContent(rows.slice(0, 50).map(({ cells }) => cells));
    return { headings: [], rows, columns, ...quote };
  }
  const { position, cells, columns } = named;
  const names = cells.join('\n');
  // Some lists repeat their headings on every page.
  const below = rows.slice(position + 1).filter((row) => row.cells.join('\n') !== names);
  // A row may have more cells than there are headings.
  const width = below.reduce((widest, row) => Math.max(widest, row.cells.length), columns.length);
  const all = Array.from({ length: width }, (_, place) => columns[place]);
  return { headings: cells, rows: below, columns: all, ...quote };
}
