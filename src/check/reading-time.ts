import type { CourseFiles } from '../course-files/course-files.ts';
import { outlineOf } from '../content/outline.ts';
import type { Act } from '../course-files/act-schema.ts';
import type { Course, Step } from '../course-files/schema.ts';

/** Dutch words in a minute: calm reading, of a text that is to be remembered. */
export const wordsPerMinute = 180;

/** What somebody does besides reading the words of it, in seconds. */
export const seconds = {
  /** To choose one answer about one's own work, or about a statement. */
  choice: 10,
  /** To look at a figure. */
  figure: 15,
  /** To write one or two sentences. */
  field: 60,
  /** To check a name and make a certificate. */
  certificate: 120,
} as const;

/** How far the minutes that are said may be from what is measured, as a share; minutes are whole, so half a minute is always allowed. */
const tolerance = 0.15;

/** Of these somebody reads one: the texts for the different professions, and what comes of the answer that was chosen. */
const readOneOf = new Set(['views', 'thens']);
/** What is said of a question where it is kept, not where it is asked. */
const readElsewhere = new Set(['brings']);

/** How many Dutch words there are to read in a part of a course. */
export function wordsIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  if ('nl' in value && 'en' in value)
    return textOf(value.nl)
      .split(/\s+/)
      .filter((word) => /\w/.test(word)).length;
  return Object.entries(value).reduce((sum, [key, part]: [string, unknown]) => {
    if (readElsewhere.has(key)) return sum;
    return sum + wordsIn(part) / (readOneOf.has(key) && Array.isArray(part) ? Math.max(1, part.length) : 1);
  }, 0);
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .filter(([key]) => key !== 'kind' && key !== 'href')
    .map(([, part]) => textOf(part))
    .join(Array.isArray(value) && value.some((part) => typeof part === 'string') ? '' : ' ');
}

/** Minutes that a step takes by its words and by what there is to do; undefined for the werksessie, which has a programme. */
export function measuredMinutes(course: Course, step: Step): number | undefined {
  const found = toRead(course, step);
  if (found === undefined) return undefined;
  const { texts, ...done } = found;
  const spent = Object.entries(done).reduce(
    (sum, [what, count]) => sum + count * seconds[what as keyof typeof seconds],
    0,
  );
  return wordsIn(texts) / wordsPerMinute + spent / 60;
}

/** An act with what is read of it: of what one can do with an answer, only what goes with the chosen one. */
function readOf({ answers, ...others }: Act): unknown {
  return { ...others, labels: answers.map(({ label }) => label), thens: answers.map(({ then }) => then) };
}

type ToRead = { readonly texts: unknown } & { readonly [What in keyof typeof seconds]?: number };

function toRead(course: Course, step: Step): ToRead | undefined {
  switch (step.kind) {
    case 'reading': {
      const { intro, sections = [] } = course.readings[step.id] ?? {};
      const acts = sections.flatMap(({ act }) => act ?? []);
      return {
        texts: [intro, sections.map(({ page }) => page), acts.map(readOf)],
        choice: acts.flatMap(({ items }) => items).length,
        figure: acts.filter(({ figure }) => figure !== undefined).length,
      };
    }
    case 'lesson': {
      const lesson = course.lessons[step.id];
      if (lesson === undefined) return undefined;
      const shown = course.evaluation.figures.filter(({ id }) => id === lesson.figure);
      return {
        texts: [lesson, shown],
        choice: 1,
        figure: shown.length,
        field: lesson.exercise.fields.length,
      };
    }
    case 'evaluation': {
      const { intro, figures, sections, voices } = course.evaluation;
      return { texts: [intro, figures, sections, voices], figure: figures.length };
    }
    case 'questionnaire': {
      const { intro, notice, privacy, items, extra, moments } = course.questionnaire;
      const isExtra = moments.find(({ id }) => id === step.moment)?.extra === true;
      return {
        texts: [intro, notice, privacy, items, isExtra ? extra : []],
        choice: items.length + (isExtra ? extra.choices.length : 0),
        field: isExtra ? extra.fields.length : 0,
      };
    }
    case 'reflection': {
      const { ratings, questions, goals } = course.reflection.feedback;
      return {
        texts: course.reflection,
        choice: ratings.length + questions.length + (goals?.items.length ?? 0),
        field: course.reflection.private.fields.length + 1,
      };
    }
    case 'closing':
      return { texts: course.closing, certificate: 1 };
    case 'werksessie':
      return undefined;
  }
}

/** Does every step take as long as it says? */
export function checkReadingTime(course: Course, files: CourseFiles): void {
  const outlines = outlineOf(course).phases.flatMap(({ steps }) => steps);
  for (const step of course.phases.flatMap(({ steps }) => steps)) {
    const { minutes = 0, parts = [] } = outlines.find(({ id }) => id === step.id) ?? {};
    const found = measuredMinutes(course, step);
    // No part can say less than a minute.
    const measured = found === undefined ? undefined : Math.max(found, parts.length);
    if (measured === undefined || Math.abs(minutes - measured) <= Math.max(0.5, measured * tolerance))
      continue;
    const [file, path] = placeOf(step);
    files.fault(file, path, (words) =>
      words.room.minutes(minutes, Math.max(1, Math.round(measured)), step.id),
    );
  }
}

function placeOf({ kind, id }: Step): readonly [file: string, path: readonly (string | number)[]] {
  switch (kind) {
    case 'reading':
      return [`${id}/${id}.yaml`, ['sections', 0, 'minutes']];
    case 'lesson':
      return [`lessen/${id}.yaml`, ['minutes']];
    case 'evaluation':
      return ['evaluatie/evaluatie.yaml', ['sections', 0, 'minutes']];
    case 'questionnaire':
      return ['vragenlijst.yaml', ['minutes']];
    case 'reflection':
      return ['reflectie.yaml', ['minutes']];
    case 'closing':
      return ['afronding.yaml', ['minutes']];
    case 'werksessie':
      return ['werksessie.yaml', ['minutes']];
  }
}
