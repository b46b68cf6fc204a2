/** A row of a list, with the line of the file on which it begins. */
export interface CsvRow {
  /** From 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** The text of a list as spreadsheets save it: UTF-8, with or without mark, UTF-16 with mark, else Windows-1252. */
export function textOfList(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // No UTF-8: what Excel writes as "CSV" on a Dutch Windows.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/**
 * The rows that have something in them (RFC 4180), whatever stands between their cells: `;`, `,` or a tab.
 * A quote that is never closed takes the rest of the file along, so it is told by its line.
 */
export function rowsOf(text: string): { readonly rows: readonly CsvRow[]; readonly openQuote?: number } {
  // Excel reads the first line "sep=;" and does not show it.
  const told = /^sep=(.)\r?\n/i.exec(text);
  const separator = told?.[1] ?? separatorOf(text);
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let line = told === null ? 1 : 2;
  let rowLine = line;
  let quotedSince: number | undefined;
  const endRow = () => {
    cells.push(cell);
    if (cells.some((content) => content.trim() !== '')) rows.push({ line: rowLine, cells: cells.map(tidy) });
    cells = [];
    cell = '';
  };
  for (let at = told?.[0].length ?? 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    const isNewLine = character === '\n' || (character === '\r' && text.charAt(at + 1) !== '\n');
    if (isNewLine) line += 1;
    if (quotedSince !== undefined) {
      if (character !== '"') cell += character;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else quotedSince = undefined;
    } else if (character === '"' && (cell.trim() === '' || cell === '=')) {
      // ="0123" is how a spreadsheet is kept from taking a text for a number.
      cell = '';
      quotedSince = line;
    } else if (character === separator) {
      cells.push(cell);
      cell = '';
    } else if (isNewLine) {
      endRow();
      rowLine = line;
    } else cell += character;
  }
  endRow();
  return quotedSince === undefined ? { rows } : { rows, openQuote: quotedSince };
}

/** What occurs most in the first line that has any of them. */
function separatorOf(text: string): string {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.replaceAll(/"[^"]*"/g, ''));
  const counts = [';', '\t', ','].map((separator) => ({
    separator,
    count: lines.find((line) => line.includes(separator))?.split(separator).length ?? 0,
    first: lines.findIndex((line) => line.includes(separator)),
  }));
  const found = counts.filter(({ count }) => count > 0);
  found.sort((one, other) => one.first - other.first || other.count - one.count);
  return found[0]?.separator ?? ';';
}

function tidy(cell: string): string {
  return cell.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
}
