import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { AttendanceCrypto } from '../../../src/attendance/attendance-crypto.ts';
import { codeOf, commitmentBytes, commitmentOf } from '../../../src/attendance/commitment.ts';
import { scriptCrypto } from '../../../src/attendance/script-crypto.ts';
import { iterationBounds } from '../../../src/attendance/session-card.ts';
import { bytesToCode, checkSymbol, codeToBytes, isCode, isPlain } from '../../../src/encoding/crockford.ts';
import { toHex } from '../../../src/encoding/hex.ts';
import { hashWithAllRounds } from '../../clock/quick-hash.ts';
import { crypto } from '../../fixtures/attendance.ts';
import { Chance } from '../../fixtures/chance.ts';

beforeAll(hashWithAllRounds(true));
afterAll(hashWithAllRounds(false));

/** What was a code once is that code for ever: learners have written it on lists. */
const known = [
  { secret: 'AAAAAAAAAAAAAAAA', commitment: '30162975bd31d1764df5', code: 'XXKM9BX' },
  { secret: 'k3fQ0zaZ-_8dXw1Q', commitment: 'c1afb151bd5a21337ac0', code: '1EWVKNE' },
  { secret: 'geheim van een record', commitment: '61448b07ef2502198cbb', code: 'A27BGX6' },
];

test.each(known)('the code of a secret stays what it was: $code', async ({ secret, commitment, code }) => {
  const found = await commitmentOf(secret, crypto);
  expect(toHex(found)).toBe(commitment);
  expect(await codeOf(found, crypto)).toBe(code);
});

test('by script it is the same code', async () => {
  const { secret, code } = known[0]!;
  expect(await codeOf(await commitmentOf(secret, scriptCrypto), scriptCrypto)).toBe(code);
}, 60_000);

/** Answers what is given instead of a slow hash, and keeps with what it was asked. */
function quick(hashOf: (code: Uint8Array, salt: Uint8Array) => Uint8Array) {
  const slowHash = vi.fn<AttendanceCrypto['slowHash']>((code, salt) => Promise.resolve(hashOf(code, salt)));
  return { ...crypto, slowHash };
}

const plainHash = codeToBytes('7F3K92QD');
const awkward = '0000010';

test('the first code of which the check symbol can be written and said, and no later one', async () => {
  expect(isPlain(awkward)).toBe(false);
  const hashes = [codeToBytes(`${awkward}0`), codeToBytes(`${awkward}7`), plainHash, codeToBytes('ZZZZZZZZ')];
  const found = quick((_, salt) => hashes[salt.at(-1)!]!);
  expect(await codeOf(new Uint8Array(commitmentBytes), found)).toBe('7F3K92Q');
  expect(found.slowHash.mock.calls.map(([, salt]) => salt.at(-1))).toEqual([0, 1, 2]);
});

test('any commitment gives a code of letters and digits, with a check symbol of the same, once on a page', async () => {
  const chance = new Chance(7);
  const bytes = (count: number) => Uint8Array.from({ length: count }, () => chance.number(256));
  for (let time = 0; time < 500; time++) {
    const hashes = Array.from({ length: 200 }, () => bytes(32));
    const found = quick((_, salt) => hashes[salt.at(-1)!]!);
    const commitment = bytes(commitmentBytes);
    const [code, again] = await Promise.all([codeOf(commitment, found), codeOf(commitment, found)]);
    expect(again).toBe(code);
    expect(isCode(code, 7) && isCode(checkSymbol(code), 1)).toBe(true);
    expect(bytesToCode(hashes[found.slowHash.mock.calls.length - 1]!, 7)).toBe(code);
  }
});

test('costs who guesses as much as a code of the room does', async () => {
  const found = quick(() => plainHash);
  await codeOf(new Uint8Array(commitmentBytes), found);
  const [, , rounds] = found.slowHash.mock.calls[0]!;
  expect(rounds).toBeGreaterThanOrEqual(iterationBounds.least);
  expect(rounds).toBeLessThanOrEqual(iterationBounds.most);
});

test('what failed is tried again', async () => {
  let isDown = true;
  const found = quick(() => {
    if (isDown) throw new Error('The worker could not be fetched.');
    return plainHash;
  });
  const commitment = new Uint8Array(commitmentBytes);
  await expect(codeOf(commitment, found)).rejects.toThrow('worker');
  isDown = false;
  expect(await codeOf(commitment, found)).toBe('7F3K92Q');
});
