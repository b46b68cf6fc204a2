/** A title or empty lines may stand above the names of the columns. */
export const rowsBeforeColumns = 15;

const fillers = new Set([
  ...[
    'tijd',
    'tijdstip',
    'tijden',
    'uur',
    'om',
    'van',
    'de',
    'het',
    'een',
    'bij',
    'hoe',
    'laat',
    'time',
    'of',
    'at',
  ],
  ...['the', 'verplicht', 'invullen'],
]);

/** A heading without what is written in many ways: "Deelnemers-code *", "Tijd binnenkomst (uu:mm)". */
export function plainHeading(cell: string): string {
  const words =
    cell
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll(/\([^)]*\)|\p{M}/gu, '')
      .match(/\p{L}+/gu) ?? [];
  const telling = words.filter((word) => !fillers.has(word)).join('');
  // "aankomsttijd"; a column may also be called "van" or "tijd van".
  const bare = telling.replace(/^tijd(?=.)|(?<=.)(?:tijd|tijdstip)$/g, '');
  if (words.at(-1) === 'van') return 'vanaf';
  return bare === '' ? words.join('') : bare;
}

/** Where each column stands among these headings, by the names that it is known by (`plainHeading`); the first one counts. */
export function placesOf<Column extends string>(
  headings: readonly string[],
  columnNames: Readonly<Record<Column, readonly string[]>>,
): Partial<Record<Column, number>> {
  const names = headings.map(plainHeading);
  const at: Partial<Record<Column, number>> = {};
  for (const [column, known] of Object.entries(columnNames) as [Column, readonly string[]][]) {
    const found = names.findIndex((name) => known.includes(name));
    if (found >= 0) at[column] = found;
  }
  return at;
}
