import { expect, test } from 'vitest';
import { rowsOf, textOfList } from '../../../src/attendance/csv.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

test.each([
  { name: 'UTF-8', bytes: utf8('Çağla') },
  { name: 'UTF-8 with a mark', bytes: utf8('\uFEFFÇağla') },
  {
    name: 'UTF-16 with a mark',
    bytes: Buffer.from('\uFEFFÇağla', 'utf16le'),
  },
])('reads $name', ({ bytes }) => {
  expect(textOfList(bytes)).toBe('Çağla');
});

test('takes what is no UTF-8 for Windows-1252', () => {
  expect(textOfList(Uint8Array.from([0x5a, 0x6f, 0xeb, 0x20, 0x80]))).toBe('Zoë €');
});

test.each([
  { name: 'semicolons', text: 'a;b,c;d', expected: [['a', 'b,c', 'd']] },
  {
    name: 'commas',
    text: 'a,b\nc,d;e',
    expected: [
      ['a', 'b'],
      ['c', 'd;e'],
    ],
  },
  { name: 'tabs', text: 'a\tb, c\td', expected: [['a', 'b, c', 'd']] },
  { name: 'what Excel is told', text: 'sep=|\r\na|b;c', expected: [['a', 'b;c']] },
  { name: 'a title above it', text: 'Presentielijst\n\na;b', expected: [['Presentielijst'], ['a', 'b']] },
  { name: 'quotes', text: '"a;b";"zei ""ja""";c', expected: [['a;b', 'zei "ja"', 'c']] },
  { name: 'a new line in a cell', text: '"Piet\r\nde Vries";b', expected: [['Piet de Vries', 'b']] },
  { name: 'text kept from being a number', text: '="0012345";b', expected: [['0012345', 'b']] },
  {
    name: 'a formula',
    text: '"=HYPERLINK(""http://x"";""y"")";b',
    expected: [['=HYPERLINK("http://x";"y")', 'b']],
  },
  {
    name: 'old line ends',
    text: 'a;b\rc;d',
    expected: [
      ['a', 'b'],
      ['c', 'd'],
    ],
  },
  {
    name: 'empty rows',
    text: 'a;b\n;\n\n ; \nc;d\n',
    expected: [
      ['a', 'b'],
      ['c', 'd'],
    ],
  },
  { name: 'spaces that cannot be seen', text: '\u00a0a\u200b ;b\u0000', expected: [['a', 'b']] },
  { name: 'nothing', text: '', expected: [] },
])('takes cells apart: $name', ({ text, expected }) => {
  expect(rowsOf(text).rows.map(({ cells }) => cells)).toEqual(expected);
});

test('says on which line of the file a row begins', () => {
  const { rows } = rowsOf('sep=;\r\na;b\r\n"c\r\nd";e\r\n\r\nf;g');
  expect(rows.map(({ line }) => line)).toEqual([2, 3, 6]);
});

test('tells of a quote that is never closed, by its line', () => {
  expect(rowsOf('a;b\n"c;d\ne;f').openQuote).toBe(2);
});
