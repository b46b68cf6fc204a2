import { locales, type Language } from '../../src/course-files/language.ts';

/** "donderdag 12 november 2026", in the zone of the session. */
export function dayText(minutes: number, zone: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'full', timeZone: zone }).format(
    minutes * 60_000,
  );
}

/** "16:30". */
export function clockText(minutes: number, zone: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  }).format(minutes * 60_000);
}
