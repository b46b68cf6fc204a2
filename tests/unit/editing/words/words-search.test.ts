import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { found, lostPlace, placeMoved, wordPairs } from '../../../../src/editing/words/words-search.ts';

const pairs = wordPairs(
  {
    home: { left: 'Nog {{count}} minuten', none: 'Geen minuten', title: 'Welkom, {{name}}' },
    lines: ['Eén', 'twee'],
  },
  {
    home: { left: '{{count}} minutes left', none: 'No minutes', title: 'Welcome, {{name}}' },
    lines: ['one', 'two'],
  },
);
const keys = (typed: string) => found(pairs, typed).map(({ path }) => path.join('.'));

describe('the search in words', () => {
  it('finds what stands on the screen, whatever is filled in, in both languages and without accents', () => {
    expect(keys('nog minuten')).toEqual(['home.left']);
    expect(keys('minuten')).toEqual(['home.left', 'home.none']);
    expect(keys('Welkom')).toEqual(['home.title']);
    expect(keys('minutes left')).toEqual(['home.left']);
    expect(keys('een')).toContain('lines.0');
    expect(keys('  ')).toEqual([]);
    expect(keys('count')).toEqual([]);
  });

  it('shows a text that is missing in one language', () => {
    expect(wordPairs({ a: 'x' }, { b: 'y' })).toEqual([
      { path: ['a'], nl: 'x', en: undefined },
      { path: ['b'], nl: undefined, en: 'y' },
    ]);
  });
});

describe('what the course fills in', () => {
  it.each([
    ['Nog {{count}} minuten', 'Nog {{count}} volle minuten', undefined],
    ['Nog {{count}} minuten', 'Nog {{coun}} minuten', '{{count}}'],
    ['Nog {{count}} minuten', 'Nog minuten', '{{count}}'],
    ['{{a}} {{a}}', '{{a}}', '{{a}}'],
    ['{{a}}', '{{a}} {{b}}', '{{b}}'],
    ['{{a}} en {{b}}', '{{b}} en {{a}}', undefined],
  ])('from %j to %j loses %j', (before, after, lost) => {
    expect(lostPlace(before, after)).toBe(lost);
  });

  it('is never lost by moving it', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z ]{0,12}$/),
        fc.stringMatching(/^[a-z ]{0,12}$/),
        fc.nat(40),
        (a, b, at) => {
          const text = `${a}{{count}}${b}`;
          const moved = placeMoved(text, '{{count}}', Math.min(at, text.length));
          expect(moved.text.replace('{{count}}', '')).toBe(a + b);
          expect(moved.text.slice(moved.at - 9, moved.at)).toBe('{{count}}');
        },
      ),
    );
  });
});
