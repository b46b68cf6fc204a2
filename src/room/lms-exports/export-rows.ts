import { CsvReader, rowsOf, separatorsIn } from '../../attendance/csv.ts';
import { wideEncodingOf } from '../../attendance/list-text.ts';
import { ExportRefused } from './export-fault.ts';

/** Rows of cells, as many at once as one piece of the file holds. */
export type RowStream = AsyncIterable<readonly (readonly string[])[]>;

/** The longest answer that an LMS keeps is 64,000 characters: what is longer is a quote that was never closed. */
const longestCell = 200_000;

/** The text of a file, piece by piece: UTF-8 or UTF-16. What counts in an export is digits and ids, which every code page shares. */
async function* piecesOf(file: Blob, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  const reader = file.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    yield decoder.decode(value, { stream: true });
  }
  yield decoder.decode();
}

/** How a text is taken apart. */
export interface TextForm {
  readonly encoding: string;
  readonly separator: string;
}

/** What may be the form of a text of which this is the beginning, with its first rows; likeliest first. */
export function formsOf(
  head: Uint8Array,
): readonly { readonly form: TextForm; readonly rows: readonly (readonly string[])[] }[] {
  const encoding = wideEncodingOf(head) ?? 'utf-8';
  const text = new TextDecoder(encoding).decode(head);
  return separatorsIn(text).map((separator) => ({
    form: { encoding, separator },
    rows: rowsOf(text, separator).rows.map(({ cells }) => cells),
  }));
}

/** The rows of a text. @throws ExportRefused where a quote is never closed. */
export async function* textRows(
  file: Blob,
  { encoding, separator }: TextForm,
): AsyncGenerator<readonly (readonly string[])[]> {
  const reader = new CsvReader(separator);
  for await (const piece of piecesOf(file, encoding)) {
    yield reader.read(piece).map(({ cells }) => cells);
    if (reader.pending > longestCell) throw new ExportRefused('open-quote');
  }
  if (reader.openQuote !== undefined) throw new ExportRefused('open-quote');
  yield reader.end().map(({ cells }) => cells);
}
