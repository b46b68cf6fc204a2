import { expect, test } from 'vitest';
import { assessPackage, type PackageFacts } from '../../../../src/runtime/self-test/package-facts.ts';

const nhg = { name: 'NHG', demonstration: false, from: '2026-01-01', until: undefined };
const session = { name: 'Morgenrood, GGD', from: '2026-11-12', until: '2027-02-12' };
const record = { name: 'NHG, GAIA 000000', from: '2026-01-01', until: '2026-12-31' };
const facts: PackageFacts = {
  issuers: [nhg],
  sessions: [session],
  refusedSessions: 0,
  accreditation: [record],
};
const found = (given: Partial<PackageFacts>, today = '2026-11-30') =>
  Object.fromEntries(
    assessPackage({ ...facts, ...given }, today).map(({ check, outcome, verdict }) => [
      check,
      `${outcome}: ${verdict}`,
    ]),
  );

test.each([
  {
    name: 'all is there',
    given: {},
    expected: { issuers: 'known: good', sessions: 'known: good', accreditation: 'known: good' },
  },
  {
    name: 'nothing is there',
    given: { issuers: [], sessions: [], accreditation: [] },
    expected: { issuers: 'none: mind', sessions: 'none: mind', accreditation: 'none: mind' },
  },
  {
    name: 'all has ended',
    given: {},
    today: '2027-02-13',
    expected: { issuers: 'known: good', sessions: 'ended: mind', accreditation: 'ended: mind' },
  },
  {
    name: 'the issuer has ended',
    given: { issuers: [{ ...nhg, until: '2026-11-29' }] },
    expected: { issuers: 'ended: mind' },
  },
  {
    name: 'one of two has ended',
    given: { sessions: [session, { ...session, until: '2026-11-29' }] },
    expected: { sessions: 'some: told' },
  },
  {
    name: 'it is a trial',
    given: { issuers: [{ ...nhg, demonstration: true }] },
    expected: { issuers: 'trial: told' },
  },
  {
    name: 'it has cards that it would refuse itself',
    given: { refusedSessions: 2 },
    expected: { refusedCards: 'some: mind' },
  },
])('a package is assessed by what it knows: $name', ({ given, today, expected }) => {
  expect(found(given, today)).toMatchObject(expected);
});

test.each(['2026-12-31', '2026-01-01'])(
  'an accreditation holds on its first and its last day: %s',
  (today) => {
    expect(found({}, today)).toMatchObject({ accreditation: 'known: good' });
  },
);

test('says which they are, and until when', () => {
  const [issuers, sessions, accreditation] = assessPackage(facts, '2026-11-30');
  expect(issuers?.values).toEqual({ list: 'NHG (2026-01-01 – …)', ended: '' });
  expect(sessions?.values).toMatchObject({ list: 'Morgenrood, GGD (2026-11-12 – 2027-02-12)' });
  expect(accreditation?.values).toMatchObject({ list: 'NHG, GAIA 000000 (2026-01-01 – 2026-12-31)' });
});

test('says that the list could not be read', () => {
  expect(assessPackage(undefined, '2026-11-30').map(({ outcome, verdict }) => [outcome, verdict])).toEqual([
    ['unread', 'wrong'],
  ]);
});
