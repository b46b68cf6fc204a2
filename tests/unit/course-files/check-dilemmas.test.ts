import { describe, expect, test } from 'vitest';
import { sayFault } from '../../../src/course-files/course-error.ts';
import { loadCourse } from '../../fixtures/loaded-course.ts';
import type { Change } from '../../fixtures/course-copy.ts';
import { faultsOf } from '../../fixtures/course-faults.ts';

const les1 = 'lessen/les-1.yaml';
const wijk = 'lessen/wijk.yaml';
const told = (...changes: readonly Change[]) => faultsOf(changes).map((fault) => sayFault(fault, 'en'));

describe('an editor is told of a dilemma', () => {
  test.each([
    {
      name: 'in which the length of a way stands out, in one language',
      given: {
        file: les1,
        find: 'nl: U wacht tot later,',
        put: 'nl: U wacht tot later en nog wat langer dan dat,',
      },
      expected:
        /^lessen\/les-1\.yaml:27: this way has 43 characters and the shortest one 19; at most a quarter more/,
    },
    {
      name: 'that nobody with some work is told of',
      given: { file: les1, find: 'perspective: anders', put: 'perspective: praktijk' },
      expected: /each perspective is expected once: praktijk, anders/,
    },
    {
      name: 'with somebody whom the wijk does not know',
      given: { file: les1, find: 'people: [bo]', put: 'people: [bo, kees]' },
      expected: /nobody in lessen\/wijk\.yaml has the id "kees"; one of bo is expected/,
    },
    {
      name: 'whose nearest way is not there',
      given: { file: les1, find: 'closest: 1', put: 'closest: 3' },
      expected: /there is no way with the value 3; one of 1, 2 is expected/,
    },
    {
      name: 'with a source that is not there',
      given: { file: les1, find: 'source: handreiking', put: 'source: krant' },
      expected: /there is no source "krant"/,
    },
    {
      name: 'of which one way tells some work nothing',
      given: {
        file: les1,
        find: '        - way: 2\n          wins: { nl: Tijd., en: Time. }\n          asks: { nl: Wachten., en: Waiting. }\n',
        put: '',
      },
      expected: /each way is expected once: 1, 2/,
    },
  ])('$name', ({ given, expected }) => {
    expect(told(given)).toEqual([expect.stringMatching(expected)]);
  });
});

describe('an editor is told of the wijk of the lessons', () => {
  test.each([
    {
      name: 'that nobody is left for other work',
      given: {
        file: wijk,
        find: 'title: { nl: Ander werk, en: Other work }',
        put: 'title: { nl: Ander werk, en: Other work }\n    professions: [welzijn]',
      },
      expected: /exactly one perspective without "professions" is expected/,
    },
    {
      name: 'that a profession is unknown',
      given: { file: wijk, find: 'professions: [huisarts]', put: 'professions: [huisarts, smid]' },
      expected: /there is no profession "smid"/,
    },
  ])('$name', ({ given, expected }) => {
    expect(told(given)).toEqual([expect.stringMatching(expected)]);
  });
});

test('the nearest way may be the longest in two lessons, and not in a third', () => {
  const longer = (lesson: number, find: string, put: string): Change => ({
    file: `lessen/les-${lesson}.yaml`,
    find,
    put,
  });
  // Of the real course two do so in Dutch or English; a third one is made to.
  const { lessons } = loadCourse('course');
  const longest = (id: string, language: 'nl' | 'en') => {
    const { ways, closest } = lessons[id]!.dilemma;
    const lengthOf = (value: number) => ways.find((way) => way.value === value)!.text[language].length;
    return ways.every(({ value }) => value === closest || lengthOf(value) < lengthOf(closest));
  };
  for (const language of ['nl', 'en'] as const)
    expect(Object.keys(lessons).filter((id) => longest(id, language)).length).toBeLessThanOrEqual(2);
  const changes = Object.entries(lessons)
    .filter(([id]) => !longest(id, 'nl'))
    .slice(0, 2)
    .map(([id, { dilemma }]) => {
      const nearest = dilemma.ways.find(({ value }) => value === dilemma.closest)!.text.nl;
      const others = dilemma.ways
        .filter(({ value }) => value !== dilemma.closest)
        .map(({ text }) => text.nl.length);
      return longer(Number(id.at(-1)), nearest, nearest.padEnd(Math.max(...others) + 1, 's'));
    });
  expect(faultsOf(changes, 'course').map((fault) => sayFault(fault, 'en'))).toEqual([
    expect.stringMatching(
      /the way nearest to the lesson is the longest too; that may be so in at most 2 lessons/,
    ),
  ]);
});
