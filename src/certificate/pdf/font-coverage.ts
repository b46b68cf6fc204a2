/**
 * Which characters a font has, read from its `cmap` (OpenType, format 4: everything below U+10000). A character that it
 * lacks would be printed as a box, and be lost for who has the text read out.
 */
export function charactersOf(font: Uint8Array): (codePoint: number) => boolean {
  const bytes = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const table = segmentsOf(bytes);
  const segments = bytes.getUint16(table + 6) / 2;
  const [ends, starts, deltas, offsets] = [14, 16, 16, 16].map(
    (at, part) => table + at + part * segments * 2,
  );
  const at = (list: number | undefined, segment: number) => bytes.getUint16((list ?? 0) + segment * 2);
  return (codePoint) => {
    if (codePoint > 0xffff) return false;
    for (let segment = 0; segment < segments; segment += 1) {
      if (at(ends, segment) < codePoint) continue;
      if (at(starts, segment) > codePoint) return false;
      const offset = at(offsets, segment);
      if (offset === 0) return ((codePoint + at(deltas, segment)) & 0xffff) !== 0;
      const place = (offsets ?? 0) + segment * 2 + offset + (codePoint - at(starts, segment)) * 2;
      return bytes.getUint16(place) !== 0;
    }
    return false;
  };
}

/** Where the list of segments begins. */
function segmentsOf(bytes: DataView): number {
  const cmap = tableAt(bytes, 'cmap');
  for (let record = 0; record < bytes.getUint16(cmap + 2); record += 1) {
    const table = cmap + bytes.getUint32(cmap + 4 + record * 8 + 4);
    if (bytes.getUint16(table) === 4) return table;
  }
  throw new Error('This font says in no way known here which characters it has.');
}

function tableAt(bytes: DataView, name: string): number {
  for (let record = 0; record < bytes.getUint16(4); record += 1) {
    const at = 12 + record * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((letter) => bytes.getUint8(at + letter)));
    if (tag === name) return bytes.getUint32(at + 8);
  }
  throw new Error(`This font has no ${name} table.`);
}
