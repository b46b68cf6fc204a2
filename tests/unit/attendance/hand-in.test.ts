import { describe, expect, test } from 'vitest';
import {
  participantOfCode,
  participantOfName,
  plainName,
  signAttestation,
  withdrawalOf,
} from '../../../src/attendance/attestation.ts';
import { asQr, asText, momentQr } from '../../../src/attendance/carriers.ts';
import { learnerQr } from '../../../src/attendance/learner-qr.ts';
import { readMessage, signMessage } from '../../../src/attendance/cose-sign1.ts';
import { handIn, type Attendee, type Outcome, type Refused } from '../../../src/attendance/hand-in.ts';
import { scriptCrypto } from '../../../src/attendance/script-crypto.ts';
import { mostCardBytes } from '../../../src/attendance/session-card.ts';
import { ownClaim, readRevocations, type Issuer } from '../../../src/attendance/trust.ts';
import { signerOf } from '../../../src/attendance/web-crypto.ts';
import { checkSymbol, codeToBytes, inGroups } from '../../../src/encoding/crockford.ts';
import { fromHex } from '../../../src/encoding/hex.ts';
import { presenceOf } from '../../../src/programme/presence.ts';
import { type AttendanceFacts } from '../../../src/programme/facts.ts';
import { joinAttendance } from '../../../src/programme/join-attendance.ts';
import {
  attestationFor,
  crypto,
  newIssuer,
  newLearner,
  sessionBy,
  sessionStart,
} from '../../fixtures/attendance.ts';

const { subtle } = globalThis.crypto;
const nhg = await newIssuer();
const stranger = await newIssuer({ name: 'Iemand anders' });
const session = await sessionBy(nhg);
const otherSession = await sessionBy(nhg, { wijk: 'Avondrood' });
const strangersSession = await sessionBy(stranger);

const { card } = session;
const [codeIn = '', codeOut = '', codeEarly = ''] = session.codes;
const typed = (code: string) => inGroups(code + checkSymbol(code));
const cardText = asText('card', session.bytes);
const learner = await newLearner('Öztürk-Żukowska, Çağla');
const somebody = { code: 'M4T8WZ1', name: 'Piet de Jong' };
const { start, end } = card;

const linked: AttendanceFacts = { session: { id: card.id, start, end }, card: session.bytes };
const checkedIn: AttendanceFacts = { ...linked, checkedIn: start - 2, codes: { in: codeIn } };
const checkedOut: AttendanceFacts = {
  ...checkedIn,
  checkedOut: end + 1,
  codes: { in: codeIn, out: codeOut },
};

interface Given extends Partial<Omit<Attendee, 'trusted'>> {
  readonly issuers?: readonly Issuer[];
  readonly revocations?: readonly Uint8Array[];
}

async function take(text: string, { issuers = [nhg.issuer], revocations = [], ...some }: Given = {}) {
  return handIn(text, {
    facts: {},
    own: learner.own,
    learnerName: learner.name,
    crypto,
    now: start,
    trusted: { issuers, revoked: await readRevocations(revocations, issuers, crypto) },
    ...some,
  });
}

/** A card with other claims, signed as it should be: by an issuer who makes a mistake, or whose key was stolen. */
async function cardWith(change: (claims: Map<number, unknown>, own: unknown[]) => void): Promise<string> {
  const claims = new Map(readMessage(session.bytes, 'pidb-s')!.claims as Map<number, unknown>);
  const own = [...(claims.get(ownClaim) as unknown[])];
  claims.set(ownClaim, own);
  change(claims, own);
  return asText('card', await signMessage('pidb-s', claims, nhg.sign, fromHex(nhg.issuer.keyId)));
}

async function revocation(by: typeof nhg, keys: readonly string[], sessions: readonly string[]) {
  const claims = new Map<number, unknown>([
    [6, start * 60],
    [ownClaim, [keys.map(fromHex), sessions.map(codeToBytes)]],
  ]);
  return signMessage('pidb-r', claims, by.sign, fromHex(by.issuer.keyId));
}

function attendanceIn(outcome: Outcome): AttendanceFacts {
  if (outcome.kind === 'refused') throw new Error(`It was refused: ${outcome.because}`);
  if (outcome.kind === 'name-asked') throw new Error('A name was asked about.');
  return outcome.attendance;
}

