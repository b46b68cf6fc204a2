import { beforeAll, describe, expect, test } from 'vitest';
import { encode } from 'cborg';
import { signMessage } from '../../../src/attendance/cose-sign1.ts';
import { signCard } from '../../../src/attendance/session-card.ts';
import { participantOfName, signAttestation } from '../../../src/attendance/attestation.ts';
import type { NewSession } from '../../../src/attendance/new-session.ts';
import { ownClaim, readRevocations, revocationType } from '../../../src/attendance/trust.ts';
import { signerOf } from '../../../src/attendance/web-crypto.ts';
import { readCode, writeCode, type CertificateCode } from '../../../src/certificate/certificate-code.ts';
import {
  verifyCertificate,
  type About,
  type CheckedWith,
  type Checked,
  type Verdict,
} from '../../../src/certificate/verify-certificate.ts';
import type { Accreditation } from '../../../src/course-files/schema.ts';
import { codeToBytes } from '../../../src/encoding/crockford.ts';
import { fromHex } from '../../../src/encoding/hex.ts';
import {
  attestationFor,
  crypto,
  newIssuer,
  newLearner,
  sessionBy,
  sessionStart,
  type TestIssuer,
} from '../../fixtures/attendance.ts';

const learner = await newLearner('Çağla Öztürk-Żukowska');
const record: Accreditation = {
  id: 'gaia-2026',
  institution: 'NHG',
  register: 'GAIA',
  orgId: 19,
  number: '512345',
  points: 4,
  from: '2026-01-01',
  until: '2026-12-31',
  professions: ['huisarts'],
  reportWithinDays: 14,
  bigNumber: true,
  wording: { nl: 'Vier punten', en: 'Four points' },
};
const start = sessionStart;
const end = sessionStart + 240;
const now = end + 2 * 1440;

let issuer: TestIssuer;
let session: NewSession;
let other: NewSession;
let attestation: Uint8Array;
/** Everything that a certificate can have, and all of it true. */
let good: CertificateCode;
/** The same without the organiser's word. */
let claimed: CertificateCode;

beforeAll(async () => {
  issuer = await newIssuer();
  [session, other] = await Promise.all([sessionBy(issuer), sessionBy(issuer, { wijk: 'Avondlicht' })]);
  attestation = await attestationFor(session, learner);
  claimed = {
    number: 'A1B2C3DX',
    version: 1,
    kind: 'full',
    language: 'nl',
    name: learner.name,
    issuedAt: end + 90,
    in: start,
    out: end,
    session: session.card.id,
    codes: { in: session.codes[0]!, out: session.codes[1]! },
    learner: { commitment: learner.commitment },
  };
  good = {
    ...claimed,
    kind: 'points',
    attestation,
    accreditation: { id: record.id, number: record.number, points: record.points },
  };
});

function by(some: Partial<CheckedWith> = {}): CheckedWith {
  return {
    trust: { issuers: [issuer.issuer], accreditation: [record] },
    revoked: { keys: new Set(), sessions: new Set() },
    cards: [other.bytes, session.bytes],
    crypto,
    graceMinutes: 10,
    now,
    ...some,
  };
}

async function check(code: CertificateCode, some: Partial<CheckedWith> = {}): Promise<Checked> {
  const found = await verifyCertificate(writeCode(code), by(some));
  if (found.kind !== 'checked') throw new Error(`The certificate is ${found.kind}.`);
  return found;
}

const aboutsOf = ({ findings }: Checked): readonly About[] => findings.map(({ about }) => about);

