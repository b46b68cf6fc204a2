import { expect, test } from 'vitest';
import {
  clockTime,
  dateInWords,
  dayInWords,
  isTimeHere,
  zoneInWords,
} from '../../../src/content/moment-in-words.ts';
import { dutchZone } from '../../../src/encoding/zone.ts';

const at = Date.UTC(2026, 10, 12, 23, 30) / 60_000;

test.each([
  { language: 'nl' as const, date: '13 november 2026', day: 'vrijdag 13 november 2026' },
  { language: 'en' as const, date: '13 November 2026', day: 'Friday, 13 November 2026' },
])('half past midnight in the Netherlands, in $language', ({ language, date, day }) => {
  expect(dateInWords(at, language, dutchZone)).toBe(date);
  expect(dayInWords(at, language, dutchZone)).toBe(day);
  expect(clockTime(at, language, dutchZone)).toBe('00:30');
});

test('another zone has another day and time, and a name', () => {
  expect(dateInWords(at, 'nl', 'America/Curacao')).toBe('12 november 2026');
  expect(clockTime(at, 'nl', 'America/Curacao')).toBe('19:30');
  expect(zoneInWords(at, dutchZone, 'nl')).toBe('Midden-Europese standaardtijd');
});

test('a time is that of here only in a zone whose clocks show the same', () => {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  expect(isTimeHere(at, here)).toBe(true);
  expect(['Pacific/Kiritimati', 'Pacific/Pago_Pago'].map((zone) => isTimeHere(at, zone))).toContain(false);
});
