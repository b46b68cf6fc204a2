import type { Language } from '../course-files/language.ts';

/** A text of the course that has to come in some file. */
export interface PlacedText {
  readonly sort: 'content' | 'words';
  readonly name: string;
  readonly language: Language;
  /** Of the screen, for a content. */
  readonly kind?: string;
  /** Of a step that comes after the preparation. */
  readonly isLater?: boolean;
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
export function textFile({ sort, name, language, kind = '', isLater = false }: PlacedText): string {
  // What is drawn is the same in every language.
  if (kind === 'films') return kind;
  return `${groupOf({ sort, name, language, kind, isLater }) ?? name}.${language}`;
}

function groupOf({ sort, name, language, kind, isLater }: Required<PlacedText>): string | undefined {
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
    if (kind === 'reading' && isLater) return 'later';
    return lookingBack.includes(kind) ? 'looking-back' : undefined;
  }
  if (lessons.includes(kind)) return 'lessons';
  return readings.includes(kind) ? 'readings' : 'steps';
}
