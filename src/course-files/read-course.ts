import * as v from 'valibot';
import type { CourseFiles } from './course-files.ts';
import { fillIn, type Counts } from './counts.ts';
import type { CourseParts } from './course-parts.ts';
import { crossCheck } from './cross-check.ts';
import { say } from './fault-words.ts';
import { isTextExpected, sayIssue, sayTold, textFault } from './issue-in-words.ts';
import type { TextFault } from './text-fault.ts';
import { languages, type Language, type Words } from './language.ts';
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
import { pathInWords, type ValuePath } from './value-path.ts';

export interface ReadCourse {
  /** Only when every file is sound by itself. */
  readonly course: Course | undefined;
  readonly parts: CourseParts;
}

/** Reads every file and what fits together of them, with all faults in `files`: one never hides those of other files. */
export function readCourse(files: CourseFiles): ReadCourse {
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
  const parts: CourseParts = {
    course,
    readings,
    lessons,
    evaluation: read(files, 'evaluatie/evaluatie.yaml', evaluationFile, {
      pagesOf: 'sections',
      pageFolder: 'evaluatie',
    }),
    questionnaire: read(files, 'vragenlijst.yaml', questionnaireFile, {}),
    werksessie: read(files, 'werksessie.yaml', werksessieFile, {}),
    mijnWijk: read(files, 'mijn-wijk.yaml', mijnWijkFile, {}),
    reflection: read(files, 'reflectie.yaml', reflectionFile, {}),
    closing: read(files, 'afronding.yaml', closingFile, {}),
    sources: read(files, 'bronnen.yaml', sourcesFile, {}),
    disclosure: readPage(files, 'verantwoording'),
    privacy: readPage(files, 'privacy'),
  };
  crossCheck(parts, files);
  const whole = wholeOf(parts);
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
    lessons: matching(/^lessen\/([a-z][a-z0-9-]*)\.yaml$/),
  };
}

function wholeOf({ course, ...parts }: CourseParts): Course | undefined {
  const missing = course === undefined || Object.values(parts).some((part) => part === undefined);
  return missing ? undefined : ({ ...course, ...parts } as Course);
}

function isWhole(course: Course): boolean {
  const steps = course.phases.flatMap((phase) => phase.steps);
  return steps.every(
    ({ kind, id }) =>
      (kind !== 'reading' || course.readings[id] !== undefined) &&
      (kind !== 'lesson' || course.lessons[id] !== undefined),
  );
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
  if (pages.page !== undefined) {
    const page = files.readPage(pages.page);
    // What is wrong with the page is told also where its file cannot be read.
    if (!isObject(values)) checkPage(files, pages.page, page);
    else values.page = page;
  }
  if (values === undefined) return undefined;
  const pageAt = new Map<string, string>();
  if (pages.page !== undefined && isObject(values)) pageAt.set('', pages.page);
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
  return checkPage(files, base, files.readPage(base));
}

/** A page by itself. */
export function checkPage(files: CourseFiles, base: string, page: unknown): Course['disclosure'] | undefined {
  return check(files, `${base}.nl.md`, pageFile, { page }, new Map([['', base]]))?.page;
}

function check<Schema extends v.GenericSchema>(
  files: CourseFiles,
  file: string,
  schema: Schema,
  values: unknown,
  pageAt: ReadonlyMap<string, string>,
): v.InferOutput<Schema> | undefined {
  const tell = (path: ValuePath, message: Words, fault?: TextFault, corrected?: string) => {
    const at = path.indexOf('page');
    const base = at < 0 ? undefined : pageAt.get(path.slice(0, at).join('.'));
    if (base === undefined) {
      const line = files.lineOf(file, path, fault?.line);
      // What follows from an accident on that line is no second fault.
      if (files.isCorrected(file, line)) return;
      const where = pathInWords(file, path);
      const said = say((words) => words.values.path(where[words.language], message[words.language]));
      files.faults.push({
        file,
        line,
        message: said,
        ...optional(corrected ?? files.indented(file, path, fault)),
      });
      return;
    }
    const language = path.find((key) => key === 'nl' || key === 'en');
    // A page that is missing was already named when it was read.
    if (language === undefined || !files.hasPage(`${base}.${language}.md`)) return;
    const line = Math.max(1, fault?.line ?? 0);
    files.faults.push({ file: `${base}.${language}.md`, line, message, ...optional(fault?.corrected) });
  };

  const filled = fillTexts(values, files, (path, fault) => {
    tell(path, fault.message, fault);
  });
  const result = v.safeParse(schema, filled);
  if (!result.success) {
    for (const issue of result.issues) {
      const path: ValuePath = (issue.path ?? []).map((item) => item.key as string | number);
      const fault = textFault(issue);
      const quoted = isTextExpected(issue) ? files.quotedLine(file, path) : undefined;
      if (quoted === undefined) tell(path, fault?.message ?? sayIssue(issue), fault);
      else
        tell(
          path,
          say((words) => sayTold(issue, words.values) ?? words.yaml.numberAsText),
          undefined,
          quoted,
        );
    }
  }
  return result.success ? result.output : undefined;
}

function optional(corrected: string | undefined): { readonly corrected?: string } {
  return corrected === undefined ? {} : { corrected };
}

/** Every text with what the course fills in; a text that has no language takes Dutch. */
function fillTexts(
  value: unknown,
  files: { readonly counts: Counts },
  tell: (path: ValuePath, fault: TextFault) => void,
  path: ValuePath = [],
  language: Language = 'nl',
): unknown {
  if (typeof value === 'string') {
    const { text, faults } = fillIn(value, language, files);
    for (const fault of faults) tell(path, fault);
    return text;
  }
  if (Array.isArray(value))
    return value.map((inner: unknown, at) => fillTexts(inner, files, tell, [...path, at], language));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      fillTexts(inner, files, tell, [...path, key], languages.find((known) => known === key) ?? language),
    ]),
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
