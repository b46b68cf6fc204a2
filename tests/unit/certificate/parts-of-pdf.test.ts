import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fitName, linesIn } from '../../../src/certificate/pdf/break-lines.ts';
import { charactersOf } from '../../../src/certificate/pdf/font-coverage.ts';
import { readDrawing } from '../../../src/certificate/pdf/read-drawing.ts';

/** Every letter as wide as it is high. */
const square = (text: string) => [...text].length;

test.each([
  { text: 'een twee drie', width: 8, expected: ['een twee', 'drie'] },
  { text: 'Öztürk-Żukowska', width: 9, expected: ['Öztürk-', 'Żukowska'] },
  { text: '4\u00a0uur lang', width: 5, expected: ['4\u00a0uur', 'lang'] },
  { text: 'onbreekbaar', width: 4, expected: ['onbr', 'eekb', 'aar'] },
  { text: '', width: 4, expected: [] },
])('"$text" on lines of $width', ({ text, width, expected }) => {
  expect(linesIn(text, width, square)).toEqual(expected);
});

const room = { width: 100, height: 24, leading: 1, largest: 20, smallest: 4 };

test.each([
  { name: 'short, as large as may be', given: 'Jo', expected: { lines: ['Jo'], size: 20 } },
  { name: 'a little longer, smaller', given: 'Noor Bos', expected: { lines: ['Noor Bos'], size: 12.5 } },
  {
    name: 'long, on even lines',
    given: 'aaaa bbbb cccc dddd',
    expected: { lines: ['aaaa bbbb', 'cccc dddd'], size: 100 / 9 },
  },
  {
    name: 'one word, whole as long as it can be read',
    given: 'x'.repeat(25),
    expected: { lines: ['x'.repeat(25)], size: 4 },
  },
  {
    name: 'one endless word, on two lines',
    given: 'x'.repeat(40),
    expected: { lines: ['x'.repeat(25), 'x'.repeat(15)], size: 4 },
  },
])('a name: $name', ({ given, expected }) => {
  const { lines, size } = fitName(given, room, square);
  expect(lines).toEqual(expected.lines);
  expect(size).toBeCloseTo(expected.size);
});

test('the drawing of the wijk can be read whole', () => {
  const { shapes, piece } = readDrawing(readFileSync('src/assets/wijk.svg', 'utf8'));
  const parts = new Set(shapes.map(({ part }) => part));
  expect(parts).toContain('informatiepakket');
  expect(parts).toContain('half-jaar-later');
  expect(shapes.length).toBeGreaterThan(200);
  expect(piece('w-t').map(({ classes }) => classes[0])).toEqual(['wl', 'wb', 'ws']);
});

test.each([
  ['<svg><polygon points="0,0"/></svg>', /<polygon>/],
  ['<svg><use href="#nowhere"/></svg>', /nowhere/],
  ['<svg><g transform="rotate(3)"></g></svg>', /rotate/],
  ['no drawing', /no drawing/],
])('a drawing with something strange is not half read: %s', (svg, why) => {
  expect(() => readDrawing(svg)).toThrow(why);
});

test('the font for names has the letters that it was made for', () => {
  const has = charactersOf(readFileSync('src/assets/fonts/noto-sans-names-700.ttf'));
  for (const character of 'aZ ễỵƀẞ ΑωЀяђѯ’‐\u0308')
    expect(has(character.codePointAt(0)!), character).toBe(true);
  for (const character of 'م李ก🙂') expect(has(character.codePointAt(0)!), character).toBe(false);
});
