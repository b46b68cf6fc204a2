import {
  array,
  assert,
  boolean,
  constantFrom,
  integer,
  oneof,
  property,
  record,
  type Arbitrary,
} from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Receipt, ReceiptMoment } from '../../../../src/receipts/receipt.ts';
import { beforeAfter } from '../../../../src/room/results/before-after.ts';
import { inGroup } from '../../../../src/room/results/groups.ts';
import { mergedPicture } from '../../../../src/room/results/merged-pictures.ts';
import { fixedPictures, nextPictures, reopenedPictures } from '../../../../src/room/results/next-pictures.ts';
import type { Ballots } from '../../../../src/room/results/picture.ts';
import { resultsOf } from '../../../../src/room/results/results-of.ts';
import { byTag, earlierLists, listsOf } from '../../../../src/room/results/shown-lists.ts';
import { takeReceipts } from '../../../../src/room/results/take-receipts.ts';
import { listOf, noBallots, resultsCourse, tagOf } from '../../../fixtures/answer-lists.ts';

/*
 * An onlooker writes down whose answers stood in everything that was ever shown, in any order in which people come, change
 * their answers and look. Whatever they add and subtract of it, what is left is made of whole pieces: people who stood
 * together in every picture or in none. So no piece may ever be of one or two.
 */

type Step =
  | {
      readonly do: 'hand';
      readonly moment: ReceiptMoment;
      readonly who: number;
      readonly group: number;
      readonly answer: number;
      readonly earlier: number;
    }
  | { readonly do: 'look' | 'fix' | 'reopen'; readonly moment: ReceiptMoment };

const moments = constantFrom<ReceiptMoment>('before', 'half-year', 'feedback');
const hand = (people: number): Arbitrary<Step> =>
  record({
    do: constantFrom('hand'),
    moment: moments,
    who: integer({ min: 1, max: people }),
    group: integer({ min: 0, max: 2 }),
    answer: integer({ min: 1, max: 4 }),
    earlier: integer({ min: 0, max: 4 }),
  });
const look: Arbitrary<Step> = record({ do: constantFrom('look', 'fix', 'reopen'), moment: moments });

const giving = ({ moment, who, group, answer, earlier }: Extract<Step, { do: 'hand' }>): Receipt =>
  listOf(moment, who, {
    answer,
    profession: group,
    ...(moment === 'half-year' && earlier > 0 ? { before: resultsCourse.items.map(() => earlier) } : {}),
  });

/** What the onlooker sees: sets of answers, each answer with who gave it and what it was. */
class Onlooker {
  readonly seen: (readonly string[])[] = [];

  looks(ballots: Ballots, moment: ReceiptMoment): void {
    const { list, groups, choices, shown } = resultsOf(ballots, moment, resultsCourse);
    const lists = byTag(ballots.receipts[moment]);
    const picture = ballots.pictures[moment];
    const all = listsOf(lists, picture?.of ?? []);
    if (list !== undefined || choices.length > 0) {
      expect(shown).toBe(all.length);
      this.#sees(moment, all);
    }
    const grouped = listsOf(lists, picture?.groups ?? []);
    if (groups !== undefined || choices.some(({ domain }) => domain !== undefined)) {
      this.#sees(
        moment,
        grouped.filter((one) => inGroup(one, resultsCourse)),
      );
      this.#sees(
        moment,
        grouped.filter((one) => !inGroup(one, resultsCourse)),
      );
    }
    const { paired, apart } = beforeAfter(ballots, resultsCourse);
    const now = ballots.pictures['half-year'];
    if (paired !== undefined) {
      const tags = now?.pairs ?? [];
      expect(paired.of).toBe(tags.length);
      this.#sees('half-year', listsOf(byTag(ballots.receipts['half-year']), tags));
      this.#sees('before', listsOf(earlierLists(ballots), tags));
    }
    if (apart !== undefined) {
      this.#sees('before', listsOf(byTag(ballots.receipts.before), ballots.pictures.before?.of ?? []));
      this.#sees('half-year', listsOf(byTag(ballots.receipts['half-year']), now?.of ?? []));
    }
  }

  #sees(moment: ReceiptMoment, lists: readonly Receipt[]): void {
    this.seen.push(
      lists.map(({ tag, answers, choices }) =>
        [moment, tag, answers[0], answers.length === 0 ? choices[0] : ''].join(' '),
      ),
    );
  }

  /** Answers by the pictures they stood in: `0110…`. */
  get pieces(): readonly (readonly string[])[] {
    const sets = this.seen.map((set) => new Set(set));
    const pieces = new Map<string, string[]>();
    for (const answer of new Set(this.seen.flat())) {
      const where = sets.map((set) => (set.has(answer) ? '1' : '0')).join('');
      pieces.set(where, [...(pieces.get(where) ?? []), answer]);
    }
    return [...pieces.values()];
  }
}

