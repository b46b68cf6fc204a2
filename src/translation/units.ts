import { courseTexts, type CourseText, type TextSource } from './course-texts.ts';
import { hasWords, paragraphsOf } from './paragraphs.ts';

/** A paragraph or an entry of a list as one unit of a translation file. */
export interface Unit {
  readonly text: CourseText;
  /** Which of its paragraphs, from 0. */
  readonly at: number;
  readonly file: string;
  readonly id: string;
  readonly nl: string;
  /** `undefined` when the English is built in another way. */
  readonly en: string | undefined;
}

/** Every unit of these texts that has words in it. */
export function unitsOf(texts: readonly CourseText[], course: string): readonly Unit[] {
  return texts.flatMap((text) => {
    const { nl, en } = paragraphsOf(text);
    return nl.flatMap((paragraph, at) =>
      hasWords(paragraph)
        ? [
            {
              text,
              at,
              file: fileId(course, text.dutch.file),
              id: unitId(text, at, nl.length),
              nl: paragraph,
              en: en?.[at],
            },
          ]
        : [],
    );
  });
}

/** The id of the course itself, as its files are called in a translation file; empty when it has none. */
export function courseId(source: TextSource): string {
  const values = source.values('course.yaml');
  const id =
    typeof values === 'object' && values !== null ? (values as { readonly id?: unknown }).id : undefined;
  return typeof id === 'string' ? id : '';
}

export function allUnits(source: TextSource): readonly Unit[] {
  return unitsOf(courseTexts(source), courseId(source));
}

/** Ids are names of XML (NMTOKEN): no slash and no star. */
export function fileId(course: string, file: string): string {
  return asName(`${course}:${file}`);
}

function unitId({ key, dutch }: CourseText, at: number, count: number): string {
  const where = key
    .split('/')
    .map((name, step) => (name === '*' ? `n${String(dutch.path[step])}` : name))
    .join(':');
  return asName(count === 1 ? where : `${where}:p${at + 1}`);
}

function asName(text: string): string {
  return text.replaceAll('/', ':').replaceAll(/[^\w.:-]/g, '_');
}
