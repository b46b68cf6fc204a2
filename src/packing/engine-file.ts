import { inflateSync } from 'fflate';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js/lib/zip-core-custom.js';
import { engineFile, type Engine } from './engine.ts';
import { contentHash } from './hash.ts';
import { standards, type Standard } from './standards.ts';
import { zip, type Deflate } from './zip.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/** Everything that a package needs beside a course, so that a page can make one. */
export interface PackingKit {
  readonly engine: Engine;
  readonly schemas: Readonly<Record<Standard, Files>>;
  /** What is packed already, for the contents of a file; nothing for contents that are new. */
  readonly packed: (contents: Uint8Array) => Uint8Array | undefined;
}

const folders = {
  engine: 'engine/',
  known: 'known/',
  schemas: (standard: Standard) => `schemas/${standard}/`,
};

/**
 * The engine as one zip, with the official schemas.
 *
 * @param known Contents of files that are likely to come in a package again, such as the texts of a course that is not
 *   changed: they are packed already then.
 */
export function kitFile(
  kit: Pick<PackingKit, 'engine' | 'schemas'>,
  known: readonly Uint8Array[],
  deflate: Deflate,
): Promise<Uint8Array> {
  const { files, screens } = kit.engine;
  const under = (folder: string, some: Files) =>
    [...some].map(([path, contents]) => [folder + path, contents] as const);
  return zip(
    new Map([
      [engineFile, new TextEncoder().encode(JSON.stringify({ screens }))],
      ...under(folders.engine, files),
      ...standards.flatMap((standard) => under(folders.schemas(standard), kit.schemas[standard])),
      ...known.map((contents) => [folders.known + contentHash(contents), contents] as const),
    ]),
    deflate,
  );
}

/** @throws {Error} when this is no such zip. */
export async function readKit(bytes: Uint8Array): Promise<PackingKit> {
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false });
  const files = new Map<string, Uint8Array>();
  const deflated = new Map<Uint8Array, Uint8Array>();
  const known = new Map<string, Uint8Array>();
  for (const entry of await reader.getEntries()) {
    if (entry.directory) continue;
    const packed = await entry.getData(new Uint8ArrayWriter(), { passThrough: true });
    if (entry.filename.startsWith(folders.known)) {
      known.set(entry.filename.slice(folders.known.length), packed);
      continue;
    }
    const isStored = entry.compressionMethod === 0;
    const contents = isStored ? packed : inflateSync(packed, { out: new Uint8Array(entry.uncompressedSize) });
    files.set(entry.filename, contents);
    if (!isStored) deflated.set(contents, packed);
  }
  const said = JSON.parse(new TextDecoder().decode(files.get(engineFile))) as Pick<Engine, 'screens'>;
  const within = (folder: string): Files =>
    new Map(
      [...files].flatMap(([path, contents]) =>
        path.startsWith(folder) ? [[path.slice(folder.length), contents] as const] : [],
      ),
    );
  return {
    engine: { files: within(folders.engine), screens: said.screens },
    schemas: {
      scorm12: within(folders.schemas('scorm12')),
      scorm2004: within(folders.schemas('scorm2004')),
    },
    packed: (contents) => deflated.get(contents) ?? known.get(contentHash(contents)),
  };
}
