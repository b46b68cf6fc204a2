import { afterAll, expect, test } from 'vitest';
import { readAttestation } from '../../../src/attendance/attestation.ts';
import { asQr, asText, carriersIn, momentQr } from '../../../src/attendance/carriers.ts';
import { readMessage, signMessage } from '../../../src/attendance/cose-sign1.ts';
import { handIn } from '../../../src/attendance/hand-in.ts';
import { readCard } from '../../../src/attendance/session-card.ts';
import { readRevocations } from '../../../src/attendance/trust.ts';
import { readCode, writeCode } from '../../../src/certificate/certificate-code.ts';
import { routeOf } from '../../../src/components/session/route.ts';
import { readTyped } from '../../../src/encoding/typed-code.ts';
import { fromHex } from '../../../src/encoding/hex.ts';
import { crc32 } from '../../../src/encoding/crc32.ts';
import { fromBase64url, toBase64url } from '../../../src/encoding/base64url.ts';
import { openJournal } from '../../../src/progress/journal.ts';
import { pack, unpack } from '../../../src/progress/pack.ts';
import { scorm12 } from '../../../src/runtime/scorm12.ts';
import { scorm2004 } from '../../../src/runtime/scorm2004.ts';
import { attestationFor, crypto, newIssuer, newLearner, sessionBy } from '../../fixtures/attendance.ts';
import { Chance } from '../../fixtures/chance.ts';
import { certificate, start } from '../../fixtures/learner.ts';
import { knownRecord } from '../../fixtures/records/known-record.ts';
import { textStore } from '../../fixtures/text-store.ts';
import { changedBytes, changedText } from './mutate.ts';

/**
 * Everything that is read at a border, with a hundred thousand inputs that are nearly right or not at all: nothing
 * throws, and nothing that was not signed is believed. The inputs are the same each time.
 */
const nhg = await newIssuer();
const session = await sessionBy(nhg);
const learner = await newLearner('Çağla Öztürk-Żukowska');
const attestation = await attestationFor(session, learner);
const nothingRevoked = await readRevocations([], [], crypto);
const trusted = { issuers: [nhg.issuer], revoked: nothingRevoked };
const now = session.card.start;
const packed = pack(knownRecord);
const { accreditation: _accreditation, ...printed } = certificate;
const code = writeCode({
  ...printed,
  session: session.card.id,
  codes: { in: 'A7KM3XQ9', out: 'ZZ0P41TN' },
  learner: { commitment: learner.commitment },
  attestation,
});

let total = 0;
let longest = 0;
afterAll(() => {
  console.log(`${total} inputs, the slowest took ${longest.toFixed(1)} ms`);
  expect(total).toBeGreaterThanOrEqual(100_000);
});

async function each(count: number, seed: number, read: (chance: Chance) => unknown): Promise<void> {
  const chance = new Chance(seed);
  for (let input = 0; input < count; input++) {
    const before = performance.now();
    await read(chance);
    longest = Math.max(longest, performance.now() - before);
    total += 1;
  }
}

test('a packed record', () =>
  each(20_000, 1, (chance) => {
    const found = unpack(changedText(packed, chance));
    expect(['empty', 'record', 'unreadable']).toContain(found.kind);
  }));

test('a packed record with a right checksum', () =>
  each(4000, 2, (chance) => {
    const bytes = fromBase64url(packed)!;
    const body = changedBytes(bytes.subarray(5), chance);
    const sum = crc32(body);
    const forged = Uint8Array.of(bytes[0]!, sum >>> 24, sum >>> 16, sum >>> 8, sum, ...body);
    expect(['record', 'unreadable']).toContain(unpack(toBase64url(forged)).kind);
  }));

test('the journal', () =>
  each(6000, 3, (chance) => {
    const { store } = textStore();
    const journal = openJournal(store, 'c', 'l', () => start);
    journal.write(pack(knownRecord));
    journal.keepTyping(3, 'tekst');
    for (let at = 0; at < store.length; at++) {
      const key = store.key(at)!;
      store.setItem(key, changedText(store.getItem(key)!, chance));
    }
    const again = openJournal(store, 'c', 'l', () => start);
    again.read();
    for (const texts of [again.typing(), again.drafts(), again.others()])
      for (const text of Object.values(texts)) expect(typeof text).toBe('string');
  }));

test('a session card, changed', () =>
  each(12_000, 4, async (chance) => {
    const bytes = changedBytes(session.bytes, chance);
    const read = await readCard(bytes, trusted, crypto, now);
    if (read.kind === 'card') expect(bytes).toEqual(Uint8Array.from(session.bytes));
  }));

