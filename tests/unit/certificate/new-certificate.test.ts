import { beforeAll, describe, expect, test } from 'vitest';
import {
  attestationFor,
  crypto,
  newIssuer,
  newLearner,
  plan,
  sessionBy,
  type TestIssuer,
} from '../../fixtures/attendance.ts';
import { smallOutline } from '../../fixtures/learner.ts';
import type { Attendee } from '../../../src/attendance/hand-in.ts';
import type { NewSession } from '../../../src/attendance/new-session.ts';
import { mostCodeBytes, readCode } from '../../../src/certificate/certificate-code.ts';
import { certificateFile, writtenNumber } from '../../../src/certificate/certificate-number.ts';
import {
  certificateOf,
  newCertificate,
  type NewCertificate,
} from '../../../src/certificate/new-certificate.ts';
import { verifiedAttendance, type VerifiedAttendance } from '../../../src/certificate/verified-attendance.ts';
import { checkSymbol, isCode } from '../../../src/encoding/crockford.ts';
import type { AttendanceFacts } from '../../../src/programme/facts.ts';

const learner = await newLearner('Öztürk-Żukowska, Çağla');
const record = { ...smallOutline.accreditation[0]!, id: 'gaia-2026', bigNumber: true };
const random = (bytes: Uint8Array<ArrayBuffer>) => globalThis.crypto.getRandomValues(bytes);
const now = plan.end + 3 * 1440;

let issuer: TestIssuer;
let held: NewSession;
let attestation: Uint8Array;
let attended: AttendanceFacts;

beforeAll(async () => {
  issuer = await newIssuer();
  held = await sessionBy(issuer);
  attestation = await attestationFor(held, learner);
  const { id, start, end } = held.card;
  attended = {
    session: { id, start, end },
    card: held.bytes,
    checkedIn: start,
    checkedOut: end,
    codes: { in: '7F3K92QD', out: 'M4XW81TB' },
  };
});

const attendeeWith = (facts: AttendanceFacts, some: Partial<Attendee> = {}): Attendee => ({
  facts,
  own: learner.own,
  learnerName: learner.name,
  trusted: { issuers: [issuer.issuer], revoked: { keys: new Set(), sessions: new Set() } },
  crypto,
  now,
  ...some,
});
const confirmed = () => ({ ...attended, attestation, confirmed: { in: plan.start, out: plan.end } });
const verifiedOf = async (facts: AttendanceFacts) => {
  const found = await verifiedAttendance(attendeeWith(facts));
  if (found.kind === 'refused') throw new Error(found.because);
  return found satisfies VerifiedAttendance;
};

