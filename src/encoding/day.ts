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