test('a session card that is signed, and says anything', async () => {
  const good = readMessage(session.bytes, 'pidb-s')!.claims as Map<number, unknown>;
  const anything = (chance: Chance, depth = 0): unknown => {
    switch (chance.number(depth > 2 ? 5 : 8)) {
      case 0:
        return chance.number(2 ** 31);
      case 1:
        return -chance.number(2 ** 31);
      case 2:
        return changedText('Morgenrood', chance).replaceAll(/\p{Cs}/gu, '');
      case 3:
        return changedBytes(session.bytes.subarray(0, 20), chance);
      case 4:
        return chance.number(2) === 0;
      case 5:
        return Array.from({ length: chance.number(12) }, () => anything(chance, depth + 1));
      case 6:
        return new Map([[chance.number(9), anything(chance, depth + 1)]]);
      default:
        return null;
    }
  };
  await each(3000, 5, async (chance) => {
    const claims = new Map(good);
    const key = chance.one([...claims.keys()]);
    const own = claims.get(key);
    if (Array.isArray(own) && chance.number(4) > 0) {
      const changed = [...(own as unknown[])];
      changed[chance.number(changed.length)] = anything(chance);
      claims.set(key, changed);
    } else claims.set(key, anything(chance));
    const bytes = await signMessage('pidb-s', claims, nhg.sign, fromHex(nhg.issuer.keyId));
    const read = await readCard(bytes, trusted, crypto, now);
    if (read.kind === 'card') {
      const { card } = read;
      expect(card.iterations).toBeLessThanOrEqual(1_000_000);
      expect(card.end - card.start).toBeLessThanOrEqual(1440);
      expect(card.moments.length).toBeLessThanOrEqual(4);
      expect(new Date(card.start * 60_000).toISOString()).toBeTypeOf('string');
    }
  });
});

test('an attestation', () =>
  each(8000, 6, async (chance) => {
    const bytes = changedBytes(attestation, chance);
    const read = await readAttestation(bytes, session.card, crypto, now + 900);
    if (read.kind === 'attestation') expect(bytes).toEqual(Uint8Array.from(attestation));
  }));

test("a certificate's code", () =>
  each(8000, 7, (chance) => {
    const read = readCode(changedBytes(code, chance));
    if (read !== undefined) expect(read.number).toHaveLength(8);
  }));

test('a scanned, pasted or opened text', () => {
  const texts = [
    asText('card', session.bytes),
    asQr('card', session.bytes),
    momentQr('A7KM3XQ9', session.bytes),
    asText('attestation', attestation),
    `Beste deelnemer\n${asText('card', session.bytes)}\n${asText('attestation', attestation)}`,
  ];
  return each(14_000, 8, (chance) => {
    for (const carrier of carriersIn(changedText(chance.one(texts), chance)))
      expect(carrier.kind).toBeTypeOf('string');
  });
});

test('what is handed in changes nothing unless it is right', () => {
  // Without a moment's code: a slow hash for each input would take hours.
  const texts = [asText('card', session.bytes), asText('attestation', attestation), 'A7KM-3XQ9'];
  const facts = Object.freeze({});
  return each(6000, 9, async (chance) => {
    const text = changedText(chance.one(texts), chance);
    const outcome = await handIn(text, {
      facts,
      own: learner.own,
      learnerName: learner.name,
      trusted,
      crypto,
      now,
    });
    if ('attendance' in outcome) expect(outcome.attendance.card).toEqual(Uint8Array.from(session.bytes));
    expect(facts).toEqual({});
  });
});

test('a typed code', () =>
  each(10_000, 10, (chance) => {
    const read = readTyped(changedText('A7KM-3XQ9-7', chance), 8);
    if (read.kind === 'code') expect(read.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
  }));

test('an address', () =>
  each(4000, 11, (chance) => {
    const { anchor } = routeOf(changedText('#/les-2/3', chance));
    if (anchor !== undefined) expect(anchor).toBeLessThanOrEqual(99);
  }));

test('whatever an LMS answers', () => {
  const answers: readonly unknown[] = [
    'true',
    'false',
    '',
    'undefined',
    null,
    undefined,
    0,
    1,
    Number.NaN,
    true,
    false,
    {},
    [],
    'review',
    '-1',
    '9'.repeat(300),
    packed,
    '<html>',
    Symbol('x'),
  ];
  return each(6000, 12, (chance) => {
    const any = (): unknown => {
      const answer = chance.number(answers.length + 1);
      if (answer === answers.length) throw new Error('The LMS is broken');
      return chance.number(3) === 0 ? changedText(packed, chance) : answers[answer];
    };
    const api12 = {
      LMSInitialize: any,
      LMSFinish: any,
      LMSGetValue: any,
      LMSSetValue: any,
      LMSCommit: any,
      LMSGetLastError: any,
    };
    const api2004 = {
      Initialize: any,
      Terminate: any,
      GetValue: any,
      SetValue: any,
      Commit: any,
      GetLastError: any,
    };
    const lms = chance.number(2) === 0 ? scorm12(api12, () => 0) : scorm2004(api2004, () => 0);
    const launch = lms.open();
    if (launch !== undefined) expect(['normal', 'review', 'browse']).toContain(launch.mode);
    lms.write({
      state: 'x',
      place: 'home',
      completion: 'incomplete',
      success: 'unknown',
      progress: 0,
      objectives: [],
      interactions: [],
    });
    for (const answer of [lms.commit(), lms.givesBack('x'), lms.close('page')])
      expect(typeof answer).toBe('boolean');
    expect(typeof lms.stateAgain()).toBe('string');
  });
});
