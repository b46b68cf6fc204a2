import { speaker } from '../../../scorm/command-line/words.ts';
import type { Language } from '../../../src/course-files/language.ts';
import type { Paper } from '../../../src/paper/paper.ts';
import { plan } from '../../fixtures/attendance.ts';

/** As the course says it, in a font of the computer. */
export function paperIn(language: Language): Paper {
  return { language, say: speaker(language), fonts: [] };
}

export const issuer = { demonstration: false };
export const trial = { demonstration: true };
export const course = 'Preventie in de Buurt';
export const card = {
  ...plan,
  moments: plan.moments.map((moment) => ({ ...moment, hash: new Uint8Array(12) })),
};

/** The texts of a page in the order in which they stand there, without what is only for the eye. */
export function textOf(html: string): string {
  const body = html.slice(html.indexOf('<body>'));
  return body
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
