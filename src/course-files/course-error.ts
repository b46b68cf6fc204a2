import { say } from './fault-words.ts';
import type { Language } from './language.ts';
import type { TextFault } from './text-fault.ts';
import type { Place } from './value-path.ts';

/** One thing that is wrong in the course files, for the editor who can mend it. */
export interface CourseFault extends TextFault {
  /** Path from the course folder; the line is that in the file. */
  readonly file: string;
  /** The value that it is about; a key that is missing is named where it should stand. */
  readonly place: Place;
}

/** A fault as an editor reads it; a corrected line stands below it, ready to be copied. */
export function sayFault({ file, line, message, corrected }: CourseFault, language: Language): string {
  const place = `${file}:${line}: ${message[language]}`;
  if (corrected === undefined) return `${place}.`;
  return `${place}. ${language === 'nl' ? 'Schrijf deze regel zo:' : 'Write this line so:'}\n${corrected}`;
}

/** All faults of a course at once, file by file and in the order of their lines. The message is Dutch. */
export class CourseError extends Error {
  readonly faults: readonly CourseFault[];

  constructor(faults: readonly CourseFault[]) {
    const sorted = inOrder(faults);
    super(sorted.map((fault) => sayFault(fault, 'nl')).join('\n'));
    this.name = 'CourseError';
    this.faults = sorted;
  }

  /** All faults, below a line that says what they are. */
  withHeading(language: Language): string {
    return `${say((words) => words.heading)[language]}\n${this.inLanguage(language)}`;
  }

  inLanguage(language: Language): string {
    return this.faults.map((fault) => sayFault(fault, language)).join('\n');
  }
}

/** The files stay in the order in which they were read; the lines of one file go from top to bottom, each sentence once. */
function inOrder(faults: readonly CourseFault[]): readonly CourseFault[] {
  const files = [...new Set(faults.map(({ file }) => file))];
  const sorted = files.flatMap((file) =>
    faults.filter((fault) => fault.file === file).toSorted((a, b) => a.line - b.line),
  );
  const said = sorted.map((fault) => sayFault(fault, 'nl'));
  return sorted.filter((_, at) => said.indexOf(said[at] ?? '') === at);
}
