import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ArgumentError } from './command-arguments.ts';
import { ownCourse } from './own-course.ts';
import { typedPath } from './typed-path.ts';
import type { Say } from './words.ts';

/**
 * The folder after `--course`, as it was typed; without it that of this project.
 *
 * @throws {ArgumentError} when there is no course in it.
 */
export function courseFolderIn(typed: string | undefined, say: Say): string {
  if (typed === undefined) return ownCourse;
  const folder = typedPath(typed);
  const found = statSync(folder, { throwIfNoEntry: false });
  if (typed.trim() === '' || found === undefined)
    throw new ArgumentError(say('courseFolder.missing', { folder: typed.trim() === '' ? '“”' : folder }));
  if (!found.isDirectory()) throw new ArgumentError(say('courseFolder.noFolder', { folder }));
  if (!existsSync(join(folder, 'course.yaml')))
    throw new ArgumentError(say('courseFolder.noCourse', { folder }));
  return folder;
}
