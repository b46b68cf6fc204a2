import { ArgumentError, readArguments } from './command-line/command-arguments.ts';
import { courseFolderIn } from './command-line/course-folder.ts';
import { languageIn } from './command-line/language.ts';
import { CourseError } from '../src/course-files/course-error.ts';
import { checkOnDisk, writeRegister } from '../src/on-disk/check-on-disk.ts';
import { checkWords } from '../src/check/check-words.ts';

const options = {
  course: { type: 'string' },
  language: { type: 'string' },
  'nummers-bijschrijven': { type: 'boolean' },
  'write-numbers': { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/** `npm run check:course`: checks the course files only and names every fault. */
function check(args: readonly string[]): void {
  const language = languageIn(args);
  const { values } = readArguments(args, options, language);
  const words = checkWords[language];
  if (values.help === true) {
    console.log(words.help);
    return;
  }
  const folder = courseFolderIn(values.course, language);
  try {
    if (values['nummers-bijschrijven'] === true || values['write-numbers'] === true)
      console.log(words.written(writeRegister(folder)));
    const { course, news } = checkOnDisk(folder);
    const steps = course.phases.flatMap((phase) => phase.steps);
    console.log(words.sound(course.phases.length, steps.length, course.questionnaire.items.length));
    if (news.added > 0) console.log(words.news(news.added));
    for (const { name, value, was, now } of news.reworded) console.log(words.reworded(name, value, was, now));
  } catch (error) {
    if (!(error instanceof CourseError)) throw error;
    console.error(error.inLanguage(language));
    console.error(`\n${words.faults(error.faults.length)}`);
    process.exitCode = 1;
  }
}

try {
  check(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof ArgumentError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
