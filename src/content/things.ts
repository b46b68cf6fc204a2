import { fieldsOf } from './outline.ts';
import type { Language } from '../course-files/language.ts';
import type { Course } from '../course-files/schema.ts';

/** What somebody can choose to do, in one language, with the places of the answers. */
export interface Things {
  readonly title: string;
  readonly intro: string;
  readonly went: { readonly question: string; readonly options: readonly Option[] };
  readonly items: readonly ThingItem[];
}

interface Option {
  readonly value: number;
  readonly label: string;
}

export interface ThingItem {
  readonly choice: number;
  readonly went: number;
  readonly question: string;
  readonly options: readonly (Option & {
    /** Number of the text in which it was written. */
    readonly text?: number;
    readonly onlyWritten: boolean;
  })[];
}

/** Undefined for a course that does not ask it. */
export function thingsOf(course: Course, language: Language): Things | undefined {
  const { things } = course.closing;
  if (things === undefined) return undefined;
  const fields = fieldsOf(course);
  return {
    title: things.title[language],
    intro: things.intro[language],
    went: {
      question: things.went.question[language],
      options: things.went.options.map(({ value, label }) => ({ value, label: label[language] })),
    },
    items: things.items.map(({ choice, went, question, options }) => ({
      choice,
      went,
      question: question[language],
      options: options.map(({ value, label, field, onlyWritten }) => {
        const text = fields.find(({ id }) => id === field)?.text;
        return { value, label: label[language], onlyWritten, ...(text === undefined ? {} : { text }) };
      }),
    })),
  };
}