describe('a session is linked', () => {
  test.each([
    { name: 'by the text in a mail', text: `Beste deelnemer,\n\n${cardText}\n\nTot ziens` },
    { name: 'by its QR code', text: asQr('card', session.bytes) },
    {
      name: 'by an invitation with folded lines',
      text: `DESCRIPTION:${cardText.replaceAll(/(.{60})/g, '$1\r\n ')}`,
    },
  ])('$name', async ({ text }) => {
    const outcome = await take(text, { now: start - 5000 });
    expect(outcome).toMatchObject({ kind: 'linked', card: { wijk: 'Morgenrood', zone: 'Europe/Amsterdam' } });
    expect(attendanceIn(outcome)).toEqual(linked);
  });

  test('the same without any difference by script', async () => {
    expect(attendanceIn(await take(cardText, { crypto: scriptCrypto }))).toEqual(linked);
  });

  test('whose card is no longer there gets it back, with all that happened', async () => {
    const { card: _gone, ...withoutCard } = checkedOut;
    expect(attendanceIn(await take(cardText, { facts: withoutCard }))).toEqual(checkedOut);
    expect(await take(asText('card', otherSession.bytes), { facts: withoutCard })).toMatchObject({
      because: 'other-session-linked',
    });
  });

  test('another one in its place, as long as nothing has happened', async () => {
    const outcome = await take(asText('card', otherSession.bytes), { facts: linked });
    expect(joinAttendance(linked, attendanceIn(outcome)).session?.id).toBe(otherSession.card.id);
  });
});

describe('checking in and out', () => {
  test('links the session and checks in with one picture', async () => {
    const outcome = await take(momentQr(codeIn, session.bytes), { now: start + 7 });
    expect(outcome).toMatchObject({ kind: 'checked', moment: 'in', at: start + 7, afterwards: false });
    expect(attendanceIn(outcome)).toEqual({ ...linked, checkedIn: start + 7, codes: { in: codeIn } });
  });

  test('by typing, whatever way it is written', async () => {
    const sloppy = ` ${typed(codeIn).toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('-', ' ')} `;
    expect(attendanceIn(await take(sloppy, { facts: linked }))).toEqual({ ...checkedIn, checkedIn: start });
  });

  test('gives the real minutes of who comes late and leaves early', async () => {
    const came = attendanceIn(await take(typed(codeIn), { facts: linked, now: start + 35 }));
    const went = attendanceIn(await take(typed(codeEarly), { facts: came, now: start + 180 }));
    expect(presenceOf(went, 10)).toEqual({ basis: 'claim', minutes: 145, full: false });
  });

  test('who left early and came back is counted until the end', async () => {
    const left = attendanceIn(await take(typed(codeEarly), { facts: checkedIn, now: start + 60 }));
    const outcome = await take(typed(codeOut), { facts: left, now: end + 2 });
    expect(joinAttendance(left, attendanceIn(outcome))).toEqual({ ...checkedOut, checkedOut: end + 2 });
  });

  test('out without having checked in is kept', async () => {
    expect(attendanceIn(await take(typed(codeOut), { facts: linked, now: end })).checkedOut).toBe(end);
  });

  test('a little before its time is in time', async () => {
    const outcome = await take(typed(codeIn), { facts: linked, now: start - 34 });
    expect(outcome).toMatchObject({ kind: 'checked', at: start - 34 });
  });

  test('afterwards counts with the time at which the codes were shown, and says so', async () => {
    const came = await take(typed(codeIn), { facts: linked, now: end + 600 });
    expect(came).toMatchObject({ kind: 'checked', at: start, afterwards: true });
    const went = await take(typed(codeOut), { facts: attendanceIn(came), now: end + 601 });
    expect(attendanceIn(went)).toMatchObject({
      checkedIn: start,
      checkedOut: end,
      afterwards: { in: true, out: true },
    });
  });

  test('leaving takes an hour: that is not afterwards', async () => {
    expect(await take(typed(codeOut), { facts: checkedIn, now: end + 60 })).toMatchObject({
      afterwards: false,
    });
    expect(await take(typed(codeOut), { facts: checkedIn, now: end + 61 })).toMatchObject({
      afterwards: true,
    });
  });

  test('on the evening the clock goes back, four hours are four hours', async () => {
    const night = await sessionBy(nhg, {
      start: Date.parse('2026-10-24T22:30Z') / 60_000,
      end: Date.parse('2026-10-25T02:30Z') / 60_000,
      issuedAt: sessionStart - 60 * 1440,
    });
    const facts = attendanceIn(await take(momentQr(night.codes[0]!, night.bytes), { now: night.card.start }));
    const out = attendanceIn(await take(typed(night.codes[1]!), { facts, now: night.card.end }));
    expect(presenceOf(out, 10)).toEqual({ basis: 'claim', minutes: 240, full: true });
  });
});

