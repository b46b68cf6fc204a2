import { expect, test } from 'vitest';
import type { CourseError } from '../../../src/course-files/course-error.ts';
import { courseWith, type Change } from '../../fixtures/course-copy.ts';
import { loadWords } from '../../fixtures/loaded-course.ts';

function wordsAfter(...changes: readonly Change[]): () => unknown {
  return () => loadWords(courseWith(changes));
}

test('the words come flat, by their whole key', () => {
  expect(loadWords(courseWith([]))).toEqual({
    nl: {
      'home.title': 'Kleine cursus',
      'home.greeting': 'Dag {{name}}, nog {{count}} stappen',
      save: 'Bewaren',
    },
    en: {
      'home.title': 'Small course',
      'home.greeting': 'Hello {{name}}, {{count}} steps to go',
      save: 'Save',
    },
  });
});

test.each([
  {
    name: 'a text that English lacks',
    given: { file: 'teksten/en.json', find: '    "title": "Small course",\n', put: '' },
    expected: 'teksten/nl.json:3: "home.title" is not in en.json; every text is expected in every language.',
  },
  {
    name: 'a text that only English has',
    given: { file: 'teksten/en.json', find: '"save": "Save"', put: '"save": "Save",\n  "stop": "Stop"' },
    expected: 'teksten/en.json:7: "stop" is not in nl.json; every text is expected in every language.',
  },
  {
    name: 'a placeholder that is missing in English',
    given: { file: 'teksten/en.json', find: '{{count}} steps', put: 'some steps' },
    expected:
      'teksten/en.json:4: "home.greeting" has the placeholders [name], but [count, name] are expected.',
  },
  {
    name: 'a placeholder with another name',
    given: { file: 'teksten/en.json', find: '{{name}}', put: '{{naam}}' },
    expected:
      'teksten/en.json:4: "home.greeting" has the placeholders [count, naam], but [count, name] are expected.',
  },
  {
    name: 'a text that should take in another one',
    given: { file: 'teksten/en.json', find: '"save": "Save"', put: '"save": "$t(home.title)"' },
    expected: 'teksten/en.json:6: "save" has "$t(": a text cannot take in another text; write it out here.',
  },
  {
    name: 'a value that is no text',
    given: { file: 'teksten/en.json', find: '"Small course"', put: 'null' },
    expected: 'teksten/en.json:3: "home.title" is no text; a text in quotes is expected.',
  },
  {
    name: 'a file that is missing, and not about every text that should be in it',
    given: { file: 'teksten/en.json', remove: true },
    expected: 'teksten/en.json:1: this file is missing; the course needs it.',
  },
  {
    name: 'JSON that cannot be read',
    given: { file: 'teksten/en.json', find: '"save": "Save"', put: '"save": "Save' },
    expected: 'teksten/en.json:6: a quote is missing at this text. Write this line so:\n  "save": "Save"',
  },
])('a translator is told, with file and line, about $name', ({ given, expected }) => {
  expect(messageOf(wordsAfter(given as Change))).toEqual(expected);
});

test('placeholders may stand in another order', () => {
  const words = wordsAfter({
    file: 'teksten/en.json',
    find: 'Hello {{name}}, {{count}} steps to go',
    put: '{{count}} steps to go, {{ name }}',
  });
  expect(words).not.toThrow();
});

function messageOf(load: () => unknown): string {
  try {
    load();
  } catch (error) {
    return (error as CourseError).inLanguage('en');
  }
  return 'no fault';
}
