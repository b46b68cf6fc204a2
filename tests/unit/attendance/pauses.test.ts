import { expect, test } from 'vitest';
import { readCard } from '../../../src/attendance/session-card.ts';
import {
  breaksOf,
  isProgrammeOf,
  learningMinutes,
  minutesOnCard,
  programmeOf,
} from '../../../src/content/session-programme.ts';
import { partsIn, sessionPlan } from '../../../src/issuing/session-plan.ts';
import { pack, unpack } from '../../../src/progress/pack.ts';
import { nothingReported } from '../../../src/progress/record.ts';
import { presenceOf, sessionLength, timesFor } from '../../../src/programme/presence.ts';
import { rewardOf } from '../../../src/programme/points.ts';
import { factsWith, session, smallOutline } from '../../fixtures/learner.ts';
import { crypto, newIssuer, plan, sessionBy } from '../../fixtures/attendance.ts';

const words = (nl: string) => ({ nl, en: nl });
const part = (id: string, index: number, minutes: number) => ({
  ...{ id, index, minutes, title: words(id) },
  ...{ content: words('x'), result: words('y') },
});
const programme = programmeOf({
  parts: [part('a', 0, 100), part('b', 1, 140)],
  pauses: [{ after: 'a', minutes: 15, kind: 'pause' }],
  pauseTitles: { pause: words('Pauze'), meal: words('Eten') },
});
const { start, end } = session;
const withPause = { start, end, breaks: [{ start: start + 100, end: start + 115 }] };

test('a pause comes between the parts, has a title and no number', () => {
  expect(programme.map(({ id, title, index }) => [id, title.nl, index])).toEqual([
    ['a', 'a', 0],
    ['pause-a', 'Pauze', undefined],
    ['b', 'b', 1],
  ]);
  expect(breaksOf(programme)).toEqual([{ start: 100, end: 115 }]);
  expect(learningMinutes(programme)).toBe(240);
});

test('a pause is no time of the session, for who was there and for the whole', () => {
  const there = (from: number, until: number) =>
    presenceOf({ session: withPause, checkedIn: from, checkedOut: until }, 10);
  expect(there(start, end)).toEqual({ basis: 'claim', minutes: 225, full: true });
  expect(there(start, start + 105).minutes).toBe(100);
  expect(there(start + 102, start + 110).minutes).toBe(0);
  expect(sessionLength(withPause, { sessionMinutes: 0 })).toBe(225);
  expect(sessionLength(undefined, { sessionMinutes: 255, sessionBreaks: [{ start: 100, end: 115 }] })).toBe(
    240,
  );
});

test('unless the accreditation says otherwise', () => {
  expect(sessionLength(timesFor(withPause, { pausesCount: true }), { sessionMinutes: 0 })).toBe(240);
  expect(sessionLength(timesFor(withPause, {}), { sessionMinutes: 0 })).toBe(225);
  const [record] = smallOutline.accreditation;
  const minutesUnder = (pausesCount: boolean) => {
    const outline = { ...smallOutline, accreditation: [{ ...record!, pausesCount }] };
    const attendance = { session: withPause, confirmed: { in: start + 60, out: end } };
    const reward = rewardOf(outline, factsWith({ profession: 1, attendance }), start);
    return reward.kind === 'certificate' ? reward.minutes : undefined;
  };
  expect(minutesUnder(false)).toBe(165);
  expect(minutesUnder(true)).toBe(180);
});

test('the pauses stand on the card, and come back from it and from the record of a learner', async () => {
  const answers = { ...plan, parts: [], earlyLeave: false };
  const made = sessionPlan(answers, { minutes: 255, parts: programme }, plan.issuedAt);
  const breaks = [{ start: plan.start + 100, end: plan.start + 115 }];
  expect(made).toMatchObject({ end: plan.start + 255, breaks });
  const by = await newIssuer();
  const { bytes } = await sessionBy(by, made);
  const trusted = { issuers: [by.issuer], revoked: { keys: new Set<string>(), sessions: new Set<string>() } };
  const read = await readCard(bytes, trusted, crypto, undefined);
  expect(read).toMatchObject({ kind: 'card', card: { breaks } });
  const facts = factsWith({ attendance: { session: withPause } });
  const state = pack({ counter: 1, facts, reported: nothingReported, visits: [] });
  expect(unpack(state)).toMatchObject({ record: { facts: { attendance: { session: withPause } } } });
});

test('a programme belongs to a card or not, and the card alone gives the times', () => {
  const card = { start: 0, end: 255, parts: [], breaks: [{ start: 100, end: 115 }] };
  expect(isProgrammeOf(programme, card)).toBe(true);
  expect(isProgrammeOf(programme, { ...card, parts: [90, 15, 150], breaks: [{ start: 90, end: 105 }] })).toBe(
    true,
  );
  // Of the national programme: no pause, another length, as many parts by chance.
  expect(isProgrammeOf(programme, { start: 0, end: 240, parts: [] })).toBe(false);
  expect(isProgrammeOf(programme, { start: 0, end: 255, parts: [100, 15, 140] })).toBe(false);
  expect(minutesOnCard(programme, { start: 0, end: 240, parts: [] })).toEqual([240]);
});

test('a pause cannot be made longer at the cost of what an accreditation counts', () => {
  const minutes = { minutes: 255, parts: programme };
  expect(partsIn('110,15,130', minutes)).toEqual([110, 15, 130]);
  expect(() => partsIn('90,25,140', minutes)).toThrow('session.partsPause');
});
