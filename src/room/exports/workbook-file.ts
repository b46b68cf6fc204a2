import type { Table } from './list-words.ts';

/** One sheet of a workbook. */
export interface Sheet {
  /** At most 31 characters. */
  readonly name: string;
  readonly table: Table;
}

const longestName = 31;

/** A workbook (.xlsx) in which every cell is text: zeros stay, and nothing is a formula. The writer is loaded when it is needed. */
export async function workbookFile(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const { default: writeSheets } = await import('write-excel-file/universal');
  const blob = await writeSheets(
    sheets.map(({ name, table }) => ({
      sheet: name.replaceAll(/[\\/?*[\]:]/g, ' ').slice(0, longestName),
      columns: widthsOf(table).map((width) => ({ width })),
      data: table.map((cells, position) =>
        cells.map((text) => ({
          value: written(text),
          type: String,
          format: '@',
          ...(position === 0 ? { fontWeight: 'bold' as const } : {}),
        })),
      ),
      stickyRowsCount: 1,
    })),
  ).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

/** Without what XML cannot hold. */
function written(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (sign) => (/\s/.test(sign) ? ' ' : ''));
}

/** In characters; a long remark may be cut off on the screen. */
function widthsOf(table: Table): readonly number[] {
  const count = Math.max(0, ...table.map((cells) => cells.length));
  return Array.from({ length: count }, (_, column) =>
    Math.min(40, Math.max(8, ...table.map((cells) => (cells[column] ?? '').length + 2))),
  );
}
