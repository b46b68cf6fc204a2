import { parseArgs } from 'node:util';
import { CourseError } from '../content/course-error.ts';
import { checkCourse, writeRegister } from './check-course.ts';
import { checkWords, type CheckLanguage } from './check-words.ts';

/** `npm run check:course`: checks the course files only and names every fault. */
function check(args: readonly string[]): void {
  const { values } = parseArgs({
    args: [...args],
    options: {
      course: { type: 'string', default: 'course' },
      language: { type: 'string', default: 'nl' },
      'nummers-bijschrijven': { type: 'boolean', default: false },
      'write-numbers': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const language: CheckLanguage | undefined =
    values.language === 'nl' || values.language === 'en' ? values.language : undefined;
  if (language === undefined) throw new TypeError(checkWords.nl.badLanguage(values.language));
  const words = checkWords[language];
  if (values.help) {
    console.log(words.help);
    return;
  }
  try {
    if (values['nummers-bijschrijven'] || values['write-numbers'])
      console.log(words.written(writeRegister(values.course)));
    const { course, news } = checkCourse(values.course);
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
  if (!(error instanceof TypeError)) throw error;
  console.error(checkWords.nl.usage(error.message));
  process.exitCode = 2;
}
