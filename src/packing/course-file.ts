import { zipSync } from 'fflate';
import { isMadeByComputer } from '../course-files/check-folder.ts';
import { courseSchema } from '../course-files/schema.ts';
import { CourseFileRefused } from './course-file-refused.ts';
import { unzipped } from './unzipped.ts';
import { holdsPrivateKey } from './package-check.ts';
import { comparePaths, fixedDate } from './zip.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/** Where every course has its heart. */
const heart = 'course.yaml';
/** What may stand where keys and cards are kept; anything else there may be secret. */
const openInTrust = /^(?:issuers\/[^/]+\.(?:yaml|txt)|sessions\/[^/]+\.txt)$/;

/** `cursus-2026.1.pidbcursus`. */
export function courseFileName(version: string): string {
  return `cursus-${version.replaceAll(/[^\w.-]+/g, '-')}.pidbcursus`;
}

/** The version of a course, as it stands in its file. */
export function versionOf(files: Files): string {
  const text = new TextDecoder().decode(files.get(heart));
  return /^version:\s*['"]?([^'"\n#]+?)['"]?\s*(?:#.*)?$/m.exec(text)?.[1] ?? '';
}

/**
 * A course as one file: a zip of its folder. The same course gives the same bytes, wherever it is made.
 *
 * @throws {CourseFileRefused} for what nobody may give away.
 */
export function courseFileOf(files: Files): Uint8Array {
  const kept = ownFiles(files);
  checkSecrets(kept);
  return zipSync(
    Object.fromEntries(
      [...kept].sort(([a], [b]) => comparePaths(a, b)).map(([path, bytes]) => [path, [bytes, {}]]),
    ),
    { level: 9, mtime: fixedDate },
  );
}

/**
 * The course in a file that somebody chose: path from its folder → bytes. Whether it is a sound one, the check says.
 *
 * @throws {CourseFileRefused} saying why it is not taken over. Nothing is taken over then.
 */
export async function readCourseFile(bytes: Uint8Array): Promise<Files> {
  const all = await unzipped(bytes);
  const files = ownFiles(withinFolder(all));
  const schema = schemaOf(files.get(heart));
  if (schema > courseSchema) throw new CourseFileRefused('courseFile.newer', { schema, known: courseSchema });
  checkSecrets(files);
  return files;
}

/** Without what a computer adds by itself. */
function ownFiles(files: Files): Map<string, Uint8Array> {
  return new Map([...files].filter(([path]) => !isMadeByComputer(path)));
}

/** Who zips a folder has that folder around it, perhaps in another one. */
function withinFolder(files: Files): Files {
  const folders = [...files.keys()].flatMap((path) => {
    const isHeart = path === heart || path.endsWith(`/${heart}`);
    return isHeart && !isMadeByComputer(path) ? [path.slice(0, -heart.length)] : [];
  });
  const [folder] = folders;
  if (folder === undefined)
    throw new CourseFileRefused(
      files.has('imsmanifest.xml') ? 'courseFile.isPackage' : 'courseFile.noCourse',
    );
  if (folders.length > 1) throw new CourseFileRefused('courseFile.twoCourses', { count: folders.length });
  return new Map(
    [...files].flatMap(([path, contents]) =>
      path.startsWith(folder) ? [[path.slice(folder.length), contents] as const] : [],
    ),
  );
}

/** Read before anything else is: what a newer page wrote may be no more than this line to us. */
function schemaOf(contents: Uint8Array | undefined): number {
  const [, number] = /^schema:\s*(\d+)\s*(?:#.*)?$/m.exec(new TextDecoder().decode(contents)) ?? [];
  return Number(number ?? courseSchema);
}

function checkSecrets(files: Files): void {
  for (const [path, contents] of files) {
    const isTrust = /^(?:issuers|sessions)\//.test(path);
    if ((isTrust && !openInTrust.test(path)) || holdsPrivateKey(contents))
      throw new CourseFileRefused('courseFile.secret', { path });
  }
}
