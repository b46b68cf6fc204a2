import { describe, expect, it } from 'vitest';
import { choiceId, plainDecimal } from '../../../src/runtime/safe-answer.ts';
import {
  description2004,
  notAFormula,
  notALanguageTag,
  oneLine,
  safeId,
  shortened,
} from '../../../src/runtime/safe-text.ts';

describe('safeId', () => {
  it.each([
    { name: 'keeps what is safe', given: 'Les_3a', expected: 'Les_3a' },
    { name: 'replaces hyphens, accents and spaces', given: 'les-één b', expected: 'les___n_b' },
    { name: 'is never empty', given: '', expected: '_' },
    { name: 'is at most 250', given: 'x'.repeat(300), expected: 'x'.repeat(250) },
  ])('$name', ({ given, expected }) => {
    expect(safeId(given)).toBe(expected);
  });
});

describe('oneLine', () => {
  it.each([
    { name: 'a newline', given: 'a\nb', expected: 'a / b' },
    { name: 'a newline of Windows', given: 'a\r\nb', expected: 'a / b' },
    { name: 'several lines and blanks', given: 'a  \n\n\t b', expected: 'a / b' },
    { name: 'a line separator', given: 'a\u2028b\u2029c', expected: 'a / b / c' },
    { name: 'blanks around', given: '\n a \n', expected: 'a' },
    { name: 'a tab and a NUL', given: 'a\tb\u0000c', expected: 'a b c' },
    { name: 'half an emoji', given: 'a\ud83db', expected: 'a\ufffdb' },
    { name: 'a whole emoji', given: 'a👍🏽b', expected: 'a👍🏽b' },
    { name: 'double blanks inside', given: 'a  b', expected: 'a  b' },
  ])('handles $name', ({ given, expected }) => {
    expect(oneLine(given)).toBe(expected);
  });
});

describe('a text that something else could read as a command', () => {
  it.each([
    { name: 'equals', given: '="a";"b"', expected: `'="a";"b"` },
    { name: 'plus', given: '+1', expected: "'+1" },
    { name: 'minus', given: '- een punt', expected: "'- een punt" },
    { name: 'at', given: '@SOM(A1)', expected: "'@SOM(A1)" },
    { name: 'nothing special', given: 'a=b', expected: 'a=b' },
  ])('is quoted for a spreadsheet: $name', ({ given, expected }) => {
    expect(notAFormula(given)).toBe(expected);
  });

  it.each([
    { name: 'a brace', given: '{lang=nl}hoi', expected: "'{lang=nl}hoi" },
    { name: 'a brace further on', given: 'a{b', expected: 'a{b' },
  ])('is quoted for a 2004 LMS: $name', ({ given, expected }) => {
    expect(notALanguageTag(given)).toBe(expected);
  });
});

describe('shortened', () => {
  it.each([
    { name: 'keeps what fits', given: 'x'.repeat(5), limit: 5, expected: 'xxxxx' },
    { name: 'shows that something is missing', given: 'x'.repeat(6), limit: 5, expected: 'xxxx…' },
    { name: 'cuts no emoji in two', given: 'xxx👍x', limit: 5, expected: 'xxx…' },
  ])('$name', ({ given, limit, expected }) => {
    expect(shortened(given, limit)).toBe(expected);
  });
});

describe('plainDecimal', () => {
  it.each([
    { given: '12', expected: '12' },
    { given: '-3.25', expected: '-3.25' },
    { given: '3,25', expected: undefined },
    { given: '+3', expected: undefined },
    { given: '1e9', expected: undefined },
    { given: '.5', expected: undefined },
    { given: '', expected: undefined },
  ])('makes $expected of "$given"', ({ given, expected }) => {
    expect(plainDecimal(given)).toBe(expected);
  });
});

describe('choiceId', () => {
  it.each([
    { given: 'b', expected: 'b' },
    { given: 'b2', expected: 'b2' },
    { given: 'é', expected: undefined },
    { given: 'a-b', expected: undefined },
    { given: '', expected: undefined },
  ])('makes $expected of "$given"', ({ given, expected }) => {
    expect(choiceId(given)).toBe(expected);
  });
});

describe('description2004', () => {
  it.each([
    { name: 'a brace and a newline', given: '{a}\nb', expected: "'{a} / b" },
    { name: 'a long text', given: 'x'.repeat(300), expected: `${'x'.repeat(249)}…` },
  ])('handles $name', ({ given, expected }) => {
    expect(description2004(given)).toBe(expected);
  });
});
