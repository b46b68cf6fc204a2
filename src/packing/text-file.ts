import type { Language } from '../course-files/language.ts';

/** A text of the course that has to come in some file. */
export interface PlacedText {
  readonly sort: 'content' | 'words';
  readonly name: string;
  readonly language: Language;
  /** Of the screen, for a content. */
  readonly kind?: string;
  /** Of the very first step, or of one that comes after the preparation. */
  readonly when?: 'first' | 'later' | undefined;
}

/** Kinds of screens whose texts are small, and read one after the other. */
const pages = ['display', 'shut', 'privacy', 'sources', 'disclosure', 'sheets'];
const lookingBack = ['evaluation', 'reflection'];
const lessons = ['lesson', 'evaluation'];
const readings = ['reading', 'questionnaire'];

/** Words that come a moment after home. */
const aroundHome = ['needed', 'notice', 'leaving', 'gwa'];

/**
 * The file in which a text comes, without folder and ending. Most have one of their own, so that no lesson waits for another
 * one; small ones that are asked for one after the other come together. In English more do: fewer files, and the next step is
 * there already.
 */
export function textFile({ sort, name, language, kind = '', when }: PlacedText): string {
  // What is drawn is the same in every language.
  if (kind === 'films') return kind;
  return `${groupOf({ sort, name, language, kind, when }) ?? name}.${language}`;
}

function groupOf({
  sort,
  name,
  language,
  kind,
  when,
}: PlacedText & { readonly kind: string }): string | undefined {
  if (sort === 'words') {
    if (name === 'start') return undefined;
    if (aroundHome.includes(name)) return 'around-home';
    // The card of the day has the code field of the desk, and speaks with its words.
    if (['attendance', 'evening'].includes(name)) return 'attendance';
    const isLate = ['certificate', 'receipt'].includes(name) || name.startsWith('closing.');
    return isLate ? 'with-closing' : undefined;
  }
  if (pages.includes(kind)) return 'pages';
  if (kind === 'closing') return 'with-closing';
  if (language === 'nl') {
    if (kind === 'reading' && when === 'later') return 'later';
    // Whoever is new goes there from home.
    if (kind === 'reading' && when === 'first') return 'around-home';
    return lookingBack.includes(kind) ? 'looking-back' : undefined;
  }
  if (lessons.includes(kind)) return 'lessons';
  return readings.includes(kind) ? 'readings' : 'steps';
}
