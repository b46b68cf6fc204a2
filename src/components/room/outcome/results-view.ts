import type { ReceiptMoment } from '../../../receipts/receipt.ts';
import { endsOf } from '../../../room/results/ends.ts';
import { nextPictures } from '../../../room/results/next-pictures.ts';
import { resultsOf } from '../../../room/results/results-of.ts';
import type { ListTally, Results, ResultsCourse, StatementTally } from '../../../room/results/results.ts';
import type { RoomCourse } from '../../../room/room-course.ts';
import type { DayView } from '../board/day-view.ts';
import type { ResultRow, ResultsPicture } from '../big-screen/picture.ts';
import type { BarRow } from './statement-bars.ts';
import type { DimensionRow } from './dimension-scales.ts';
import type { GroupRow } from './group-means.ts';

/** People of this domain are one of the two groups. */
export const groupDomain = 'huisartsenpraktijk';

/** What counting needs of the course. */
export function resultsCourse({ questionnaire, professions, forms }: RoomCourse): ResultsCourse {
  const { items, scale, none, dimensions, bands } = questionnaire;
  return {
    forms,
    items: items.map(({ id, dimension }) => ({ id, dimension })),
    scale: scale.map(({ value }) => value),
    none: none.value,
    dimensions: dimensions.map(({ id }) => ({ id })),
    bands: bands.map(({ id, from }) => ({ id, from })),
    professions: professions.map(({ index, domain }) => ({ index, domain })),
    groupDomain,
  };
}

/** Somebody looks at the results of these moments: what may be renewed is renewed, and kept before it is drawn. */
export function lookAtResults({ day, course }: DayView, moments: readonly ReceiptMoment[]): void {
  const { record } = day;
  const needed = resultsCourse(course);
  const pictures = moments.reduce(
    (before, moment) => nextPictures({ ...record, pictures: before }, moment, needed),
    record.pictures,
  );
  if (pictures !== record.pictures) day.change({ pictures });
}

export function resultsNow({ day, course }: DayView, moment: ReceiptMoment): Results {
  return resultsOf(day.record, moment, resultsCourse(course));
}

/** Statements with their texts. */
export function barRows(
  tallies: readonly StatementTally[],
  { course, language }: DayView,
): readonly BarRow[] {
  return tallies.map(({ id, counts, none }) => ({ text: textOf(id, course, language), counts, none }));
}

export function dimensionRows(
  { dimensions }: ListTally,
  { course, language }: DayView,
): readonly DimensionRow[] {
  const bands = bandsOf(course);
  const rows = dimensions.map(({ id, mean, band, n, none }): DimensionRow => {
    const place = bands.findIndex((one) => one.id === band);
    return {
      id,
      title: titleOf(id, course, language),
      mean,
      n,
      none,
      statements: course.questionnaire.items.filter(({ dimension }) => dimension === id).length,
      band: bands[place] === undefined ? undefined : { title: bands[place].title[language], place },
    };
  });
  return rows.toSorted((one, other) => (other.mean ?? 0) - (one.mean ?? 0));
}

/** Where each band begins, the lowest first. */
export function bandsOf({ questionnaire }: RoomCourse): RoomCourse['questionnaire']['bands'] {
  return questionnaire.bands.toSorted((one, other) => one.from - other.from);
}

export function groupRows(
  groups: NonNullable<Results['groups']>,
  { course, language }: DayView,
): readonly GroupRow[] {
  return groups.inside.dimensions.map(({ id, mean }, at) => ({
    title: titleOf(id, course, language),
    inside: mean,
    others: groups.others.dimensions[at]?.mean,
  }));
}

/** The results as the big screen shows them. */
export function resultsPicture(view: DayView): ResultsPicture {
  const { course, language } = view;
  const { list, received, shown } = resultsNow(view, 'before');
  const rows = (tallies: readonly StatementTally[]): readonly ResultRow[] =>
    tallies.map(({ id, counts }) => ({ text: textOf(id, course, language), counts }));
  return {
    kind: 'results',
    results:
      list === undefined
        ? undefined
        : {
            ...{ count: shown, of: undefined, ...endsOf(list, bandsOf(course)) },
            ...{ strongest: rows(list.strongest), weakest: rows(list.weakest) },
          },
    received,
    scale: course.questionnaire.scale.map(({ label }) => label[language]),
  };
}

type InLanguage = DayView['language'];

function textOf(id: string, { questionnaire }: RoomCourse, language: InLanguage): string {
  return questionnaire.items.find((item) => item.id === id)?.statement[language] ?? id;
}

export function titleOf(id: string, { questionnaire }: RoomCourse, language: InLanguage): string {
  return questionnaire.dimensions.find((dimension) => dimension.id === id)?.title[language] ?? id;
}
