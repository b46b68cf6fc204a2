import { expect, test } from 'vitest';
import { chosenThings, optionsFor } from '../../../src/content/chosen-things.ts';
import { outlineOf, reportOutlineOf } from '../../../src/content/outline.ts';
import { thingsOf } from '../../../src/content/things.ts';
import { extentOf } from '../../../src/programme/looking-back.ts';
import { loadCourse } from '../../fixtures/loaded-course.ts';

const course = loadCourse('course');
const things = thingsOf(course, 'nl')!;
const [lessons, others] = things.items;

test('what was written in the course stands with what it is about; an agreement is there once it was written', () => {
  const nothing = { choices: {}, texts: {} };
  expect(optionsFor(others!, nothing).map(({ value }) => value)).toEqual([6, 7, 8]);
  const agreed = { choices: {}, texts: { 20: 'Elke eerste dinsdag bellen.', 21: '  ' } };
  expect(optionsFor(others!, agreed).map(({ value }) => value)).toEqual([1, 6, 7, 8]);
  expect(
    chosenThings(things, { choices: { [others!.choice]: 1 }, texts: agreed.texts }).map(({ label, own }) => [
      label,
      own,
    ]),
  ).toEqual([['Onze eerste afspraak', 'Elke eerste dinsdag bellen.']]);
});

test('how it went comes to it half a year later; a choice that left the course is no thing any more', () => {
  const choices = { [lessons!.choice]: 5, [lessons!.went]: 1, [others!.choice]: 9 };
  expect(chosenThings(things, { choices, texts: {} })).toMatchObject([
    { label: 'Bewoners vragen wat er speelt', own: undefined, went: 'Gedaan' },
  ]);
});

test('it is told to nobody, and can still be chosen and looked back on when the LMS has closed the course', () => {
  const numbers = things.items.flatMap(({ choice, went }) => [choice, went]);
  const told = reportOutlineOf(course).questions.filter(({ type }) => type !== 'text');
  expect(told.filter(({ source }) => numbers.includes(source))).toEqual([]);
  const outline = outlineOf(course);
  for (const choice of numbers)
    expect(extentOf({ type: 'choice.made', choice, value: 1 }, outline)).toBe('own');
});

test('both languages ask the same', () => {
  const shape = ({ items }: NonNullable<ReturnType<typeof thingsOf>>) =>
    items.map(({ choice, went, options }) => [choice, went, options.map(({ value, text }) => [value, text])]);
  expect(shape(thingsOf(course, 'en')!)).toEqual(shape(things));
});
