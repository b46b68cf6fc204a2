import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashWithAllRounds } from '../../clock/quick-hash.ts';
import {
  participantOfCode,
  participantOfName,
  signAttestation,
  withdrawalOf,
} from '../../../src/attendance/attestation.ts';
import { carriersIn } from '../../../src/attendance/carriers.ts';
import { handIn } from '../../../src/attendance/hand-in.ts';
import type { NewSession } from '../../../src/attendance/new-session.ts';
import { signerOf } from '../../../src/attendance/web-crypto.ts';
import {
  mostCodeBytes,
  readCode,
  writeCode,
  type CertificateCode,
} from '../../../src/certificate/certificate-code.ts';
import {
  verifyCertificate,
  type CheckedWith,
  type Checked,
  type Verdict,
} from '../../../src/certificate/verify-certificate.ts';
import type { Accreditation } from '../../../src/course-files/schema.ts';
import { checkSymbol } from '../../../src/encoding/crockford.ts';
import { toHex } from '../../../src/encoding/hex.ts';
import {
  attestationFor,
  crypto,
  newIssuer,
  newLearner,
  sessionBy,
  sessionStart,
  type TestIssuer,
} from '../../fixtures/attendance.ts';
import { version1 } from '../../fixtures/certificates/version-1.ts';

/** Minutes, as promised to who comes a little early and leaves a little late. */
const earlyTolerance = 5;
const leavingTime = 60;

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
const learner = await newLearner('Çağla Öztürk-Żukowska');
const colleague = await newLearner('Piet de Jong');

let issuer: TestIssuer;
let session: NewSession;
/** A proof of points, whole and true but for the organiser's word, which is the given one. */
let withWord: (attestation: Uint8Array, some?: Partial<CertificateCode>) => CertificateCode;

beforeAll(async () => {
  issuer = await newIssuer();
  session = await sessionBy(issuer);
  withWord = (attestation, some = {}) => ({
    number: 'A1B2C3DX',
    version: 1,
    kind: 'points',
    language: 'nl',
    name: learner.name,
    issuedAt: end + 90,
    in: start,
    out: end,
    session: session.card.id,
    codes: {},
    learner: { commitment: learner.commitment },
    attestation,
    accreditation: { id: record.id, number: record.number, points: record.points },
    ...some,
  });
});

async function check(code: CertificateCode, some: Partial<CheckedWith> = {}): Promise<Checked> {
  return checkBytes(writeCode(code), {
    trust: { issuers: [issuer.issuer], accreditation: [record] },
    cards: [session.bytes],
    ...some,
  });
}

async function checkBytes(bytes: Uint8Array, some: Pick<CheckedWith, 'trust' | 'cards'>): Promise<Checked> {
  const found = await verifyCertificate(bytes, {
    revoked: { keys: new Set(), sessions: new Set() },
    crypto,
    graceMinutes: 10,
    now,
    ...some,
  });
  if (found.kind !== 'checked') throw new Error(`The certificate is ${found.kind}.`);
  return found;
}

const aboutsOf = ({ findings }: Checked) => findings.map(({ about }) => about);

/** The organiser's word on a code beside which the list has no name. */
const onCodeAlone = async (code: string, issuedAt = end + 60) =>
  signAttestation(
    {
      session: session.card.id,
      participant: await participantOfCode(session.card.id, code, crypto),
      name: new Uint8Array(),
      in: start,
      out: end,
      issuedAt,
    },
    await signerOf(globalThis.crypto.subtle, session.organiser.privateKey),
  );

