import { ArgumentError, readArguments } from './command-line/command-arguments.ts';
import { courseFolderIn } from './command-line/course-folder.ts';
import { languageIn } from './command-line/language.ts';
import { ownCourse } from './command-line/own-course.ts';
import { speaker, speakerFor, type Say } from './command-line/words.ts';
import { CourseError } from '../src/course-files/course-error.ts';
import { checkOnDisk, writeRegister } from '../src/on-disk/check-on-disk.ts';

const options = {
  course: { type: 'string' },
  language: { type: 'string' },
  'nummers-bijschrijven': { type: 'boolean' },
  'write-numbers': { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

const args = process.argv.slice(2);
const language = languageIn(args);

/** `npm run check:course`: checks the course files only and names every fault. */
function check(say: Say): void {
  const { values } = readArguments(args, options, say);
  if (values.help === true) {
    console.log(say('check.help'));
    return;
  }
  const folder = courseFolderIn(values.course, say);
  try {
    if (values['nummers-bijschrijven'] === true || values['write-numbers'] === true) {
      const count = writeRegister(folder);
      console.log(count === 0 ? say('check.complete') : say('check.written', { count }));
    }
    const { course, news } = checkOnDisk(folder);
    const { length: phases } = course.phases;
    const { length: steps } = course.phases.flatMap((phase) => phase.steps);
    console.log(say('check.sound', { phases, steps, statements: course.questionnaire.items.length }));
    if (news.added > 0) console.log(say('check.news', { count: news.added }));
    for (const { name, value, was, now } of news.reworded)
      console.log(say('check.reworded', { name, value, was, now }));
  } catch (error) {
    if (!(error instanceof CourseError)) throw error;
    console.error(error.inLanguage(language));
    console.error(`\n${say('check.faults', { count: error.faults.length })}`);
    process.exitCode = 1;
  }
}

/** In the words of the course that is checked; where those are wrong too, in the words of this project. */
function speakerOfCheck(): Say {
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

try {
  check(speakerOfCheck());
} catch (error) {
  if (error instanceof CourseError) {
    console.error(allFaults(error).withHeading(language));
    process.exitCode = 1;
  } else if (error instanceof ArgumentError) {
    console.error(error.message);
    process.exitCode = 2;
  } else throw error;
}
