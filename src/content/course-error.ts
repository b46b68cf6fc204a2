/** One thing that is wrong in the course files, for the editor who can mend it. */
export interface CourseFault {
  /** Path from the course folder. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** What is wrong and what is expected, as a clause. */
  readonly message: string;
}

/** All faults of a course at once; the message has one sentence per line. */
export class CourseError extends Error {
  readonly faults: readonly CourseFault[];

  constructor(faults: readonly CourseFault[]) {
    super(faults.map((fault) => `${fault.file}:${fault.line}: ${fault.message}.`).join('\n'));
    this.name = 'CourseError';
    this.faults = faults;
  }
}
