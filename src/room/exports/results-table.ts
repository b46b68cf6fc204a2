import type { RoomCourse } from '../room-course.ts';
import { countRows } from '../results/count-rows.ts';
import type { Results } from '../results/results.ts';
import type { SayInLists, Table } from './list-words.ts';

type Language = 'nl' | 'en';
type LabelledCourse = Pick<RoomCourse, 'questionnaire' | 'feedback' | 'werksessie'>;

/**
 * The results of the group as counts: how many gave each answer. Only what may be shown (`Results`), so nothing of fewer than
 * five and no single answer; where no picture is yet, there are no rows.
 *
 * @param group Title of the domain that is one of the two groups.
 */
export function resultsTable(
  all: readonly Results[],
  course: LabelledCourse,
  group: string,
  language: Language,
  say: SayInLists,
): Table {
  const headings = [
    say('lists.column.moment'),
    say('lists.column.group'),
    say('lists.column.question'),
    say('lists.column.answer'),
    say('lists.column.count'),
  ];
  const { scale } = course.questionnaire;
  const values = scale.map(({ value }) => value).toSorted((one, other) => one - other);
  const titles = { all: say('lists.everybody'), inside: group, others: say('lists.others') };
  const labels = labelsOf(course, language);
  const rows = all
    .flatMap((results) => countRows(results, values))
    .map(({ moment, group: of, question, answer, count }) => [
      say(`lists.moment.${moment}`),
      titles[of],
      labels.get(question)?.text ?? question,
      answer === 'skipped'
        ? say('lists.skipped')
        : (labels.get(question)?.answers.get(answer) ?? String(answer)),
      String(count),
    ]);
  return [headings, ...rows, [course.questionnaire.notice[language]]];
}

interface Labels {
  readonly text: string;
  readonly answers: ReadonlyMap<number | 'none', string>;
}

function labelsOf(
  { questionnaire, feedback, werksessie }: LabelledCourse,
  language: Language,
): ReadonlyMap<string, Labels> {
  const { items, scale, none, extra } = questionnaire;
  const answersOf = (options: readonly Option[]) =>
    new Map<number | 'none', string>(options.map(({ value, label }) => [value, label[language]]));
  const statements = answersOf(scale).set('none', none.label[language]);
  const goals = new Map(werksessie.goals.map(({ id, text }) => [id, text[language]]));
  const labels = new Map<string, Labels>();
  for (const { id, statement } of items) labels.set(id, { text: statement[language], answers: statements });
  for (const { id, question, options } of [...extra.choices, ...feedback.questions])
    labels.set(id, { text: question[language], answers: answersOf(options) });
  for (const { id, label } of feedback.ratings)
    labels.set(id, { text: label[language], answers: answersOf(feedback.options) });
  for (const { goal } of feedback.goals?.items ?? [])
    labels.set(goal, { text: goals.get(goal) ?? goal, answers: answersOf(feedback.goals?.options ?? []) });
  return labels;
}

type Option = RoomCourse['questionnaire']['scale'][number];
