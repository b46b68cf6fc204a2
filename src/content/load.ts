import * as v from 'valibot';
import { CourseError } from './course-error.ts';
import { CourseFiles, type ValuePath } from './course-files.ts';
import { crossCheck } from './cross-check.ts';
import {
  closingFile,
  courseFile,
  evaluationFile,
  lessonFile,
  mijnWijkFile,
  pageFile,
  questionnaireFile,
  readingFile,
  reflectionFile,
  sourcesFile,
  werksessieFile,
  type Course,
} from './schema.ts';

/**
 * Reads and checks a course folder.
 *
 * @throws {CourseError} naming every fault with file, line and what is expected.
 */
export function loadCourse(folder: string): Course {
  const files = new CourseFiles(folder);
  const course = read(files, 'course.yaml', courseFile, {});
  const steps = course?.phases.flatMap((phase) => phase.steps) ?? [];

  const readings: Record<string, v.InferOutput<typeof readingFile>> = {};
  const lessons: Record<string, v.InferOutput<typeof lessonFile>> = {};
  for (const step of steps) {
    if (step.kind === 'reading') {
      const reading = read(files, `${step.id}/${step.id}.yaml`, readingFile, {
        pagesOf: 'sections',
        pageFolder: step.id,
      });
      if (reading) readings[step.id] = reading;
    }
    if (step.kind === 'lesson') {
      const lesson = read(files, `lessen/${step.id}.yaml`, lessonFile, { page: `lessen/${step.id}` });
      if (lesson) lessons[step.id] = lesson;
    }
  }
  const evaluation = read(files, 'evaluatie/evaluatie.yaml', evaluationFile, {
    pagesOf: 'sections',
    pageFolder: 'evaluatie',
  });
  const questionnaire = read(files, 'vragenlijst.yaml', questionnaireFile, {});
  const werksessie = read(files, 'werksessie.yaml', werksessieFile, {});
  const mijnWijk = read(files, 'mijn-wijk.yaml', mijnWijkFile, {});
  const reflection = read(files, 'reflectie.yaml', reflectionFile, {});
  const closing = read(files, 'afronding.yaml', closingFile, {});
  const sources = read(files, 'bronnen.yaml', sourcesFile, {});
  const disclosure = readPage(files, 'verantwoording');
  const privacy = readPage(files, 'privacy');

  if (
    course &&
    evaluation &&
    questionnaire &&
    werksessie &&
    mijnWijk &&
    reflection &&
    closing &&
    sources &&
    disclosure &&
    privacy
  ) {
    const whole: Course = {
      ...course,
      readings,
      lessons,
      evaluation,
      questionnaire,
      werksessie,
      mijnWijk,
      reflection,
      closing,
      sources,
      disclosure,
      privacy,
    };
    crossCheck(whole, files);
    if (files.faults.length === 0) return whole;
  }
  throw new CourseError(files.faults);
}

interface Pages {
  /** The list whose entries have a page of their own, named after their id in `pageFolder`. */
  readonly pagesOf?: string;
  readonly pageFolder?: string;
  /** The page of the file itself, without language and ending. */
  readonly page?: string;
}

/** The checked values of a YAML file; `undefined` when something is wrong with it (then there is a fault). */
export function read<Schema extends v.GenericSchema>(
  files: CourseFiles,
  file: string,
  schema: Schema,
  pages: Pages,
): v.InferOutput<Schema> | undefined {
  const values = files.readYaml(file);
  if (values === undefined) return undefined;
  const pageAt = new Map<string, string>();
  if (pages.page !== undefined && isObject(values)) {
    values.page = files.readPage(pages.page);
    pageAt.set('', pages.page);
  }
  if (pages.pagesOf !== undefined && isObject(values) && Array.isArray(values[pages.pagesOf])) {
    const entries: unknown[] = values[pages.pagesOf] as unknown[];
    entries.forEach((entry, position) => {
      if (!isObject(entry) || typeof entry.id !== 'string') return;
      const base = `${pages.pageFolder}/${entry.id}`;
      entry.page = files.readPage(base);
      pageAt.set(`${pages.pagesOf}.${position}`, base);
    });
  }
  return check(files, file, schema, values, pageAt);
}

function readPage(files: CourseFiles, base: string): Course['disclosure'] | undefined {
  const page = files.readPage(base);
  if (page === undefined) return undefined;
  return check(files, `${base}.nl.md`, pageFile, { page }, new Map([['', base]]))?.page;
}

function check<Schema extends v.GenericSchema>(
  files: CourseFiles,
  file: string,
  schema: Schema,
  values: unknown,
  pageAt: ReadonlyMap<string, string>,
): v.InferOutput<Schema> | undefined {
  const result = v.safeParse(schema, values);
  if (result.success) return result.output;
  for (const issue of result.issues) {
    const path: ValuePath = (issue.path ?? []).map((item) => item.key as string | number);
    const within = typeof issue.input === 'string' ? Number(/^line (\d+)$/.exec(issue.input)?.[1] ?? 0) : 0;
    const at = path.indexOf('page');
    const base = at < 0 ? undefined : pageAt.get(path.slice(0, at).join('.'));
    if (base === undefined) {
      files.fault(file, path, `${sayPath(path)}: ${sayIssue(issue)}`, within);
    } else if (path.length > at + 1) {
      // The page's own files; a missing page was already named when it was read.
      const language = path.at(-1);
      files.faults.push({
        file: `${base}.${language}.md`,
        line: Math.max(1, within),
        message: sayIssue(issue),
      });
    }
  }
  return undefined;
}

function sayPath(path: ValuePath): string {
  return path.length === 0 ? 'the file' : path.join('.');
}

/** The schema's own sentences where it has them, else valibot's facts in the same shape. */
function sayIssue(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object') {
    return issue.expected === 'never'
      ? `the key ${issue.received} is not known here; remove it or look for a typing error`
      : `${issue.expected} is missing`;
  }
  return issue.message.startsWith('Invalid')
    ? `found ${issue.received}, but ${issue.expected ?? 'something else'} is expected`
    : issue.message;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
