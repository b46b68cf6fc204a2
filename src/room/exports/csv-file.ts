import type { Table } from './list-words.ts';

/**
 * A table as a CSV file that a Dutch spreadsheet opens as it is: semicolons, the mark of UTF-8, lines that end as on Windows.
 * A number keeps its zeros (`="0041"`), and what a spreadsheet would work out is kept a text by an apostrophe.
 */
export function csvFile(table: Table): string {
  return `\uFEFF${table.map((cells) => `${cells.map(cellOf).join(';')}\r\n`).join('')}`;
}

function cellOf(text: string): string {
  if (/^\d{2,}$/.test(text)) return `="${text}"`;
  const guarded = guardedCell(text);
  return /[";\r\n]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** A text that no spreadsheet takes for a formula. */
export function guardedCell(text: string): string {
  return /^[\s']*[=+\-@]|^[\t\r\n]/.test(text) ? `'${text}` : text;
}
