import { ArgumentError, readArguments } from './command-arguments.ts';
import { courseFolderIn } from './course-folder.ts';
import { courseWithVariant } from './course-with-variant.ts';
import { languageIn } from './language.ts';
import { ownCourse } from './own-course.ts';
import { staleEnglish } from './stale-english.ts';
import { speaker, speakerFor, type Say } from './words.ts';
import { CourseError } from '../../src/course-files/course-error.ts';
import type { Language } from '../../src/course-files/language.ts';
import { checkOnDisk, writeApprovals, writeRegister } from '../../src/on-disk/check-on-disk.ts';

const options = {
  course: { type: 'string' },
  variant: { type: 'string' },
  language: { type: 'string' },
  'nummers-bijschrijven': { type: 'boolean' },
  'write-numbers': { type: 'boolean' },
  'engels-nagekeken': { type: 'boolean' },
  'english-approved': { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/** Where a command says its lines. */
export interface Lines {
  readonly print: (line: string) => void;
  readonly warn: (line: string) => void;
}

/**
 * `npm run check:course`: checks the course files only and names every fault.
 *
 * @returns the exit status: 0 sound, 1 faults in the files, 2 something that was asked for is not there.
 */
export function checkCommand(args: readonly string[], lines: Lines): number {
  const language = languageIn(args);
  try {
    return check(args, language, speakerOfCheck(args, language), lines);
  } catch (error) {
    if (error instanceof CourseError) {
      lines.warn(allFaults(error).withHeading(language));
      return 1;
    }
    if (!(error instanceof ArgumentError)) throw error;
    lines.warn(error.message);
    return 2;
  }
}

function check(args: readonly string[], language: Language, say: Say, { print, warn }: Lines): number {
  const { values } = readArguments(args, options, say);
  if (values.help === true) {
    print(say('check.help'));
    return 0;
  }
  const national = courseFolderIn(values.course, say);
  try {
    if (values['nummers-bijschrijven'] === true || values['write-numbers'] === true) {
      const count = writeRegister(national);
      print(count === 0 ? say('check.complete') : say('check.written', { count }));
    }
    if (values['engels-nagekeken'] === true || values['english-approved'] === true)
      print(say('check.approved', { count: writeApprovals(national) }));
    const { course, news, english } = checkOnDisk(courseWithVariant(national, values.variant, say));
    const { length: phases } = course.phases;
    const { length: steps } = course.phases.flatMap((phase) => phase.steps);
    print(say('check.sound', { phases, steps, statements: course.questionnaire.items.length }));
    if (news.added > 0) print(say('check.news', { count: news.added }));
    for (const { name, value, was, now } of news.reworded)
      print(say('check.reworded', { name, value, was, now }));
    for (const line of staleEnglish(english.stale, language, say)) print(line);
    return 0;
  } catch (error) {
    if (!(error instanceof CourseError)) throw error;
    warn(error.inLanguage(language));
    warn(`\n${say('check.faults', { count: error.faults.length })}`);
    return 1;
  }
}

/** In the words of the course that is checked; where those are wrong too, in the words of this project. */
function speakerOfCheck(args: readonly string[], language: Language): Say {
  try {
    return speakerFor(args);
  } catch (error) {
    if (!(error instanceof CourseError)) throw error;
    return speaker(language);
  }
}

/** Where even those cannot be read, what is wrong in this project is all that can be said. */
function allFaults(error: CourseError): CourseError {
  try {
    checkOnDisk(ownCourse);
    return error;
  } catch (all) {
    return all instanceof CourseError ? all : error;
  }
}
