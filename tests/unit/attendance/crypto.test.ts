import { p256 } from '@noble/curves/nist.js';
import { describe, expect, test } from 'vitest';
import { newKeyPair, type KeyPair } from '../../../src/attendance/new-session.ts';
import { shortPoint, wholePoint } from '../../../src/attendance/p256-point.ts';
import { scriptCrypto, scriptSigner } from '../../../src/attendance/script-crypto.ts';
import { signerOf, webCrypto } from '../../../src/attendance/web-crypto.ts';
import { fromBase64url } from '../../../src/encoding/base64url.ts';
import { fromHex, toHex } from '../../../src/encoding/hex.ts';

const { subtle } = globalThis.crypto;
const ascii = (text: string) => new TextEncoder().encode(text);
const message = ascii('Donderdag 12 november, 16:30 uur');
const both = [
  { name: 'the browser', crypto: webCrypto(subtle) },
  { name: 'the script', crypto: scriptCrypto },
];

const pointOf = ({ publicKey: { x, y } }: KeyPair) => shortPoint(fromBase64url(x)!, fromBase64url(y)!);

async function pairs(count: number): Promise<readonly KeyPair[]> {
  return Promise.all(Array.from({ length: count }, () => newKeyPair(subtle)));
}

describe.each(both)('$name', ({ crypto }) => {
  test('knows SHA-256 (FIPS 180-4, "abc")', async () => {
    expect(toHex(await crypto.sha256(ascii('abc')))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  test('knows PBKDF2 with SHA-256 (RFC 7914 §11)', async () => {
    const hash = await crypto.slowHash(ascii('passwd'), ascii('salt'), 1);
    expect(toHex(hash)).toBe('55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc');
  });

  test('accepts every signature of the browser, with a low s and with a high one', async () => {
    const high: boolean[] = [];
    for (const pair of await pairs(24)) {
      const signature = await (await signerOf(subtle, pair.privateKey))(message);
      high.push(p256.Signature.fromBytes(signature).hasHighS());
      expect(await crypto.verify(pointOf(pair), message, signature)).toBe(true);
    }
    // About half of them: without both kinds this test would prove nothing.
    expect(new Set(high)).toEqual(new Set([true, false]));
  });

  test('accepts every signature of the script', async () => {
    for (const pair of await pairs(8)) {
      const signature = await scriptSigner(fromBase64url(pair.privateKey.d)!)(message);
      expect(await crypto.verify(pointOf(pair), message, signature)).toBe(true);
    }
  });

  test('refuses what is not signed so', async () => {
    const [pair, other] = await pairs(2);
    const key = pointOf(pair!);
    const signature = await (await signerOf(subtle, pair!.privateKey))(message);
    const changed = signature.map((byte, at) => (at === 40 ? byte ^ 1 : byte));
    expect(await crypto.verify(key, message, changed)).toBe(false);
    expect(await crypto.verify(key, ascii('Vrijdag'), signature)).toBe(false);
    expect(await crypto.verify(pointOf(other!), message, signature)).toBe(false);
    expect(await crypto.verify(key, message, new Uint8Array(64))).toBe(false);
    expect(await crypto.verify(key, message, signature.subarray(1))).toBe(false);
    expect(await crypto.verify(new Uint8Array(33), message, signature)).toBe(false);
    expect(await crypto.verify(Uint8Array.of(2, ...new Uint8Array(32).fill(255)), message, signature)).toBe(
      false,
    );
  });
});

test('a slow hash is the same wherever it is made', async () => {
  const [one, other] = await Promise.all(
    both.map(({ crypto }) => crypto.slowHash(ascii('A7KM3XQ9'), ascii('0123456789abcdef'), 2000)),
  );
  expect(one).toEqual(other);
});

describe('a point in short form', () => {
  test('is found again as a whole', async () => {
    for (const pair of await pairs(8)) {
      const { x, y } = pair.publicKey;
      expect(wholePoint(pointOf(pair))).toEqual(Uint8Array.of(4, ...fromBase64url(x)!, ...fromBase64url(y)!));
    }
  });

  test.each([
    { name: 'no byte at all', given: '' },
    { name: 'an x that no point has', given: `02${'00'.repeat(31)}01` },
    { name: 'an x beyond the field', given: `03${'ff'.repeat(32)}` },
    { name: 'another form', given: `06${'00'.repeat(64)}` },
  ])('is not made of $name', ({ given }) => {
    expect(wholePoint(fromHex(given))).toBeUndefined();
  });
});
