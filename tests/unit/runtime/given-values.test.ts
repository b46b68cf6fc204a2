import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toBase64url } from '../../../src/encoding/base64url.ts';
import { ownId, saysNothing, something, word } from '../../../src/runtime/given-values.ts';
import { learners } from '../../../scorm/preview/learners.ts';

const nothings = [
  '',
  ' ',
  '\u00A0\t\r\n',
  '\uFEFF',
  '\u200B',
  '0',
  '00',
  '0.0',
  '-1',
  '00000000-0000-0000-0000-000000000000',
  'null',
  'NULL',
  ' null ',
  'undefined',
  'Undefined',
  'NaN',
  'None',
  'nil',
  'N/A',
  'n/a',
  'n.a.',
  'n.v.t.',
  'false',
  'true',
  'unknown',
  'Onbekend',
  'not set',
  'Not available',
  '(null)',
  '<null>',
  '"null"',
  "'undefined'",
  'null null',
  'undefined, undefined',
  'null, null',
  '[object Object]',
  '[object Undefined]',
  '[object Null]',
  '{}',
  '[]',
  '""',
  "''",
  '"',
  '-',
  '—',
  '?',
  '.',
  '%20',
  '%20%20',
  '%00',
  '&nbsp;',
  '&#160;',
  '\\n',
];

test.each(nothings)('"%s" is nothing, as a state, an id and a name', (value) => {
  expect([saysNothing(value), something(value), ownId(value)]).toEqual([true, '', '']);
});

const rolesForAll = [
  'guest',
  'Guest',
  'GUEST ',
  'guest@example.org',
  'guest_user',
  'gast',
  'anonymous',
  'student',
  'STUDENT',
  'student_id',
  'user',
  'learner',
  'cursist',
  'deelnemer',
  'test',
  'demo',
  '1',
  '123456',
];

test.each(rolesForAll)('"%s" stands for everybody, and is nobody', (value) => {
  expect([ownId(value), something(value)]).toEqual(['', value]);
});

const ofOne = [
  'jjansen',
  'j.jansen@praktijk.nl',
  'student1',
  'learner1',
  'guest4711',
  '2',
  '20481',
  '0042',
  'a',
  ' zoë ',
  '7f3c6b0a-3d5e-4f1a-9a7e-0d7c2b9a11ff',
  'nullman',
  'Jan None',
  '王',
  ...learners.map(({ id }) => id),
];

test.each(ofOne)('"%s" is somebody, and stays as it is', (value) => {
  expect([ownId(value), something(value)]).toEqual([value, value]);
});

test.each(learners.map(({ name }) => name))('the name "%s" is a name', (name) => {
  expect(something(name)).toBe(name);
});

test('no packed state is taken for nothing', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 12, maxLength: 60 }), (bytes) => {
      // Of a packed state the first byte is the format.
      const state = toBase64url(Uint8Array.of(1, ...bytes));
      expect(something(state)).toBe(state);
    }),
  );
});

describe('a word of the standard', () => {
  test.each([
    ['Review', 'review'],
    [' BROWSE\n', 'browse'],
    ['"normal"', 'normal'],
    ['Not Attempted', 'not attempted'],
    ['ab-initio', 'ab-initio'],
    ['RESUME', 'resume'],
    ['', ''],
  ])('%s', (given, expected) => {
    expect(word(given)).toBe(expected);
  });
});