describe('whose a certificate is', () => {
  const cases: readonly {
    readonly name: string;
    readonly code: () => Promise<CertificateCode>;
    readonly verdict: Verdict;
  }[] = [
    {
      name: 'the learner, by their code and the name on the list',
      code: async () => withWord(await attestationFor(session, learner)),
      verdict: 'confirmed',
    },
    {
      name: 'the learner, by their code, where the list has no name',
      code: async () => withWord(await onCodeAlone(learner.code)),
      verdict: 'confirmed-no-name',
    },
    {
      name: 'the learner, by their code, under another name than the list has',
      code: async () => withWord(await attestationFor(session, learner), { name: 'Çağla de Vries' }),
      verdict: 'confirmed-other-name',
    },
    {
      name: 'somebody with an old code, whose name is on the list',
      code: async () =>
        withWord(await attestationFor(session, learner), { learner: { bareCode: learner.code } }),
      verdict: 'confirmed-old-code',
    },
    {
      name: 'somebody with an old code, without a name on the list',
      code: async () => withWord(await onCodeAlone(learner.code), { learner: { bareCode: learner.code } }),
      verdict: 'old-code-only',
    },
    {
      name: 'somebody with the code of a colleague, on a list with names',
      code: async () =>
        withWord(await attestationFor(session, colleague), { learner: { bareCode: colleague.code } }),
      verdict: 'old-code-only',
    },
    {
      name: 'somebody with the code of a colleague, on a list with codes only',
      code: async () =>
        withWord(await onCodeAlone(colleague.code), { learner: { bareCode: colleague.code } }),
      verdict: 'old-code-only',
    },
    {
      name: 'somebody with the word on a colleague and their own secret',
      code: async () => withWord(await onCodeAlone(colleague.code)),
      verdict: 'wrong',
    },
  ];

  test.each(cases)('$name: $verdict', async ({ code, verdict }) => {
    expect((await check(await code())).verdict).toBe(verdict);
  });

  test('no case has the verdict of the honest one', () => {
    const honest = cases.filter(({ verdict }) => verdict === 'confirmed');
    expect(honest).toHaveLength(1);
  });

  test('in a code that a QR code still holds', async () => {
    const longest = withWord(await attestationFor(session, learner), {
      name: 'Ż'.repeat(80),
      codes: { in: session.codes[0]!, out: session.codes[1]! },
    });
    const bytes = writeCode(longest);
    expect(bytes.length).toBeLessThanOrEqual(mostCodeBytes);
    expect(readCode(bytes)).toMatchObject({ learner: { commitment: Uint8Array.from(learner.commitment) } });
  });
});

describe('a certificate of version 0.4.0 is still read, and its old code says less', () => {
  beforeAll(hashWithAllRounds(true));
  afterAll(hashWithAllRounds(false));

  const words: readonly { readonly of: keyof typeof version1.certificates; readonly verdict: Verdict }[] = [
    { of: 'named', verdict: 'confirmed-old-code' },
    { of: 'takenOver', verdict: 'old-code-only' },
    { of: 'nameless', verdict: 'old-code-only' },
    { of: 'byName', verdict: 'confirmed' },
    { of: 'byCodes', verdict: 'by-codes' },
  ];

  test.each(words)('$of: $verdict', async ({ of, verdict }) => {
    const [bytes, card] = [version1.certificates[of], version1.card].map((text) => {
      const [carrier] = carriersIn(text);
      return carrier?.kind === 'certificate' || carrier?.kind === 'card' ? carrier.bytes : new Uint8Array();
    });
    const found = await checkBytes(bytes!, {
      trust: { issuers: [version1.issuer], accreditation: [record] },
      cards: [card!],
    });
    expect(found.verdict).toBe(verdict);
    expect(found.code.learner).toEqual({ bareCode: '7F3K92Q' });
    // Written again it is the same: what was printed once is not changed by a newer version.
    expect(toHex(writeCode(found.code))).toBe(toHex(bytes!));
  });
});