describe('the organiser confirms', () => {
  const group = async (...people: readonly { readonly code: string; readonly name: string }[]) =>
    (await Promise.all(people.map((person) => attestationFor(session, person)))).map((bytes) =>
      asText('attestation', bytes),
    );

  test('the learner is found among the whole group', async () => {
    const text = ['Bevestigingen', ...(await group(somebody, learner))].join('\n');
    const outcome = await take(text, { facts: checkedIn, now: end + 900 });
    expect(outcome.kind).toBe('confirmed');
    expect(attendanceIn(outcome)).toMatchObject({ ...checkedIn, confirmed: { in: start, out: end } });
  });

  test('by QR, also without any code entered', async () => {
    const bytes = await attestationFor(session, learner, { in: start + 30, out: end - 60 });
    const confirmed = attendanceIn(await take(asQr('attestation', bytes), { facts: linked, now: end + 900 }));
    expect(presenceOf(confirmed, 10)).toEqual({ basis: 'confirmed', minutes: 150, full: false });
  });

  test('a file with the card in it links the session too', async () => {
    const text = [cardText, ...(await group(learner))].join('\n');
    expect((await take(text, { now: end + 900 })).kind).toBe('confirmed');
    expect((await take(text, { facts: checkedIn, now: end + 900 })).kind).toBe('confirmed');
  });

  test('a file with the card in it also helps who links the session only when the card has expired', async () => {
    const late = { now: card.expires + 1 };
    expect(await take([cardText, ...(await group(learner))].join('\n'), late)).toMatchObject({
      kind: 'confirmed',
      attendance: { card: session.bytes },
    });
    expect(await take([cardText, ...(await group(somebody))].join('\n'), late)).toMatchObject({
      because: 'somebody-else',
    });
  });

  test.each([
    { name: 'as on the list', listed: 'Çağla Öztürk-Żukowska' },
    { name: 'without its accents', listed: 'OZTURK ZUKOWSKA  Cagla' },
  ])('by name, $name, where the list has no code', async ({ listed }) => {
    const bytes = await signAttestation(
      {
        session: card.id,
        participant: await participantOfName(card.id, listed, crypto),
        name: new Uint8Array(),
        in: start,
        out: end,
        issuedAt: end,
      },
      await signerOf(subtle, session.organiser.privateKey),
    );
    expect((await take(asText('attestation', bytes), { facts: linked, now: end + 9 })).kind).toBe(
      'confirmed',
    );
  });

  test('a correction replaces what was said before', async () => {
    const first = await attestationFor(session, learner, { issuedAt: end + 10 });
    const second = await attestationFor(session, learner, { issuedAt: end + 20, out: end - 100 });
    const facts = attendanceIn(await take(asText('attestation', first), { facts: linked, now: end + 30 }));
    const corrected = attendanceIn(await take(asText('attestation', second), { facts, now: end + 30 }));
    expect(joinAttendance(facts, corrected).confirmed).toEqual({ in: start, out: end - 100 });
  });

  test('by the code that follows from the secret of the record', async () => {
    const [text = ''] = await group({ ...learner, name: '' });
    expect(await take(text, { facts: linked, now: end + 900 })).toMatchObject({
      kind: 'confirmed',
      whose: { by: 'code', proven: true },
    });
  });
});

