import { readFileSync } from 'node:fs';
import unicode from 'unicode-properties';
import { expect, test } from 'vitest';
import { charactersOf } from '../../../src/certificate/pdf/font-coverage.ts';
import * as own from '../../../src/certificate/pdf/unicode.ts';

/** Everything that can stand on a certificate. */
const has = charactersOf(readFileSync('src/assets/fonts/noto-sans-names-700.ttf'));
const printed = Array.from({ length: 0x2100 }, (_, at) => at).filter(has);

test('what a font for paper is asked about its characters is what the tables of Unicode say', () => {
  expect(printed.length).toBeGreaterThan(1000);
  for (const codePoint of printed) {
    const name = codePoint.toString(16);
    expect(own.getScript(codePoint), name).toBe(unicode.getScript(codePoint));
    expect(own.isMark(codePoint), name).toBe(unicode.isMark(codePoint));
    expect(own.isDigit(codePoint), name).toBe(unicode.isDigit(codePoint));
    expect(own.getCategory(codePoint), name).toBe(unicode.getCategory(codePoint));
  }
});

test('a script that no font for paper has is unknown', () => {
  expect(own.getScript(0x0627)).toBe('Unknown');
});