describe('what the organiser said since', () => {
  const back = async (issuedAt: number, { code }: { code: string } = learner, by: NewSession = session) =>
    signAttestation(
      withdrawalOf(session.card, await participantOfCode(session.card.id, code, crypto), issuedAt),
      await signerOf(globalThis.crypto.subtle, by.organiser.privateKey),
    );
  const first = () => attestationFor(session, learner);

  test('nobody knows without the file of the organiser, and that is said', async () => {
    const found = await check(withWord(await first()));
    expect(found.findings).toContainEqual({ state: 'open', about: 'withdrawal-unknown' });
  });

  test.each([
    { name: 'with other words behind it', order: [0, 1, 2] },
    { name: 'in any order', order: [2, 1, 0] },
  ])('that it takes the confirmation back, $name', async ({ order }) => {
    const own = await first();
    const words = [own, await back(end + 500), await attestationFor(session, colleague)];
    const found = await check(withWord(own), { words: order.map((at) => words[at]!) });
    expect(found).toMatchObject({ verdict: 'withdrawn' });
    expect(found.findings).toContainEqual({ state: 'wrong', about: 'withdrawn' });
  });

  test('that the times were others', async () => {
    const own = await first();
    const later = await attestationFor(session, learner, { out: end - 60, issuedAt: end + 500 });
    expect(await check(withWord(own), { words: [later, own] })).toMatchObject({ verdict: 'outdated' });
  });

  test.each([
    { name: 'the same', words: async () => [await first()] },
    {
      name: 'the same, anew, after it was taken back for a while',
      words: async () => [
        await back(end + 300),
        await attestationFor(session, learner, { issuedAt: end + 500 }),
      ],
    },
    { name: 'something before it', words: async () => [await back(end + 10)] },
  ])('that changes nothing: $name', async ({ words }) => {
    const found = await check(withWord(await first()), { words: await words() });
    expect(found.verdict).toBe('confirmed');
    expect(aboutsOf(found)).toContain('not-withdrawn');
  });

  test.each([
    { name: 'on somebody else', word: () => back(end + 500, colleague) },
    {
      name: 'that another organiser signed',
      word: async () => back(end + 500, learner, await sessionBy(issuer)),
    },
    { name: 'that is damaged', word: async () => (await back(end + 500)).subarray(0, 90) },
  ])('counts only when it is true: one $name does not', async ({ word }) => {
    const found = await check(withWord(await first()), { words: [await word()] });
    expect(found.verdict).toBe('confirmed');
    expect(aboutsOf(found)).toContain('withdrawal-unknown');
  });

  test('takes it from who was confirmed by name', async () => {
    const participant = await participantOfName(session.card.id, learner.name, crypto);
    const sign = await signerOf(globalThis.crypto.subtle, session.organiser.privateKey);
    const named = await signAttestation(
      { session: session.card.id, participant, name: new Uint8Array(), in: start, out: end, issuedAt: end },
      sign,
    );
    const word = await signAttestation(withdrawalOf(session.card, participant, end + 500), sign);
    expect((await check(withWord(named))).verdict).toBe('confirmed');
    expect((await check(withWord(named), { words: [word] })).verdict).toBe('withdrawn');
    // A later list has the code too: under that they are confirmed anew.
    const anew = (more: { out?: number; issuedAt: number }) => attestationFor(session, learner, more);
    const found = await check(withWord(named), { words: [word, await anew({ issuedAt: end + 501 })] });
    expect(found.verdict).toBe('confirmed');
    expect(aboutsOf(found)).toContain('not-withdrawn');
    for (const [words, verdict] of [
      [[await anew({ issuedAt: end + 501, out: end - 60 }), word], 'outdated'],
      [[await anew({ issuedAt: end + 499 }), word], 'withdrawn'],
      [[await attestationFor(session, colleague, { issuedAt: end + 501 }), word], 'withdrawn'],
    ] as const)
      expect((await check(withWord(named), { words })).verdict).toBe(verdict);
  });

  test('takes the worth of the codes of the room along', async () => {
    const { attestation: _none, accreditation: _no, ...others } = withWord(await first());
    const codes = { in: session.codes[0]!, out: session.codes[1]! };
    const claim: CertificateCode = { ...others, kind: 'full', codes };
    expect((await check(claim)).verdict).toBe('by-codes');
    expect((await check(claim, { words: [await back(end + 500)] })).verdict).toBe('withdrawn');
    expect((await check(claim, { words: [await back(end + 500, colleague)] })).verdict).toBe('by-codes');
  });

  test('a withdrawal that somebody prints as their word', async () => {
    const found = await check(withWord(await back(end + 60), { out: start }));
    expect(found.verdict).toBe('withdrawn');
  });
});

describe('what the module takes, the check accepts: the same minutes are forgiven', () => {
  const typed = (code: string) => code + checkSymbol(code);
  const codeAt = (kind: 'in' | 'out') =>
    session.codes[session.card.moments.findIndex((moment) => moment.kind === kind)]!;
  const linked = () => ({
    session: { id: session.card.id, start, end },
    card: session.bytes,
    checkedIn: start,
    codes: { in: codeAt('in') },
  });
  const taking = (at: number) =>
    handIn(typed(codeAt('out')), {
      facts: linked(),
      own: learner.own,
      learnerName: learner.name,
      trusted: { issuers: [issuer.issuer], revoked: { keys: new Set(), sessions: new Set() } },
      crypto,
      now: at,
    });
  const certificateAt = (out: number): CertificateCode => {
    const { attestation: _none, accreditation: _no, ...others } = withWord(new Uint8Array());
    const codes = { in: codeAt('in'), out: codeAt('out') };
    return { ...others, kind: 'full', codes, out, issuedAt: end + 600 };
  };

  test('a code a little before its time', async () => {
    const opens = start + 225;
    const early = await taking(opens - earlyTolerance);
    expect(early).toMatchObject({ kind: 'checked', at: opens - earlyTolerance });
    expect(aboutsOf(await check(certificateAt(opens - earlyTolerance)))).not.toContain('times-before-codes');
    expect(await taking(opens - earlyTolerance - 1)).toMatchObject({ because: 'too-early' });
    expect(aboutsOf(await check(certificateAt(opens - earlyTolerance - 1)))).toContain('times-before-codes');
  });

  test('leaving for a while after the end', async () => {
    expect(await taking(end + leavingTime)).toMatchObject({ at: end + leavingTime, afterwards: false });
    expect(aboutsOf(await check(certificateAt(end + leavingTime)))).not.toContain('times-outside');
    expect(await taking(end + leavingTime + 1)).toMatchObject({ at: end, afterwards: true });
    expect(aboutsOf(await check(certificateAt(end + leavingTime + 1)))).toContain('times-outside');
  });
});
