/** Somebody chose or dropped a file. */
export class CourseFileChosen extends Event {
  static readonly eventName = 'course-file-chosen';
  readonly file: File;

  constructor(file: File) {
    super(CourseFileChosen.eventName, { bubbles: true, composed: true });
    this.file = file;
  }
}

/** Somebody begins with the course that the page has, or makes a variant of it. */
export class OwnCourseWanted extends Event {
  static readonly eventName = 'own-course-wanted';
  readonly variant: boolean;

  constructor(variant: boolean) {
    super(OwnCourseWanted.eventName, { bubbles: true, composed: true });
    this.variant = variant;
  }
}

/** Somebody goes on with a draft, or takes it away. */
export class DraftChosen extends Event {
  static readonly eventName = 'draft-chosen';
  readonly id: string;
  readonly deed: 'resume' | 'remove';

  constructor(id: string, deed: 'resume' | 'remove') {
    super(DraftChosen.eventName, { bubbles: true, composed: true });
    this.id = id;
    this.deed = deed;
  }
}

declare global {
  interface HTMLElementEventMap {
    'course-file-chosen': CourseFileChosen;
    'own-course-wanted': OwnCourseWanted;
    'draft-chosen': DraftChosen;
  }
}
