import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** More passes take long, and gain next to nothing. */
const passes = 5;

/** Of what was packed before on this computer; it goes with `npm ci`, and so with another version of the library. */
const keptIn = join(import.meta.dirname, '../../node_modules/.cache/packed');

/**
 * Packs (RFC 1951) as small as a file can be packed, slowly: some ten seconds for a whole course the first time, nothing for
 * a file that was packed before. By a library in WebAssembly, because what Node packs with differs from computer to computer.
 * It makes the packages 40 kB smaller than the usual way.
 */
export async function packedSmall(contents: Uint8Array): Promise<Uint8Array> {
  const path = join(keptIn, createHash('sha256').update(contents).digest('hex'));
  try {
    return await readFile(path);
  } catch {
    // Only when there is something to pack: it hears every error of the program, and tells it with its own source.
    const { deflateAsync } = await import('@gfx/zopfli');
    const packed = await deflateAsync(contents, { numiterations: passes });
    await keep(path, packed);
    return packed;
  }
}

/** Whole or not at all: another command may be reading it. */
async function keep(path: string, packed: Uint8Array): Promise<void> {
  await mkdir(keptIn, { recursive: true });
  const unfinished = `${path}.${String(process.pid)}`;
  await writeFile(unfinished, packed);
  await rename(unfinished, path);
}