function evening(steps: readonly Step[], isWatched: boolean): { ballots: Ballots; onlooker: Onlooker } {
  let ballots: Ballots = noBallots;
  const onlooker = new Onlooker();
  for (const step of steps) {
    const { moment } = step;
    if (step.do === 'hand')
      ballots = { ...ballots, ...takeReceipts(ballots, '7F3K92QD', moment, [giving(step)], () => 0.5) };
    if (step.do === 'reopen') ballots = { ...ballots, pictures: reopenedPictures(ballots.pictures, moment) };
    if (step.do === 'fix') ballots = { ...ballots, pictures: fixedPictures(ballots, moment, resultsCourse) };
    if (step.do === 'look' || isWatched)
      ballots = { ...ballots, pictures: nextPictures(ballots, moment, resultsCourse) };
    if (step.do !== 'hand' || isWatched) onlooker.looks(ballots, moment);
  }
  return { ballots, onlooker };
}

/** How often something was shown: a property of evenings in which nothing is shown would hold nothing. */
let shownInAll = 0;

function isSafe({ seen, pieces }: Onlooker): void {
  shownInAll += pieces.length > 3 ? 1 : 0;
  for (const set of seen) if (set.length < 5) throw new Error(`${set.length} were shown.`);
  for (const piece of pieces) if (piece.length < 3) throw new Error(`Told apart: ${piece.join(', ')}`);
}

test('in every order in which people hand in and look, nothing of fewer than five is shown, nor follows from a difference', () => {
  assert(
    property(
      // Few people and many come, so that the bounds are met from both sides.
      oneof(
        array(oneof({ weight: 6, arbitrary: hand(9) }, { weight: 1, arbitrary: look }), {
          maxLength: 60,
          size: 'max',
        }),
        array(oneof({ weight: 12, arbitrary: hand(40) }, { weight: 1, arbitrary: look }), {
          maxLength: 120,
          size: 'max',
        }),
      ),
      boolean(),
      (steps, isWatched) => {
        isSafe(evening(steps, isWatched).onlooker);
      },
    ),
    { numRuns: 250 },
  );
});

test('the same of one moment alone, with people who change their answers', () => {
  const one = (moment: ReceiptMoment): Arbitrary<readonly Step[]> =>
    array(oneof({ weight: 5, arbitrary: hand(14) }, { weight: 1, arbitrary: look }), {
      maxLength: 60,
      size: 'max',
    }).map((steps) => steps.map((step) => ({ ...step, moment })));
  assert(
    property(oneof(one('before'), one('half-year')), boolean(), (steps, isWatched) => {
      isSafe(evening(steps, isWatched).onlooker);
    }),
    { numRuns: 250 },
  );
});

test('those evenings showed a lot', () => {
  expect(shownInAll).toBeGreaterThan(70);
});

