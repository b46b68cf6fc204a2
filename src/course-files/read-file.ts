import * as v from 'valibot';
import { fillIn, type Counts } from './counts.ts';
import type { CourseFiles } from './course-files.ts';
import { say } from './fault-words.ts';
import { isTextExpected, sayIssue, sayTold, textFault } from './issue-in-words.ts';
import { languages, type Language, type Words } from './language.ts';
import { pageFile, type Page } from './schema.ts';
import type { TextFault } from './text-fault.ts';
import { pathInWords, type ValuePath } from './value-path.ts';
import { withLocalTexts } from './variant/local-places.ts';
import { sayVariantIssue } from './variant/read-variant-issue.ts';
import { variantFile } from './variant/variant-schema.ts';

interface Pages {
  /** The list whose entries have a page of their own, named after their id in `pageFolder`. */
  readonly pagesOf?: string;
  readonly pageFolder?: string;
  /** The page of the file itself, without language and ending. */
  readonly page?: string;
  /** Names of places in its texts that are filled in later; they stay as they are. */
  readonly later?: readonly string[];
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
  return check(files, file, schema, values, pageAt, pages.later);
}

/** A page by itself. */
export function checkPage(files: CourseFiles, base: string, page: unknown): Page | undefined {
  return check(files, `${base}.nl.md`, pageFile, { page }, new Map([['', base]]))?.page;
}

function check<Schema extends v.GenericSchema>(
  files: CourseFiles,
  courseFile: string,
  schema: Schema,
  values: unknown,
  pageAt: ReadonlyMap<string, string>,
  later: readonly string[] = [],
): v.InferOutput<Schema> | undefined {
  const tell = (asked: ValuePath, message: Words, fault?: TextFault, corrected?: string) => {
    const { file, path } = files.originOf(courseFile, asked);
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
        place: { file, path },
        message: said,
        ...optional(corrected ?? files.indented(file, path, fault)),
      });
      return;
    }
    const language = path.find((key) => key === 'nl' || key === 'en');
    // A page that is missing was already named when it was read.
    if (language === undefined || !files.hasPage(`${base}.${language}.md`)) return;
    const line = Math.max(1, fault?.line ?? 0);
    const page = `${base}.${language}.md`;
    const place = { file: page, path: [] };
    files.faults.push({ file: page, line, place, message, ...optional(fault?.corrected) });
  };

  const sayOf = courseFile === variantFile ? sayVariantIssue : sayIssue;
  const filled = fillTexts(values, { counts: files.counts, later }, (path, fault) => {
    tell(path, fault.message, fault);
  });
  const result = v.safeParse(schema, filled);
  if (!result.success) {
    for (const issue of result.issues) {
      const path: ValuePath = (issue.path ?? []).map((item) => item.key as string | number);
      const fault = textFault(issue);
      const quoted = isTextExpected(issue) ? files.quotedLine(courseFile, path) : undefined;
      if (quoted === undefined) tell(path, fault?.message ?? sayOf(issue), fault);
      else
        tell(
          path,
          say((words) => sayTold(issue, words.values) ?? words.yaml.numberAsText),
          undefined,
          quoted,
        );
    }
  }
  if (!result.success) return undefined;
  if (courseFile === variantFile) return result.output;
  return withLocalTexts(result.output, files.localTexts, (place) => {
    files.localPlaces.push({ ...place, file: courseFile });
  });
}

function optional(corrected: string | undefined): { readonly corrected?: string } {
  return corrected === undefined ? {} : { corrected };
}

/** Every text with what the course fills in; a text that has no language takes Dutch. */
function fillTexts(
  value: unknown,
  course: { readonly counts: Counts; readonly later: readonly string[] },
  tell: (path: ValuePath, fault: TextFault) => void,
  path: ValuePath = [],
  language: Language = 'nl',
): unknown {
  if (typeof value === 'string') {
    const { text, faults } = fillIn(value, language, course);
    for (const fault of faults) tell(path, fault);
    return text;
  }
  if (Array.isArray(value))
    return value.map((inner: unknown, at) => fillTexts(inner, course, tell, [...path, at], language));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      fillTexts(inner, course, tell, [...path, key], languages.find((known) => known === key) ?? language),
    ]),
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
