import { rowsOf, separatorsIn, type CsvRow, type CsvRows } from './csv.ts';
import { textOfList } from './list-text.ts';
import { sheetsOf } from './workbook.ts';

/** Why there is no table in a file. */
export type TableFault =
  | 'empty'
  /** A workbook that cannot be read here: of another program, an old one, or not whole. It can be saved as CSV. */
  | 'workbook'
  /** A document, a picture, a web page: no list at all. */
  | 'no-table';

/** What may be the list in a file, likeliest first: the sheets of a workbook, or a text taken apart in several ways. */
type FoundTables =
  | { readonly kind: 'tables'; readonly tables: readonly CsvRows[] }
  | { readonly kind: 'refused'; readonly because: TableFault };

const refused = (because: TableFault): FoundTables => ({ kind: 'refused', because });

export async function tablesIn(bytes: Uint8Array): Promise<FoundTables> {
  if (startsWith(bytes, 'PK\u0003\u0004')) {
    if (holds(bytes, 'word/document')) return refused('no-table');
    const sheets = await sheetsOf(bytes);
    if (sheets === undefined) return refused('workbook');
    const filled = sheets.filter((rows) => rows.length > 0);
    return filled.length === 0 ? refused('empty') : found(filled.map((rows) => ({ rows })));
  }
  // The container of Office before 2007, and of every workbook with a password.
  if (startsWith(bytes, '\u00D0\u00CF\u0011\u00E0')) return refused('workbook');
  if (isNoList(bytes)) return refused('no-table');
  const text = textOfList(bytes).replace(/^\uFEFF/, '');
  if (/^\s*(?:<!doctype|<html|<\?xml|<table|\{\\rtf)/i.test(text)) return refused('no-table');
  // Unreadable bytes, which no list has.
  if (text.includes('\u0000'.repeat(4))) return refused('no-table');
  const separators = separatorsIn(text);
  const tables = (separators.length === 0 ? [';'] : separators).map((separator) => rowsOf(text, separator));
  const hasRows = tables.some(({ rows, openQuote }) => rows.length > 0 || openQuote !== undefined);
  return hasRows ? found(tables.map(unwrapped)) : refused('empty');
}

function found(tables: readonly CsvRows[]): FoundTables {
  return { kind: 'tables', tables };
}

/** Beginnings of a PDF, of pictures and of what gzip packed. */
const otherFiles = ['%PDF', '\u0089PNG', '\u00FF\u00D8\u00FF', 'GIF8', 'RIFF', '\u001F\u008B'];

/** Is it, by its first bytes, a file that cannot hold a list as text? */
export function isNoList(bytes: Uint8Array): boolean {
  return otherFiles.some((beginning) => startsWith(bytes, beginning));
}

/** Every row quoted as a whole, as a list that was opened and saved with the wrong separator. */
function unwrapped({ rows, openQuote }: CsvRows): CsvRows {
  const isWrapped = rows.length > 1 && rows.every(({ cells }) => cells.slice(1).every((cell) => cell === ''));
  const [first] = rows;
  const [separator] = isWrapped ? separatorsIn(first?.cells[0] ?? '') : [];
  if (separator === undefined) return { rows, ...(openQuote === undefined ? {} : { openQuote }) };
  const opened = rows.flatMap(({ line, cells }): readonly CsvRow[] =>
    rowsOf(cells[0] ?? '', separator).rows.map((row) => ({ ...row, line })),
  );
  return { rows: opened, ...(openQuote === undefined ? {} : { openQuote }) };
}

export function startsWith(bytes: Uint8Array, beginning: string): boolean {
  return Array.from(beginning).every((letter, at) => bytes[at] === letter.charCodeAt(0));
}

/** The names of the parts of a zip stand in it as they are. */
function holds(bytes: Uint8Array, name: string): boolean {
  return new TextDecoder('windows-1252').decode(bytes).includes(name);
}
