import { expect, test } from 'vitest';
import {
  isWithdrawal,
  minutesWithin,
  partsPresent,
  presenceOf,
  sessionLength,
  stayWithin,
  wasAfterwards,
} from '../../../src/programme/presence.ts';
import type { AttendanceFacts } from '../../../src/programme/facts.ts';
import { joinAttendance } from '../../../src/programme/join-attendance.ts';
import { claimed, confirmed, session } from '../../fixtures/learner.ts';

const { start, end } = session;
const none = { basis: 'none', minutes: 0, full: false };
const between = (checkedIn: number, checkedOut: number) => ({ session, checkedIn, checkedOut });

test.each([
  { name: 'nothing was entered', given: {}, expected: none },
  { name: 'there is no session card', given: { checkedIn: start, checkedOut: end }, expected: none },
  { name: 'there is only a session card', given: { session }, expected: none },
  { name: 'there is only a check-in', given: { session, checkedIn: start }, expected: none },
  { name: 'there is only a check-out', given: { session, checkedOut: end }, expected: none },
  {
    name: 'they were there all the time',
    given: claimed,
    expected: { basis: 'claim', minutes: 240, full: true },
  },
  {
    name: 'they came early and stayed on: no more than the session',
    given: between(start - 20, end + 30),
    expected: { basis: 'claim', minutes: 240, full: true },
  },
  {
    name: 'they came 10 minutes late',
    given: between(start + 10, end),
    expected: { basis: 'claim', minutes: 230, full: true },
  },
  {
    name: 'they came 11 minutes late',
    given: between(start + 11, end),
    expected: { basis: 'claim', minutes: 229, full: false },
  },
  {
    name: 'they left 10 minutes early',
    given: between(start, end - 10),
    expected: { basis: 'claim', minutes: 230, full: true },
  },
  {
    name: 'they came 5 minutes late and left 5 minutes early',
    given: between(start + 5, end - 5),
    expected: { basis: 'claim', minutes: 230, full: true },
  },
  {
    name: 'they came 10 minutes late and left 10 minutes early: each end has its grace',
    given: between(start + 10, end - 10),
    expected: { basis: 'claim', minutes: 220, full: true },
  },
  {
    name: 'they came in time and left 11 minutes early',
    given: between(start - 3, end - 11),
    expected: { basis: 'claim', minutes: 229, full: false },
  },
  {
    name: 'they went out before they came in',
    given: between(start + 60, start + 30),
    expected: none,
  },
  {
    name: 'they were there on another day',
    given: between(start + 1440, end + 1440),
    expected: none,
  },
  {
    name: 'the organiser confirms it',
    given: confirmed,
    expected: { basis: 'confirmed', minutes: 240, full: true },
  },
  {
    name: 'the organiser confirms less than the codes say',
    given: { ...claimed, confirmed: { in: start + 60, out: end } },
    expected: { basis: 'confirmed', minutes: 180, full: false },
  },
  {
    name: 'the organiser confirms more than the codes say',
    given: { ...between(start + 60, end), confirmed: { in: start, out: end } },
    expected: { basis: 'confirmed', minutes: 240, full: true },
  },
  {
    name: 'the organiser confirms it without any code',
    given: { session, confirmed: { in: start, out: end } },
    expected: { basis: 'confirmed', minutes: 240, full: true },
  },
  {
    name: 'the organiser confirms a stay outside the session',
    given: { ...claimed, confirmed: { in: end, out: end + 10 } },
    expected: { basis: 'confirmed', minutes: 0, full: false },
  },
  {
    name: 'the organiser takes it back',
    given: { ...claimed, confirmed: { in: start, out: start } },
    expected: { basis: 'withdrawn', minutes: 0, full: false },
  },
  {
    name: 'the organiser confirms a code that nothing shows to be theirs',
    given: { ...claimed, confirmed: { in: start, out: end }, unproven: true as const },
    expected: { basis: 'unproven', minutes: 240, full: true },
  },
])('the presence when $name', ({ given, expected }) => {
  expect(presenceOf(given, 10)).toEqual(expected);
});

test('a grace longer than the session makes nobody present who was not there', () => {
  expect(presenceOf(between(end, end), 480)).toEqual(none);
});

const parts = [20, 40, 120, 60].map((minutes) => ({ minutes }));

test.each([
  { name: 'nothing is known', given: { session }, expected: undefined },
  { name: 'there is no session card', given: { checkedIn: start, checkedOut: end }, expected: undefined },
  {
    name: 'they only came in so far',
    given: { session, checkedIn: start },
    expected: undefined,
  },
  { name: 'they were there all the time', given: between(start - 2, end + 1), expected: [20, 40, 120, 60] },
  { name: 'they came late', given: between(start + 5, end), expected: [15, 40, 120, 60] },
  { name: 'they missed the first part', given: between(start + 30, end), expected: [0, 30, 120, 60] },
  { name: 'they left early', given: between(start, start + 90), expected: [20, 40, 30, 0] },
  { name: 'they went in one part', given: between(start + 70, start + 80), expected: [0, 0, 10, 0] },
  { name: 'they were there another day', given: between(end, end + 99), expected: [0, 0, 0, 0] },
  {
    name: 'the organiser says otherwise',
    given: { ...claimed, confirmed: { in: start + 20, out: end } },
    expected: [0, 40, 120, 60],
  },
])('the minutes in each part when $name', ({ given, expected }) => {
  expect(partsPresent(given, parts)).toEqual(expected);
});

