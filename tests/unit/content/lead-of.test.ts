import { expect, test } from 'vitest';
import { leadOf } from '../../../src/content/lead-of.ts';
import { contentOf } from '../../../src/content/step-content.ts';
import { loadCourse } from '../../fixtures/loaded-course.ts';

const course = loadCourse('course');

test('who fills in the list again is not told that it comes again', () => {
  const statements = contentOf(course, 'stellingen', 'nl');
  expect(leadOf(statements, 'vooraf')).toContain('een half jaar later nog eens');
  expect(leadOf(statements, 'half-jaar')).toContain('Dezelfde zestien stellingen');
  expect(leadOf(statements, 'half-jaar')).not.toContain('nog eens');
});

test('a moment without words of its own begins with those of the list', () => {
  const statements = contentOf(course, 'stellingen', 'en');
  expect(leadOf(statements, undefined)).toBe(course.questionnaire.intro.en);
});

test('a page without an intro begins with its text', () => {
  expect(leadOf(contentOf(course, 'privacy', 'nl'), undefined)).toBe('');
});
