import { expect, test } from 'vitest';
import { decodeText } from '../../../src/course-files/decode-text.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...parts: readonly (string | number)[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...utf8(part)])));

test.each([
  { name: 'UTF-8', given: utf8('één\ntwee\n'), expected: 'één\ntwee\n' },
  { name: 'a byte order mark', given: bytes(0xef, 0xbb, 0xbf, 'één'), expected: 'één' },
  { name: 'the line ends of Windows', given: utf8('een\r\ntwee\r\n'), expected: 'een\ntwee\n' },
  { name: 'the line ends of an old Mac', given: utf8('een\rtwee\r'), expected: 'een\ntwee\n' },
  { name: 'an emoji', given: utf8('👩🏽‍⚕️'), expected: '👩🏽‍⚕️' },
  { name: 'nothing', given: utf8(''), expected: '' },
])('reads $name', ({ given, expected }) => {
  expect(decodeText(given)).toEqual({ text: expected });
});

test.each([
  { name: 'Windows-1252', given: bytes('een\ntwee\n', 0xe9, 0xe9, 'n'), line: 3, said: 'Windows-1252' },
  { name: 'Windows-1252, by a curly quote', given: bytes('a ', 0x93, 'b', 0x94), line: 1, said: 'UTF-8' },
  { name: 'MacRoman after old line ends', given: bytes('een\rtwee ', 0x8e), line: 2, said: 'UTF-8' },
  { name: 'MS-DOS after Windows line ends', given: bytes('een\r\ntwee ', 0x82), line: 2, said: 'UTF-8' },
  { name: 'a letter that is cut off at the end', given: bytes('een\n', 0xc3), line: 2, said: 'UTF-8' },
  { name: 'UTF-16 with a mark', given: bytes(0xff, 0xfe, 'a', 0, 'b', 0), line: 1, said: 'UTF-16' },
  { name: 'UTF-16 the other way round', given: bytes(0xfe, 0xff, 0, 'a'), line: 1, said: 'UTF-16' },
  { name: 'UTF-16 without a mark', given: bytes('a', 0, '\n', 0, 'b', 0), line: 1, said: 'UTF-16' },
  { name: 'letters lost before', given: utf8('een\nvraagt \uFFFD\uFFFDn'), line: 2, said: 'verloren gegaan' },
  { name: 'letters decoded twice', given: utf8('een\n\nvraagt Ã©Ã©n'), line: 3, said: 'verloren gegaan' },
  { name: 'quotes decoded twice', given: utf8('â€œsamenâ€'), line: 1, said: 'verloren gegaan' },
])('refuses $name, with the first line that is wrong', ({ given, line, said }) => {
  const decoded = decodeText(given);
  expect(decoded).toMatchObject({ line });
  expect('message' in decoded ? decoded.message.nl : '').toContain(said);
});