describe('the attendance is verified again', () => {
  test('a card alone, and a card with the word of the organiser', async () => {
    expect(await verifiedAttendance(attendeeWith(attended))).toMatchObject({
      kind: 'verified',
      issuer: { name: 'NHG' },
    });
    expect(await verifiedAttendance(attendeeWith(confirmed()))).toMatchObject({
      attested: { attestation: { in: plan.start, out: plan.end } },
    });
  });

  test('a card that has expired since is good enough for what happened before', async () => {
    const later = await verifiedAttendance(attendeeWith(attended, { now: plan.expires + 1440 }));
    expect(later.kind).toBe('verified');
  });

  const changedByte = (bytes: Uint8Array) =>
    bytes.map((byte, at) => (at === bytes.length - 1 ? byte ^ 1 : byte));

  test.each<{ name: string; attendee: () => Promise<Attendee> | Attendee; because: string }>([
    {
      name: 'no card',
      attendee: () => attendeeWith({ session: { start: 0, end: 240 } }),
      because: 'no-card',
    },
    {
      name: 'an issuer that nobody trusts any more',
      attendee: () =>
        attendeeWith(attended, {
          trusted: { issuers: [], revoked: { keys: new Set(), sessions: new Set() } },
        }),
      because: 'unknown-issuer',
    },
    {
      name: 'a revoked issuer',
      attendee: () =>
        attendeeWith(attended, {
          trusted: {
            issuers: [issuer.issuer],
            revoked: { keys: new Set([issuer.issuer.keyId]), sessions: new Set() },
          },
        }),
      because: 'issuer-revoked',
    },
    {
      name: 'a revoked session',
      attendee: () =>
        attendeeWith(attended, {
          trusted: {
            issuers: [issuer.issuer],
            revoked: { keys: new Set(), sessions: new Set([`NHG/${held.card.id}`]) },
          },
        }),
      because: 'session-revoked',
    },
    {
      name: 'a card with another signature',
      attendee: () => attendeeWith({ ...attended, card: changedByte(held.bytes) }),
      because: 'wrong-signature',
    },
    {
      name: 'times that the card does not have',
      attendee: () => attendeeWith({ ...attended, session: { ...attended.session!, end: plan.end - 120 } }),
      because: 'changed',
    },
    {
      name: 'a confirmation without anybody’s word',
      attendee: () => attendeeWith({ ...attended, confirmed: { in: plan.start, out: plan.end } }),
      because: 'changed',
    },
    {
      name: 'more minutes than the organiser gave',
      attendee: () => attendeeWith({ ...confirmed(), confirmed: { in: plan.start - 1, out: plan.end } }),
      because: 'changed',
    },
    {
      name: 'an attestation with another signature',
      attendee: () => attendeeWith({ ...confirmed(), attestation: changedByte(attestation) }),
      because: 'attestation-wrong-signature',
    },
    {
      name: 'the attestation of somebody else',
      attendee: async () =>
        attendeeWith({
          ...confirmed(),
          attestation: await attestationFor(held, { code: 'ZZZZZZZ', name: 'Iemand anders' }),
        }),
      because: 'somebody-else',
    },
    {
      name: 'the attestation of a colleague whose code was written into the record',
      attendee: async () =>
        attendeeWith(
          { ...confirmed(), attestation: await attestationFor(held, { code: 'ZZZZZZZ', name: 'Iemand' }) },
          { own: { secret: learner.secret, learnerCode: 'ZZZZZZZ' } },
        ),
      because: 'somebody-else',
    },
    {
      name: 'a confirmation that was taken back',
      attendee: async () =>
        attendeeWith({
          ...attended,
          attestation: await attestationFor(held, learner, { out: plan.start }),
          confirmed: { in: plan.start, out: plan.start },
        }),
      because: 'withdrawn',
    },
    {
      name: 'an attestation of another session',
      attendee: async () =>
        attendeeWith({ ...confirmed(), attestation: await attestationFor(await sessionBy(issuer), learner) }),
      because: 'attestation-other-session',
    },
  ])('nothing rests on $name', async ({ attendee, because }) => {
    expect(await verifiedAttendance(await attendee())).toEqual({ kind: 'refused', because });
  });
});

const given: NewCertificate = {
  what: { kind: 'points', basis: 'confirmed', in: plan.start, out: plan.end, accreditation: record },
  name: 'Çağla Öztürk-Żukowska',
  language: 'nl',
  hasBigNumber: true,
  before: undefined,
  now,
};

describe('a new certificate', () => {
  test('has a number that can be read out, with its check symbol', () => {
    const { number, version, withBigNumber, accreditation } = newCertificate(given, random);
    expect(isCode(number.slice(0, 7), 7)).toBe(true);
    expect(number.slice(7)).toBe(checkSymbol(number.slice(0, 7)));
    expect({ version, withBigNumber, accreditation }).toEqual({
      version: 1,
      withBigNumber: true,
      accreditation: 'gaia-2026',
    });
  });

  test('keeps its number and counts on as a new version', () => {
    const before = newCertificate(given, random);
    const after = newCertificate({ ...given, name: 'C. Öztürk', before, now: now + 60 }, random);
    expect(after).toMatchObject({ number: before.number, version: 2, name: 'C. Öztürk', issuedAt: now + 60 });
  });

  test.each([
    {
      name: 'no accreditation on it',
      what: { ...given.what, kind: 'full' as const, accreditation: undefined },
    },
    {
      name: 'an accreditation that asks for none',
      what: { ...given.what, accreditation: { ...record, bigNumber: false } },
    },
  ])('has no BIG-nummer with $name', ({ what: { accreditation, ...what } }) => {
    const made = newCertificate(
      { ...given, what: accreditation === undefined ? what : { ...what, accreditation } },
      random,
    );
    expect(made.withBigNumber).toBeUndefined();
  });

  test('is written for people and for files', () => {
    expect(writtenNumber('7F3K92QD')).toBe('PB-7F3K-92QD');
    expect(certificateFile('7F3K92QD')).toBe('certificaat-PB-7F3K-92QD.pdf');
    expect(certificateFile('7F3K92Q*')).toBe('certificaat-PB-7F3K-92Q_.pdf');
  });
});

