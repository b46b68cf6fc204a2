import { locales, type Language } from '../../course-files/language.ts';

/**
 * The time of the day, such as "16:30".
 *
 * @param at Minutes since 1970.
 * @param zone Name of a time zone; without one that of the device.
 */
export function clockTime(at: number, language: Language, zone?: string): string {
  return timeIn(language, { hour: '2-digit', minute: '2-digit' }, zone).format(at * 60_000);
}

/** A day with its name, such as "donderdag 12 november 2026". */
export function dayInWords(at: number, language: Language, zone?: string): string {
  return timeIn(language, { dateStyle: 'full' }, zone).format(at * 60_000);
}

/** What people call a time zone at that moment, such as "Midden-Europese zomertijd". */
export function zoneInWords(at: number, zone: string, language: Language): string {
  const parts = timeIn(language, { timeZoneName: 'long' }, zone).formatToParts(at * 60_000);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

/** Do the clocks of this device and of the zone show the same at that moment? */
export function isTimeHere(at: number, zone: string): boolean {
  return (
    clockTime(at, 'nl', zone) === clockTime(at, 'nl') && dayInWords(at, 'nl', zone) === dayInWords(at, 'nl')
  );
}

/** Minutes since the start, as on a stopwatch: the session itself may begin at any hour. */
export function elapsed(minutes: number): string {
  const whole = Math.round(minutes);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

function timeIn(
  language: Language,
  options: Intl.DateTimeFormatOptions,
  zone: string | undefined,
): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(
    locales[language],
    zone === undefined ? options : { ...options, timeZone: zone },
  );
}
