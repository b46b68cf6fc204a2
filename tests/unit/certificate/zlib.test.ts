import * as fc from 'fast-check';
import { zlibSync as ownOfFflate } from 'fflate';
import { expect, it } from 'vitest';
import { zlibSync } from '../../../src/certificate/pdf/zlib.ts';

it('packs byte for byte as the library itself', () => {
  const whole = Uint8Array.from({ length: 200_000 }, (_, at) => (at * at) % 251);
  expect(zlibSync(whole)).toEqual(ownOfFflate(whole));
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 3000 }), (data) => {
      expect(zlibSync(data)).toEqual(ownOfFflate(data));
    }),
  );
});