describe('a name that is written in another way on a list without codes', () => {
  const word = async (listed: string, some: { readonly issuedAt?: number; readonly out?: number } = {}) =>
    asText(
      'attestation',
      await signAttestation(
        {
          session: card.id,
          participant: await participantOfName(card.id, listed, crypto),
          name: new Uint8Array(),
          in: start,
          out: some.out ?? end,
          issuedAt: some.issuedAt ?? end + 60,
        },
        await signerOf(subtle, session.organiser.privateKey),
      ),
    );
  const bring = (text: string, some: Given = {}) =>
    take(text, { facts: linked, now: end + 900, learnerName: 'Jan Peter van der Berg', ...some });

  test.each(['J.P. van der Berg', 'J. v.d. Berg', 'Berg, J.P.', 'dr. J. van den Berg', 'Jan van der Berg'])(
    '"%s" is asked about, and never taken without a word',
    async (listed) => {
      const outcome = await bring(await word(listed));
      expect(outcome.kind).toBe('name-asked');
      expect(outcome).not.toHaveProperty('attendance');
      const [asked = ''] = outcome.kind === 'name-asked' ? outcome.listed : [];
      expect(plainName(asked)).toBe(plainName(listed));
      expect(await bring(await word(listed), { acceptedName: asked })).toMatchObject({
        kind: 'confirmed',
        whose: { by: 'name', name: 'on-list', proven: true },
      });
    },
  );

  test('who is on the list as they are is not asked', async () => {
    const text = [await word('J. v.d. Berg'), await word('Jan Peter van der Berg')].join('\n');
    expect(await bring(text)).toMatchObject({
      kind: 'confirmed',
      whose: { listed: 'Jan Peter van der Berg' },
    });
  });

  test('of two that may be the learner both are asked about', async () => {
    const outcome = await bring([await word('J. v.d. Berg'), await word('J.P. van der Berg')].join('\n'));
    expect(outcome.kind === 'name-asked' && outcome.listed.map(plainName).sort()).toEqual(
      ['J. v.d. Berg', 'J.P. van der Berg'].map(plainName).sort(),
    );
  });

  test('a name that is nobody’s is not asked about, and saying yes to one does not help', async () => {
    expect(await bring(await word('Piet de Jong'))).toMatchObject({ because: 'somebody-else' });
    expect(await bring(await word('Piet de Jong'), { acceptedName: 'J. van der Berg' })).toMatchObject({
      because: 'somebody-else',
    });
  });

  test('one who was taken off the list again is not asked about', async () => {
    const text = [
      await word('J. van der Berg'),
      await word('J. van der Berg', { issuedAt: end + 90, out: start }),
    ].join('\n');
    expect(await bring(text)).toMatchObject({ because: 'somebody-else' });
  });

  test('after the answer a later word is theirs without a question, and so is a withdrawal', async () => {
    const first = await word('J. v.d. Berg');
    const asked = await bring(first);
    const acceptedName = asked.kind === 'name-asked' ? asked.listed[0]! : '';
    const facts = attendanceIn(await bring(first, { acceptedName }));
    expect(await bring(first, { facts })).toMatchObject({
      because: 'already-confirmed',
    });
    const later = await word('J. v.d. Berg', { issuedAt: end + 90, out: end - 30 });
    expect(await bring(later, { facts })).toMatchObject({
      kind: 'confirmed',
      attestation: { out: end - 30 },
    });
    const back = await word('J. v.d. Berg', { issuedAt: end + 90, out: start });
    expect(await bring(back, { facts })).toMatchObject({ kind: 'withdrawn' });
  });
});

describe('nobody takes over the confirmation of a colleague', () => {
  const colleague = { code: 'M4T8WZ1', name: 'Piet de Jong' };
  const theirs = attestationFor(session, colleague).then((bytes) => asText('attestation', bytes));
  const bringing = async (own: Attendee['own'], learnerName = learner.name) =>
    take(await theirs, { facts: checkedIn, now: end + 900, own, learnerName });

  test('with their code written into the own record', async () => {
    expect(await bringing({ secret: learner.secret, learnerCode: colleague.code })).toEqual({
      kind: 'refused',
      because: 'somebody-else',
    });
  });

  test.each([
    { name: 'from before there were secrets', own: { learnerCode: colleague.code } },
    {
      name: 'that says that its code is older than its secret',
      own: { secret: learner.secret, learnerCode: colleague.code, hasOldCode: true as const },
    },
  ])('with a record $name: kept, but nothing rests on it', async ({ own }) => {
    const outcome = await bringing(own);
    expect(outcome).toMatchObject({
      kind: 'confirmed',
      whose: { by: 'old-code', name: 'differs', proven: false },
    });
    const attendance = joinAttendance(checkedIn, attendanceIn(outcome));
    expect(presenceOf(attendance, 10)).toEqual({ basis: 'unproven', minutes: 240, full: true });
  });

  test('but who had a code in 0.4.0 and stands on the list by name is confirmed as before', async () => {
    const outcome = await bringing({ learnerCode: colleague.code }, 'Jong, Piet de');
    expect(outcome).toMatchObject({ whose: { by: 'old-code', name: 'on-list', proven: true } });
    expect(presenceOf(attendanceIn(outcome), 10)).toMatchObject({ basis: 'confirmed' });
  });

  test('and a name that is added to the list proves what an old code did not', async () => {
    const own = { learnerCode: colleague.code };
    const before = attendanceIn(await bringing(own));
    const named = await attestationFor(
      session,
      { ...learner, code: colleague.code },
      { issuedAt: end + 300 },
    );
    const outcome = await take(asText('attestation', named), { facts: before, now: end + 900, own });
    expect(presenceOf(joinAttendance(before, attendanceIn(outcome)), 10)).toMatchObject({
      basis: 'confirmed',
    });
  });

  test('the same word is taken again when the name in the LMS has become that of the list', async () => {
    const own = { learnerCode: colleague.code };
    const facts = attendanceIn(await bringing(own));
    const again = { facts, now: end + 900, own };
    expect(await take(await theirs, again)).toMatchObject({ because: 'already-confirmed' });
    const renamed = attendanceIn(await take(await theirs, { ...again, learnerName: colleague.name }));
    expect(joinAttendance(facts, renamed).unproven).toBeUndefined();
  });
});