describe('a true certificate', () => {
  test('for points: everything is proven but its number, and who holds it', async () => {
    const found = await check(good);
    expect(found.verdict).toBe('confirmed');
    expect(aboutsOf(found)).toEqual([
      'session-signed',
      'codes-right',
      'confirmed',
      'name-on-list',
      'withdrawal-unknown',
      'accreditation-right',
      'attendance-full',
      'number-stated',
    ]);
    expect(found).toMatchObject({ minutes: 240, demonstration: false, secure: true });
    expect(found.session?.wijk).toBe('Morgenrood');
    expect(found.issuer?.name).toBe('NHG');
  });

  test('by codes alone: the name and the times are the word of the learner', async () => {
    const found = await check(claimed);
    expect(found.verdict).toBe('by-codes');
    expect(aboutsOf(found)).toEqual([
      'session-signed',
      'codes-right',
      'name-stated',
      'times-stated',
      'number-stated',
    ]);
  });

  test('by the organiser alone needs no codes', async () => {
    const found = await check({ ...good, codes: {} });
    expect(found.verdict).toBe('confirmed');
    expect((await check({ ...good, codes: { in: session.codes[0]! } })).verdict).toBe('confirmed');
  });

  test('for part of the time, with the code for leaving early', async () => {
    const codes = { in: session.codes[0]!, out: session.codes[2]! };
    const found = await check({ ...claimed, kind: 'part', out: start + 100, codes, issuedAt: start + 120 });
    expect(found).toMatchObject({ verdict: 'by-codes', minutes: 100 });
  });

  test('of a list without codes is bound to the name', async () => {
    const word = await signAttestation(
      {
        session: session.card.id,
        participant: await participantOfName(session.card.id, 'Ozturk-Zukowska, Çağla', crypto),
        name: new Uint8Array(),
        in: start,
        out: end,
        issuedAt: end + 60,
      },
      await signerOf(globalThis.crypto.subtle, session.organiser.privateKey),
    );
    expect((await check({ ...good, attestation: word })).verdict).toBe('confirmed');
    const found = await check({ ...good, attestation: word, name: 'Piet de Jong' });
    expect(aboutsOf(found)).toContain('attestation-somebody-else');
  });

  test('stays true when its card has expired, and on a connection that is not safe', async () => {
    const found = await check(good, { now: now + 3000 * 1440, crypto: { ...crypto, secure: false } });
    expect(found).toMatchObject({ verdict: 'confirmed', secure: false });
  });
});

