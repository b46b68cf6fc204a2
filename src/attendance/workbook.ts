import { unzipSync } from 'fflate';
import { tidy, type CsvRow } from './csv.ts';

/**
 * The sheets of a workbook (.xlsx) as rows of text; `undefined` when it cannot be read. The reader is loaded when there
 * is a workbook.
 */
export async function sheetsOf(bytes: Uint8Array): Promise<readonly (readonly CsvRow[])[] | undefined> {
  if (!fits(bytes)) return undefined;
  const { default: readSheets } = await import('read-excel-file/universal');
  try {
    const sheets = await readSheets(Uint8Array.from(bytes).buffer, { trim: true });
    return sheets.map(({ data }) =>
      data.flatMap((row, position) => {
        const cells = row.map((cell) => tidy(textOf(cell)));
        return cells.some((cell) => cell !== '') ? [{ line: position + 1, cells }] : [];
      }),
    );
  } catch {
    // A workbook of another program, or one that is not whole: it can be saved as CSV.
    return undefined;
  }
}

/** Bytes that a workbook may hold when it is unpacked: a list of thousands of people is far smaller. */
const mostUnpacked = 64_000_000;

/** A small file may unpack to so much that nothing is left of the page; by what it says itself, which unpacking holds it to. */
function fits(bytes: Uint8Array): boolean {
  let size = 0;
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize;
        return false;
      },
    });
  } catch {
    // Not whole.
    return false;
  }
  return size <= mostUnpacked;
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return timeOf(cell);
  // A part of a day, as it stands there when a cell has lost its layout.
  if (typeof cell === 'number') return cell > 0 && cell < 1 ? cell.toFixed(6) : String(cell);
  return typeof cell === 'string' ? cell : String(cell === true);
}

/** The library gives wall time as UTC. A time without a day has the first day that Excel knows. */
function timeOf(date: Date): string {
  const seconds = Math.round(date.getTime() / 1000);
  const text = new Date(seconds * 1000).toISOString();
  const time = text.slice(11, 19);
  return date.getUTCFullYear() < 1901 ? time : `${text.slice(0, 10)} ${time}`;
}
