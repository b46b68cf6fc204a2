import { expect, test } from 'vitest';
import { readBigNumber } from '../../../src/certificate/big-number.ts';

// All made up: nobody has these numbers.
const number = (made: string) => ({ kind: 'number', number: made });

test.each([
  { typed: '', expected: { kind: 'empty' } },
  { typed: '  ', expected: { kind: 'empty' } },
  { typed: 'BIG', expected: { kind: 'empty' } },
  { typed: '00000000001', expected: number('00000000001') },
  { typed: ' 000 000 000 01 ', expected: number('00000000001') },
  { typed: '000.000.000.01', expected: number('00000000001') },
  { typed: '0000-0000-001', expected: number('00000000001') },
  { typed: '0000\u20110000\u2013001', expected: number('00000000001') },
  { typed: 'BIG00000000001', expected: number('00000000001') },
  { typed: 'BIG-00000000001', expected: number('00000000001') },
  { typed: 'big: 00000000001', expected: number('00000000001') },
  { typed: '\uFF10\uFF10000000001', expected: number('00000000001') },
  { typed: '0000000001', expected: { kind: 'lost-zero', repaired: '00000000001' } },
  { typed: 'BIG-0000000001', expected: { kind: 'lost-zero', repaired: '00000000001' } },
  { typed: '000000001', expected: { kind: 'length', digits: 9 } },
  { typed: '000000000001', expected: { kind: 'length', digits: 12 } },
  { typed: 'O0000000001', expected: { kind: 'not-digits' } },
  { typed: 'AGB 01000001', expected: { kind: 'not-digits' } },
  {
    typed: '00000000005',
    expected: { ...number('00000000005'), warning: { kind: 'unknown-suffix', suffix: '05' } },
  },
  {
    typed: '00000000099',
    expected: { ...number('00000000099'), warning: { kind: 'unknown-suffix', suffix: '99' } },
  },
  {
    typed: '00000000030',
    expected: {
      ...number('00000000030'),
      warning: { kind: 'other-profession', suffix: '30', title: 'verpleegkundige' },
    },
  },
])('a huisarts types "$typed"', ({ typed, expected }) => {
  expect(readBigNumber(typed, 'huisarts')).toEqual(expected);
});

test.each([
  { profession: 'verpleegkundige', typed: '00000000030', warns: false },
  { profession: 'verpleegkundig-specialist', typed: '00000000001', warns: true },
  { profession: 'praktijkondersteuner', typed: '00000000081', warns: false },
  { profession: 'jeugdarts', typed: '00000000001', warns: false },
  { profession: 'andere', typed: '00000000004', warns: false },
  { profession: undefined, typed: '00000000004', warns: false },
])('$typed fits $profession: $warns', ({ profession, typed, warns }) => {
  const read = readBigNumber(typed, profession);
  expect(read.kind === 'number' && read.warning !== undefined).toBe(warns);
});
