import type { ReceiptMoment } from '../../receipts/receipt.ts';
import { inGroup } from './groups.ts';
import type { Ballots } from './picture.ts';
import { fewestAnswers, fewestApart, type Results, type ResultsCourse } from './results.ts';
import { countedOf } from './sources.ts';
import { byTag, listsOf } from './shown-lists.ts';
import { choiceTallies, tallyOf } from './tally.ts';

/**
 * What may be shown of one moment, from the picture as it stands. It renews no picture: `nextPictures` does, when somebody
 * looks, and its answer must be kept before this is drawn.
 */
export function resultsOf(all: Ballots, moment: ReceiptMoment, course: ResultsCourse): Results {
  const ballots = countedOf(all);
  const received = ballots.receipts[moment].length;
  const picture = ballots.pictures[moment];
  const shown = picture?.of.length ?? 0;
  const fixed = picture?.fixed === true;
  const needed = fixed
    ? undefined
    : Math.max(0, shown === 0 ? fewestAnswers - received : fewestApart - (received - shown));
  const about = { moment, received, shown, needed, fixed };
  if (picture === undefined || shown < fewestAnswers)
    return { ...about, list: undefined, choices: [], groups: undefined, noGroups: 'few' };
  const { choices, items } = course.forms[moment];
  const lists = byTag(ballots.receipts[moment]);
  const everybody = listsOf(lists, picture.of);
  const grouped = listsOf(lists, picture.groups);
  const [inside, others] = inTwo(grouped, course);
  const hasGroups = inside.length >= fewestAnswers && others.length >= fewestAnswers;
  return {
    ...about,
    list: items.length === 0 ? undefined : tallyOf(everybody, course),
    choices: [
      ...choiceTallies(everybody, choices, ({ domain }) => domain === undefined),
      // Who answered these is known by what they do: it is a group.
      ...(hasGroups ? choiceTallies(inside, choices, ({ domain }) => domain !== undefined) : []),
    ],
    groups:
      hasGroups && items.length > 0
        ? { inside: tallyOf(inside, course), others: tallyOf(others, course) }
        : undefined,
    noGroups: hasGroups ? undefined : whyNoGroups(everybody, course),
  };
}

function whyNoGroups(everybody: Parameters<typeof inTwo>[0], course: ResultsCourse): Results['noGroups'] {
  return inTwo(everybody, course).some(({ length }) => length < fewestAnswers) ? 'few' : 'shown-before';
}

function inTwo(lists: ReturnType<typeof listsOf>, course: ResultsCourse) {
  const inside = lists.filter((list) => inGroup(list, course));
  return [inside, lists.filter((list) => !inside.includes(list))] as const;
}
