import type { CourseDraft } from '../../editing/course-draft.ts';
import type { CourseBytes, CourseWork } from '../../editing/course-work.ts';
import type { Kept } from '../../editing/session/editor-session.ts';

/** A draft on this device, as it is listed. */
export interface ListedDraft {
  readonly id: string;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly saved: number;
  readonly changes: number;
}

/** Keeps one draft, again and again. */
export interface KeepsDraft {
  save(draft: CourseDraft, now: number): Promise<Kept>;
}

/** The drafts on this device. */
export interface Drafts {
  list(): Promise<readonly ListedDraft[]>;
  keep(name: string, opened: CourseBytes): KeepsDraft;
  /** `lost` counts what could not be done again; nothing when the draft is not there any more. */
  resume(
    id: string,
  ): Promise<{ readonly draft: CourseDraft; readonly keeper: KeepsDraft; readonly lost: number } | undefined>;
  remove(id: string): Promise<void>;
}

/** A course that was opened, and what its file is called. */
export interface OpenedCourse {
  readonly name: string;
  readonly files: CourseBytes;
}

/** Why a file is no course: what is to be said of it. */
export interface FileRefused {
  readonly refused: string;
}

/** What the page works with; the start file of the page puts it together. */
export interface EditorTools {
  readonly work: CourseWork;
  /** The engine with which the page packs; rejects with a `PackRefused` where its file is not beside the page. */
  readonly engine: () => Promise<Uint8Array>;
  /** Undefined where the browser keeps nothing. */
  readonly drafts: Drafts | undefined;
  /** Reads a course file. */
  readonly open: (file: File) => Promise<OpenedCourse | FileRefused>;
  /** The course that the page has; undefined where it has none. */
  readonly ownCourse: (() => Promise<OpenedCourse>) | undefined;
  /** The course as one file, to be saved. */
  readonly courseFile: (files: CourseBytes) => Promise<Blob>;
}