describe('the organiser takes a confirmation back', () => {
  const before = attestationFor(session, learner, { issuedAt: end + 10 });
  const withdrawal = async (issuedAt: number) =>
    signAttestation(
      withdrawalOf(card, await participantOfCode(card.id, learner.code, crypto), issuedAt),
      await signerOf(subtle, session.organiser.privateKey),
    );
  const asOne = async (...words: readonly Promise<Uint8Array>[]) =>
    (await Promise.all(words)).map((bytes) => asText('attestation', bytes)).join('\n');

  test('whatever the codes of the room say', async () => {
    const text = await asOne(before);
    const facts = attendanceIn(await take(text, { facts: checkedOut, now: end + 900 }));
    const back = await asOne(withdrawal(end + 20));
    const outcome = await take(back, { facts, now: end + 900 });
    expect(outcome.kind).toBe('withdrawn');
    const attendance = joinAttendance(facts, attendanceIn(outcome));
    expect(presenceOf(attendance, 10)).toEqual({ basis: 'withdrawn', minutes: 0, full: false });
    // The older word does not come back.
    expect(await take(text, { facts: attendance, now: end + 900 })).toMatchObject({
      because: 'older-attestation',
    });
    expect(await take(back, { facts: attendance, now: end + 900 })).toMatchObject({
      because: 'already-withdrawn',
    });
  });

  test.each([
    { name: 'before it', order: [0, 1] },
    { name: 'behind it', order: [1, 0] },
  ])('in one file with what was confirmed, the later word counts: $name', async ({ order }) => {
    for (const issuedAt of [end + 10, end + 20]) {
      const words = [before, withdrawal(issuedAt)];
      const text = await asOne(...order.map((at) => words[at]!));
      expect((await take(text, { facts: linked, now: end + 900 })).kind).toBe('withdrawn');
    }
  });

  test('and gives it anew', async () => {
    const facts = attendanceIn(
      await take(await asOne(withdrawal(end + 20)), { facts: linked, now: end + 900 }),
    );
    const anew = attestationFor(session, learner, { issuedAt: end + 30 });
    const outcome = await take(await asOne(anew), { facts, now: end + 900 });
    expect(presenceOf(joinAttendance(facts, attendanceIn(outcome)), 10)).toMatchObject({
      basis: 'confirmed',
    });
  });

  test('of somebody else, and nothing changes here', async () => {
    const theirs = signAttestation(
      withdrawalOf(card, await participantOfCode(card.id, somebody.code, crypto), end + 20),
      await signerOf(subtle, session.organiser.privateKey),
    );
    expect(await take(await asOne(theirs), { facts: checkedOut, now: end + 900 })).toMatchObject({
      because: 'somebody-else',
    });
  });
});

const revokedByStranger = revocation(stranger, [], [card.id]);
const confirmedBefore = attestationFor(session, learner, { issuedAt: end + 500 });

