import { encode } from 'cborg';
import { anything, assert, property, uint8Array } from 'fast-check';
import { expect, test } from 'vitest';
import { sizeOfItem } from '../../../src/encoding/cbor-size.ts';

const isPlain = (value: unknown) => {
  try {
    return encode(value).length > 0;
  } catch {
    // No CBOR can be made of it.
    return false;
  }
};

test('says how long an item is, whatever follows it', () => {
  assert(
    property(
      anything({ withMap: true, withTypedArray: false, maxDepth: 4 }).filter(isPlain),
      uint8Array({ maxLength: 40 }),
      (value, rest) => {
        const bytes = encode(value);
        expect(sizeOfItem(Uint8Array.of(...bytes, ...rest))).toBe(bytes.length);
      },
    ),
  );
});

test('says nothing of one that is not whole', () => {
  assert(
    property(uint8Array({ minLength: 1, maxLength: 60 }), (bytes) => {
      const whole = encode([bytes, 'text', 70_000, -1]);
      for (let length = 0; length < whole.length; length += 1)
        expect(sizeOfItem(whole.subarray(0, length))).toBeUndefined();
    }),
  );
});

test('says nothing of what has no end, and does not go on for ever', () => {
  expect(sizeOfItem(Uint8Array.of(0x9f, 1, 0xff))).toBeUndefined();
  expect(sizeOfItem(new Uint8Array(5000).fill(0x81))).toBeUndefined();
  expect(sizeOfItem(Uint8Array.of(0x9b, 255, 255, 255, 255, 255, 255, 255, 255, 1))).toBeUndefined();
});
