import type { SessionCard } from '../../attendance/session-card.ts';
import { wallTimeAt } from '../../attendance/zoned-time.ts';
import type { Accreditation } from '../../course-files/schema.ts';
import { calendarFile, calendarText, dayEvent } from '../../encoding/calendar.ts';
import { daysAfter } from '../../encoding/day.ts';
import type { SayInLists } from './list-words.ts';

export interface Reminders {
  /** Title of the course. */
  readonly title: string;
  readonly card: Pick<SessionCard, 'id' | 'wijk' | 'end' | 'zone'>;
  /** Those to which presence is reported. */
  readonly accreditation: readonly Pick<Accreditation, 'id' | 'register' | 'reportWithinDays'>[];
  /** Weeks after the session until the questionnaire comes again. */
  readonly halfYearWeeks: number;
  /** The last day on which the list is kept, `2031-12-31`. */
  readonly keepUntil: string;
  /** Minutes since 1970. */
  readonly now: number;
}

/** Whole days for the organiser's calendar (RFC 5545): reporting to each register, the half year, and when to destroy. No person stands in it. */
export function reminders(
  { title, card, accreditation, halfYearWeeks, keepUntil, now }: Reminders,
  language: 'nl' | 'en',
  say: SayInLists,
): string {
  const { id, wijk } = card;
  const { day } = wallTimeAt(card.end, card.zone);
  const event = (name: string, date: string, summary: string, description: string) =>
    dayEvent({ uid: `${id}-${name}`, made: now, day: date, language, summary, description });
  const reports = accreditation.map((record) =>
    event(
      `report-${record.id}`,
      daysAfter(day, record.reportWithinDays),
      say('lists.reminder.report', { register: record.register, wijk }),
      say('lists.reminder.reportWhy'),
    ),
  );
  return calendarFile(`-//${calendarText(title)}//zaal//NL`, [
    ...reports,
    event(
      'half-year',
      daysAfter(day, halfYearWeeks * 7),
      say('lists.reminder.halfYear', { wijk }),
      say('lists.reminder.halfYearWhy'),
    ),
    event(
      'destroy',
      daysAfter(keepUntil, 1),
      say('lists.reminder.destroy', { wijk }),
      say('lists.reminder.destroyWhy'),
    ),
  ]);
}
