import { expect, test } from 'vitest';
import { eveningOf, partAt } from '../../../src/programme/evening.ts';
import { claimed, confirmed, session } from '../../fixtures/learner.ts';

const { start, end } = session;
const checkedIn = start;
const doing = (attendance: Parameters<typeof eveningOf>[0], now: number) => eveningOf(attendance, now)?.doing;

test.each([
  ['more than two hours before', { session }, start - 121, undefined],
  ['two hours before', { session }, start - 120, 'arrive'],
  ['while it is going on, for who was not checked in', { session }, start + 30, 'arrive'],
  ['two hours after, for who never was', { session }, end + 120, 'arrive'],
  ['more than two hours after', { session }, end + 121, undefined],
  ['for who is there', { session, checkedIn }, start + 1, 'take-part'],
  ['for who came early', { session, checkedIn }, start - 20, 'take-part'],
  ['a quarter before the end', { session, checkedIn }, end - 16, 'take-part'],
  ['in the last quarter', { session, checkedIn }, end - 15, 'leave'],
  ['after the end, for who was not checked out', { session, checkedIn }, end + 60, 'leave'],
  ['for who has gone', claimed, end + 5, 'look-back'],
  ['for who left early', { ...claimed, checkedOut: start + 90 }, start + 91, 'look-back'],
  ['once the organiser has spoken', { ...claimed, ...confirmed }, end + 30, undefined],
  ['without a session', {}, start, undefined],
])('the evening %s', (_when, attendance, now, expected) => {
  expect(doing(attendance, now)).toBe(expected);
});

test('the part that is going on changes on the minute', () => {
  const minutes = [20, 40, 25];
  expect(partAt(minutes, 1000, 999)).toBeUndefined();
  expect(partAt(minutes, 1000, 1000)).toEqual({ position: 0, until: 1020, minutesLeft: 20 });
  expect(partAt(minutes, 1000, 1019)).toEqual({ position: 0, until: 1020, minutesLeft: 1 });
  expect(partAt(minutes, 1000, 1020)).toEqual({ position: 1, until: 1060, minutesLeft: 40 });
  expect(partAt(minutes, 1000, 1085)).toBeUndefined();
});
