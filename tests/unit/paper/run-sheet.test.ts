import { expect, test } from 'vitest';
import type { DayOnPaper } from '../../../src/paper/day-on-paper.ts';
import { runSheet } from '../../../src/paper/run-sheet.ts';
import { card, dayOnPaper, paperIn, textOf } from './papers.ts';

const sheet = (some: Partial<DayOnPaper> = {}, language: 'nl' | 'en' = 'nl') =>
  textOf(runSheet({ ...dayOnPaper(), people: 18, ...some }, paperIn(language)));

test('the times are those of the card, what comes before it too', () => {
  const text = sheet();
  expect(text).toMatch(/14:30 Tafels .* 16:00 Deur open/);
  expect(text).toContain('16:30 Aftrap 20 U kent elkaar');
  expect(text).toContain('17:55 Aan de slag 50');
  expect(text).toMatch(/20:30 Einde Ieder gaat .* open om 20:15 uur/);
});

test('a programme of its own has its own times, also of the steps', () => {
  const parts = [20, 50, 25, 40, 60, 35, 10];
  const text = sheet({ card: { ...card, parts } });
  expect(text).toContain('17:40 Blik op het netwerk 25');
  expect(text).toContain('16:50 Blik op de wijk: 1-2-4-allen');
  expect(text).toContain('17:38 2 Opschrijven.');
});

test('the chosen working method stands there with its steps; without a choice that of the ordinary day', () => {
  expect(sheet()).toMatch(/16:30 Aftrap: Drie korte gesprekken .* 16:30 4 Welkom\. .* 16:34 1 Uitleg\./);
  const other = sheet({ methods: { aftrap: 'plattegrond' } });
  expect(other).not.toContain('Drie korte gesprekken');
});

test('in the zone of the card, also across the night on which the clocks change', () => {
  const start = Date.parse('2026-10-24T22:30Z') / 60_000;
  const text = sheet({ card: { ...card, start, end: start + 240 } }, 'en');
  expect(text).toContain('00:30 Kick-off 20');
  expect(text).toContain('03:30 End');
});

test('the name of the course stands at its head as it is drawn, in every language', () => {
  expect(sheet({}, 'en')).toMatch(/^Preventie in de B uu rt Run sheet/);
});

test('with another number of parts than the course only the times stand there', () => {
  const text = sheet({ card: { ...card, parts: [120, 120] } });
  expect(text).toContain('16:30 1 120');
  expect(text).toContain('18:30 2 120');
});
