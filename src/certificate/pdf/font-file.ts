/** What was fetched or is being fetched, by its address: it stays when the connection goes. */
const known = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/**
 * The bytes of a font. They stand in its address (`data:`, base64) or in a file of the package; a page that is opened from
 * disk may fetch nothing. Rejects when the file cannot be fetched now; the next call tries again.
 */
export function fontFile(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const there = known.get(address);
  if (there !== undefined) return there;
  const read = address.startsWith('data:') ? Promise.resolve(decoded(address)) : fetched(address);
  known.set(address, read);
  read.catch(() => known.delete(address));
  return read;
}

function decoded(address: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (byte) => byte.charCodeAt(0));
}

async function fetched(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`The font ${address} could not be fetched: ${String(answer.status)}.`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  // A login page that an LMS gives after a while is no font, and comes as if all was well.
  if (!isFont(bytes)) throw new Error(`What came for ${address} is no font.`);
  return bytes;
}

/** The version that a TrueType file begins with. */
function isFont(bytes: Uint8Array): boolean {
  return [0, 1, 0, 0].every((byte, at) => bytes[at] === byte);
}
