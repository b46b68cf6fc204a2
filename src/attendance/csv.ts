/** A row of a list, with the line of the file on which it begins. */
export interface CsvRow {
  /** From 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvRows {
  readonly rows: readonly CsvRow[];
  /** The line of a quote that is never closed: it takes the rest of the file along. */
  readonly openQuote?: number;
}

/**
 * The rows that have something in them (RFC 4180).
 *
 * @param separator What stands between the cells; without it what stands there on most lines.
 */
export function rowsOf(text: string, separator = separatorsIn(text)[0] ?? ';'): CsvRows {
  const told = toldSeparator(text);
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let line = told === undefined ? 1 : 2;
  let rowLine = line;
  let quotedSince: number | undefined;
  const endRow = () => {
    cells.push(cell);
    const tidied = cells.map(tidy);
    if (tidied.some((content) => content !== '')) rows.push({ line: rowLine, cells: tidied });
    cells = [];
    cell = '';
  };
  for (let at = told?.line.length ?? 0; at < text.length; at += 1) {
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

/** What may stand between the cells, likeliest first; what occurs on no line is not among it. */
export function separatorsIn(text: string): readonly string[] {
  const told = toldSeparator(text);
  if (told !== undefined) return [told.separator];
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.replaceAll(/"[^"]*"/g, ''));
  const counts = [';', '\t', ',', '|'].map((separator) => ({
    separator,
    lines: lines.filter((line) => line.includes(separator)).length,
    count: lines.reduce((sum, line) => sum + line.split(separator).length - 1, 0),
  }));
  return counts
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.lines - one.lines || other.count - one.count)
    .map(({ separator }) => separator);
}

/** Excel reads the first line "sep=;" and does not show it. */
function toldSeparator(text: string): { readonly separator: string; readonly line: string } | undefined {
  const told = /^\uFEFF?sep=(.)\r?\n/i.exec(text);
  return told === null ? undefined : { separator: told[1] ?? ';', line: told[0] };
}

/** What a cell says, without what cannot be seen in it; signs of a text that was read wrongly are left to be told. */
export function tidy(cell: string): string {
  return cell
    .replaceAll(/(?![\u200C\u200D])\p{Cf}/gu, '')
    .replaceAll(/(?:(?![\u0080-\u009F])[\p{Cc}\s])+/gu, ' ')
    .trim();
}
