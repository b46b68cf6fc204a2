import { existingDay, utcDay } from './day.ts';

const minutesOfDay = 1440;

/** The same day a year later, `2026-01-01` → `2027-01-01`; 29 February is followed by 1 March. */
export function dayYearLater(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return existingDay(year + 1, month, date) ?? utcDay(Date.UTC(year + 1, month, 1) / 60_000);
}

/**
 * The last day of a period a year later: no day is left between two periods, and none is in both. The end of February stays
 * the end of February.
 */
export function lastDayYearLater(day: string): string {
  const next = utcDay(Date.parse(day) / 60_000 + minutesOfDay);
  return utcDay(Date.parse(dayYearLater(next)) / 60_000 - minutesOfDay);
}
