import * as other from '@transmute/cose';
import { encode } from 'cborg';
import { describe, expect, test } from 'vitest';
import { readMessage, signMessage } from '../../../src/attendance/cose-sign1.ts';
import { newKeyPair } from '../../../src/attendance/new-session.ts';
import { shortPoint } from '../../../src/attendance/p256-point.ts';
import { signerOf } from '../../../src/attendance/web-crypto.ts';
import { fromBase64url } from '../../../src/encoding/base64url.ts';
import { crypto } from '../../fixtures/attendance.ts';

const { subtle } = globalThis.crypto;
const pair = await newKeyPair(subtle);
const sign = await signerOf(subtle, pair.privateKey);
const key = shortPoint(fromBase64url(pair.publicKey.x)!, fromBase64url(pair.publicKey.y)!);
const keyId = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8);
const claims = new Map<number, unknown>([
  [6, 1_794_000_000],
  [7, Uint8Array.of(9, 9)],
  [-65537, ['Morgenrood', 240, [-30, 225]]],
]);

describe('another implementation of COSE', () => {
  test('accepts what we sign, and finds the same claims in it', async () => {
    const message = await signMessage('pidb-t', claims, sign, keyId);
    const verifier = other.attached.verifier({
      resolver: { resolve: () => Promise.resolve({ ...pair.publicKey, alg: 'ES256' }) },
    });
    const payload = await verifier.verify({ coseSign1: message.slice().buffer });
    expect(new Uint8Array(payload)).toEqual(encode(claims));
    const changed = message.slice();
    changed[60]! ^= 1;
    await expect(verifier.verify({ coseSign1: changed.buffer })).rejects.toThrow();
  });

  test('signs what we accept', async () => {
    const signer = other.attached.signer({
      remote: other.crypto.signer({ privateKeyJwk: { ...pair.privateKey, alg: 'ES256' } }),
    });
    const written = await signer.sign({
      protectedHeader: new Map<number, unknown>([
        [1, -7],
        [16, 'pidb-t'],
      ]) as never,
      unprotectedHeader: new Map() as never,
      payload: encode(claims).slice().buffer,
    });
    const read = readMessage(new Uint8Array(written), 'pidb-t');
    expect(read?.claims).toEqual(claims);
    expect(await read?.isSignedBy(key, crypto)).toBe(true);
  });
});

describe('a message', () => {
  test('comes back with who signed it', async () => {
    const read = readMessage(await signMessage('pidb-t', claims, sign, keyId), 'pidb-t');
    expect(read?.keyId).toEqual(keyId);
    expect(read?.claims).toEqual(claims);
    expect(await read?.isSignedBy(key, crypto)).toBe(true);
  });

  test('of every byte that is changed, none goes unnoticed', async () => {
    const message = await signMessage('pidb-t', claims, sign, keyId);
    for (let at = 0; at < message.length; at++) {
      const changed = message.slice();
      changed[at]! ^= 1;
      const read = readMessage(changed, 'pidb-t');
      expect(await read?.isSignedBy(key, crypto)).not.toBe(true);
    }
  });

  test('that is cut off is not read', async () => {
    const message = await signMessage('pidb-t', claims, sign, keyId);
    for (let length = 0; length < message.length; length++)
      expect(readMessage(message.subarray(0, length), 'pidb-t')).toBeUndefined();
    expect(readMessage(Uint8Array.of(...message, 0), 'pidb-t')).toBeUndefined();
  });
});

/** A message put together by hand, whatever it says. */
async function forged(
  header: unknown,
  { unprotected = new Map() as unknown, tag = 0xd2, payload = encode(claims) } = {},
) {
  const protectedHeader = header instanceof Uint8Array ? header : encode(header);
  const signature = await sign(encode(['Signature1', protectedHeader, new Uint8Array(), payload]));
  return Uint8Array.of(tag, ...encode([protectedHeader, unprotected, payload, signature]));
}

const headers = (...entries: readonly (readonly [number, unknown])[]) => new Map(entries);
const good = headers([1, -7], [16, 'pidb-t']);

test('a message put together by hand is read when it is right', async () => {
  expect(readMessage(await forged(good), 'pidb-t')?.claims).toEqual(claims);
});

test.each([
  { name: 'another type', given: forged(headers([1, -7], [16, 'pidb-s'])) },
  { name: 'no type', given: forged(headers([1, -7])) },
  { name: 'no algorithm', given: forged(headers([16, 'pidb-t'])) },
  { name: 'another algorithm (HMAC)', given: forged(headers([1, 5], [16, 'pidb-t'])) },
  { name: 'another algorithm (EdDSA)', given: forged(headers([1, -8], [16, 'pidb-t'])) },
  { name: 'the algorithm as a word', given: forged(headers([1, 'none'], [16, 'pidb-t'])) },
  {
    name: 'the algorithm only unprotected',
    given: forged(headers([16, 'pidb-t']), { unprotected: headers([1, -7]) }),
  },
  { name: 'something unprotected beside it', given: forged(good, { unprotected: headers([4, keyId]) }) },
  { name: 'a header that is not known', given: forged(headers([1, -7], [16, 'pidb-t'], [2, [99]])) },
  { name: 'a key id that is no bytes', given: forged(headers([1, -7], [16, 'pidb-t'], [4, 'nhg'])) },
  { name: 'another tag (COSE_Mac0)', given: forged(good, { tag: 0xd1 }) },
  { name: 'no map of claims', given: forged(good, { payload: encode([1, 2]) }) },
  // The number 6 in two bytes where one will do: other bytes that mean the same.
  {
    name: 'a header that is written otherwise',
    given: forged(Uint8Array.of(0xa2, 0x18, 0x01, 0x26, 0x10, 0x66, ...new TextEncoder().encode('pidb-t'))),
  },
  {
    name: 'the same claim twice',
    given: forged(good, { payload: Uint8Array.of(0xa2, 0x06, 0x01, 0x06, 0x02) }),
  },
  {
    name: 'claims of unknown length',
    given: forged(good, { payload: Uint8Array.of(0xbf, 0x06, 0x01, 0xff) }),
  },
])('with $name it is not read', async ({ given }) => {
  expect(readMessage(await given, 'pidb-t')).toBeUndefined();
});
