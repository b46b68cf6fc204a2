import type { Language } from '../course-files/language.ts';
import { clockTime, dateInWords, dayInWords } from '../content/moment-in-words.ts';

/** "donderdag 12 november 2026", in the zone of the session. */
export function dayText(minutes: number, zone: string, language: Language): string {
  return dayInWords(minutes, language, zone);
}

/** "12 november 2026", in the zone of the session. */
export function dateText(minutes: number, zone: string, language: Language): string {
  return dateInWords(minutes, language, zone);
}

/** "16:30". */
export function clockText(minutes: number, zone: string): string {
  return clockTime(minutes, 'nl', zone);
}
