import type { CourseText } from './course-texts.ts';

/** A text in the pieces that are translated one by one: paragraphs, or entries of a list. */
export interface Paragraphs {
  readonly nl: readonly string[];
  /** As many as in Dutch, or nothing: then the English has to be put together anew. */
  readonly en: readonly string[] | undefined;
}

export function paragraphsOf({ nl, en }: Pick<CourseText, 'nl' | 'en'>): Paragraphs {
  const [dutch, english] = [nl, en].map((pieces) =>
    // A list stays a list; one text is taken apart where a line is empty.
    pieces.length === 1 ? (pieces[0] ?? '').trim().split(/\n[^\S\n]*\n\s*/) : pieces,
  ) as [readonly string[], readonly string[]];
  const isSameForm = (nl.length === 1) === (en.length === 1);
  return { nl: dutch, en: isSameForm && dutch.length === english.length ? english : undefined };
}

/** Paragraphs as a text again, in the form that the Dutch has. */
export function joined(paragraphs: readonly string[], { nl }: Pick<CourseText, 'nl'>): readonly string[] {
  if (nl.length !== 1) return paragraphs;
  return [paragraphs.join('\n\n') + (nl[0]?.endsWith('\n') === true ? '\n' : '')];
}

/** Is there something to translate in it? A paragraph of only a comment has nothing. */
export function hasWords(paragraph: string): boolean {
  return /[\p{L}\d]/u.test(paragraph.replaceAll(/<!--.*?-->/gs, ''));
}
