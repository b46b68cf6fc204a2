import { locales, type Language } from '../../course-files/language.ts';

/** A day in the time zone of the session; `at` in minutes since 1970. */
export function dayIn(zone: string | undefined, at: number, language: Language): string {
  return format(at, language, zone, { dateStyle: 'long' });
}

/** A time of day in the time zone of the session. */
export function timeIn(zone: string | undefined, at: number, language: Language): string {
  return format(at, language, zone, { hour: '2-digit', minute: '2-digit' });
}

/** Without a session its zone is not known; that of the course's own country is the likely one. */
function format(
  at: number,
  language: Language,
  timeZone = 'Europe/Amsterdam',
  options: Intl.DateTimeFormatOptions,
): string {
  return new Intl.DateTimeFormat(locales[language], { ...options, timeZone }).format(at * 60_000);
}
