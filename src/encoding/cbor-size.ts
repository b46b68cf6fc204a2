/** Our messages are flatter; a stranger's may not go on for ever. */
const mostLevels = 12;

/**
 * Bytes that the first item of CBOR (RFC 8949 §3) takes; `undefined` when it is not whole, or of no fixed length. It says
 * where something ends that other letters follow, before anything is decoded.
 */
export function sizeOfItem(bytes: Uint8Array): number | undefined {
  return endOfItem(bytes, 0, mostLevels);
}

function endOfItem(bytes: Uint8Array, at: number, levels: number): number | undefined {
  const first = bytes[at];
  if (first === undefined || levels === 0) return undefined;
  const kind = first >> 5;
  const short = first & 31;
  // The number is in the byte itself, or in 1, 2, 4 or 8 bytes after it.
  const more = short < 24 ? 0 : short < 28 ? 2 ** (short - 24) : undefined;
  if (more === undefined) return undefined;
  let end = at + 1 + more;
  if (end > bytes.length) return undefined;
  const number = more === 0 ? short : bytes.subarray(at + 1, end).reduce((sum, byte) => sum * 256 + byte, 0);
  if (kind === 2 || kind === 3) end += number;
  const items = kind === 4 ? number : kind === 5 ? 2 * number : kind === 6 ? 1 : 0;
  for (let item = 0; item < items; item += 1) {
    const next = endOfItem(bytes, end, levels - 1);
    if (next === undefined) return undefined;
    end = next;
  }
  return end <= bytes.length ? end : undefined;
}