describe('a whole certificate', () => {
  const person = () => ({ attendance: confirmed(), bigNumber: '00000000001' });
  const course = { accreditation: [record] };

  test('holds in its code what is printed, and what proves it', async () => {
    const facts = newCertificate(given, random);
    const whole = certificateOf(facts, await verifiedOf(confirmed()), course, person());
    expect(whole).toMatchObject({
      issuer: 'NHG',
      demonstration: false,
      confirmedAt: plan.end + 60,
      afterwards: false,
      bigNumber: '00000000001',
      accreditation: { number: record.number },
    });
    const { withBigNumber: _on, basis: _basis, ...printed } = facts;
    expect(readCode(whole!.code)).toEqual({
      ...printed,
      session: held.card.id,
      codes: {},
      learner: { commitment: learner.commitment },
      attestation,
      accreditation: { id: record.id, number: record.number, points: record.points },
    });
  });

  test('is the same each time, also when more came in later', async () => {
    const claim = newCertificate(
      { ...given, what: { kind: 'full', basis: 'claim', in: plan.start, out: plan.end } },
      random,
    );
    const first = certificateOf(claim, await verifiedOf(attended), course, {
      ...person(),
      attendance: attended,
    });
    const again = certificateOf(claim, await verifiedOf(confirmed()), course, person());
    expect(again).toEqual(first);
    expect(readCode(first!.code)).toMatchObject({ codes: attended.codes! });
    expect(readCode(first!.code)?.attestation).toBeUndefined();
  });

  test('is not printed again with times that the organiser has corrected', async () => {
    const corrected = await attestationFor(held, learner, { out: plan.end - 60, issuedAt: plan.end + 1440 });
    const attendance = {
      ...confirmed(),
      attestation: corrected,
      confirmed: { in: plan.start, out: plan.end - 60 },
    };
    const whole = certificateOf(newCertificate(given, random), await verifiedOf(attendance), course, {
      ...person(),
      attendance,
    });
    expect(whole).toBeUndefined();
  });

  test('is not printed without the accreditation that it names', async () => {
    const facts = newCertificate(given, random);
    expect(
      certificateOf(facts, await verifiedOf(confirmed()), { accreditation: [] }, person()),
    ).toBeUndefined();
  });

  test('goes on without the BIG-nummer when the learner has removed it', async () => {
    const { bigNumber: _removed, ...others } = person();
    const whole = certificateOf(newCertificate(given, random), await verifiedOf(confirmed()), course, others);
    expect(whole).not.toHaveProperty('bigNumber');
  });

  test('says that codes were entered afterwards, and that it is a trial', async () => {
    const trial = { ...issuer.issuer, demonstration: true };
    const afterwards = { ...attended, afterwards: { out: true as const } };
    const verified = await verifiedAttendance(
      attendeeWith(afterwards, {
        trusted: { issuers: [trial], revoked: { keys: new Set(), sessions: new Set() } },
      }),
    );
    const facts = newCertificate(
      { ...given, what: { kind: 'full', basis: 'claim', in: plan.start, out: plan.end } },
      random,
    );
    const whole = certificateOf(facts, verified as VerifiedAttendance, course, {
      ...person(),
      attendance: afterwards,
    });
    expect(whole).toMatchObject({ demonstration: true, afterwards: true });
  });

  test('has a code that fits, also with the longest name', async () => {
    for (const name of ['W'.repeat(80), 'ễ'.repeat(66)]) {
      const whole = certificateOf(
        newCertificate({ ...given, name }, random),
        await verifiedOf(confirmed()),
        course,
        person(),
      );
      expect(whole!.code.length).toBeLessThanOrEqual(mostCodeBytes);
      expect(readCode(whole!.code)?.name).toBe(name);
    }
  });
});
