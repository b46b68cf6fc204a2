import { CourseError } from './course-error.ts';
import { loadCourse } from './load.ts';
import { loadWords } from './words.ts';

/** `npm run check:course`: checks the course files only and names every fault. */
try {
  const course = loadCourse('course');
  loadWords('course/teksten');
  const steps = course.phases.flatMap((phase) => phase.steps);
  console.log(
    `The course is sound: ${course.phases.length} phases, ${steps.length} steps, ${course.questionnaire.items.length} statements.`,
  );
} catch (error) {
  if (!(error instanceof CourseError)) throw error;
  console.error(error.message);
  console.error(
    `\n${error.faults.length} ${error.faults.length === 1 ? 'fault' : 'faults'} in the course files.`,
  );
  process.exitCode = 1;
}
