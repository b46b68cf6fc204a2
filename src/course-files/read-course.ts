import type * as v from 'valibot';
import type { CourseFiles } from './course-files.ts';
import type { CourseParts } from './course-parts.ts';
import { crossCheck } from './cross-check.ts';
import { readEvening } from './read-evening.ts';
import { readFilms } from './read-films.ts';
import { earlierFile, neighbourhoodFile } from './dilemma-schema.ts';
import { checkPage, read } from './read-file.ts';
import { sheetsFile } from './sheets-schema.ts';
import { checkVariant, readVariant } from './variant/read-variant.ts';
import type { VariantFacts } from './variant/variant-facts.ts';
import { granted, withoutDays } from './whole-parts.ts';
import {
  closingFile,
  courseFile,
  evaluationFile,
  lessonFile,
  mijnWijkFile,
  questionnaireFile,
  readingFile,
  reflectionFile,
  sourcesFile,
  werksessieFile,
  type Course,
} from './schema.ts';

export interface ReadCourse {
  /** Only when every file is sound by itself. */
  readonly course: Course | undefined;
  readonly parts: CourseParts;
}

/** Reads every file and what fits together of them, with all faults in `files`: one never hides those of other files. */
export function readCourse(files: CourseFiles): ReadCourse {
  const variant = readVariant(files);
  const course = read(files, 'course.yaml', courseFile, {});

  const readings: Record<string, v.InferOutput<typeof readingFile>> = {};
  const lessons: Record<string, v.InferOutput<typeof lessonFile>> = {};
  const steps = stepsOf(files, course);
  for (const id of steps.readings) {
    const reading = read(files, `${id}/${id}.yaml`, readingFile, { pagesOf: 'sections', pageFolder: id });
    if (reading) readings[id] = reading;
  }
  for (const id of steps.lessons) {
    const lesson = read(files, `lessen/${id}.yaml`, lessonFile, { page: `lessen/${id}` });
    if (lesson) lessons[id] = lesson;
  }
  const werksessie = read(files, 'werksessie.yaml', werksessieFile, {});
  const mijnWijk = read(files, 'mijn-wijk.yaml', mijnWijkFile, {});
  const parts: CourseParts = {
    course,
    readings,
    lessons,
    neighbourhood: read(files, 'lessen/wijk.yaml', neighbourhoodFile, {}),
    // A young course has none.
    earlier: files.has('vroeger.yaml')
      ? read(files, 'vroeger.yaml', earlierFile, {})
      : { questions: [], statements: [] },
    evaluation: read(files, 'evaluatie/evaluatie.yaml', evaluationFile, {
      pagesOf: 'sections',
      pageFolder: 'evaluatie',
    }),
    questionnaire: read(files, 'vragenlijst.yaml', questionnaireFile, {}),
    werksessie,
    mijnWijk,
    reflection: read(files, 'reflectie.yaml', reflectionFile, {}),
    closing: read(files, 'afronding.yaml', closingFile, {}),
    sources: read(files, 'bronnen.yaml', sourcesFile, {}),
    disclosure: readPage(files, 'verantwoording'),
    privacy: readPage(files, 'privacy'),
    sheets: read(files, 'afdrukken.yaml', sheetsFile, {}),
    films: readFilms(files, { course, readings }),
    // Working methods and cases are national; a method stretches along when it is done.
    evening: readEvening(
      files,
      variant === undefined ? werksessie : read(files.national, 'werksessie.yaml', werksessieFile, {}),
      variant === undefined ? mijnWijk : read(files.national, 'mijn-wijk.yaml', mijnWijkFile, {}),
    ),
  };
  crossCheck(parts, files);
  checkVariant(variant, parts, files);
  const whole = wholeOf(parts, variant);
  return {
    course: whole && isWhole(whole) ? whole : undefined,
    parts,
  };
}

/** The texts that a step has a folder or file for; where the steps cannot be read, what stands in the folder. */
function stepsOf(
  files: CourseFiles,
  course: CourseParts['course'],
): { readonly readings: readonly string[]; readonly lessons: readonly string[] } {
  if (course !== undefined) {
    const all = course.phases.flatMap((phase) => phase.steps);
    const idsOf = (kind: string) => all.filter((step) => step.kind === kind).map((step) => step.id);
    return { readings: [...new Set(idsOf('reading'))], lessons: [...new Set(idsOf('lesson'))] };
  }
  const matching = (pattern: RegExp) => files.names.flatMap((name) => pattern.exec(name)?.[1] ?? []);
  return {
    readings: matching(/^([a-z][a-z0-9-]*)\/\1\.yaml$/).filter((id) => id !== 'evaluatie'),
    lessons: matching(/^lessen\/([a-z][a-z0-9-]*)\.yaml$/).filter((id) => id !== 'wijk'),
  };
}

function wholeOf({ course, ...parts }: CourseParts, variant: VariantFacts | undefined): Course | undefined {
  const missing = course === undefined || Object.values(parts).some((part) => part === undefined);
  if (missing) return undefined;
  const sources = parts.sources && withoutDays(parts.sources);
  const local = variant && { variant: { base: variant.base, name: variant.name } };
  return { ...course, accreditation: granted(course), ...parts, sources, ...local } as Course;
}

function isWhole(course: Course): boolean {
  const steps = course.phases.flatMap((phase) => phase.steps);
  return steps.every(
    ({ kind, id }) =>
      (kind !== 'reading' || course.readings[id] !== undefined) &&
      (kind !== 'lesson' || course.lessons[id] !== undefined),
  );
}

function readPage(files: CourseFiles, base: string): Course['disclosure'] | undefined {
  return checkPage(files, base, files.readPage(base));
}
