/** What a reminder says; nothing of the learner is in it. */
export interface Reminder {
  /** Id of the course, for the address of the event. */
  readonly course: string;
  readonly title: string;
  readonly text: string;
  /** When what it reminds of opens, in minutes since 1970. */
  readonly opens: number;
  /** When the reminder is made, in minutes since 1970. */
  readonly madeAt: number;
}

const zone = 'Europe/Amsterdam';
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
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${course}//reminder//NL`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${course}-${at}@herinnering.invalid`,
    `DTSTAMP:${utc(madeAt)}`,
    `DTSTART:${utc(at)}`,
    `DTEND:${utc(at + 15)}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function hourInZone(at: number): number {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', hourCycle: 'h23' });
  return Number(parts.format(at * 60_000));
}

/** `20270524T070000Z`. */
function utc(at: number): string {
  return new Date(at * 60_000).toISOString().replaceAll(/[-:]|\.\d+/g, '');
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r?\n/g, String.raw`\n`);
}

/** No line is longer than 75 octets; a letter is never cut in two. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let text = '';
  let octets = 0;
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (octets + size > 75) {
      text += '\r\n ';
      octets = 1;
    }
    text += letter;
    octets += size;
  }
  return text;
}
