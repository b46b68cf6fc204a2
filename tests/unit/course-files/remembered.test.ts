import { expect, test } from 'vitest';
import { remembered } from '../../../src/course-files/remembered.ts';

test('what was made of a text is made once, until others have come in its place', () => {
  const made: string[] = [];
  const read = remembered((text) => {
    made.push(text);
    return text === 'nothing' ? undefined : { text };
  }, 2);
  const first = read('a');
  expect(read('a')).toBe(first);
  read('nothing');
  read('nothing');
  expect(made).toEqual(['a', 'nothing']);
  read('a');
  // The one that was asked for longest ago goes.
  read('b');
  read('nothing');
  expect(made).toEqual(['a', 'nothing', 'b', 'nothing']);
});
