import type { Receipt } from '../../receipts/receipt.ts';
import type { AskedChoice } from '../../receipts/receipt-form.ts';
import {
  fewestAnswers,
  type ChoiceTally,
  type DimensionTally,
  type ListTally,
  type ResultsCourse,
  type StatementTally,
} from './results.ts';

/** How many statements are called the strongest, and the weakest. */
const mostAtAnEnd = 3;

/** The statements as these people answered them. Counts only: who answered what is nowhere in it. */
export function tallyOf(lists: readonly Receipt[], course: ResultsCourse): ListTally {
  const statements = course.items
    .map((item, at) =>
      statementTally(
        item,
        lists.map(({ answers }) => answers[at]),
        course,
      ),
    )
    .filter(({ n, none }) => n + none >= fewestAnswers);
  const ranked = statements
    .filter(({ mean }) => mean !== undefined)
    .toSorted((a, b) => (b.mean ?? 0) - (a.mean ?? 0));
  const ends = Math.min(mostAtAnEnd, Math.floor(ranked.length / 2));
  return {
    of: lists.length,
    statements,
    strongest: ranked.slice(0, ends),
    weakest: ranked.slice(ranked.length - ends).reverse(),
    dimensions: course.dimensions.map(({ id }) => dimensionTally(id, statements, course)),
  };
}

function statementTally(
  { id, dimension }: ResultsCourse['items'][number],
  answers: readonly (number | undefined)[],
  { scale, none }: ResultsCourse,
): StatementTally {
  const countOf = countsOf(answers);
  const counts = scale.map(countOf);
  return {
    id,
    dimension,
    counts,
    none: countOf(none),
    skipped: countOf(undefined),
    ...opinion(scale, counts),
  };
}

function dimensionTally(
  id: string,
  statements: readonly StatementTally[],
  { scale, bands }: ResultsCourse,
): DimensionTally {
  // What too few had an opinion on would weigh as much as what everybody has one on.
  const own = statements.filter(({ dimension, mean }) => dimension === id && mean !== undefined);
  const counts = scale.map((_, at) => sum(own.map((statement) => statement.counts[at] ?? 0)));
  const { n, mean } = opinion(scale, counts);
  const band =
    mean === undefined
      ? undefined
      : bands.toSorted((a, b) => b.from - a.from).find(({ from }) => mean >= from);
  return { id, mean, band: band?.id, n, none: sum(own.map((statement) => statement.none)) };
}

function opinion(scale: readonly number[], counts: readonly number[]) {
  const n = sum(counts);
  const total = sum(counts.map((count, at) => count * (scale[at] ?? 0)));
  return { n, mean: n < fewestAnswers ? undefined : total / n };
}

/** The questions beside the statements; one that fewer than five answered is left out. */
export function choiceTallies(
  lists: readonly Receipt[],
  choices: readonly AskedChoice[],
  wanted: (choice: AskedChoice) => boolean,
): readonly ChoiceTally[] {
  return choices.flatMap((choice, at) => {
    if (!wanted(choice)) return [];
    const countOf = countsOf(lists.map((list) => list.choices[at]));
    const counts = choice.values.map((value) => ({ value, count: countOf(value) }));
    const n = sum(counts.map(({ count }) => count));
    return n < fewestAnswers
      ? []
      : [{ id: choice.id, ...domainOf(choice), counts, skipped: lists.length - n, n }];
  });
}

function domainOf({ domain }: AskedChoice): Pick<ChoiceTally, 'domain'> {
  return domain === undefined ? {} : { domain };
}

/** How often each answer was given. */
function countsOf(answers: readonly (number | undefined)[]): (answer: number | undefined) => number {
  const counts = new Map<number | undefined, number>();
  for (const answer of answers) counts.set(answer, (counts.get(answer) ?? 0) + 1);
  return (answer) => counts.get(answer) ?? 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
