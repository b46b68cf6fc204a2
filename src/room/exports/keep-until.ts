import type { SessionCard } from '../../attendance/session-card.ts';
import { momentsAt, wallTimeAt } from '../../attendance/zoned-time.ts';

/**
 * Years that a presence list is kept after the year of the session: somebody registers anew every five years, and the register
 * may ask for the list. No register says a number.
 */
const keptYears = 5;

/** The last day on which the list of this session is kept, `2031-12-31`. */
export function keepUntil({ start, zone }: Pick<SessionCard, 'start' | 'zone'>): string {
  const year = Number(wallTimeAt(start, zone).day.slice(0, 4));
  return `${String(year + keptYears)}-12-31`;
}

/** The same as a moment on that day, in minutes since 1970. */
export function keepUntilMoment(card: Pick<SessionCard, 'start' | 'zone'>): number {
  return momentsAt({ day: keepUntil(card), hour: 12, minute: 0 }, card.zone)[0] ?? 0;
}
