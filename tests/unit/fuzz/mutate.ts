import type { Chance } from '../../fixtures/chance.ts';

const oddities = [
  '',
  '\u0000',
  '\ud800',
  '👩🏽‍⚕️',
  '<script>',
  '=1+1',
  '__proto__',
  '%00',
  '\r\n',
  '9'.repeat(400),
  '"',
  '[[[',
];

/** Bytes that somebody or something has changed: a bit, a byte, a cut, a piece twice, or nothing but rubbish. */
export function changedBytes(good: Uint8Array, chance: Chance): Uint8Array<ArrayBuffer> {
  const bytes = Uint8Array.from(good);
  const at = chance.number(Math.max(1, bytes.length));
  switch (chance.number(6)) {
    case 0:
      return flipped(bytes, at, chance);
    case 1:
      return bytes.slice(0, at);
    case 2:
      return Uint8Array.of(...bytes.slice(0, at), chance.number(256), ...bytes.slice(at));
    case 3:
      return Uint8Array.of(...bytes.slice(0, at), ...bytes.slice(chance.number(at + 1)));
    case 4:
      return Uint8Array.from({ length: chance.number(400) }, () => chance.number(256));
    default:
      return flipped(flipped(bytes, at, chance), chance.number(Math.max(1, bytes.length)), chance);
  }
}

/** The same for text. */
export function changedText(good: string, chance: Chance): string {
  const at = chance.number(good.length + 1);
  switch (chance.number(6)) {
    case 0:
      return good.slice(0, at) + chance.one(oddities) + good.slice(at);
    case 1:
      return good.slice(0, at);
    case 2:
      return good.slice(0, at) + String.fromCharCode(chance.number(65_536)) + good.slice(at + 1);
    case 3:
      return good.slice(at) + good.slice(0, at);
    case 4:
      return Array.from({ length: chance.number(60) }, () => String.fromCharCode(chance.number(65_536))).join(
        '',
      );
    default:
      return chance.one(oddities) + chance.one(oddities);
  }
}

function flipped(bytes: Uint8Array<ArrayBuffer>, at: number, chance: Chance): Uint8Array<ArrayBuffer> {
  if (at < bytes.length) bytes[at]! ^= 1 << chance.number(8);
  return bytes;
}
