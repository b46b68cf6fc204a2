import { deflateSync } from 'fflate';

const checksumModulo = 65_521;

/**
 * Packs as a file for a certificate wants it (RFC 1950): deflate with two bytes before it and the Adler-32 checksum after.
 * The same bytes as fflate's own, which would bring the whole library once more.
 */
export function zlibSync(data: Uint8Array): Uint8Array<ArrayBuffer> {
  const packed = deflateSync(data);
  const bytes = new Uint8Array(packed.length + 6);
  bytes.set([0x78, 0x9c]);
  bytes.set(packed, 2);
  new DataView(bytes.buffer).setUint32(packed.length + 2, adler32(data));
  return bytes;
}

function adler32(data: Uint8Array): number {
  let a = 1;
  let b = 0;
  for (const byte of data) {
    a = (a + byte) % checksumModulo;
    b = (b + a) % checksumModulo;
  }
  return b * 0x10000 + a;
}
