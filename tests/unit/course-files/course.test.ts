import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  fieldsOf,
  outlineOf,
  reportOutlineOf,
  type Outline,
  type StepOutline,
} from '../../../src/content/outline.ts';
import type { Course } from '../../../src/course-files/schema.ts';
import { loadTrustFiles } from '../../../src/course-files/trust-files.ts';
import { courseWith, realCourse } from '../../fixtures/course-copy.ts';
import { loadCourse, loadWords } from '../../fixtures/loaded-course.ts';

/** What is promised to learners and organisers about the real course. */
describe('the course', () => {
  let course: Course;
  let outline: Outline;

  beforeAll(() => {
    course = loadCourse('course');
    outline = outlineOf(course);
  });

  const stepsOfKind = (kind: StepOutline['kind']) =>
    outline.phases.flatMap((phase) => phase.steps).filter((step) => step.kind === kind);
  const minutesOf = (step: StepOutline | undefined) =>
    step?.parts.reduce((sum, part) => sum + part.minutes, 0);

  test('has no faults', () => {
    expect(course.id).toBe('preventie-in-de-buurt');
  });

  test('has a werksessie of four hours in seven parts', () => {
    expect(course.werksessie.minutes).toBe(240);
    expect(course.werksessie.parts.map((part) => part.minutes)).toEqual([20, 40, 25, 50, 60, 35, 10]);
  });

  test('asks sixteen statements, two in each of eight dimensions', () => {
    const { items, dimensions } = course.questionnaire;
    expect(items).toHaveLength(16);
    expect(dimensions.map(({ id }) => items.filter((item) => item.dimension === id).length)).toEqual(
      Array(8).fill(2),
    );
  });

  test('asks the same statements before and half a year after', () => {
    expect(course.questionnaire.moments.map((moment) => moment.id)).toEqual(['vooraf', 'half-jaar']);
  });

  test('has six lessons of seven minutes', () => {
    const lessons = stepsOfKind('lesson');
    expect(lessons.map((step) => step.id)).toEqual(['les-1', 'les-2', 'les-3', 'les-4', 'les-5', 'les-6']);
    expect(lessons.map(minutesOf)).toEqual([7, 7, 7, 7, 7, 7]);
  });

  test('has an information pack of at least seven sections and about 20 minutes', () => {
    const pack = stepsOfKind('reading').find((step) => step.id === 'informatiepakket');
    expect(pack?.parts.length).toBeGreaterThanOrEqual(7);
    expect(minutesOf(pack)).toBeGreaterThanOrEqual(18);
    expect(minutesOf(pack)).toBeLessThanOrEqual(23);
  });

  test('has a sociale kaart of twenty partners in four groups, on numbers of its own', () => {
    const { groups } = course.mijnWijk.socialeKaart;
    expect(groups).toHaveLength(4);
    expect(groups.flatMap(({ partners }) => partners.map(({ choice }) => choice))).toEqual(
      Array.from({ length: 20 }, (_, at) => 49 + at),
    );
  });

  test('promises no more text than a record can keep', () => {
    const limits = outline.fields.map((field) => field.limit);
    expect(limits.reduce((sum, limit) => sum + limit, 0)).toBeLessThanOrEqual(3400);
  });

  test('gives every text field an id of its own', () => {
    const ids = fieldsOf(course).map((field) => field.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('reports questions without a private text among them', () => {
    const hidden = course.reflection.private.fields.map((field) => field.text);
    const told = reportOutlineOf(course)
      .questions.filter((question) => question.type === 'text')
      .map((question) => question.source);
    expect(told.filter((text) => hidden.includes(text))).toEqual([]);
  });

  test('promises no points without a valid accreditation', () => {
    expect(course.accreditation).toEqual([]);
  });

  test('has interface words in both languages', () => {
    const words = loadWords('course');
    expect(Object.keys(words.nl).toSorted()).toEqual(Object.keys(words.en).toSorted());
  });
});

describe('the example of an accreditation', () => {
  const example = /^accreditation:\n((?: {2}# .*\n)+)/m;

  test.each([
    ['with its space', (line: string) => line.replace('# ', '')],
    ['alone', (line: string) => line.replace('#', '')],
  ])('is one when the sign before its lines is taken away %s', (_, uncomment) => {
    const whole = readFileSync('course/course.yaml', 'utf8').replace(
      example,
      (_all, lines: string) => `accreditation:\n${lines.split('\n').map(uncomment).join('\n')}`,
    );
    expect(
      loadCourse(courseWith([{ file: 'course.yaml', whole }], realCourse)).accreditation.map(
        ({ id, points }) => [id, points],
      ),
    ).toEqual([['gaia-2026', 4]]);
  });

  test('names no points as long as it has no number, and gives nobody its id', () => {
    const whole = readFileSync('course/course.yaml', 'utf8')
      .replace(
        example,
        (_all, lines: string) =>
          `accreditation:\n${lines
            .split('\n')
            .map((line) => line.replace('# ', ''))
            .join('\n')}`,
      )
      .replace("number: '000000'", "number: ''");
    const folder = courseWith([{ file: 'course.yaml', whole }], realCourse);
    expect(loadCourse(folder).accreditation).toEqual([]);
    expect(loadTrustFiles(folder).accreditation).toEqual([]);
  });
});

test('when a source was last looked at is for editors', () => {
  const folder = courseWith(
    [
      {
        file: 'bronnen.yaml',
        find: 'maker: RIVM\n    year: 2018\n',
        put: 'maker: RIVM\n    checked: 2026-11-30\n',
      },
    ],
    realCourse,
  );
  const [first] = loadCourse(folder).sources.sources;
  expect(first).toMatchObject({ id: 'rivm-magazine' });
  expect(first).not.toHaveProperty('checked');
});
