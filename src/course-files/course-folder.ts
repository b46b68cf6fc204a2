/**
 * The folder of a course, wherever it is kept: on a disk, in a zip, in a browser.
 *
 * It answers at once: a course is less than a megabyte, and its faults are told in the order in which it is read. Who
 * must wait for files reads all of them first, and gives them to `folderOf`.
 */
export interface CourseFolder {
  /** The bytes of a file; `undefined` when it is not there. */
  readonly read: (path: string) => Uint8Array | undefined;
  /** The paths of all files in a folder of it, and in those within; without a name of all that there are. */
  readonly list: (folder?: string) => readonly string[];
}

/** Files that are in memory, by their path from the folder of the course, with `/`. */
export function folderOf(files: ReadonlyMap<string, Uint8Array>): CourseFolder {
  return {
    read: (path) => files.get(path),
    list: (folder) =>
      [...files.keys()].filter((path) => folder === undefined || path.startsWith(`${folder}/`)),
  };
}
