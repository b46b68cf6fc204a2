/**
 * Text of a file as it stands there, with its byte order mark and line ends; `undefined` when it is no UTF-8. Written
 * again by `bytesOf` it is the same, byte for byte.
 */
export function rawTextOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

const mark = '\uFEFF';

/** As the readers of the course see it: without a byte order mark, and with `\n`. */
export function plainText(raw: string): string {
  return raw.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
}

/**
 * A new text in the manner of the old file: lines that stay keep their own end, new ones get the end that most lines
 * have.
 */
export function inMannerOf(raw: string, text: string): string {
  const plain = plainText(raw);
  if (plain === text) return raw;
  const start = raw.startsWith(mark) ? mark : '';
  const own = raw.slice(start.length);
  if (!own.includes('\r')) return start + text;
  const lines = [...own.matchAll(/[^\r\n]*(?:\r\n?|\n|$)/g)]
    .map(([line]) => line)
    .filter((line) => line !== '');
  const old = lines.map((line) => line.replace(/\r\n?$/, '\n'));
  const now = text.split(/(?<=\n)/);
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head++;
  let tail = 0;
  while (
    tail < old.length - head &&
    tail < now.length - head &&
    old[old.length - 1 - tail] === now[now.length - 1 - tail]
  )
    tail++;
  const end = commonEnd(lines);
  const middle = now.slice(head, now.length - tail).map((line) => line.replace(/\n$/, end));
  return start + [...lines.slice(0, head), ...middle, ...lines.slice(lines.length - tail)].join('');
}

function commonEnd(lines: readonly string[]): string {
  const ends = ['\n', '\r\n', '\r'];
  const count = (end: string) => lines.filter((line) => /[\r\n]*$/.exec(line)?.[0] === end).length;
  return ends.toSorted((a, b) => count(b) - count(a))[0] ?? '\n';
}
