import type { ListTally, Results } from './results.ts';

/** One count, as a row of a table: what `Results` shows and nothing more. */
export interface CountRow {
  readonly moment: Results['moment'];
  readonly group: 'all' | 'inside' | 'others';
  /** Id of a statement or of another question. */
  readonly question: string;
  readonly answer: number | 'none' | 'skipped';
  readonly count: number;
}

/** Every count of the results, for a file; none where there is no picture. */
export function countRows(results: Results, scale: readonly number[]): readonly CountRow[] {
  const { moment, list, groups, choices } = results;
  const ofList = (group: CountRow['group'], tally: ListTally | undefined): readonly CountRow[] =>
    (tally?.statements ?? []).flatMap(({ id: question, counts, none, skipped }) => [
      ...scale.map((answer, at): CountRow => ({ moment, group, question, answer, count: counts[at] ?? 0 })),
      { moment, group, question, answer: 'none', count: none } as const,
      { moment, group, question, answer: 'skipped', count: skipped } as const,
    ]);
  return [
    ...ofList('all', list),
    ...ofList('inside', groups?.inside),
    ...ofList('others', groups?.others),
    ...choices.flatMap(({ id: question, domain, counts, skipped }): readonly CountRow[] => {
      const group = domain === undefined ? 'all' : 'inside';
      return [
        ...counts.map(({ value, count }): CountRow => ({ moment, group, question, answer: value, count })),
        { moment, group, question, answer: 'skipped', count: skipped },
      ];
    }),
  ];
}
