/**
 * Codes that people read out, write down and type: Crockford's base 32 (no I, L, O and U), with a check symbol
 * that finds every single wrong character and every swap of two neighbours (https://www.crockford.com/base32.html).
 */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const checks = `${digits}*~$=U`;

/** Draws after which a source of chance is no source of chance: of honest draws about one in seven is drawn again. */
const mostDraws = 200;

/**
 * Random characters without check symbol; each has 5 bits. Drawn until the check symbol is a letter or digit too, which
 * costs a fifth of a bit: `*`, `~`, `$` and `=` are hard to write and to say, and a U looks like a V.
 */
export function randomCode(length: number, random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array): string {
  for (let draw = 0; draw < mostDraws; draw += 1) {
    const code = [...random(new Uint8Array(length))].map((byte) => digits.charAt(byte & 31)).join('');
    if (isPlain(code)) return code;
  }
  throw new Error('What should be random is always the same.');
}

/** Is the check symbol of this code a letter or a digit that people can write and say? Older codes may have others. */
export function isPlain(code: string): boolean {
  return digits.includes(checkSymbol(code));
}

export function checkSymbol(code: string): string {
  let rest = 0;
  for (const character of code) rest = (rest * 32 + digits.indexOf(character)) % 37;
  return checks.charAt(rest);
}

/** Is this a code without its check symbol, in its own writing? */
export function isCode(text: string, length: number): boolean {
  return text.length === length && [...text].every((character) => digits.includes(character));
}

/** In groups of four, to be read: `7F3K-92QD-X`. */
export function inGroups(code: string): string {
  return code.match(/.{1,4}/g)?.join('-') ?? code;
}

/** Five bits a character; the last byte is filled up with zeros. */
export function codeToBytes(code: string): Uint8Array {
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (const character of code) {
    held = ((held << 5) | digits.indexOf(character)) & 0xffff;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >> bits) & 0xff);
    }
  }
  if (bits > 0) bytes.push((held << (8 - bits)) & 0xff);
  return Uint8Array.from(bytes);
}

/** The first `length` characters that these bytes hold. */
export function bytesToCode(bytes: Uint8Array, length: number): string {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xffff;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += digits.charAt((held >> bits) & 31);
    }
  }
  return text.slice(0, length);
}

/** A code as people read and type it: with its check symbol, in groups, such as `7F3K-92QD`. */
export function readableCode(code: string): string {
  return inGroups(code + checkSymbol(code));
}