describe('and it shows what it may', () => {
  const comes = (who: number, group = 2, more: Partial<Step> = {}): Step => ({
    do: 'hand',
    moment: 'before',
    who,
    group,
    answer: 1 + (who % 4),
    earlier: 0,
    ...more,
  });
  const people = (from: number, until: number, group = 2) =>
    Array.from({ length: until - from + 1 }, (_, at) => comes(from + at, group));
  const shownAfter = (steps: readonly Step[], isWatched: boolean) =>
    resultsOf(evening(steps, isWatched).ballots, 'before', resultsCourse);
  const look: Step = { do: 'look', moment: 'before' };
  const fix: Step = { do: 'fix', moment: 'before' };

  test('watched all the time, a picture comes at five and then per three', () => {
    const shown = Array.from({ length: 15 }, (_, at) => shownAfter(people(1, at + 1), true).shown);
    expect(shown).toEqual([0, 0, 0, 0, 5, 5, 5, 8, 8, 8, 11, 11, 11, 14, 14]);
    expect(Array.from({ length: 9 }, (_, at) => shownAfter(people(1, at + 1), true).needed)).toEqual([
      4, 3, 2, 1, 3, 2, 1, 3, 2,
    ]);
  });

  test('looked at once, it is of everybody, with both groups', () => {
    const results = shownAfter([...people(1, 6, 1), ...people(7, 14), look], false);
    expect(results).toMatchObject({ received: 14, shown: 14, noGroups: undefined });
    expect([results.groups?.inside.of, results.groups?.others.of]).toEqual([6, 8]);
  });

  test('with four of one group there are no groups', () => {
    const results = shownAfter([...people(1, 4, 1), ...people(5, 14), look], false);
    expect(results.groups).toBeUndefined();
    expect(results.noGroups).toBe('few');
  });

  test('who did not say what they do is one of the others', () => {
    const results = shownAfter([...people(1, 5, 1), ...people(6, 8, 2), ...people(9, 10, 0), look], false);
    expect(results.groups?.others.of).toBe(5);
  });

  test('after a picture with one of a group in it, that group stays hidden, and says why', () => {
    const results = shownAfter(
      [comes(1, 1), ...people(2, 5), look, ...people(6, 11, 1), ...people(12, 16), look],
      false,
    );
    expect(results).toMatchObject({ shown: 16, groups: undefined, noGroups: 'shown-before' });
  });

  test('groups stay as they were shown while new ones would follow from the difference', () => {
    const before = [...people(1, 5, 1), ...people(6, 10), look];
    const results = shownAfter([...before, comes(11, 1), comes(12), comes(13), look], false);
    expect(results.shown).toBe(13);
    expect([results.groups?.inside.of, results.groups?.others.of]).toEqual([5, 5]);
    const later = shownAfter([...before, ...people(11, 13, 1), look], false);
    expect([later.groups?.inside.of, later.groups?.others.of]).toEqual([8, 5]);
  });

  test('fixed, nothing is added, also not three; open again, they are', () => {
    const fixed = [...people(1, 6), fix, ...people(7, 12), look];
    expect(shownAfter(fixed, false)).toMatchObject({
      received: 12,
      shown: 6,
      fixed: true,
      needed: undefined,
    });
    expect(shownAfter([...fixed, { do: 'reopen', moment: 'before' }, look], false).shown).toBe(12);
  });

  test('under five nothing is fixed', () => {
    expect(shownAfter([...people(1, 4), fix, ...people(5, 5), look], false)).toMatchObject({
      shown: 5,
      fixed: false,
    });
  });

  test('fixing does not add one or two to what was looked at', () => {
    expect(shownAfter([...people(1, 6), look, ...people(7, 8), fix], false)).toMatchObject({
      shown: 6,
      fixed: true,
    });
  });

  test('who changes their answers after the picture was seen changes nothing in it', () => {
    const changed = (who: number) => comes(who, 2, { answer: 4 });
    const kennen = (...steps: readonly Step[]) =>
      shownAfter([...people(1, 6), look, ...steps, look], false).list?.statements[0]?.counts;
    const first = kennen();
    expect(kennen(changed(4), changed(5))).toEqual(first);
    expect(kennen(changed(1), changed(2), changed(3), changed(5), changed(6))).toEqual(first);
  });

  test('a list that nobody has looked at is replaced at once', () => {
    const results = shownAfter([...people(1, 6), comes(1, 2, { answer: 4 }), look], false);
    expect(results.list?.statements[0]?.counts).toEqual(
      [0, 1, 1, 3, 0].map((_, at) => {
        const answers = [4, ...[2, 3, 4, 5, 6].map((who) => 1 + (who % 4))];
        return answers.filter((answer) => answer === at + 1).length;
      }),
    );
  });
});

