import { inflateSync } from 'fflate';
import {
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipReader,
  type FileEntry,
} from '@zip.js/zip.js/lib/zip-core-custom.js';
import { crc32 } from '../encoding/crc32.ts';
import { CourseFileRefused } from './course-file-refused.ts';

/** A course is about a megabyte; with videos of its own it may be this much. */
const mostBytes = 400_000_000;
const mostFiles = 5000;

/**
 * What is in a zip, path → bytes, each as long and with the check sum that the zip says.
 *
 * @throws {CourseFileRefused} for what is no zip, or one that cannot be trusted.
 */
export async function unzipped(bytes: Uint8Array): Promise<Map<string, Uint8Array>> {
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false });
  let entries: readonly FileEntry[];
  try {
    // We judge the names ourselves, to name the one that is wrong.
    entries = (await reader.getEntries({ filenameValidation: 'tolerant' })).filter(
      (entry) => !entry.directory,
    );
  } catch (cause) {
    // PK: it began as a zip.
    const began = bytes[0] === 0x50 && bytes[1] === 0x4b;
    throw new CourseFileRefused(began ? 'courseFile.damaged' : 'courseFile.noZip', {}, { cause });
  }
  const size = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (size > mostBytes || entries.length > mostFiles)
    throw new CourseFileRefused('courseFile.tooBig', {
      megabytes: Math.ceil(size / 1e6),
      most: mostBytes / 1e6,
    });
  const files = new Map<string, Uint8Array>();
  for (const entry of entries) files.set(pathOf(entry), await contentsOf(entry));
  return files;
}

/** With `/`, also where Windows wrote it. */
function pathOf({ filename, encrypted }: FileEntry): string {
  if (encrypted) throw new CourseFileRefused('courseFile.locked');
  const path = filename.replaceAll('\\', '/');
  // Such a name would lead out of the folder of the course.
  if (/^\/|^[a-z]:|\0/i.test(path) || path.split('/').some((part) => part === '..' || part === ''))
    throw new CourseFileRefused('courseFile.strangePath', { path });
  return path;
}

async function contentsOf(entry: FileEntry): Promise<Uint8Array> {
  const { compressionMethod, uncompressedSize, crc32: sum } = entry;
  try {
    const packed = await entry.getData(new Uint8ArrayWriter(), { passThrough: true });
    const isStored = compressionMethod === 0;
    if (!isStored && compressionMethod !== 8) throw new Error(`Packed in way ${compressionMethod}.`);
    // What is longer than the zip says does not fit, and is refused by that.
    const contents = isStored ? packed : inflateSync(packed, { out: new Uint8Array(uncompressedSize) });
    if (contents.length !== uncompressedSize || crc32(contents) !== sum)
      throw new Error('Other contents than the zip says.');
    return contents;
  } catch (cause) {
    throw new CourseFileRefused('courseFile.damaged', {}, { cause });
  }
}