test('a programme that is longer than the session stops where the session ends', () => {
  expect(
    partsPresent(between(start, end + 60), [{ minutes: 200 }, { minutes: 60 }, { minutes: 30 }]),
  ).toEqual([200, 40, 0]);
});

test.each([
  {
    name: 'the first check-in stays',
    given: [{ checkedIn: 5 }, { checkedIn: 3 }],
    expected: { checkedIn: 5 },
  },
  {
    name: 'a later check-out counts',
    given: [{ checkedOut: 5 }, { checkedOut: 9 }],
    expected: { checkedOut: 9 },
  },
  {
    name: 'an earlier check-out does not',
    given: [{ checkedOut: 9 }, { checkedOut: 5 }],
    expected: { checkedOut: 9 },
  },
  {
    name: 'a session where nothing happened yet makes room for another',
    given: [
      { session, card: Uint8Array.of(1) },
      { session: { start: 1, end: 2 }, card: Uint8Array.of(2) },
    ],
    expected: { session: { start: 1, end: 2 }, card: Uint8Array.of(2) },
  },
  {
    name: 'a session where somebody checked in stays, and what belongs to another is left out',
    given: [
      { session, card: Uint8Array.of(1), checkedIn: 5 },
      { session: { start: 1, end: 2 }, card: Uint8Array.of(2), checkedOut: 9 },
    ],
    expected: { session, card: Uint8Array.of(1), checkedIn: 5 },
  },
  {
    name: 'each moment keeps its own code and how it was entered',
    given: [
      { checkedIn: 5, codes: { in: 'AAAAAAAA' }, afterwards: { in: true as const } },
      { checkedIn: 7, checkedOut: 9, codes: { in: 'BBBBBBBB', out: 'CCCCCCCC' } },
    ],
    expected: {
      checkedIn: 5,
      checkedOut: 9,
      codes: { in: 'AAAAAAAA', out: 'CCCCCCCC' },
      afterwards: { in: true },
    },
  },
  {
    name: 'a later check-out comes with its own code',
    given: [
      { checkedOut: 5, codes: { out: 'EEEEEEEE' } },
      { checkedOut: 9, codes: { out: 'CCCCCCCC' }, afterwards: { out: true as const } },
    ],
    expected: { checkedOut: 9, codes: { out: 'CCCCCCCC' }, afterwards: { out: true } },
  },
  {
    name: 'a later attestation replaces the earlier one',
    given: [
      { confirmed: { in: 1, out: 2 }, attestation: Uint8Array.of(1) },
      { confirmed: { in: 1, out: 4 }, attestation: Uint8Array.of(2) },
    ],
    expected: { confirmed: { in: 1, out: 4 }, attestation: Uint8Array.of(2) },
  },
  {
    name: 'what is not said again stays',
    given: [{ confirmed: { in: 1, out: 2 }, card: Uint8Array.of(7) }, { checkedIn: 3 }],
    expected: { confirmed: { in: 1, out: 2 }, card: Uint8Array.of(7), checkedIn: 3 },
  },
])('attendance is added to: $name', ({ given, expected }) => {
  expect(given.reduce<AttendanceFacts>((all, one) => joinAttendance(all, one), {})).toEqual(expected);
});

test.each([
  {
    name: 'early and long',
    stay: { in: start - 20, out: end + 30 },
    inside: { in: start, out: end },
    minutes: 240,
  },
  {
    name: 'for a part',
    stay: { in: start + 60, out: end - 30 },
    inside: { in: start + 60, out: end - 30 },
    minutes: 150,
  },
  {
    name: 'before it only',
    stay: { in: start - 60, out: start - 30 },
    inside: { in: start, out: start - 30 },
    minutes: 0,
  },
])('somebody who was there $name', ({ stay, inside, minutes }) => {
  expect(stayWithin(stay, session)).toEqual(inside);
  expect(minutesWithin(stay, session)).toBe(minutes);
  expect(presenceOf({ session, confirmed: stay }, 10).minutes).toBe(minutes);
});

test('only a stay of no time at all takes a confirmation away', () => {
  expect(isWithdrawal({ in: start, out: start })).toBe(true);
  expect(isWithdrawal({ in: start, out: start + 1 })).toBe(false);
});

test('a session is as long as its card says, and before that as the course says', () => {
  expect(sessionLength(undefined, { sessionMinutes: 240 })).toBe(240);
  expect(sessionLength({ start, end: start + 210 }, { sessionMinutes: 240 })).toBe(210);
});

test.each([
  { afterwards: {}, was: false },
  { afterwards: { in: true as const }, was: true },
  { afterwards: { out: true as const }, was: true },
])('a code of $afterwards entered afterwards: $was', ({ afterwards, was }) => {
  expect(wasAfterwards({ afterwards })).toBe(was);
});
