import { dutchZone } from '../../encoding/zone.ts';
import { calendarFile, calendarText, calendarTime } from '../../encoding/calendar.ts';

/** What a reminder says; nothing of the learner is in it. */
interface Reminder {
  /** Id of the course, for the address of the event. */
  readonly course: string;
  readonly title: string;
  readonly text: string;
  /** When what it reminds of opens, in minutes since 1970. */
  readonly opens: number;
  /** When the reminder is made, in minutes since 1970. */
  readonly madeAt: number;
}

const hour = 60;
/** At this hour of the day people plan their day. */
const remindingHour = 9;

/** The first nine o'clock in the morning, in the Netherlands, at which it is open; in minutes since 1970. */
export function reminderAt(opens: number): number {
  const firstHour = Math.ceil(opens / hour);
  // 25 hours: the longest day of the year.
  const hours = Array.from({ length: 26 }, (_, later) => (firstHour + later) * hour);
  return hours.find((at) => hourInZone(at) === remindingHour) ?? opens;
}

/** A file for any calendar (RFC 5545): one event with its alarm. */
export function reminderIcs({ course, title, text, opens, madeAt }: Reminder): string {
  const at = reminderAt(opens);
  const lines = [
    'BEGIN:VEVENT',
    `UID:${course}-${at}@herinnering.invalid`,
    `DTSTAMP:${calendarTime(madeAt)}`,
    `DTSTART:${calendarTime(at)}`,
    `DTEND:${calendarTime(at + 15)}`,
    `SUMMARY:${calendarText(title)}`,
    `DESCRIPTION:${calendarText(text)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${calendarText(title)}`,
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
  ];
  return calendarFile(`-//${course}//reminder//NL`, [lines]);
}

function hourInZone(at: number): number {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: dutchZone, hour: '2-digit', hourCycle: 'h23' });
  return Number(parts.format(at * 60_000));
}
