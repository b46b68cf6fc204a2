import { speaker } from '../../../scorm/command-line/words.ts';
import type { Language } from '../../../src/course-files/language.ts';
import type { Paper } from '../../../src/paper/paper.ts';
import type { DayOnPaper } from '../../../src/paper/day-on-paper.ts';
import { roomCourseOf, type RoomCourse } from '../../../src/room/room-course.ts';
import { plan } from '../../fixtures/attendance.ts';
import { loadCourse } from '../../fixtures/loaded-course.ts';

/** As the course says it, in a font of the computer. */
export function paperIn(language: Language): Paper {
  return { language, say: speaker(language), fonts: [] };
}

export const issuer = { demonstration: false };
export const trial = { demonstration: true };
export const course = 'Preventie in de Buurt';
export const card = {
  ...plan,
  id: '7K3M92QD',
  salt: new Uint8Array(16),
  iterations: 600_000,
  organiserKey: new Uint8Array(33),
  moments: plan.moments.map((moment) => ({ ...moment, hash: new Uint8Array(12) })),
};

let ownCourse: RoomCourse | undefined;

/** A day of the course of this project, with the working methods of the ordinary day. */
export function dayOnPaper(): DayOnPaper {
  const key = { kty: 'EC', crv: 'P-256', x: '', y: '' } as const;
  return {
    card,
    issuer: { keyId: '00', name: 'NHG', demonstration: false, from: '2026-01-01', key },
    course: (ownCourse ??= roomCourseOf(loadCourse('course'))),
    methods: {},
  };
}

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
