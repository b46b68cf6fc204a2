import { expect, test } from 'vitest';
import { pathOfKey, stableKey } from '../../../src/course-files/stable-key.ts';

const values = {
  sections: [
    { id: 'een', title: { nl: 'Een' } },
    { id: 'twee', title: { nl: 'Twee' }, steps: [{ minutes: 5 }, { minutes: 10 }] },
  ],
};

test('a key names entries by their id, so that it finds them when they move', () => {
  const key = stableKey(values, ['sections', 1, 'title', 'nl']);
  expect(key).toBe('sections/twee/title/nl');
  expect(pathOfKey({ sections: values.sections.toReversed() }, key)).toEqual(['sections', 0, 'title', 'nl']);
});

test('an entry without a name keeps its position', () => {
  const key = stableKey(values, ['sections', 1, 'steps', 1, 'minutes']);
  expect(key).toBe('sections/twee/steps/1/minutes');
  expect(pathOfKey(values, key)).toEqual(['sections', 1, 'steps', 1, 'minutes']);
});

test('the whole file has a key of its own, and what is gone has no place', () => {
  expect(stableKey(values, [])).toBe('page');
  expect(pathOfKey(values, 'page')).toEqual([]);
  expect(pathOfKey(values, 'sections/drie/title')).toBeUndefined();
  expect(pathOfKey(values, 'sections/1/title')).toBeUndefined();
});