/** What somebody may change in a good certificate, and what is seen of it. */
const alterations: readonly {
  readonly name: string;
  readonly change: () => Partial<CertificateCode> | Promise<Partial<CertificateCode>>;
  readonly from?: () => CertificateCode;
  readonly verdict: Verdict;
  readonly about: About;
}[] = [
  {
    name: 'another name',
    change: () => ({ name: 'Piet de Jong' }),
    verdict: 'confirmed-other-name',
    about: 'name-differs',
  },
  {
    name: 'script in the name',
    change: () => ({ name: '<img src=x onerror=alert(1)>' }),
    verdict: 'confirmed-other-name',
    about: 'name-differs',
  },
  { name: 'an earlier arrival', change: () => ({ in: start - 20 }), verdict: 'wrong', about: 'times-differ' },
  { name: 'a later departure', change: () => ({ out: end + 10 }), verdict: 'wrong', about: 'times-differ' },
  { name: 'fewer minutes', change: () => ({ out: end - 60 }), verdict: 'wrong', about: 'times-differ' },
  {
    name: 'another number of the accreditation',
    change: () => ({ accreditation: { id: record.id, number: '599999', points: 4 } }),
    verdict: 'wrong',
    about: 'accreditation-other-number',
  },
  {
    name: 'more points',
    change: () => ({ accreditation: { id: record.id, number: record.number, points: 40 } }),
    verdict: 'wrong',
    about: 'accreditation-other-points',
  },
  {
    name: 'an accreditation that nobody knows',
    change: () => ({ accreditation: { id: 'eigen', number: record.number, points: 4 } }),
    verdict: 'not-proven',
    about: 'accreditation-unknown',
  },
  {
    name: 'points without accreditation',
    from: () => withoutAccreditation(good),
    change: () => ({}),
    verdict: 'not-proven',
    about: 'points-without-accreditation',
  },
  {
    name: 'the attestation taken out',
    from: () => without(good, 'attestation'),
    change: () => ({}),
    verdict: 'not-proven',
    about: 'points-not-confirmed',
  },
  {
    name: 'points on codes alone',
    from: () => claimed,
    change: () => ({ kind: 'points', accreditation: good.accreditation! }),
    verdict: 'not-proven',
    about: 'points-not-confirmed',
  },
  {
    name: 'a part made into a full attendance',
    from: () => claimed,
    change: () => ({ in: start + 60 }),
    verdict: 'not-proven',
    about: 'attendance-not-full',
  },
  {
    name: 'a full attendance made into a part',
    change: () => ({ kind: 'part' }),
    verdict: 'confirmed',
    about: 'kind-lower',
  },
  {
    name: 'the codes swapped',
    change: () => ({ codes: { in: session.codes[1]!, out: session.codes[0]! } }),
    verdict: 'wrong',
    about: 'codes-swapped',
  },
  {
    name: 'the same code twice',
    change: () => ({ codes: { in: session.codes[0]!, out: session.codes[0]! } }),
    verdict: 'wrong',
    about: 'codes-swapped',
  },
  {
    name: 'the code for leaving used for coming too',
    change: () => ({ codes: { in: session.codes[1]!, out: session.codes[1]! } }),
    verdict: 'wrong',
    about: 'codes-swapped',
  },
  {
    name: 'an invented code for coming',
    change: () => ({ codes: { in: 'ABCDEFGH', out: session.codes[1]! } }),
    verdict: 'wrong',
    about: 'code-in-wrong',
  },
  {
    name: 'an invented code for leaving',
    change: () => ({ codes: { in: session.codes[0]!, out: 'ABCDEFGH' } }),
    verdict: 'wrong',
    about: 'code-out-wrong',
  },
  {
    name: 'the codes of another session',
    change: () => ({ codes: { in: other.codes[0]!, out: other.codes[1]! } }),
    verdict: 'wrong',
    about: 'code-in-wrong',
  },
  {
    name: 'no proof at all',
    from: () => without(claimed, 'codes'),
    change: () => ({ codes: {} }),
    verdict: 'not-proven',
    about: 'no-proof',
  },
  {
    name: 'only the code for coming',
    from: () => claimed,
    change: () => ({ codes: { in: session.codes[0]! } }),
    verdict: 'not-proven',
    about: 'only-in',
  },
  {
    name: 'only the code for leaving',
    from: () => claimed,
    change: () => ({ codes: { out: session.codes[1]! } }),
    verdict: 'not-proven',
    about: 'only-out',
  },
  {
    name: 'a departure before its code was shown',
    from: () => claimed,
    change: () => ({ out: start + 120 }),
    verdict: 'wrong',
    about: 'times-before-codes',
  },
  {
    name: 'an arrival before the day',
    from: () => claimed,
    change: () => ({ in: start - 300 }),
    verdict: 'wrong',
    about: 'times-outside',
  },
  {
    name: 'a departure at night',
    from: () => claimed,
    change: () => ({ out: end + 200, issuedAt: end + 300 }),
    verdict: 'wrong',
    about: 'times-outside',
  },
  {
    name: 'another session, whose card is known',
    change: () => ({ session: other.card.id }),
    verdict: 'wrong',
    about: 'attestation-other-session',
  },
  {
    name: 'the attestation of another learner',
    change: async () => ({
      attestation: await attestationFor(session, { code: '0000000', name: 'Piet de Jong' }),
    }),
    verdict: 'wrong',
    about: 'attestation-somebody-else',
  },
  {
    name: 'another deelnemerscode',
    change: () => ({ learner: { commitment: new Uint8Array(10) } }),
    verdict: 'wrong',
    about: 'attestation-somebody-else',
  },
  {
    name: 'the attestation of another session',
    change: async () => ({ attestation: await attestationFor(other, learner) }),
    verdict: 'wrong',
    about: 'attestation-other-session',
  },
  {
    name: 'an attestation that the learner signed',
    change: async () => ({
      attestation: await attestationFor({ ...session, organiser: other.organiser }, learner),
    }),
    verdict: 'wrong',
    about: 'attestation-wrong-signature',
  },
  {
    name: 'a truncated attestation',
    change: () => ({ attestation: attestation.subarray(0, 100) }),
    verdict: 'wrong',
    about: 'attestation-damaged',
  },
  {
    name: 'an attestation with one bit changed',
    change: () => ({ attestation: attestation.with(60, attestation[60]! ^ 1) }),
    verdict: 'wrong',
    about: 'attestation-wrong-signature',
  },
  {
    name: 'an attestation from the future',
    change: async () => ({
      attestation: await attestationFor(session, learner, { issuedAt: now + 9 * 1440 }),
    }),
    verdict: 'wrong',
    about: 'attestation-from-the-future',
  },
  {
    name: 'an attestation of another day',
    change: async () => ({ attestation: await attestationFor(session, learner, { in: start - 1440 }) }),
    verdict: 'wrong',
    about: 'attestation-out-of-bounds',
  },
  {
    name: 'issued before it was over',
    change: () => ({ issuedAt: start }),
    verdict: 'wrong',
    about: 'issued-too-early',
  },
  {
    name: 'issued in the future',
    change: () => ({ issuedAt: now + 30 * 1440 }),
    verdict: 'wrong',
    about: 'from-the-future',
  },
];

function without(code: CertificateCode, key: keyof CertificateCode): CertificateCode {
  const { [key]: _gone, ...others } = code;
  return { codes: {}, ...others } as CertificateCode;
}

const withoutAccreditation = (code: CertificateCode) => without(code, 'accreditation');

test.each(alterations)('$name: $verdict', async ({ change, from = () => good, verdict, about }) => {
  const found = await check({ ...from(), ...(await change()) });
  expect(aboutsOf(found)).toContain(about);
  expect(found.verdict).toBe(verdict);
});

