import { assert, property, uint8Array } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromBase45, toBase45 } from '../../../src/encoding/base45.ts';
import {
  bytesToCode,
  checkSymbol,
  codeToBytes,
  inGroups,
  isPlain,
  randomCode,
} from '../../../src/encoding/crockford.ts';
import { readTyped } from '../../../src/encoding/typed-code.ts';
import { fromHex, toHex } from '../../../src/encoding/hex.ts';
import { Chance } from '../../fixtures/chance.ts';

const ascii = (text: string) => new TextEncoder().encode(text);
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('base45', () => {
  // The examples of RFC 9285 §4.3 and §4.4.
  test.each([
    ['AB', 'BB8'],
    ['Hello!!', '%69 VD92EX0'],
    ['base-45', 'UJCLQE7W581'],
    ['ietf!', 'QED8WEX0'],
  ])('writes and reads "%s" as the standard does', (plain, encoded) => {
    expect(toBase45(ascii(plain))).toBe(encoded);
    expect(fromBase45(encoded)).toEqual(ascii(plain));
  });

  test.each([
    { name: 'a number that two bytes cannot hold', given: 'GGW' },
    { name: 'a number that one byte cannot hold', given: '::' },
    { name: 'a piece of one character', given: 'BB8B' },
    { name: 'a character it does not have', given: 'bb8' },
  ])('does not read $name', ({ given }) => {
    expect(fromBase45(given)).toBeUndefined();
  });

  test('gives back whatever was written', () => {
    assert(
      property(uint8Array({ maxLength: 400 }), (bytes) => {
        expect(fromBase45(toBase45(bytes))).toEqual(bytes);
      }),
    );
  });
});

test('hexadecimal gives back what was written', () => {
  expect(toHex(Uint8Array.of(0, 10, 255))).toBe('000aff');
  expect(fromHex('000aff')).toEqual(Uint8Array.of(0, 10, 255));
});

describe('a code for people', () => {
  const code = 'A7KM3XQ9';
  const whole = code + checkSymbol(code);

  test.each([
    { name: 'as it is printed', typed: inGroups(whole) },
    { name: 'in small letters', typed: whole.toLowerCase() },
    { name: 'with spaces and dots', typed: ` ${[...whole].join(' . ')} ` },
    { name: 'with a hyphen of Word', typed: whole.replace('M', '–M') },
    { name: 'in wide letters', typed: whole.replace('A', 'Ａ') },
    { name: 'with a minus', typed: whole.replace('M', '−M') },
    { name: 'with a hyphen that does not break', typed: whole.replace('M', '\u2011M') },
    { name: 'with a soft hyphen', typed: whole.replace('M', '\u00ADM') },
    { name: 'with a space that does not break', typed: whole.replace('M', '\u00A0M\u202F') },
    { name: 'with signs without width', typed: `\uFEFF${whole.replace('M', '\u200BM\u2060')}\u200E` },
    { name: 'with another dash', typed: whole.replace('M', '\u2E3AM\u2043') },
  ])('is read $name', ({ typed }) => {
    expect(readTyped(typed, 8)).toEqual({ kind: 'code', code });
  });

  test('O is taken for 0, I and L for 1', () => {
    const sample = '01100000';
    const typed = sample.replaceAll('0', 'o').replace('1', 'i').replace('1', 'L') + checkSymbol(sample);
    expect(readTyped(typed, 8)).toEqual({ kind: 'code', code: sample });
  });

  test('says how much is missing', () => {
    expect(readTyped('A7K', 8)).toEqual({ kind: 'incomplete', typed: 3 });
    expect(readTyped(`${whole}9`, 8)).toEqual({ kind: 'too-long' });
  });

  test('a single wrong character and a swap of neighbours are always a typo', () => {
    let tried = 0;
    const chance = new Chance(11);
    for (let round = 0; round < 60; round++) {
      const random = randomCode(8, (bytes) => bytes.map(() => chance.number(256)));
      const right = random + checkSymbol(random);
      for (let at = 0; at < 8; at++) {
        for (const digit of digits) {
          if (digit === right[at]) continue;
          expect(readTyped(right.slice(0, at) + digit + right.slice(at + 1), 8)).toEqual({ kind: 'typo' });
          tried += 1;
        }
        const swapped = right.slice(0, at) + right[at + 1]! + right[at]! + right.slice(at + 2);
        if (swapped !== right) expect(readTyped(swapped, 8)).toEqual({ kind: 'typo' });
      }
    }
    expect(tried).toBe(60 * 8 * 31);
  });

  test('is drawn until its check symbol is a letter or a digit, and no U', () => {
    const chance = new Chance(12);
    const random = (bytes: Uint8Array<ArrayBuffer>) => bytes.map(() => chance.number(256));
    let drawn = 0;
    const counted = (bytes: Uint8Array<ArrayBuffer>) => {
      drawn += 1;
      return random(bytes);
    };
    for (const length of [7, 8]) {
      for (let round = 0; round < 1000; round++) {
        const symbol = checkSymbol(randomCode(length, counted));
        expect(digits).toContain(symbol);
      }
    }
    // 5 of the 37 symbols are none of them: about 310 of 2,000 are drawn again.
    expect(drawn - 2000).toBeGreaterThan(200);
    expect(drawn - 2000).toBeLessThan(450);
  });

  test('is not drawn for ever where chance is always the same', () => {
    expect(() => randomCode(8, (bytes) => bytes.fill(23))).toThrow('always the same');
    expect(isPlain('QQQQQQQQ')).toBe(false);
  });

  test('of before, with any check symbol, can still be read', () => {
    const chance = new Chance(13);
    const seen = new Set<string>();
    for (let round = 0; round < 2000; round++) {
      const bytes = Uint8Array.from({ length: 5 }, () => chance.number(256));
      const old = bytesToCode(bytes, 8);
      seen.add(checkSymbol(old));
      expect(readTyped(inGroups(old + checkSymbol(old)), 8)).toEqual({ kind: 'code', code: old });
    }
    expect(['*', '~', '$', '=', 'U'].every((symbol) => seen.has(symbol))).toBe(true);
  });

  test.each(['', '-', '=cmd()', '<b>x</b>x', 'ççççççççç', '💊💊💊💊💊💊💊💊💊'])('is not "%s"', (typed) => {
    expect(readTyped(typed, 8).kind).not.toBe('code');
  });

  test('as bytes takes five bits a character', () => {
    expect(codeToBytes('A7KM3XQ9')).toHaveLength(5);
    expect(codeToBytes('7F3K92Q')).toHaveLength(5);
    for (const sample of ['A7KM3XQ9', '7F3K92Q', '00000000', 'ZZZZZZZZ'])
      expect(bytesToCode(codeToBytes(sample), sample.length)).toBe(sample);
  });
});