/** Everything that somebody may try or do wrong, and the sentence that it leads to. Nothing may change. */
const attempts: readonly {
  readonly name: string;
  readonly text: string | Promise<string>;
  readonly given?: Given | Promise<Given>;
  readonly expected: Refused['because'];
}[] = [
  // Cards.
  {
    name: 'a card of an issuer whom nobody trusts',
    text: asText('card', strangersSession.bytes),
    expected: 'unknown-issuer',
  },
  {
    name: 'a card that another key signed in the name of the issuer',
    text: (async () => {
      const { claims } = readMessage(session.bytes, 'pidb-s')!;
      return asText(
        'card',
        await signMessage('pidb-s', claims as Map<number, unknown>, stranger.sign, fromHex(nhg.issuer.keyId)),
      );
    })(),
    expected: 'wrong-signature',
  },
  {
    name: 'a card with another place written into it',
    text: (() => {
      const bytes = session.bytes.slice();
      bytes[bytes.indexOf('M'.charCodeAt(0), 90)]! ^= 1;
      return asText('card', bytes);
    })(),
    expected: 'wrong-signature',
  },
  {
    name: 'a card that says HMAC instead of ES256',
    text: asText(
      'card',
      session.bytes.map((byte, at) => (at === 6 ? 0x05 : byte)),
    ),
    expected: 'damaged',
  },
  {
    name: 'a card with the same content in other bytes',
    // An array header of one byte becomes two.
    text: asText('card', Uint8Array.of(0xd2, 0x98, 0x04, ...session.bytes.subarray(2))),
    expected: 'damaged',
  },
  {
    name: 'an attestation that is offered as a card',
    text: attestationFor(session, learner).then((bytes) => asText('card', bytes)),
    expected: 'damaged',
  },
  { name: 'a card that stops halfway', text: cardText.slice(0, 201), expected: 'damaged' },
  {
    name: 'a QR code of which one character is missing',
    text: asQr('card', session.bytes).slice(0, -2),
    expected: 'not-whole',
  },
  {
    name: 'a card that is far too large',
    text: asText('card', new Uint8Array(mostCardBytes + 1)),
    expected: 'too-large',
  },
  {
    name: 'a file that is far too large',
    text: `${'x'.repeat(500_000)}${cardText}`,
    expected: 'text-too-large',
  },
  {
    name: 'a card that asks for a billion rounds',
    text: cardWith((_, own) => (own[8] = 1_000_000_000)),
    expected: 'out-of-bounds',
  },
  {
    name: 'a card that makes guessing cheap',
    text: cardWith((_, own) => (own[8] = 1000)),
    expected: 'out-of-bounds',
  },
  {
    name: 'a card with a hundred moments',
    text: cardWith((_, own) => (own[10] = Array.from({ length: 100 }, () => [0, 0, 0]))),
    expected: 'too-large',
  },
  {
    name: 'a card without a check-out',
    text: cardWith((_, own) => (own[10] = (own[10] as unknown[]).slice(0, 1))),
    expected: 'out-of-bounds',
  },
  {
    name: 'a card with parts that do not add up',
    text: cardWith((_, own) => (own[6] = [60, 60])),
    expected: 'out-of-bounds',
  },
  {
    name: 'a card in a time zone that does not exist',
    text: cardWith((_, own) => (own[5] = 'X/Y')),
    expected: 'out-of-bounds',
  },
  {
    name: 'a card whose name has control characters',
    text: cardWith((_, own) => (own[0] = 'Wijk\u202e\u0007')),
    expected: 'out-of-bounds',
  },
  {
    name: 'a card of minus one minute',
    text: cardWith((_, own) => (own[4] = -1)),
    expected: 'out-of-bounds',
  },
  { name: 'a card that has expired', text: cardText, given: { now: card.expires + 1 }, expected: 'expired' },
  {
    name: 'a card from the future',
    text: cardText,
    given: { now: card.issuedAt - 3 * 1440 },
    expected: 'from-the-future',
  },
  {
    name: 'a card of a session that was revoked',
    text: cardText,
    given: revocation(nhg, [], [card.id]).then((list) => ({ revocations: [list] })),
    expected: 'session-revoked',
  },
  {
    name: 'a card whose issuer was revoked',
    text: cardText,
    given: revocation(nhg, [nhg.issuer.keyId], []).then((list) => ({ revocations: [list] })),
    expected: 'issuer-revoked',
  },
  {
    name: 'a card made after the issuer had stopped',
    text: cardText,
    given: { issuers: [{ ...nhg.issuer, until: '2026-10-01' }] },
    expected: 'issuer-not-valid',
  },
  {
    name: 'a card made before the issuer began',
    text: cardText,
    given: { issuers: [{ ...nhg.issuer, from: '2026-12-01' }] },
    expected: 'issuer-not-valid',
  },
  {
    name: 'another session after checking in',
    text: asText('card', otherSession.bytes),
    given: { facts: checkedIn },
    expected: 'other-session-linked',
  },
  {
    name: 'the QR code of another room after checking in',
    text: momentQr(otherSession.codes[1]!, otherSession.bytes),
    given: { facts: checkedIn },
    expected: 'other-session-linked',
  },
  { name: 'the same card again', text: cardText, given: { facts: linked }, expected: 'same-session' },
  // Codes.
  { name: 'a code without a session', text: typed(codeIn), expected: 'no-session' },
  { name: 'an empty field', text: '  ', given: { facts: linked }, expected: 'incomplete' },
  { name: 'half a code', text: typed(codeIn).slice(0, 5), given: { facts: linked }, expected: 'incomplete' },
  { name: 'a code and more', text: `${typed(codeIn)}7`, given: { facts: linked }, expected: 'too-long' },
  {
    name: 'a code with one wrong character',
    text: (codeIn.startsWith('7') ? '8' : '7') + codeIn.slice(1) + checkSymbol(codeIn),
    given: { facts: linked },
    expected: 'typo',
  },
  {
    name: 'a code of another session',
    text: typed(otherSession.codes[0]!),
    given: { facts: linked },
    expected: 'wrong-code',
  },
  {
    name: 'a guessed code with a right check symbol',
    text: typed('00000000'),
    given: { facts: linked },
    expected: 'wrong-code',
  },
  {
    name: 'a code of another session on the card of this one',
    text: momentQr(otherSession.codes[0]!, session.bytes),
    expected: 'wrong-code',
  },
  {
    name: 'the code of checking in to check out',
    text: typed(codeIn),
    given: { facts: checkedIn, now: end },
    expected: 'already-in',
  },
  {
    name: 'the code of checking out once more',
    text: typed(codeOut),
    given: { facts: checkedOut, now: end + 20 },
    expected: 'already-out',
  },
  {
    name: 'leaving early after checking out',
    text: typed(codeEarly),
    given: { facts: { ...checkedOut, checkedOut: end }, now: end - 30 },
    expected: 'already-out',
  },
  {
    name: 'checking in hours too early',
    text: typed(codeIn),
    given: { facts: linked, now: start - 120 },
    expected: 'too-early',
  },
  {
    name: 'checking out during the session',
    text: typed(codeOut),
    given: { facts: checkedIn, now: start + 60 },
    expected: 'too-early',
  },
  {
    name: 'leaving early, the next day',
    text: typed(codeEarly),
    given: { facts: checkedIn, now: end + 1000 },
    expected: 'early-code-afterwards',
  },
  {
    name: 'a code of a session that was revoked since',
    text: typed(codeOut),
    given: revocation(nhg, [], [card.id]).then((list) => ({
      facts: checkedIn,
      now: end,
      revocations: [list],
    })),
    expected: 'session-revoked',
  },
  // Attestations.
  {
    name: 'an attestation without a session',
    text: attestationFor(session, learner).then((bytes) => asText('attestation', bytes)),
    expected: 'no-session',
  },
  {
    name: 'the attestation of somebody else',
    text: attestationFor(session, somebody).then((bytes) => asText('attestation', bytes)),
    given: { facts: checkedIn, now: end + 90 },
    expected: 'somebody-else',
  },
  {
    name: 'an attestation of another session',
    text: attestationFor(otherSession, learner).then((bytes) => asText('attestation', bytes)),
    given: { facts: checkedIn, now: end + 90 },
    expected: 'attestation-other-session',
  },
  {
    name: 'an attestation that another organiser signed for this session',
    text: attestationFor({ ...session, organiser: otherSession.organiser }, learner).then((bytes) =>
      asText('attestation', bytes),
    ),
    given: { facts: checkedIn, now: end + 90 },
    expected: 'attestation-wrong-signature',
  },
  {
    name: 'an attestation with more minutes written into it',
    text: attestationFor(session, learner, { out: start + 200 }).then((bytes) =>
      asText(
        'attestation',
        bytes.map((byte, at) => (byte === 200 && at > 40 && at < 66 ? 240 : byte)),
      ),
    ),
    given: { facts: checkedIn, now: end + 90 },
    expected: 'attestation-wrong-signature',
  },
  {
    name: 'an attestation of days',
    text: attestationFor(session, learner, { out: end + 5000 }).then((bytes) => asText('attestation', bytes)),
    given: { facts: checkedIn, now: end + 90 },
    expected: 'attestation-out-of-bounds',
  },
  {
    name: 'an attestation of next year',
    text: attestationFor(session, learner, { issuedAt: end + 500_000 }).then((bytes) =>
      asText('attestation', bytes),
    ),
    given: { facts: checkedIn, now: end + 90 },
    expected: 'attestation-from-the-future',
  },
  {
    name: 'a card that is offered as an attestation',
    text: asText('attestation', session.bytes),
    given: { facts: checkedIn },
    expected: 'attestation-damaged',
  },
  {
    name: 'an attestation from before the correction',
    text: attestationFor(session, learner, { issuedAt: end + 10 }).then((bytes) =>
      asText('attestation', bytes),
    ),
    given: confirmedBefore.then((bytes) => ({
      facts: { ...linked, confirmed: { in: start, out: end - 60 }, attestation: bytes },
      now: end + 900,
    })),
    expected: 'older-attestation',
  },
  {
    name: 'the same attestation again',
    text: confirmedBefore.then((bytes) => asText('attestation', bytes)),
    given: confirmedBefore.then((bytes) => ({
      facts: { ...linked, confirmed: { in: start, out: end }, attestation: bytes },
      now: end + 900,
    })),
    expected: 'already-confirmed',
  },
  {
    name: 'an attestation for nobody, by who has neither code nor name',
    text: signerOf(subtle, session.organiser.privateKey)
      .then(async (sign) =>
        signAttestation(
          {
            session: card.id,
            participant: await participantOfName(card.id, '', crypto),
            name: new Uint8Array(),
            in: start,
            out: end,
            issuedAt: end,
          },
          sign,
        ),
      )
      .then((bytes) => asText('attestation', bytes)),
    given: { facts: linked, own: {}, learnerName: ' ', now: end + 9 },
    expected: 'somebody-else',
  },
  // Everything else.
  { name: 'a deelnemerscode', text: learnerQr(learner.code), expected: 'not-for-here' },
  {
    name: 'a list of what was revoked',
    text: revokedByStranger.then((bytes) => asText('revocation', bytes)),
    expected: 'not-for-here',
  },
  {
    name: 'the QR code of a parcel',
    text: 'https://example.org/parcel/3SABCD123456789?x=1',
    expected: 'nothing-found',
  },
  {
    name: 'a script',
    text: `<script>fetch('/cmi')</script><img src=x onerror=alert(1)>`,
    expected: 'nothing-found',
  },
  {
    name: 'a formula',
    text: `=HYPERLINK("http://example.org";"klik")+cmd|' /C calc'!A0`,
    expected: 'nothing-found',
  },
  { name: 'a short formula', text: '=1+1', given: { facts: linked }, expected: 'incomplete' },
  { name: 'ours, with nothing behind it', text: 'pidb.s.', expected: 'not-whole' },
];

