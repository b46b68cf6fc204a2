import { expect, test } from 'vitest';
import { runSheet, type RunSheet } from '../../../src/paper/run-sheet.ts';
import { card, course, issuer, paperIn, textOf } from './papers.ts';

const sheet: RunSheet = {
  card,
  issuer,
  course,
  people: 18,
  parts: [
    {
      title: 'Aftrap',
      minutes: 35,
      result: 'Iedereen kent elkaar',
      methods: ['Twee rijen'],
      materials: 'bel',
    },
    {
      title: 'Blik op de wijk',
      minutes: 205,
      result: 'Eén beeld',
      methods: ['Galerij', 'Kiezen'],
      materials: 'A3',
    },
  ],
  before: [{ at: -120, text: 'Tafels klaar' }],
  overrun: ['Eerst de cijfers korter'],
  trouble: [],
  roles: [{ title: 'Notulist', does: 'schrijft mee' }],
};

test('the times are those of the card, with the minutes of this session', () => {
  const text = textOf(runSheet(sheet, paperIn('nl')));
  expect(text).toContain('14:30 Tafels klaar');
  expect(text).toContain('16:30 Aftrap 35 Iedereen kent elkaar Twee rijen bel');
  expect(text).toContain('17:05 Blik op de wijk 205 Eén beeld Galerij Kiezen A3');
  expect(text).toContain('20:30 Einde');
  expect(text).toContain('open om 20:15 uur');
});

test('in the zone of the card, also across the night on which the clocks change', () => {
  const start = Date.parse('2026-10-24T22:30Z') / 60_000;
  const night = { ...card, start, end: start + 240 };
  expect(textOf(runSheet({ ...sheet, card: night }, paperIn('en')))).toContain('00:30 Aftrap 35');
  expect(textOf(runSheet({ ...sheet, card: night }, paperIn('en')))).toContain('03:30 End');
});

test('what is empty has no heading', () => {
  expect(textOf(runSheet(sheet, paperIn('nl')))).not.toContain('Als er iets misgaat');
});