describe('an accreditation record', () => {
  test('that did not hold on the day of the session', async () => {
    const accreditation = [{ ...record, until: '2026-11-11' }];
    const found = await check(good, { trust: { issuers: [issuer.issuer], accreditation } });
    expect(aboutsOf(found)).toContain('accreditation-not-valid');
    expect(found.verdict).toBe('wrong');
  });

  test('on which the session did not count is said, and no more', async () => {
    const accreditation = [{ ...record, id: 'v-en-v' }];
    const found = await check(
      { ...good, accreditation: { id: 'v-en-v', number: record.number, points: 4 } },
      { trust: { issuers: [issuer.issuer], accreditation } },
    );
    expect(aboutsOf(found)).toContain('accreditation-not-on-card');
    expect(found.verdict).toBe('confirmed');
  });
});

describe('the card of the session', () => {
  test('is asked for when none of those known is of this session', async () => {
    const found = await verifyCertificate(writeCode(good), by({ cards: [other.bytes] }));
    expect(found).toMatchObject({ kind: 'card-needed', code: { session: session.card.id } });
  });

  test('of a stranger is not enough', async () => {
    const stranger = await newIssuer();
    const found = await check(good, { trust: { issuers: [stranger.issuer], accreditation: [] } });
    expect(found).toMatchObject({ verdict: 'not-proven', session: undefined });
    expect(aboutsOf(found)).toEqual(['issuer-unknown']);
  });

  test('that somebody else signed in the name of the issuer', async () => {
    const forged = await signCard(session.card, (await newIssuer()).sign, fromHex(issuer.issuer.keyId));
    expect(await check(good, { cards: [forged] })).toMatchObject({
      verdict: 'wrong',
      findings: [{ about: 'card-wrong' }],
    });
    // A good card of the same session still counts.
    expect((await check(good, { cards: [forged, session.bytes] })).verdict).toBe('confirmed');
  });

  test('with another wijk in it is no card any more', async () => {
    const at = Buffer.from(session.bytes).indexOf('Morgenrood');
    const altered = session.bytes.with(at, 'W'.charCodeAt(0));
    expect(await check(good, { cards: [altered] })).toMatchObject({ verdict: 'wrong' });
  });

  test('made after its issuer stopped', async () => {
    const stopped = { ...issuer.issuer, until: '2026-02-01' };
    const found = await check(good, { trust: { issuers: [stopped], accreditation: [] } });
    expect(found).toMatchObject({ verdict: 'wrong', findings: [{ about: 'issuer-not-valid' }] });
  });

  test.each([
    {
      name: 'session',
      keys: () => [],
      sessions: () => [codeToBytes(session.card.id)],
      about: 'session-revoked',
    },
    { name: 'key', keys: () => [fromHex(issuer.issuer.keyId)], sessions: () => [], about: 'issuer-revoked' },
  ])('is worth nothing when its $name was taken back', async ({ keys, sessions, about }) => {
    const list = await signMessage(
      revocationType,
      new Map([[ownClaim, [keys(), sessions()]]]),
      issuer.sign,
      fromHex(issuer.issuer.keyId),
    );
    const revoked = await readRevocations([list], [issuer.issuer], crypto);
    expect(await check(good, { revoked })).toMatchObject({ verdict: 'revoked', findings: [{ about }] });
  });
});

describe('a trial', () => {
  test('says so, whatever it proves, also while its session goes on', async () => {
    const trying = { ...issuer.issuer, demonstration: true };
    const trust = { issuers: [trying], accreditation: [record] };
    expect(await check(good, { trust })).toMatchObject({ verdict: 'demonstration', demonstration: true });
    const early = { ...good, issuedAt: start + 10 };
    expect((await check(early, { trust, now: end + 10 })).verdict).toBe('demonstration');
    expect((await check({ ...good, in: start - 5 }, { trust })).verdict).toBe('wrong');
  });
});

describe('what is no certificate', () => {
  test.each([
    { name: 'truncated', bytes: () => writeCode(good).subarray(0, 120), because: 'damaged' },
    { name: 'oversize', bytes: () => new Uint8Array(5000), because: 'too-large' },
    { name: 'something else in CBOR', bytes: () => encode(['certificaat']), because: 'damaged' },
    {
      name: 'with control characters in the name',
      bytes: () => writeCode({ ...good, name: 'Piet\u202Ejong' }),
      because: 'damaged',
    },
    { name: 'with bytes after it', bytes: () => Uint8Array.of(...writeCode(good), 0), because: 'damaged' },
    { name: 'with times that are no times', bytes: () => writeCode({ ...good, in: -5 }), because: 'damaged' },
  ])('is refused: $name', async ({ bytes, because }) => {
    expect(await verifyCertificate(bytes(), by())).toEqual({ kind: 'unreadable', because });
  });

  test('and the good one is read as it was written', () => {
    expect(readCode(writeCode(good))).toMatchObject({ name: learner.name, session: session.card.id });
  });
});
