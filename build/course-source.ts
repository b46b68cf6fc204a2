import { resolve, sep } from 'node:path';
import type { CourseFolder } from '../src/course-files/course-folder.ts';
import { loadWholeCourse, type WholeCourse } from '../src/course-files/whole-course.ts';
import { folderOnDisk } from '../src/on-disk/folder-on-disk.ts';

/** The course of which a website is built. All plugins share one, so that a build reads it once. */
export interface CourseSource {
  /** Where it stands on the disk. */
  readonly path: string;
  readonly folder: CourseFolder;
  /**
   * The course as it was read first, or first after `forget`.
   *
   * @throws {CourseError} naming every fault in the course files.
   */
  readonly whole: () => WholeCourse;
  readonly has: (file: string) => boolean;
  /** Some file of it has changed. */
  readonly forget: () => void;
}

/** @param known The course, where it was read already. */
export function courseSource(path: string, folder = folderOnDisk(path), known?: WholeCourse): CourseSource {
  let read = known && (() => known);
  return {
    path,
    folder,
    // A fault too is told without reading again: many modules ask at once.
    whole: () => (read ??= onceRead(folder))(),
    // The bundler writes every path with /, Windows does not.
    has: (file) => resolve(file).startsWith(resolve(path) + sep),
    forget: () => {
      read = undefined;
    },
  };
}

function onceRead(folder: CourseFolder): () => WholeCourse {
  try {
    const whole = loadWholeCourse(folder);
    return () => whole;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}
