import { locales } from '../../../course-files/language.ts';
import { dayRules } from '../../../room/day-rules.ts';
import type { DoorRules, Presence } from '../../../room/presence-at-door.ts';
import type { RoomCourse } from '../../../room/room-course.ts';
import type { RoomDay } from '../../../room/day.ts';
import { presenceOfRecord } from '../presence-of.ts';
import type { WatchDay } from '../watch-day.ts';

/** What the parts of the door make their picture of. */
export interface DoorNow {
  readonly day: RoomDay;
  readonly course: RoomCourse;
  readonly language: WatchDay['language'];
  /** Minutes since 1970. */
  readonly now: number;
  readonly rules: DoorRules;
  readonly presence: Presence;
  /** A moment as the clock on the wall of the room shows it: 16:30. */
  readonly clock: (at: number) => string;
}

/** The door at this moment; undefined until there are a day and a course. */
export function doorNow({ day, course, language }: WatchDay): DoorNow | undefined {
  if (day === undefined || course === undefined) return undefined;
  const rules = dayRules(day.card, course);
  const shown = clockIn(locales[language], day.card.zone);
  return {
    day,
    course,
    language,
    rules,
    now: day.now(),
    presence: presenceOfRecord(day.record, rules),
    clock: (at) => shown.format(at * 60_000),
  };
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Kept: making one takes longer than all that it writes. */
function clockIn(locale: string, timeZone: string): Intl.DateTimeFormat {
  const name = `${locale} ${timeZone}`;
  const known =
    clocks.get(name) ??
    new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone });
  clocks.set(name, known);
  return known;
}
