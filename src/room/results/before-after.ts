import type { Receipt } from '../../receipts/receipt.ts';
import type { Ballots } from './picture.ts';
import {
  fewestAnswers,
  type BeforeAfter,
  type DimensionChange,
  type DimensionTally,
  type ResultsCourse,
} from './results.ts';
import { countedOf } from './sources.ts';
import { byTag, earlierLists, listsOf } from './shown-lists.ts';
import { tallyOf } from './tally.ts';

/** Before the werksessie and half a year later, from the pictures as they stand. */
export function beforeAfter(all: Ballots, course: ResultsCourse): BeforeAfter {
  const ballots = countedOf(all);
  const { before: then, 'half-year': now } = ballots.pictures;
  const [listsThen, listsNow] = [byTag(ballots.receipts.before), byTag(ballots.receipts['half-year'])];
  const pairs = now?.pairs ?? [];
  return {
    paired:
      pairs.length < fewestAnswers
        ? undefined
        : paired(listsOf(earlierLists(ballots), pairs), listsOf(listsNow, pairs), course),
    apart:
      then === undefined ||
      now === undefined ||
      then.of.length < fewestAnswers ||
      now.of.length < fewestAnswers
        ? undefined
        : apart(listsOf(listsThen, then.of), listsOf(listsNow, now.of), course),
  };
}

function apart(
  before: readonly Receipt[],
  after: readonly Receipt[],
  course: ResultsCourse,
): BeforeAfter['apart'] {
  return {
    before: before.length,
    after: after.length,
    dimensions: changes(before, after, course, () => undefined),
  };
}

function paired(
  before: readonly Receipt[],
  after: readonly Receipt[],
  course: ResultsCourse,
): BeforeAfter['paired'] {
  const moved = (id: string): DimensionChange['moved'] => {
    const steps = after.flatMap((list, at) => {
      const [from, to] = [ownMean(before[at], id, course), ownMean(list, id, course)];
      return from === undefined || to === undefined ? [] : [Math.sign(to - from)];
    });
    if (steps.length < fewestAnswers) return undefined;
    const count = (sign: number) => steps.filter((step) => step === sign).length;
    return { up: count(1), same: count(0), down: count(-1) };
  };
  return { of: after.length, dimensions: changes(before, after, course, moved) };
}

function changes(
  before: readonly Receipt[],
  after: readonly Receipt[],
  course: ResultsCourse,
  moved: (id: string) => DimensionChange['moved'],
): readonly DimensionChange[] {
  const meansOf = (lists: readonly Receipt[]) =>
    new Map(tallyOf(lists, course).dimensions.map(({ id, mean }: DimensionTally) => [id, mean]));
  const [then, now] = [meansOf(before), meansOf(after)];
  return course.dimensions.map(({ id }) => ({
    id,
    before: then.get(id),
    after: now.get(id),
    moved: moved(id),
  }));
}

/** One person's mean on one dimension; never shown. */
function ownMean(list: Receipt | undefined, dimension: string, course: ResultsCourse): number | undefined {
  const values = course.items.flatMap((item, at) => {
    const value = list?.answers[at];
    return item.dimension !== dimension || value === undefined || value === course.none ? [] : [value];
  });
  return values.length === 0 ? undefined : values.reduce((total, value) => total + value, 0) / values.length;
}
