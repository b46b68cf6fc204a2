import { expect, test } from 'vitest';
import { accreditationDay, currentAccreditations, rewardOf } from '../../../src/programme/points.ts';
import type { Outline } from '../../../src/content/outline.ts';
import { claimed, confirmed, factsWith, minutesAt, session, smallOutline } from '../../fixtures/learner.ts';

const [record] = smallOutline.accreditation;
const gp = 1;
const welfareWorker = 2;
const today = minutesAt('2026-09-01T12:00');
const shifted = (minutes: number) => ({ start: session.start + minutes, end: session.end + minutes });
const year = 365 * 24 * 60;

test.each([
  {
    name: 'points for a full, confirmed presence in an entitled profession',
    given: { profession: gp, attendance: confirmed },
    expected: { kind: 'points', record, points: 1 },
  },
  {
    name: 'points when the organiser confirms more than the codes say',
    given: { profession: gp, attendance: { ...confirmed, checkedIn: session.start + 90 } },
    expected: { kind: 'points', record, points: 1 },
  },
  {
    name: 'no points as long as the organiser has not confirmed',
    given: { profession: gp, attendance: claimed },
    expected: { kind: 'certificate', because: 'not-confirmed', minutes: 240, record },
  },
  {
    name: 'no points where nothing shows that the confirmation is theirs',
    given: { profession: gp, attendance: { ...confirmed, unproven: true as const } },
    expected: { kind: 'certificate', because: 'not-confirmed', minutes: 240, record },
  },
  {
    name: 'no points when the organiser took the confirmation back',
    given: {
      profession: gp,
      attendance: { ...claimed, confirmed: { in: session.start, out: session.start } },
    },
    expected: { kind: 'certificate', because: 'not-attended', minutes: 0, record },
  },
  {
    name: 'no points for a part of the session, and the real minutes on the certificate',
    given: {
      profession: gp,
      attendance: { ...claimed, confirmed: { in: session.start + 60, out: session.end } },
    },
    expected: { kind: 'certificate', because: 'partial-attendance', minutes: 180, record },
  },
  {
    name: 'no points for a part that is not confirmed either',
    given: { profession: gp, attendance: { ...claimed, checkedIn: session.start + 60 } },
    expected: { kind: 'certificate', because: 'partial-attendance', minutes: 180, record },
  },
  {
    name: 'no points without the werksessie',
    given: { profession: gp },
    expected: { kind: 'certificate', because: 'not-attended', minutes: 0, record },
  },
  {
    name: 'no points for a profession that is not entitled',
    given: { profession: welfareWorker, attendance: confirmed },
    expected: { kind: 'certificate', because: 'profession-not-entitled', minutes: 240 },
  },
  {
    name: 'no points as long as no profession was chosen',
    given: { attendance: confirmed },
    expected: { kind: 'certificate', because: 'profession-unknown', minutes: 240 },
  },
  {
    name: 'no points for a profession that this course does not know',
    given: { profession: 59, attendance: confirmed },
    expected: { kind: 'certificate', because: 'profession-unknown', minutes: 240 },
  },
  {
    name: 'no points for a session after the accreditation ended',
    given: {
      profession: gp,
      attendance: {
        session: shifted(year),
        confirmed: { in: session.start + year, out: session.end + year },
      },
    },
    expected: { kind: 'certificate', because: 'no-current-accreditation', minutes: 240 },
  },
])('$name', ({ given, expected }) => {
  expect(rewardOf(smallOutline, factsWith(given), today)).toEqual(expected);
});

test('the day of the session counts, not the day of today', () => {
  const longAfter = minutesAt('2027-06-01T12:00');
  expect(rewardOf(smallOutline, factsWith({ profession: gp, attendance: confirmed }), longAfter).kind).toBe(
    'points',
  );
});

test('without a session the day of today counts', () => {
  const reward = rewardOf(smallOutline, factsWith({ profession: gp }), minutesAt('2027-06-01T12:00'));
  expect(reward).toEqual({ kind: 'certificate', because: 'no-current-accreditation', minutes: 0 });
});

test('of two accreditations the one for the profession counts', () => {
  const [first] = smallOutline.accreditation;
  const forWelfare = { ...first!, id: 'welzijn-2026', points: 3, professions: ['welzijn'] };
  const outline: Outline = { ...smallOutline, accreditation: [first!, forWelfare] };
  expect(rewardOf(outline, factsWith({ profession: welfareWorker, attendance: confirmed }), today)).toEqual({
    kind: 'points',
    record: forWelfare,
    points: 3,
  });
});

test.each([
  { name: 'the day before', given: '2025-12-31T22:59', expected: 0 },
  { name: 'its first minute', given: '2025-12-31T23:00', expected: 1 },
  { name: 'its last minute', given: '2026-12-31T22:59', expected: 1 },
  { name: 'the day after', given: '2026-12-31T23:00', expected: 0 },
])(
  'an accreditation from January to December in $name, by the clocks of the Netherlands',
  ({ given, expected }) => {
    expect(currentAccreditations(smallOutline, minutesAt(given))).toHaveLength(expected);
  },
);

test.each([
  { given: '2026-12-31T22:59', expected: '2026-12-31' },
  { given: '2026-12-31T23:00', expected: '2027-01-01' },
  { given: '2027-03-28T21:59', expected: '2027-03-28' },
  { given: '2027-03-28T22:00', expected: '2027-03-29' },
  { given: '2027-10-31T22:59', expected: '2027-10-31' },
  { given: '2028-02-29T12:00', expected: '2028-02-29' },
])('the day of an accreditation at $given UTC is $expected', ({ given, expected }) => {
  expect(accreditationDay(minutesAt(given))).toBe(expected);
});
