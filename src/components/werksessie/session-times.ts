import type { Language } from '../../content/schema.ts';

/** The time of the day, such as "16:30"; `at` in minutes since 1970, shown in the time zone of the device. */
export function clockTime(at: number, language: Language): string {
  return timeIn(language, { hour: '2-digit', minute: '2-digit' }).format(at * 60_000);
}

/** A day with its name, such as "donderdag 12 november 2026". */
export function dayInWords(at: number, language: Language): string {
  return timeIn(language, { dateStyle: 'full' }).format(at * 60_000);
}

/** Minutes since the start, as on a stopwatch: the session itself may begin at any hour. */
export function elapsed(minutes: number): string {
  const whole = Math.round(minutes);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

function timeIn(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', options);
}
