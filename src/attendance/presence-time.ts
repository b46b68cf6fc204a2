import { listMargin } from './allowed-times.ts';
import type { SessionCard } from './session-card.ts';
import { clockIn, dayAtStart, type ClockTime } from './written-time.ts';
import { momentsAt, wallTimeAt } from './zoned-time.ts';
import { existingDay, utcDay } from '../encoding/day.ts';

export type TimeFault =
  /** Not a time such as 16:28. */
  | 'time-unreadable'
  /** A time that the clocks skipped, or showed twice, that night. */
  | 'time-ambiguous'
  | 'time-outside'
  /** A time with a day on which this session was not. */
  | 'time-other-day';

type ListedTime =
  { readonly kind: 'time'; readonly at: number } | { readonly kind: 'fault'; readonly because: TimeFault };

/** The moment that a cell names, in minutes since 1970. Most lists have no dates; a session may go on after midnight. */
export function timeOnList(cell: string, session: Pick<SessionCard, 'start' | 'end' | 'zone'>): ListedTime {
  const fault = (because: TimeFault): ListedTime => ({ kind: 'fault', because });
  const written = timeIn(cell);
  if (written === undefined) return fault('time-unreadable');
  const first = session.start - listMargin;
  const last = session.end + listMargin;
  const all = new Set([first, session.start, last].map((moment) => wallTimeAt(moment, session.zone).day));
  const days = [...all].filter((day) => written.days === undefined || written.days.includes(day));
  if (days.length === 0) return fault('time-other-day');
  const moments = days.map((day) => momentsAt({ day, ...written.clock }, session.zone));
  const inside = moments.flat().filter((moment) => moment >= first && moment <= last);
  const [only, ...others] = inside;
  if (only !== undefined && others.length === 0) return { kind: 'time', at: only };
  const isSkipped = only === undefined && moments.some((times) => times.length === 0);
  return fault(only !== undefined || isSkipped ? 'time-ambiguous' : 'time-outside');
}

interface WrittenTime {
  readonly clock: ClockTime;
  /** Days that it may be, as the cell says; without them any day. */
  readonly days?: readonly string[];
}

function timeIn(cell: string): WrittenTime | undefined {
  const bare = clockIn(cell);
  if (bare !== undefined) return { clock: bare };
  const serial = /^(\d{5})?0?[.,](\d{3,})$/.exec(cell);
  if (serial !== null) return timeOfSerial(serial[1], `0.${serial[2] ?? ''}`);
  const day = dayAtStart(cell);
  const clock = day === undefined ? undefined : clockIn(day.rest);
  if (day === undefined || clock === undefined) return undefined;
  // A time that a spreadsheet keeps without a day shows the first day that it knows.
  if (day.year === 1899 || day.year === 1900) return { clock };
  return { clock, days: daysOf(day) };
}

/** A number of Excel: days since 30 December 1899, and the part of the day. */
function timeOfSerial(days: string | undefined, part: string): WrittenTime | undefined {
  const minutes = Math.round(Number(part) * 1440);
  if (minutes >= 1440) return undefined;
  const clock = { hour: Math.floor(minutes / 60), minute: minutes % 60 };
  if (days === undefined) return { clock };
  return { clock, days: [utcDay(Date.UTC(1899, 11, 30) / 60_000 + Number(days) * 1440)] };
}

/** Every day that is meant perhaps: of any year where none is named, and with the month first as some programs write. */
function daysOf({
  year,
  month,
  day,
  isNumbers,
}: NonNullable<ReturnType<typeof dayAtStart>>): readonly string[] {
  const years = year === undefined ? yearsAround : [year];
  return years
    .flatMap((some) => [existingDay(some, month, day), ...(isNumbers ? [existingDay(some, day, month)] : [])])
    .filter((found) => found !== undefined);
}

/** The years of which a session can be. */
const yearsAround = Array.from({ length: 80 }, (_, position) => 2020 + position);