test('pairs are those of whom both lists are known, by tag or in the later list itself', () => {
  let ballots: Ballots = noBallots;
  const give = (moment: ReceiptMoment, lists: readonly Receipt[]) => {
    ballots = { ...ballots, ...takeReceipts(ballots, '7F3K92QD', moment, lists, () => 0.5) };
    ballots = { ...ballots, pictures: nextPictures(ballots, moment, resultsCourse) };
  };
  give(
    'before',
    [1, 2, 3, 4, 5, 6].map((who) => listOf('before', who, { answer: 2 })),
  );
  give('half-year', [
    ...[1, 2, 3].map((who) => listOf('half-year', who, { answer: 4 })),
    ...[11, 12, 13].map((who) =>
      listOf('half-year', who, { answer: 2, before: resultsCourse.items.map(() => 3) }),
    ),
    ...[21, 22, 23].map((who) => listOf('half-year', who, { answer: 5 })),
  ]);
  expect(ballots.pictures['half-year']?.pairs).toEqual(
    expect.arrayContaining([1, 2, 3, 11, 12, 13].map(tagOf)),
  );
  const { paired, apart } = beforeAfter(ballots, resultsCourse);
  expect(paired?.of).toBe(6);
  expect(paired?.dimensions[0]).toEqual({
    id: 'kennen',
    before: 2.5,
    after: 3,
    moved: { up: 3, same: 0, down: 3 },
  });
  expect(apart).toMatchObject({ before: 6, after: 9 });
  expect(apart?.dimensions[0]).toMatchObject({ before: 2, moved: undefined });
  expect(apart?.dimensions[0]?.after).toBeCloseTo(11 / 3);
});

test('two of whom only the later list is known are not left over beside the pairs', () => {
  let ballots: Ballots = noBallots;
  const earlier = resultsCourse.items.map(() => 3);
  const lists = [1, 2, 3, 4, 5, 6].map((who) => listOf('half-year', who, { before: earlier }));
  const given = [...lists, listOf('half-year', 7), listOf('half-year', 8)];
  ballots = { ...ballots, ...takeReceipts(ballots, '7F3K92QD', 'half-year', given, () => 0) };
  ballots = { ...ballots, pictures: nextPictures(ballots, 'half-year', resultsCourse) };
  expect(resultsOf(ballots, 'half-year', resultsCourse).shown).toBe(8);
  expect(beforeAfter(ballots, resultsCourse)).toEqual({ paired: undefined, apart: undefined });
});

describe('two doors, each with a picture of its own', () => {
  const people = (from: number, until: number) =>
    Array.from({ length: until - from + 1 }, (_, at) => listOf('before', from + at));
  const given = (ballots: Ballots, lists: readonly Receipt[]): Ballots => {
    const taken = { ...ballots, ...takeReceipts(ballots, '7F3K92QD', 'before', lists, () => 0) };
    return { ...taken, pictures: nextPictures(taken, 'before', resultsCourse) };
  };
  const [one, other] = [given(noBallots, people(1, 5)), given(noBallots, people(6, 11))];
  const both: Ballots = {
    receipts: { ...one.receipts, before: [...one.receipts.before, ...other.receipts.before] },
    pictures: { ...one.pictures, before: mergedPicture(one.pictures.before, other.pictures.before) },
  };
  const shownOf = ({ pictures }: Ballots) => pictures.before?.of.length;

  test('become one picture of everybody, when somebody looks', () => {
    expect(shownOf(both)).toBe(6);
    expect(shownOf(given(both, []))).toBe(11);
  });

  test('show no one or two who were at neither', () => {
    expect(shownOf(given(both, people(12, 13)))).toBe(6);
    expect(shownOf(given(both, people(12, 14)))).toBe(14);
  });

  test('the same day from an older file changes nothing', () => {
    const later = given(given(noBallots, people(1, 5)), people(6, 8));
    expect(mergedPicture(one.pictures.before, later.pictures.before)).toEqual(later.pictures.before);
    expect(mergedPicture(undefined, later.pictures.before)).toEqual(later.pictures.before);
  });
});
