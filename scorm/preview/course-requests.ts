import type { IncomingMessage } from 'node:http';
import { basename } from 'node:path';
import { isMadeByComputer } from '../../src/course-files/check-folder.ts';
import type { FileToSave, SaveAnswer, StoredCourse } from '../../src/editing/folder-messages.ts';
import { fromBase64, hashOf, toBase64 } from '../../src/editing/folder-store.ts';
import { fileRefusal } from '../../src/editing/refusals.ts';
import { folderOnDisk } from '../../src/on-disk/folder-on-disk.ts';
import { writeCourse } from '../../src/on-disk/write-course.ts';
import { json, type Answer } from './answers.ts';
import { Refusal } from './refusal.ts';
import { allow, readJson } from './requests.ts';

/**
 * GET /api/course: the course folder that was started with. PUT /api/course: some of its files, written all or none; when one is
 * another one on the disk by now, none is, and the answer (409) says which.
 */
export async function answerCourse(request: IncomingMessage, folder: string): Promise<Answer> {
  allow(request, 'GET', 'HEAD', 'PUT');
  if (request.method !== 'PUT') return json(stored(folder));
  const files = asFiles(await readJson(request));
  const disk = folderOnDisk(folder);
  const conflicts = files.flatMap(({ path, was }) => {
    const bytes = disk.read(path);
    return (bytes === undefined ? null : hashOf(bytes)) === was ? [] : [path];
  });
  if (conflicts.length > 0) return json({ conflicts } satisfies SaveAnswer, 409);
  writeCourse(
    folder,
    new Map(files.map(({ path, base64 }) => [path, base64 === null ? undefined : fromBase64(base64)])),
  );
  return json({ conflicts } satisfies SaveAnswer);
}

function stored(folder: string): StoredCourse {
  const disk = folderOnDisk(folder);
  const files = disk
    .list()
    .filter((path) => !isMadeByComputer(path))
    .toSorted()
    .map((path) => ({ path, base64: toBase64(disk.read(path) ?? new Uint8Array()) }));
  return { name: basename(folder), files };
}

/** Only texts of a course, never keys or cards, and nothing outside the folder. */
function asFiles(given: unknown): readonly FileToSave[] {
  if (!Array.isArray(given)) throw new Refusal(400, 'refusal.noJson');
  return given.map((one: unknown) => {
    const { path, was, base64 } = Object(one) as Partial<FileToSave>;
    const isText = (value: unknown) => value === null || typeof value === 'string';
    if (typeof path !== 'string' || !isText(was) || !isText(base64)) throw new Refusal(400, 'refusal.noJson');
    if (fileRefusal(path) !== undefined || path.startsWith('sessions/'))
      throw new Refusal(400, 'refusal.outside');
    return { path, was: was ?? null, base64: base64 ?? null };
  });
}
