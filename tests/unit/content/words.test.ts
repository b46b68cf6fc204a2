import { expect, test } from 'vitest';
import { wordGroups } from '../../../src/content/step-content.ts';
import { lazyGroups, startGroups, wordsOf } from '../../../src/content/words.ts';
import { loadWords } from '../../fixtures/loaded-course.ts';

test('a late group that is part of another one comes by itself', () => {
  const words = { 'closing.title': 'a', 'closing.out.print': 'b', 'closing.outside': 'c', outside: 'd' };
  expect(wordsOf(words, ['closing'])).toEqual({ 'closing.title': 'a', 'closing.outside': 'c' });
  expect(wordsOf(words, ['closing.out'])).toEqual({ 'closing.out.print': 'b' });
});

test('every word of the course comes with some group, and every late group has words', () => {
  const { nl } = loadWords('course');
  const ofScreens = Object.values(wordGroups).flat();
  const outsideTheCourse = ['opening', 'verify', 'selfTest'];
  const coming = [startGroups, lazyGroups, ofScreens].map((groups) => Object.keys(wordsOf(nl, groups)));
  const left = Object.keys(nl).filter((key) => !coming.some((keys) => keys.includes(key)));
  expect([...new Set(left.map((key) => key.split('.')[0]))]).toEqual(outsideTheCourse);
  expect(lazyGroups.filter((group) => Object.keys(wordsOf(nl, [group])).length === 0)).toEqual([]);
});
