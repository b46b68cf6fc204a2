/** The circumstances of a run. */
export interface Circumstances {
  readonly browser: string;
  readonly standard: string;
  /** Of each kind. */
  readonly visits: number;
  readonly processors: number;
}

const begin = '<!-- bench: begin -->';
const end = '<!-- bench: end -->';

/** What stands in docs/performance.md about the last run. */
export function lastRun(
  { browser, standard, visits, processors }: Circumstances,
  tables: readonly string[],
  day = new Date(),
): string {
  const date = day.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  return [
    `${date}, Chromium ${browser}, ${String(processors)} processors, ${standard}, medians of ${String(visits)}:`,
    ...tables,
  ].join('\n\n');
}

/** Puts a text where the one of the run before stands. */
export function betweenMarks(page: string, text: string): string {
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  if (from === -1 || to < from) throw new Error(`There is no place between ${begin} and ${end}.`);
  return `${page.slice(0, from + begin.length)}\n\n${text}\n\n${page.slice(to)}`;
}
