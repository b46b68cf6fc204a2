/** A file of the course folder on the disk, as the preview gives it to the editor's page. */
export interface StoredFile {
  /** From the folder of the course, with `/`. */
  readonly path: string;
  readonly base64: string;
}

/** The whole course, from `GET /api/course`. */
export interface StoredCourse {
  /** Of the folder. */
  readonly name: string;
  readonly files: readonly StoredFile[];
}

/** A file that is to be written or taken away, for `PUT /api/course`. */
export interface FileToSave {
  readonly path: string;
  /** SHA-256 in hexadecimal of what the page took it from; null for a file that was not there. */
  readonly was: string | null;
  /** null for a file that goes. */
  readonly base64: string | null;
}

/** What came of it: nothing is written when one of the files is another one on the disk by now. */
export interface SaveAnswer {
  readonly conflicts: readonly string[];
}
