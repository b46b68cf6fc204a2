import { beforeAll, expect, test } from 'vitest';
import { newSession, type NewSession } from '../../../src/attendance/new-session.ts';
import { readCard } from '../../../src/attendance/session-card.ts';
import { signerOf, webCrypto } from '../../../src/attendance/web-crypto.ts';
import { readRevocations } from '../../../src/attendance/trust.ts';
import { carriersIn } from '../../../src/attendance/carriers.ts';
import { extended } from '../../../src/issuing/extend-card.ts';
import { issuedIn, issuedOf, issuedText, issuedTogether } from '../../../src/issuing/issued-list.ts';
import { issuerText, newIssuer, type NewIssuer } from '../../../src/issuing/issuer-key.ts';
import { decrypted, isEncrypted, keyText, newPassphrase, signerWith } from '../../../src/issuing/key-text.ts';
import { signedList, takenInList, takenTogether } from '../../../src/issuing/revocation-list.ts';
import { sessionPlan, usualZone } from '../../../src/issuing/session-plan.ts';

const { subtle } = globalThis.crypto;
const crypto = webCrypto(subtle);
const now = Date.parse('2026-11-01T12:00Z') / 60_000;
let key: NewIssuer;
let session: NewSession;

beforeAll(async () => {
  key = await newIssuer(' NHG proef ', '2026-11-01', subtle);
  const answers = {
    wijk: 'Morgenrood',
    place: 'De Lantaarn',
    organiser: 'GGD Voorbeeld',
    start: now + 1440,
    zone: usualZone,
    parts: [],
    accreditation: [],
    earlyLeave: false,
  };
  const plan = sessionPlan(answers, { minutes: 240, parts: [] }, now);
  session = await newSession(
    plan,
    { keyId: key.issuer.keyId, sign: await signerOf(subtle, key.privateKey) },
    { subtle, random: (bytes) => globalThis.crypto.getRandomValues(bytes) },
  );
});

test('a key opens with its passphrase only, and signs only for its own public half', async () => {
  expect(key.issuer.name).toBe('NHG proef');
  expect(issuerText(key.issuer, 'Openbaar.\nNiets geheims.')).toMatch(
    /^# Openbaar\.\n# Niets geheims\.\nname: NHG proef\n/,
  );
  const passphrase = newPassphrase('vier losse woorden');
  const text = await keyText(key.issuer.keyId, key.privateKey, passphrase);
  expect(isEncrypted(text)).toBe(true);
  expect(text).not.toContain(key.privateKey.d);
  expect(await decrypted(text, 'een andere wachtzin')).toBeUndefined();
  const jwk = await decrypted(text, passphrase);
  expect(typeof (await signerWith(jwk ?? '', key.issuer, subtle))).toBe('function');
  const other = await newIssuer('Ander', '2026-11-01', subtle);
  expect(await signerWith(jwk ?? '', other.issuer, subtle)).toBe('of-other');
  expect(await signerWith('{"kty":"EC"}', key.issuer, subtle)).toBe('damaged');
  expect(() => newPassphrase('te kort')).toThrow('passphrase.tooShort');
});

test('what was issued comes back as it was, and nothing else is taken for it', () => {
  const issued = [issuedOf(session, key.issuer.keyId)];
  const text = issuedText(issued);
  expect(issuedIn(text)).toEqual(issued);
  for (const secret of [...session.codes, session.organiser.privateKey.d]) expect(text).not.toContain(secret);
  for (const wrong of ['', '{}', text.slice(0, -5), text.replace('"version": 1', '"version": 2'), '[1'])
    expect(issuedIn(wrong)).toBeUndefined();
});

test('two lists together forget nothing that was revoked', () => {
  const mine = issuedOf(session, key.issuer.keyId);
  const theirs = { ...mine, revoked: { at: now + 5, why: 'uitgelekt' } };
  const longer = { ...mine, issued: now + 9, expires: mine.expires + 1 };
  expect(issuedTogether([mine], [theirs])).toEqual([theirs]);
  expect(issuedTogether([theirs], [longer])).toEqual([{ ...longer, revoked: theirs.revoked }]);
});

test('an extended card is the same session, valid longer', async () => {
  const sign = await signerOf(subtle, key.privateKey);
  const later = now + 300 * 1440;
  const { bytes } = await extended(session.card, { issuer: key.issuer, sign }, later);
  const trusted = {
    issuers: [key.issuer],
    revoked: { keys: new Set<string>(), sessions: new Set<string>() },
  };
  const read = await readCard(bytes, trusted, crypto, later);
  if (read.kind === 'refused') throw new Error(read.because);
  expect(read.card).toEqual({ ...session.card, issuedAt: later, expires: later + 400 * 1440 });
});

test('a session is revoked on top of what was revoked before, by the same key only', async () => {
  const sign = await signerOf(subtle, key.privateKey);
  const first = await signedList({ keys: [], sessions: ['00000000'] }, key.issuer, sign, now);
  const before = await takenInList(first ?? '', key.issuer, crypto);
  expect(before).toEqual({ keys: [], sessions: ['00000000'] });
  const all = takenTogether(before!, { keys: [], sessions: [session.card.id, '00000000'] });
  const list = await signedList(all, key.issuer, sign, now + 1);
  const bytes = carriersIn(list ?? '').flatMap((carrier) =>
    carrier.kind === 'revocation' ? [carrier.bytes] : [],
  );
  const { sessions } = await readRevocations(bytes, [key.issuer], crypto);
  expect([...sessions].toSorted()).toEqual(
    ['00000000', session.card.id].map((id) => `NHG proef/${id}`).toSorted(),
  );
  const other = await newIssuer('Ander', '2026-11-01', subtle);
  expect(await takenInList(list ?? '', other.issuer, crypto)).toBeUndefined();
});
