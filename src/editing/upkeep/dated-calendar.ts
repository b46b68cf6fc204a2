import { stableKey } from '../../course-files/stable-key.ts';
import { calendarFile, calendarText, dayEvent } from '../../encoding/calendar.ts';
import type { Dated } from './dated.ts';
import type { Edited } from './draft-texts.ts';

/** How an event is said. */
export interface SaidDated {
  readonly summary: string;
  readonly description: string;
}

/**
 * What has to be looked at, as whole days for a calendar. What is due already stands on today.
 *
 * @param course Title of the course.
 * @param made When the file is made, in minutes since 1970; `today` is that day.
 */
export function datedCalendar(
  edited: Edited,
  dated: readonly Dated[],
  { course, language, made, today }: { course: string; language: string; made: number; today: string },
  say: (one: Dated) => SaidDated,
): string {
  const events = dated.map((one) => {
    const { file, path } = one.place;
    const key = stableKey(edited.value({ file, path: [] }), path);
    const uid = `${one.kind}-${file}-${key}`.replaceAll(/[^\w.-]+/g, '-');
    return dayEvent({ uid, made, day: one.due < today ? today : one.due, language, ...say(one) });
  });
  return calendarFile(`-//${calendarText(course)}//redactie//NL`, events);
}
