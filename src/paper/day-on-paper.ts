import type { SessionCard } from '../attendance/session-card.ts';
import type { Issuer } from '../attendance/trust.ts';
import type { Language } from '../course-files/language.ts';
import { planOfPart, type PartPlan } from '../content/evening-steps.ts';
import { isProgrammeOf, minutesOnCard } from '../content/session-programme.ts';
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
  /** The chosen working method in the minutes of this session. */
  readonly plan: PartPlan | undefined;
}

/** The parts of this session, one after the other; where it was issued for another programme they have no name. */
export function partsOfDay({ card, course, methods }: DayOnPaper, language: Language): readonly DayPart[] {
  const { parts } = course.werksessie;
  const minutes = minutesOnCard(parts, card);
  const isNamed = isProgrammeOf(parts, card);
  let starts = card.start;
  return minutes.map((length, position) => {
    const part = isNamed ? parts[position] : undefined;
    const from = starts;
    starts += length;
    return {
      title: part?.title[language] ?? `${position + 1}`,
      result: part?.result[language] ?? '',
      minutes: length,
      starts: from,
      plan: part === undefined ? undefined : planOfPart(course.evening, part.id, methods[part.id], length),
    };
  });
}
