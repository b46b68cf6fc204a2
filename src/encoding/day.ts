/** The day on which a moment falls in UTC, `2026-11-30`; minutes since 1970. */
export function utcDay(minutes: number): string {
  return new Date(minutes * 60_000).toISOString().slice(0, 10);
}

/** The day with these numbers, `2026-11-30`; `undefined` for one that does not exist, such as 30 February. */
export function existingDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? utcDay(date.getTime() / 60_000) : undefined;
}

/** Is it a day that exists, written as `2026-11-30`? */
export function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return existingDay(Number(year), Number(month), Number(day)) !== undefined;
}

/** A day so many days later; `days` may be below 0. */
export function daysAfter(day: string, days: number): string {
  return utcDay(Date.parse(day) / 60_000 + days * 1440);
}

/** The same day so many months later; where a month is too short, its last day. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  return utcDay(
    Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(date, last.getUTCDate())) / 60_000,
  );
}
