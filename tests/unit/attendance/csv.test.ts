import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { CsvReader, rowsOf, separatorsIn } from '../../../src/attendance/csv.ts';

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
  { name: 'the end of a file of MS-DOS', text: 'a;b\r\n\u001a', expected: [['a', 'b']] },
  { name: 'a soft hyphen in a name', text: 'Jan\u00ADsen;b', expected: [['Jansen', 'b']] },
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

test('finds what stands between the cells, the likeliest first', () => {
  expect(separatorsIn('Presentielijst, 12 november, Proefwijk\na;b\nc;d')).toEqual([';', ',']);
  expect(separatorsIn('a\tb\n"c;d;e"\tf')).toEqual(['\t']);
  expect(separatorsIn('sep=|\na;b')).toEqual(['|']);
  expect(separatorsIn('naam')).toEqual([]);
});

test('pieces of a text give the rows of the whole, wherever they end', () => {
  const bit = constantFrom('a', 'ë', ' ', '"', '""', ';', '\r', '\n', '\r\n', '=');
  assert(
    property(array(array(bit, { maxLength: 6 }), { maxLength: 8 }), (bits) => {
      const pieces = bits.map((some) => some.join(''));
      const whole = new CsvReader(';');
      const inPieces = new CsvReader(';');
      const expected = [...whole.read(pieces.join('')), ...whole.end()];
      const rows = [...pieces.flatMap((piece) => inPieces.read(piece)), ...inPieces.end()];
      expect(rows).toEqual(expected);
      expect(inPieces.openQuote).toBe(whole.openQuote);
    }),
    { numRuns: 3000 },
  );
});
