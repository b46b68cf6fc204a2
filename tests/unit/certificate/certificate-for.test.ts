import { beforeAll, describe, expect, test } from 'vitest';
import { participantOfName, signAttestation, withdrawalOf } from '../../../src/attendance/attestation.ts';
import type { NewSession } from '../../../src/attendance/new-session.ts';
import { signerOf } from '../../../src/attendance/web-crypto.ts';
import { certificateFor, type Confirmed, type MadeBy } from '../../../src/certificate/certificate-for.ts';
import { printedOn } from '../../../src/certificate/printed.ts';
import { verifyCertificate } from '../../../src/certificate/verify-certificate.ts';
import {
  attestationFor,
  crypto,
  newIssuer,
  newLearner,
  sessionBy,
  sessionStart as start,
  type TestIssuer,
} from '../../fixtures/attendance.ts';
import { accreditation as record, wordsIn } from './certificates.ts';

const end = start + 240;
const now = end + 2 * 1440;
const bigNumber = '19012345601';
const course: MadeBy['course'] = {
  rules: {
    graceMinutes: 10,
    completedAt: 'claim',
    passedAt: 'claim',
    score: 'full',
    certificateNeeds: ['lezen'],
  },
  professions: [
    { id: 'huisarts', index: 1, domain: 'huisartsenpraktijk', title: { nl: 'Huisarts', en: 'GP' } },
    { id: 'bewoner', index: 2, domain: 'bewoners', title: { nl: 'Bewoner', en: 'Resident' } },
  ],
  accreditation: [record],
};

let issuer: TestIssuer;
let session: NewSession;

beforeAll(async () => {
  issuer = await newIssuer();
  session = await sessionBy(issuer);
});

/** The organiser's word on a name, as it is signed at the end of a werksessie. */
async function wordOn(name: string, some: { in?: number; out?: number } = {}): Promise<Uint8Array> {
  const { id } = session.card;
  return signAttestation(
    {
      session: id,
      participant: await participantOfName(id, name, crypto),
      name: new Uint8Array(),
      in: some.in ?? start,
      out: some.out ?? end,
      issuedAt: end + 30,
    },
    await signerOf(globalThis.crypto.subtle, session.organiser.privateKey),
  );
}

const madeBy = (some: Partial<MadeBy> = {}): MadeBy => ({
  card: session.bytes,
  trusted: { issuers: [issuer.issuer], revoked: { keys: new Set(), sessions: new Set() } },
  course,
  language: 'nl',
  crypto,
  now,
  ...some,
});

async function made(person: Confirmed, some: Partial<MadeBy> = {}) {
  const found = await certificateFor(person, madeBy(some));
  if (found.kind !== 'certificate') throw new Error(`There is no certificate: ${found.because}.`);
  return found.certificate;
}

/** What the page for checking certificates says of it. */
async function verdictOn(code: Uint8Array) {
  const found = await verifyCertificate(code, {
    trust: { issuers: [issuer.issuer], accreditation: [record] },
    revoked: { keys: new Set(), sessions: new Set() },
    cards: [session.bytes],
    crypto,
    graceMinutes: 10,
    now,
  });
  return found.kind === 'checked' ? found.verdict : found.kind;
}

describe('somebody without an account', () => {
  test('who lives there gets a certificate without points, which the page for checking confirms by name', async () => {
    const found = await made({ name: 'Fatima', profession: 'bewoner', word: await wordOn('Fatima') });
    expect(found.facts).toMatchObject({ kind: 'full', basis: 'confirmed', name: 'Fatima' });
    expect(found.facts).not.toHaveProperty('accreditation');
    expect(await verdictOn(found.code)).toBe('confirmed');
  });

  test('who is entitled and was there all the time gets the proof of points, by the same rules as in the module', async () => {
    const found = await made({
      name: 'A. de Klinker',
      profession: 'huisarts',
      bigNumber,
      word: await wordOn('A. de Klinker'),
    });
    expect(found.facts).toMatchObject({ kind: 'points', accreditation: record.id, withBigNumber: true });
    expect(found.bigNumber).toBe(bigNumber);
    expect(await verdictOn(found.code)).toBe('confirmed');
  });

  test('who is entitled and left early gets the real time with the ID-nummer, and no points', async () => {
    const found = await made({
      name: 'R. Dijkhuis',
      profession: 'huisarts',
      bigNumber,
      word: await wordOn('R. Dijkhuis', { in: start + 20, out: end - 60 }),
    });
    expect(found.facts).toMatchObject({ kind: 'part', in: start + 20, out: end - 60 });
    const { facts } = printedOn(found, await wordsIn('nl'));
    expect(facts.map(({ value }) => value)).toEqual(expect.arrayContaining([record.number, bigNumber]));
    expect(JSON.stringify(facts)).not.toContain('punten');
    expect(await verdictOn(found.code)).toBe('confirmed');
  });

  test('whose number is not right gets the certificate without it', async () => {
    const found = await made({
      name: 'A. Klinker',
      profession: 'huisarts',
      bigNumber: '123',
      word: await wordOn('A. Klinker'),
    });
    expect(found.bigNumber).toBeUndefined();
  });

  test('the same word gives the same certificate each time', async () => {
    const person = { name: 'Fatima', profession: 'bewoner', word: await wordOn('Fatima') };
    expect(await made(person, { now: now + 500 })).toEqual(await made(person));
  });
});

describe('no certificate', () => {
  const because = async (person: Partial<Confirmed>, some: Partial<MadeBy> = {}) => {
    const found = await certificateFor(
      { name: 'A. Klinker', profession: '', word: await wordOn('A. Klinker'), ...person },
      madeBy(some),
    );
    return found.kind === 'refused' ? found.because : found.kind;
  };

  test('for who was not confirmed, or is somebody else', async () => {
    expect(await because({})).toBe('certificate');
    expect(await because({ word: undefined })).toBe('not-confirmed');
    expect(await because({ name: 'B. Klinker' })).toBe('somebody-else');
  });

  test('for who was taken off the list', async () => {
    const { card, organiser } = session;
    const participant = await participantOfName(card.id, 'A. Klinker', crypto);
    const sign = await signerOf(globalThis.crypto.subtle, organiser.privateKey);
    const word = await signAttestation(withdrawalOf(card, participant, end + 40), sign);
    expect(await because({ word })).toBe('withdrawn');
  });

  test('for who has a deelnemerscode: that of the module shows that it is theirs', async () => {
    const learner = await newLearner('A. Klinker');
    expect(await because({ word: await attestationFor(session, learner) })).toBe('by-code');
  });

  test('for who was there only before or after it', async () => {
    expect(await because({ word: await wordOn('A. Klinker', { in: start - 20, out: start - 5 }) })).toBe(
      'not-attended',
    );
  });

  test('on a card that is not trusted', async () => {
    expect(await because({}, { trusted: { ...madeBy().trusted, issuers: [] } })).toBe('unknown-issuer');
    const sessions = new Set([`${issuer.issuer.name}/${session.card.id}`]);
    const trusted = { issuers: [issuer.issuer], revoked: { keys: new Set<string>(), sessions } };
    expect(await because({}, { trusted })).toBe('session-revoked');
  });

  test('with a name that cannot be printed', async () => {
    expect(await because({ name: 'A.\u202EKlinker' })).toBe('name');
  });

  test('by the word of another organiser', async () => {
    const other = await sessionBy(issuer);
    const learner = await newLearner('A. Klinker');
    expect(await because({ word: await attestationFor(other, learner) })).toBe('attestation-other-session');
  });
});
