import { locales, type Language } from '../course-files/language.ts';

/*
 * A moment as people write it. `at` is in minutes since 1970; `zone` is the name of a time zone, and without one it is that of the
 * device.
 */

/** A date in words, such as "22 november 2026". */
export function dateInWords(at: number, language: Language, zone?: string): string {
  return momentFormat(language, { dateStyle: 'long' }, zone).format(at * 60_000);
}

/** A day with its name, such as "donderdag 12 november 2026". */
export function dayInWords(at: number, language: Language, zone?: string): string {
  return momentFormat(language, { dateStyle: 'full' }, zone).format(at * 60_000);
}

/** The time of the day, such as "16:30". */
export function clockTime(at: number, language: Language, zone?: string): string {
  return momentFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, zone).format(
    at * 60_000,
  );
}

/** What people call a time zone at that moment, such as "Midden-Europese zomertijd". */
export function zoneInWords(at: number, zone: string, language: Language): string {
  const parts = momentFormat(language, { timeZoneName: 'long' }, zone).formatToParts(at * 60_000);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

/** Do the clocks of this device and of the zone show the same at that moment? */
export function isTimeHere(at: number, zone: string): boolean {
  const shown = (where?: string) => `${dateInWords(at, 'nl', where)} ${clockTime(at, 'nl', where)}`;
  return shown(zone) === shown();
}

function momentFormat(
  language: Language,
  options: Intl.DateTimeFormatOptions,
  zone: string | undefined,
): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(
    locales[language],
    zone === undefined ? options : { ...options, timeZone: zone },
  );
}
