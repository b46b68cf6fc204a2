import { locales } from '../../../course-files/language.ts';
import { presenceAtDoor, type Presence } from '../../../room/presence-at-door.ts';
import type { RoomCourse } from '../../../room/room-course.ts';
import type { RoomDay } from '../../../room/day.ts';
import type { WatchDay } from '../watch-day.ts';

/** What the parts of the door make their picture of. */
export interface DoorNow {
  readonly day: RoomDay;
  readonly course: RoomCourse;
  readonly language: WatchDay['language'];
  /** Minutes since 1970. */
  readonly now: number;
  readonly presence: Presence;
  /** A moment as the clock on the wall of the room shows it: 16:30. */
  readonly clock: (at: number) => string;
}

/** The door at this moment; undefined until there are a day and a course. */
export function doorNow({ day, course, language }: WatchDay): DoorNow | undefined {
  if (day === undefined || course === undefined) return undefined;
  const { start, end, zone } = day.card;
  const presence = presenceAtDoor(day.record, {
    start,
    end,
    graceMinutes: course.rules.graceMinutes,
    residents: course.professions.filter(({ domain }) => domain === residentDomain).map(({ id }) => id),
  });
  const shown = clockIn(locales[language], zone);
  return { day, course, language, now: day.now(), presence, clock: (at) => shown.format(at * 60_000) };
}

/** The domain of who lives in the wijk. */
export const residentDomain = 'bewoners';

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
