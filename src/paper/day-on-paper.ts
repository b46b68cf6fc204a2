import type { SessionCard } from '../attendance/session-card.ts';
import type { Issuer } from '../attendance/trust.ts';
import type { Language } from '../course-files/language.ts';
import type { Method, PartMethods } from '../course-files/evening-schema.ts';
import type { RoomCourse } from '../room/room-course.ts';

/** The session and the course, as every sheet of a day needs them. */
export interface DayOnPaper {
  readonly card: SessionCard;
  readonly issuer: Issuer;
  readonly course: RoomCourse;
  /** Part → id of the chosen working method; the first one of the first ready-made day where nothing was chosen. */
  readonly methods: Readonly<Record<string, string>>;
}

/** A part of this session with what is done in it. */
export interface DayPart {
  readonly title: string;
  readonly result: string;
  readonly minutes: number;
  /** Minutes since 1970. */
  readonly starts: number;
  readonly frame: PartMethods | undefined;
  readonly method: Method | undefined;
}

/** The parts of this session, one after the other; where it has another number of them than the course they have no name. */
export function partsOfDay({ card, course, methods }: DayOnPaper, language: Language): readonly DayPart[] {
  const { parts } = course.werksessie;
  const minutes = card.parts.length === 0 ? parts.map((part) => part.minutes) : card.parts;
  const isNamed = minutes.length === parts.length;
  let starts = card.start;
  return minutes.map((length, position) => {
    const part = isNamed ? parts[position] : undefined;
    const frame = part === undefined ? undefined : course.evening.methods[part.id];
    const chosen = part === undefined ? undefined : (methods[part.id] ?? firstDay(course)?.methods[part.id]);
    const from = starts;
    starts += length;
    return {
      title: part?.title[language] ?? `${position + 1}`,
      result: part?.result[language] ?? '',
      minutes: length,
      starts: from,
      frame,
      method: frame?.methods.find(({ id }) => id === chosen) ?? frame?.methods[0],
    };
  });
}

function firstDay({ evening }: RoomCourse) {
  return evening.days.days[0];
}
