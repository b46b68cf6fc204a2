import type { CourseFault } from '../course-files/course-error.ts';
import type { Language, Words } from '../course-files/language.ts';
import type { Place } from '../course-files/value-path.ts';
import type { CourseTexts } from '../packing/course-texts.ts';
import type { Standard } from '../packing/standards.ts';

/** A course as files in memory: path from the folder of the course, with `/`, → bytes. */
export type CourseBytes = ReadonlyMap<string, Uint8Array>;

/** What takes too long to do while somebody types. Done in a worker, and where none can start in the page itself. */
export interface CourseWork {
  /** Everything that is wrong with a course, and what is worth a look. */
  readonly check: (files: CourseBytes) => Promise<Checked>;
  /** What the learner's screens are given of a course; nothing as long as it has faults. */
  readonly texts: (files: CourseBytes) => Promise<CourseTexts | undefined>;
  /**
   * The packages for an LMS: for the same course and engine the same bytes as `npm run package` writes.
   *
   * @param engine The zip that the page has of the engine (`loadEngine`).
   * @throws {PackRefused} saying by a key what keeps it from being packed.
   */
  readonly pack: (
    files: CourseBytes,
    engine: Uint8Array,
    options: PackChoice,
  ) => Promise<readonly PackedZip[]>;
}

export interface Checked {
  /** In the order of the files, and of the lines in each. */
  readonly faults: readonly PlacedFault[];
  /** Worth a look, and no reason not to pack. */
  readonly remarks: readonly Remark[];
}

/** A fault, and in which language somebody has to look. */
export interface PlacedFault extends CourseFault {
  /** Of the text that it is about, where that has one. */
  readonly language?: Language;
}

export interface Remark {
  /** A clause, without a full stop. */
  readonly message: Words;
  readonly place?: Place;
}

export interface PackChoice {
  readonly standards: readonly Standard[];
}

export interface PackedZip {
  readonly standard: Standard;
  /** Of the file that is saved. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** All files in the zip, the manifest and the schemas too. */
  readonly files: number;
}
