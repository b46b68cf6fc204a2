import { expect, test } from 'vitest';
import { repeatable } from '../../../src/certificate/repeatable.ts';
import { newCertificate } from '../../../src/certificate/new-certificate.ts';
import type { VerifiedAttendance } from '../../../src/certificate/verified-attendance.ts';
import { scriptCrypto } from '../../../src/attendance/script-crypto.ts';
import { isPlain } from '../../../src/encoding/crockford.ts';
import { certificate, claimed, session } from '../../fixtures/learner.ts';

const learner = {
  learnerCode: '7F3K92Q',
  attendance: { ...claimed, codes: { in: 'ABCDEFGH', out: 'HGFEDCBA' } },
};
const stay = { in: session.start, out: session.end };

/** Attendance as far as a number is drawn from it; a word of the organiser that is told from others by one byte. */
function verifiedBy(word: number | undefined): VerifiedAttendance {
  const attested = {
    bytes: Uint8Array.of(1, 2, 3, word ?? 0),
    attestation: { issuedAt: session.end + 90, ...stay },
  };
  return {
    kind: 'verified',
    session: { id: 'ABCDEFGH', ...session },
    card: Uint8Array.of(7),
    ...(word === undefined ? {} : { attested }),
  } as unknown as VerifiedAttendance;
}

async function made(word: number | undefined, before?: typeof certificate, code = learner.learnerCode) {
  const basis = word === undefined ? 'claim' : 'confirmed';
  const what = { kind: 'full', basis, ...stay } as const;
  const { random, issuedAt } = await repeatable(
    what,
    verifiedBy(word),
    { ...learner, learnerCode: code },
    before,
    scriptCrypto,
  );
  return newCertificate(
    { what, name: 'Zoë Jansen', language: 'nl', hasBigNumber: false, before, now: issuedAt },
    random,
  );
}

test('the same attendance gives the same certificate, number and date included', async () => {
  expect(await made(1)).toEqual(await made(1));
  expect(await made(1)).toMatchObject({ version: 1, issuedAt: session.end + 90 });
});

test('the number hangs on nothing but the word of the organiser', async () => {
  expect((await made(1, undefined, '')).number).toBe((await made(1)).number);
});

test('other attendance gives another number, always one whose check symbol can be written and said', async () => {
  const numbers = await Promise.all(
    Array.from({ length: 200 }, async (_, word) => (await made(word)).number),
  );
  expect(new Set(numbers).size).toBe(200);
  expect(numbers.every((number) => number.length === 8 && isPlain(number.slice(0, 7)))).toBe(true);
});

test('without a word of the organiser it is drawn from what the learner has, and dated at the end of the session', async () => {
  const [one, again, other] = [
    await made(undefined),
    await made(undefined),
    await made(undefined, undefined, 'AAAAAAA'),
  ];
  expect(one).toEqual(again);
  expect(one.issuedAt).toBe(session.end);
  expect(other.number).not.toBe(one.number);
});

test('a next version keeps the number, and is not dated before the one before it', async () => {
  const before = { ...certificate, issuedAt: session.end + 5000 };
  expect(await made(1, before)).toMatchObject({
    number: before.number,
    version: 2,
    issuedAt: before.issuedAt,
  });
});
