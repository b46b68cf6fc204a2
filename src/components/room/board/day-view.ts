import { clockTime, dayInWords } from '../../../content/moment-in-words.ts';
import type { Language } from '../../../course-files/language.ts';
import { isProgrammeOf, minutesOnCard } from '../../../content/session-programme.ts';
import { dayRules } from '../../../room/day-rules.ts';
import type { RoomDay } from '../../../room/day.ts';
import {
  plannedParts,
  programmeNow,
  type PlannedPart,
  type ProgrammeNow,
} from '../../../room/programme-now.ts';
import type { Presence } from '../../../room/presence-at-door.ts';
import type { RoomCourse } from '../../../room/room-course.ts';
import { t } from '../../session/words.ts';
import { presenceOfRecord } from '../presence-of.ts';

/** What the tabs make their pictures of: the day, the course and this moment. */
export interface DayView {
  readonly day: RoomDay;
  readonly course: RoomCourse;
  readonly language: Language;
  /** Minutes since 1970. */
  readonly now: number;
}

export interface ViewedPart {
  /** Undefined where the session has other parts than the course. */
  readonly id: string | undefined;
  readonly title: string;
  readonly minutes: number;
  readonly result: string;
}

/** The parts of this session; one that was issued for another programme than that of the course is told by its numbers. */
export function partsOf({ day, course, language }: DayView): readonly ViewedPart[] {
  const { parts } = course.werksessie;
  const isNamed = isProgrammeOf(parts, day.card);
  return minutesOnCard(parts, day.card).map((minutes, position) => {
    const part = isNamed ? parts[position] : undefined;
    return {
      id: part?.id,
      title: part?.title[language] ?? t('evening.part', { number: position + 1 }),
      minutes,
      result: part?.result[language] ?? '',
    };
  });
}

export function plannedOf(view: DayView): readonly PlannedPart[] {
  return plannedParts(
    view.day.card.start,
    partsOf(view).map(({ minutes }) => minutes),
  );
}

export function nowOf(view: DayView): ProgrammeNow {
  return programmeNow(plannedOf(view), view.day.record.programme, view.now);
}

/** A moment as the clock on the wall of the room shows it. */
export function clockOf({ day, language }: DayView, at: number): string {
  return clockTime(at, language, day.card.zone);
}

/** The day with its name, with a capital. */
export function dayAsHeading({ day, language }: DayView): string {
  const words = dayInWords(day.card.start, language, day.card.zone);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** Everybody on the list, as the log says. */
export function presenceOf({ day, course }: DayView): Presence {
  return presenceOfRecord(day.record, dayRules(day.card, course));
}

/** Ids of the professions that are none: residents. */
export function residentsOf({ professions }: RoomCourse): readonly string[] {
  return professions.filter(({ domain }) => domain === residentDomain).map(({ id }) => id);
}

/** Whoever lives in the wijk. */
export const residentDomain = 'bewoners';
