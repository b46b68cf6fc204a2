import { expect, test } from 'vitest';
import { typedPath } from '../../../scorm/command-line/typed-path.ts';

const windows = { INIT_CWD: String.raw`D:\werk`, USERPROFILE: String.raw`C:\Users\Jan de Vries` };

test.each([
  { typed: 'kopie', expected: String.raw`D:\werk\kopie` },
  { typed: String.raw`..\kopie`, expected: String.raw`D:\kopie` },
  { typed: 'kopie/lessen', expected: String.raw`D:\werk\kopie\lessen` },
  { typed: String.raw`C:\Mijn map\kopie`, expected: String.raw`C:\Mijn map\kopie` },
  { typed: String.raw`"C:\Mijn map\kopie"`, expected: String.raw`C:\Mijn map\kopie` },
  // "C:\Mijn map\" on the command line arrives with the quote.
  { typed: String.raw`C:\Mijn map\"`, expected: String.raw`C:\Mijn map` + '\\' },
  { typed: String.raw`'C:\Mijn map'`, expected: String.raw`C:\Mijn map` },
  { typed: String.raw`~\kopie`, expected: String.raw`C:\Users\Jan de Vries\kopie` },
  { typed: String.raw`%USERPROFILE%\kopie`, expected: String.raw`C:\Users\Jan de Vries\kopie` },
  { typed: String.raw`\\server\cursus\kopie`, expected: String.raw`\\server\cursus\kopie` },
])('on Windows $typed is $expected', ({ typed, expected }) => {
  expect(typedPath(typed, windows, 'win32').replace(/\\$/, '')).toBe(expected.replace(/\\$/, ''));
});

const elsewhere = { INIT_CWD: '/werk', HOME: '/home/jan' };

test.each([
  { typed: 'kopie', expected: '/werk/kopie' },
  { typed: '../kopie', expected: '/kopie' },
  { typed: '~/mijn kopie', expected: '/home/jan/mijn kopie' },
  { typed: String.raw`/media/mijn\ kopie`, expected: '/media/mijn kopie' },
  { typed: "'/media/mijn kopie'", expected: '/media/mijn kopie' },
])('elsewhere $typed is $expected', ({ typed, expected }) => {
  expect(typedPath(typed, elsewhere, 'linux')).toBe(expected);
});
