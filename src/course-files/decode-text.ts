import { say, type Say } from './fault-words.ts';

/** Text of a file with line ends `\n`, or the first place where it is no UTF-8. */
export type Decoded =
  { readonly text: string } | { readonly line: number; readonly message: ReturnType<typeof say> };

/**
 * Decodes strictly: a letter that is lost on the way would be lost in every package. A byte order mark is fine, and so
 * are the line ends of Windows and of old Macs.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const fault = (line: number, sentence: Say): Decoded => ({ line, message: say(sentence) });
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return fault(1, (words) => words.encoding.utf16);
  const zero = bytes.indexOf(0);
  if (zero >= 0) return fault(lineAt(bytes, zero), (words) => words.encoding.utf16);
  const wrong = firstWrongByte(bytes);
  if (wrong !== undefined) return fault(lineAt(bytes, wrong), (words) => words.encoding.ansi);
  const text = new TextDecoder().decode(bytes).replaceAll(/\r\n?/g, '\n');
  // Saved in another encoding before, and as UTF-8 after that: the letters are lost already.
  const lost = /\uFFFD|[\u0080-\u009F]|[ÃÂ][\u00A0-\u00BF]|â€|ï»¿/.exec(text);
  if (lost !== null)
    return fault(text.slice(0, lost.index).split('\n').length, (words) => words.encoding.lost);
  return { text };
}

function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let at = 0; at < offset; at++) {
    if (bytes[at] === 0x0a || (bytes[at] === 0x0d && bytes[at + 1] !== 0x0a)) line++;
  }
  return line;
}

/** What a decoder that refuses still takes, and one byte more it does not. */
function firstWrongByte(bytes: Uint8Array): number | undefined {
  const isRight = (end: number, stream: boolean) => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream });
      return true;
    } catch {
      return false;
    }
  };
  if (isRight(bytes.length, false)) return undefined;
  let right = 0;
  let wrong = bytes.length;
  // As a stream an unfinished letter at the end is no fault yet, so "right so far" ends exactly once.
  while (wrong - right > 1) {
    const middle = (right + wrong) >> 1;
    if (isRight(middle, true)) right = middle;
    else wrong = middle;
  }
  return wrong - 1;
}
