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
 * The rows that have something in them (RFC 4180), each cell without what cannot be seen in it.
 *
 * @param separator What stands between the cells; without it what stands there on most lines.
 */
export function rowsOf(text: string, separator = separatorsIn(text)[0] ?? ';'): CsvRows {
  const reader = new CsvReader(separator);
  const raw = [...reader.read(text), ...reader.end()];
  const rows = raw
    .map(({ line, cells }) => ({ line, cells: cells.map(tidy) }))
    .filter(({ cells }) => cells.some((content) => content !== ''));
  return reader.openQuote === undefined ? { rows } : { rows, openQuote: reader.openQuote };
}

const code = { quote: 0x22, newLine: 0x0a, carriageReturn: 0x0d };

/** Takes rows out of a text that comes piece by piece; cells stay as they stand there, and empty lines are no rows. */
export class CsvReader {
  readonly #separator: number;
  #cells: string[] = [];
  #cell = '';
  #line = 1;
  #rowLine = 1;
  #quotedSince: number | undefined;
  /** A quote within a quoted cell ends it, unless another one follows. */
  #afterQuote = false;
  #afterReturn = false;
  #isFirst = true;

  constructor(separator: string) {
    this.#separator = separator.charCodeAt(0);
  }

  /** The line of a quote that was not closed so far: it takes everything behind it along. */
  get openQuote(): number | undefined {
    return this.#afterQuote ? undefined : this.#quotedSince;
  }

  /** Characters of the cell that is not at its end yet. */
  get pending(): number {
    return this.#cell.length;
  }

  /** The rows that end in this piece. */
  read(piece: string): readonly CsvRow[] {
    const rows: CsvRow[] = [];
    let from = this.#isFirst ? this.#afterTold(piece) : 0;
    this.#isFirst = false;
    for (let at = from; at < piece.length; at += 1) {
      const character = piece.charCodeAt(at);
      if (this.#afterQuote) {
        this.#afterQuote = false;
        if (character === code.quote) {
          this.#cell += '"';
          from = at + 1;
          continue;
        }
        this.#quotedSince = undefined;
        from = at;
      }
      const isOfReturn = character === code.newLine && this.#afterReturn;
      this.#afterReturn = character === code.carriageReturn;
      const isNewLine = character === code.newLine || character === code.carriageReturn;
      if (this.#quotedSince !== undefined) {
        if (isNewLine && !isOfReturn) this.#line += 1;
        if (character !== code.quote) continue;
        this.#cell += piece.slice(from, at);
        this.#afterQuote = true;
      } else if (character === code.quote) {
        const before = this.#cell + piece.slice(from, at);
        // ="0123" is how a spreadsheet is kept from taking a text for a number.
        if (before.trim() !== '' && before !== '=') continue;
        this.#cell = '';
        this.#quotedSince = this.#line;
      } else if (character === this.#separator) {
        this.#endCell(piece.slice(from, at));
      } else if (isNewLine) {
        if (!isOfReturn) {
          this.#endRow(piece.slice(from, at), rows);
          this.#line += 1;
        }
        this.#rowLine = this.#line;
      } else continue;
      from = at + 1;
    }
    this.#cell += piece.slice(from);
    return rows;
  }

  /** The row that has no end of line behind it. */
  end(): readonly CsvRow[] {
    const rows: CsvRow[] = [];
    this.#endRow('', rows);
    return rows;
  }

  #afterTold(piece: string): number {
    const told = toldSeparator(piece);
    if (told === undefined) return 0;
    this.#line = 2;
    this.#rowLine = 2;
    return told.line.length;
  }

  #endCell(rest: string): void {
    this.#cells.push(this.#cell + rest);
    this.#cell = '';
  }

  #endRow(rest: string, rows: CsvRow[]): void {
    this.#endCell(rest);
    const cells = this.#cells;
    this.#cells = [];
    if (cells.some((content) => content.trim() !== '')) rows.push({ line: this.#rowLine, cells });
  }
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
