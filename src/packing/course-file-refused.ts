/** What keeps a file from being opened as a course, by the key of its sentence. */
export type CourseFileRefusal =
  | 'courseFile.noZip'
  | 'courseFile.damaged'
  | 'courseFile.locked'
  | 'courseFile.isPackage'
  | 'courseFile.noCourse'
  | 'courseFile.twoCourses'
  | 'courseFile.newer'
  | 'courseFile.strangePath'
  | 'courseFile.tooBig'
  | 'courseFile.secret';

/** A file that is no course, or none that can be taken over whole. Nothing of it was taken. */
export class CourseFileRefused extends Error {
  override readonly name = 'CourseFileRefused';
  readonly key: CourseFileRefusal;
  /** What is filled in in the sentence. */
  readonly values: Readonly<Record<string, string | number>>;

  constructor(
    key: CourseFileRefusal,
    values: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(`${key} ${JSON.stringify(values)}`, options);
    this.key = key;
    this.values = values;
  }
}
