/**
 * The text of a list as spreadsheets save it: UTF-8, UTF-16, or one byte a letter as Windows, the Mac and MS-DOS did. The
 * last three look alike, so what they make of each letter is weighed. A letter that stays in doubt becomes U+FFFD,
 * so that no name is ever wrong without a word.
 */
export function textOfList(bytes: Uint8Array): string {
  const wide = wideEncodingOf(bytes);
  if (wide !== undefined) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return likeliestText(bytes);
  }
}

/** UTF-16 by its mark, or by the zeros between its letters. */
export function wideEncodingOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const looked = bytes.subarray(0, 1000);
  const zeros = [0, 1].map((odd) => looked.filter((byte, at) => byte === 0 && at % 2 === odd).length);
  const [even = 0, odd = 0] = zeros;
  const most = looked.length / 2;
  if (odd > most * 0.6 && even < most * 0.1) return 'utf-16le';
  return even > most * 0.6 && odd < most * 0.1 ? 'utf-16be' : undefined;
}

/** The upper half of code page 850, as MS-DOS and Excel's "CSV (MS-DOS)" write it; browsers do not know it. */
const upper850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0';

/** How much likelier one reading must be than another. */
const margin = 3;

interface Reading {
  readonly text: string;
  readonly score: number;
}

function likeliestText(bytes: Uint8Array): string {
  const windows = decoded(bytes, 'windows-1252');
  const mac = decoded(bytes, 'macintosh');
  const dos = [...bytes]
    .map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : upper850.charAt(byte - 0x80)))
    .join('');
  // Old programs of the Mac end a line with a return alone; nobody else does.
  const isOfMac = !bytes.includes(0x0a) && bytes.includes(0x0d);
  const readings: readonly Reading[] = [
    { text: windows, score: scoreOf(windows) + (isOfMac ? -2 : 2) },
    { text: mac, score: scoreOf(mac) + (isOfMac ? 4 : 0) },
    { text: dos, score: scoreOf(dos) - (isOfMac ? 2 : 0) },
  ].toSorted((one, other) => other.score - one.score);
  const [best = { text: windows, score: 0 }, ...others] = readings;
  const rivals = others.filter(({ score }) => best.score - score < margin);
  // Every byte is one letter in all of them, so that places are the same.
  return [...best.text]
    .map((letter, at) => {
      const isSure = rivals.every(({ text }) => text.charAt(at) === letter);
      return isSure && weightOf(best.text, at) >= 0 ? letter : '\uFFFD';
    })
    .join('');
}

function decoded(bytes: Uint8Array, encoding: 'windows-1252' | 'macintosh'): string {
  return new TextDecoder(encoding).decode(bytes);
}

function scoreOf(text: string): number {
  let score = 0;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) score += weightOf(text, at);
  return score;
}

/** How often a letter stands in names of people in the Netherlands, roughly, as a power of two. */
const letterWeights: Readonly<Record<string, number>> = {
  ...weights('éë', 6),
  ...weights('ïöüçèáó', 5),
  ...weights('íäñ', 4),
  ...weights('êôúàøåã', 3),
  ...weights('âîûšžß', 2),
  ...weights('æœõòìùýÿ', 1),
};
/** With which of them a name begins. */
const beginnings = 'ÉÈÖÜÇÁÓÄØÅŠŽÍ';

function weights(letters: string, weight: number): Record<string, number> {
  return Object.fromEntries(Array.from(letters, (letter) => [letter, weight]));
}

function weightOf(text: string, at: number): number {
  const letter = text.charAt(at);
  if (letter.charCodeAt(0) < 0x80 || letter === '\u00A0') return 0;
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  // "d’Hondt", "’t Hof"; and the marks of a text in any other column.
  if (letter === '’') return isLetter(before) && isLetter(after) ? 4 : 1;
  if (letter === '‘' && !isLetter(before)) return 1;
  if (/[‘“”–—…€°½²³·]/.test(letter) && !isLetter(before) && !isLetter(after)) return 0;
  const weight = letterWeights[letter.toLowerCase()];
  if (weight === undefined) return -6;
  if (isCapital(letter)) {
    if (isLetter(before)) return isSmall(before) || isSmall(after) ? -6 : weight - 1;
    return beginnings.includes(letter) ? weight - 1 : 0;
  }
  if (isCapital(after)) return -6;
  // "önal" begins with a small letter: names seldom do.
  if (isLetter(before)) return weight;
  return beginnings.includes(letter.toUpperCase()) ? weight - 3 : -6;
}

function isLetter(character: string): boolean {
  return /\p{L}/u.test(character);
}

function isCapital(character: string): boolean {
  return /\p{Lu}/u.test(character);
}

function isSmall(character: string): boolean {
  return /\p{Ll}/u.test(character);
}
