import { expect, test } from 'vitest';
import { dossierLabels } from '../../../src/content/dossier-content.ts';
import { outlineOf, reportOutlineOf, type Outline } from '../../../src/content/outline.ts';
import type { Course } from '../../../src/course-files/schema.ts';
import { courseWith, smallCourse } from '../../fixtures/course-copy.ts';
import { loadCourse } from '../../fixtures/loaded-course.ts';

const course = loadCourse(smallCourse);
const outline = outlineOf(course);
const report = reportOutlineOf(course);

const earlierQuestion = `questions:
  - step: les-1
    id: controle-les-1
    choice: 30
    report: 20
    question: { nl: Wat helpt?, en: What helps? }
    answers:
      - value: 1
        text: { nl: Elkaar ontmoeten, en: Meeting each other }
      - value: 2
        text: { nl: De tijd nemen, en: Taking time }
    correct: 1
`;

const stepsOf = ({ phases }: Outline) => phases.flatMap((phase) => phase.steps);
const stepOf = (whole: Outline, id: string) => stepsOf(whole).find((step) => step.id === id);

test('a reading has a part for every section', () => {
  expect(stepOf(outline, 'informatiepakket')).toMatchObject({
    minutes: 2,
    parts: [
      { id: 'wijk', mark: 1, minutes: 1, needs: [] },
      { id: 'samen', mark: 2, minutes: 1, needs: [] },
    ],
  });
});

test('the statements of half a year later have numbers of their own, and the extra questions with them', () => {
  expect(stepOf(outline, 'vragenlijst')).toMatchObject({ choices: [0, 1], texts: [] });
  expect(stepOf(outline, 'half-jaar-later')).toMatchObject({
    parts: [{ id: 'verstuurd', mark: 11, minutes: 2, needs: [2, 3, 4] }],
    choices: [2, 3, 4],
    texts: [5],
  });
});

test('a dilemma has no right answer, and is needed before a lesson is applied', () => {
  expect(report.questions.filter((question) => question.type === 'choice')).toEqual([
    { report: 2, id: 'dilemma_les_1', description: 'Een lege stoel', type: 'choice', source: 5 },
    { report: 3, id: 'dilemma_les_2', description: 'Een lege stoel', type: 'choice', source: 6 },
  ]);
  expect(stepOf(outline, 'les-1')).toMatchObject({
    minutes: 3,
    parts: [
      { id: 'lezen', mark: 3, minutes: 1, needs: [] },
      { id: 'bekijken', mark: 4, minutes: 1, needs: [] },
      { id: 'toepassen', mark: 5, minutes: 1, needs: [5] },
    ],
    choices: [5],
    texts: [0],
  });
});

test('what was asked once keeps its place in the report and room in the record, and is asked no more', () => {
  const course = loadCourse(courseWith([{ file: 'vroeger.yaml', whole: earlierQuestion }]));
  expect(reportOutlineOf(course).questions.find(({ report }) => report === 20)).toEqual({
    report: 20,
    id: 'controle_les_1',
    description: 'Wat helpt?',
    type: 'choice',
    source: 30,
    correct: 1,
  });
  expect(stepOf(outlineOf(course), 'les-1')).toMatchObject({ choices: [5], earlier: [30] });
});

test('a statement that is asked no more is told and kept under the number of each moment, and needed by none', () => {
  const statements = `questions: []
statements:
  - { id: kennen-9, dimension: kennen, choice: 40, report: 30, statement: { nl: Ik ken u., en: I know you. } }
`;
  const course = loadCourse(courseWith([{ file: 'vroeger.yaml', whole: statements }]));
  const { questions } = reportOutlineOf(course);
  expect(questions.filter(({ description }) => description === 'Ik ken u.')).toMatchObject([
    { report: 30, id: 'vooraf_kennen_9', source: 40 },
    { source: 42 },
  ]);
  expect(stepOf(outlineOf(course), 'half-jaar-later')).toMatchObject({
    parts: [{ needs: [2, 3, 4] }],
    choices: [2, 3, 4],
    earlier: [42],
  });
  expect(dossierLabels(course).questionnaire.earlier).toEqual([
    { choice: 40, statement: { nl: 'Ik ken u.', en: 'I know you.' } },
  ]);
});

test('the sociale kaart is kept with the werksessie, so that room is kept free for it, and is never reported', () => {
  expect(stepOf(outline, 'werksessie')).toMatchObject({ choices: [7, 9], texts: [2] });
  expect(report.questions.filter(({ source, type }) => source === 9 && type !== 'text')).toEqual([]);
});

test('private texts are no questions', () => {
  expect(
    report.questions.filter((question) => question.type === 'text').map((question) => question.source),
  ).toEqual([4]);
});

test('fields and questions keep numbers and order, however the files are ordered', () => {
  const { evaluation, questionnaire, werksessie, reflection } = course;
  const turned: Course = {
    ...course,
    phases: course.phases.toReversed().map((phase) => ({ ...phase, steps: phase.steps.toReversed() })),
    lessons: Object.fromEntries(Object.entries(course.lessons).toReversed()),
    readings: Object.fromEntries(
      Object.entries(course.readings).map(([id, reading]) => [
        id,
        { ...reading, sections: reading.sections.toReversed() },
      ]),
    ),
    evaluation: { ...evaluation, sections: evaluation.sections.toReversed() },
    questionnaire: {
      ...questionnaire,
      items: questionnaire.items.toReversed(),
      moments: questionnaire.moments.toReversed(),
    },
    werksessie: { ...werksessie, notes: werksessie.notes.toReversed() },
    reflection: {
      ...reflection,
      feedback: { ...reflection.feedback, ratings: reflection.feedback.ratings.toReversed() },
    },
  };
  const other = outlineOf(turned);
  expect(other.fields).toEqual(outline.fields);
  expect(reportOutlineOf(turned).questions).toEqual(report.questions);
  expect(numbersOf(other)).toEqual(numbersOf(outline));
});

/** Per step its numbers, whatever their order. */
function numbersOf(whole: Outline): unknown {
  const sorted = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b);
  return stepsOf(whole)
    .toSorted((a, b) => a.index - b.index)
    .map(({ id, index, parts, choices, texts, minutes }) => ({
      id,
      index,
      minutes,
      marks: sorted(parts.map((part) => part.mark)),
      needs: sorted(parts.flatMap((part) => part.needs)),
      choices: sorted(choices),
      texts: sorted(texts),
    }));
}
