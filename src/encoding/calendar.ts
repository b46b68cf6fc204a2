import { daysAfter } from './day.ts';

/**
 * A calendar file (iCalendar, RFC 5545) of these events, each with its lines: folded, each with its end.
 *
 * @param product Who made it, as `-//${course}//zaal//NL`.
 */
export function calendarFile(product: string, events: readonly (readonly string[])[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${product}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events.flat(),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** A whole day in a calendar, on which nobody is busy. */
export interface DayEvent {
  /** The same for the same event, so that a calendar that has it takes the new one for it. */
  readonly uid: string;
  /** When the file was made, in minutes since 1970. */
  readonly made: number;
  readonly day: string;
  readonly language: string;
  readonly summary: string;
  readonly description: string;
}

export function dayEvent({ uid, made, day, language, summary, description }: DayEvent): readonly string[] {
  const compact = (date: string) => date.replaceAll('-', '');
  return [
    'BEGIN:VEVENT',
    `UID:${uid}@preventie-in-de-buurt`,
    `DTSTAMP:${calendarTime(made)}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(daysAfter(day, 1))}`,
    `SUMMARY;LANGUAGE=${language}:${calendarText(summary)}`,
    `DESCRIPTION;LANGUAGE=${language}:${calendarText(description)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** A moment in UTC, which every calendar shows in the zone of its reader: `20270524T070000Z`; minutes since 1970. */
export function calendarTime(minutes: number): string {
  return new Date(minutes * 60_000).toISOString().replaceAll(/[-:]|\.\d+/g, '');
}

/** A text as the value of a property (§3.3.11). */
export function calendarText(text: string): string {
  return text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r?\n/g, String.raw`\n`);
}

/** At most 75 octets a line, and no character cut in two (§3.1). */
function folded(line: string): string {
  const most = 75;
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > most) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}
