import { isDay, utcDay } from '../encoding/day.ts';

/** A day and a time as a clock on the wall shows them. */
interface WallTime {
  /** `2026-11-12`. */
  readonly day: string;
  readonly hour: number;
  readonly minute: number;
}

/**
 * When the clocks of a time zone show this time, in minutes since 1970: once as a rule, never in the hour that is
 * skipped in spring, twice in the hour that comes back in autumn.
 */
export function momentsAt(wall: WallTime, zone: string): readonly number[] {
  // 30 February would silently be a day in March.
  if (!isDay(wall.day)) return [];
  const asIfUtc = Date.parse(`${wall.day}T00:00Z`) / 60_000 + wall.hour * 60 + wall.minute;
  // The two offsets around it: a clock is never put forward or back twice in two days.
  const offsets = [-1440, 1440].map((away) => offsetAt(asIfUtc + away, zone));
  const candidates = [...new Set(offsets)].map((offset) => asIfUtc - offset);
  return candidates.filter((at) => at + offsetAt(at, zone) === asIfUtc).sort((one, other) => one - other);
}

/** What the clocks of the zone show then. */
export function wallTimeAt(minutes: number, zone: string): WallTime {
  const asIfUtc = minutes + offsetAt(minutes, zone);
  const shown = new Date(asIfUtc * 60_000);
  return { day: utcDay(asIfUtc), hour: shown.getUTCHours(), minute: shown.getUTCMinutes() };
}

/** Minutes that the zone is ahead of UTC at that moment. */
export function offsetAt(minutes: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(minutes * 60_000);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((candidate) => candidate.type === type)?.value ?? '';
  const shown = `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}Z`;
  return Date.parse(shown) / 60_000 - minutes;
}
