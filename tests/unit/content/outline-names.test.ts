import { expect, test } from 'vitest';
import { outlineOf } from '../../../src/content/outline.ts';
import { addNames, namesIn, withoutOtherNames } from '../../../src/content/outline-names.ts';
import { loadCourse } from '../../fixtures/loaded-course.ts';

test('the names of a language come back with its words, each in its place', () => {
  const whole = outlineOf(loadCourse('course'));
  const sent = withoutOtherNames(whole);
  expect(JSON.stringify(sent.phases)).not.toContain('"en"');
  expect(JSON.stringify(sent.professions)).not.toContain('"en"');
  addNames(sent, 'en', namesIn(whole, 'en'));
  expect(sent).toEqual(whole);
});

test('the outline that was read keeps all its names', () => {
  const whole = outlineOf(loadCourse('course'));
  withoutOtherNames(whole);
  expect(whole).toEqual(outlineOf(loadCourse('course')));
});
