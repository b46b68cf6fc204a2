import { expect, test } from 'vitest';
import { reminderAt, reminderIcs } from '../../../../src/components/closing/reminder-ics.ts';
import { minutesAt } from '../../../fixtures/learner.ts';

test.each([
  { name: 'the morning after an evening', opens: '2027-05-13T18:30', expected: '2027-05-14T07:00' },
  { name: 'the same morning', opens: '2027-05-13T06:30', expected: '2027-05-13T07:00' },
  { name: 'nine o’clock sharp', opens: '2027-05-13T07:00', expected: '2027-05-13T07:00' },
  { name: 'a minute too late', opens: '2027-05-13T07:01', expected: '2027-05-14T07:00' },
  { name: 'winter time', opens: '2027-01-13T18:30', expected: '2027-01-14T08:00' },
  { name: 'the night that summer begins', opens: '2027-03-27T18:30', expected: '2027-03-28T07:00' },
  { name: 'the night that summer ends', opens: '2027-10-30T18:30', expected: '2027-10-31T08:00' },
])('reminds at nine in the Netherlands: $name', ({ opens, expected }) => {
  expect(reminderAt(minutesAt(opens))).toBe(minutesAt(expected));
});

const ics = reminderIcs({
  course: 'preventie-in-de-buurt',
  title: 'Preventie in de Buurt: een half jaar later',
  text: 'De vragenlijst staat open; ga naar uw leeromgeving, en vul hem in.\nHet duurt 8 minuten. Één keer, daarna is ’t klaar \\ af.',
  opens: minutesAt('2027-05-13T18:30'),
  madeAt: minutesAt('2026-11-22T09:00'),
});

test('is a calendar file with one event and its alarm', () => {
  const unfolded = ics.replaceAll('\r\n ', '');
  expect(unfolded.split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//preventie-in-de-buurt//reminder//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    expect.stringMatching(/^UID:preventie-in-de-buurt-\d+@herinnering\.invalid$/),
    'DTSTAMP:20261122T090000Z',
    'DTSTART:20270514T070000Z',
    'DTEND:20270514T071500Z',
    'SUMMARY:Preventie in de Buurt: een half jaar later',
    String.raw`DESCRIPTION:De vragenlijst staat open\; ga naar uw leeromgeving\, en vul hem in.\nHet duurt 8 minuten. Één keer\, daarna is ’t klaar \\ af.`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:Preventie in de Buurt: een half jaar later',
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('has no line longer than 75 octets, no bare line feed and no letter cut in two', () => {
  const lines = ics.split('\r\n');
  expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  expect(lines.some((line) => line.startsWith(' '))).toBe(true);
  expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n\uFFFD]/);
});