test('there are at least forty of them', () => {
  expect(attempts.length).toBeGreaterThanOrEqual(40);
});

test.each(attempts)('$name is refused: $expected', async ({ text, given, expected }) => {
  const before = (await given) ?? {};
  const facts = Object.freeze({ ...before.facts });
  const outcome = await take(await text, { ...before, facts });
  expect(outcome).toMatchObject({ kind: 'refused', because: expected });
  expect(outcome).not.toHaveProperty('attendance');
  expect(facts).toEqual({ ...before.facts });
});

test('a list that a stranger signed revokes nothing', async () => {
  expect((await take(cardText, { revocations: [await revokedByStranger], issuers: [nhg.issuer] })).kind).toBe(
    'linked',
  );
  expect(
    (await take(cardText, { revocations: [await revokedByStranger], issuers: [nhg.issuer, stranger.issuer] }))
      .kind,
  ).toBe('linked');
});

test('a new key of the same organisation can end the old one', async () => {
  const next = await newIssuer();
  const list = await revocation(next, [nhg.issuer.keyId], []);
  const outcome = await take(cardText, { revocations: [list], issuers: [nhg.issuer, next.issuer] });
  expect(outcome).toMatchObject({ kind: 'refused', because: 'issuer-revoked' });
});

test('too early says when it opens, half a code how much is there', async () => {
  expect(await take(typed(codeOut), { facts: checkedIn, now: start })).toMatchObject({ opens: start + 225 });
  expect(await take('a7k-m', { facts: linked })).toMatchObject({ typed: 4 });
});
