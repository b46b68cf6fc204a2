import { expect, test } from 'vitest';
import { loadCourse } from '../../../src/course-files/load.ts';
import { outlineOf } from '../../../src/content/outline.ts';
import { addNames, namesIn, withoutOtherNames } from '../../../src/content/outline-names.ts';
import { folderOnDisk } from '../../../src/on-disk/folder-on-disk.ts';

test('the names of a language come back with its words, each in its place', () => {
  const whole = outlineOf(loadCourse(folderOnDisk('course')));
  const sent = withoutOtherNames(whole);
  expect(JSON.stringify(sent.phases)).not.toContain('"en"');
  expect(JSON.stringify(sent.professions)).not.toContain('"en"');
  addNames(sent, 'en', namesIn(whole, 'en'));
  expect(sent).toEqual(whole);
});

test('the outline that was read keeps all its names', () => {
  const whole = outlineOf(loadCourse(folderOnDisk('course')));
  withoutOtherNames(whole);
  expect(whole).toEqual(outlineOf(loadCourse(folderOnDisk('course'))));
});
