import type { SessionPlan } from '../attendance/new-session.ts';
import { clockIn, dayAtStart, type WrittenDay } from '../attendance/written-time.ts';
import { momentsAt, offsetAt, wallTimeAt } from '../attendance/zoned-time.ts';
import type { Accreditation } from '../course-files/schema.ts';
import { breaksOf } from '../content/session-programme.ts';
import { IssuingFault } from './issuing-fault.ts';
import { existingDay } from '../encoding/day.ts';

export const usualZone = 'Europe/Amsterdam';
/** Minutes before the start from which the code of arrival may be shown, and before the end that of departure. */
const codeShown = { beforeStart: 30, beforeEnd: 15 };
/** Days after the session in which somebody can still begin with its card. */
export const daysValid = 400;

/** The programme of the course, in minutes. */
export interface ProgrammeMinutes {
  /** From start to end. */
  readonly minutes: number;
  /** With the pauses between them. */
  readonly parts: readonly { readonly minutes: number; readonly pause?: unknown }[];
}

/** What was answered or given; the rest of the plan follows from it. */
export interface SessionAnswers {
  readonly wijk: string;
  readonly place: string;
  readonly organiser: string;
  /** Minutes since 1970. */
  readonly start: number;
  readonly zone: string;
  /** Minutes of each part; empty for the programme of the course. */
  readonly parts: readonly number[];
  readonly accreditation: readonly string[];
  /** Is there a third code, for who leaves before the end? */
  readonly earlyLeave: boolean;
}

/** @param issuedAt Minutes since 1970. */
export function sessionPlan(
  { earlyLeave, ...answers }: SessionAnswers,
  programme: ProgrammeMinutes,
  issuedAt: number,
): SessionPlan {
  const breaks = breaksOf(programme.parts, answers.parts).map(({ start, end }) => ({
    start: answers.start + start,
    end: answers.start + end,
  }));
  return {
    ...answers,
    ...(breaks.length === 0 ? {} : { breaks }),
    end: answers.start + programme.minutes,
    issuedAt,
    expires: answers.start + daysValid * 1440,
    moments: [
      { kind: 'in', opens: -codeShown.beforeStart },
      { kind: 'out', opens: programme.minutes - codeShown.beforeEnd },
      ...(earlyLeave ? [{ kind: 'early' as const, opens: 0 }] : []),
    ],
  };
}

/** What everybody reads on the card, in the order in which it is asked. */
export const cardLines = ['wijk', 'place', 'organiser'] as const;
export type CardLine = (typeof cardLines)[number];
/** Characters that a line may have at most, whatever room the card has. */
export const longestLine: Readonly<Record<CardLine, number>> = { wijk: 80, place: 120, organiser: 80 };

/** A line of text for on the card. */
export function cardLine(text: string, line: CardLine): string {
  const longest = longestLine[line];
  const said = text.normalize('NFC').trim();
  if (said === '') throw new IssuingFault('session.lineEmpty', { line });
  if (said.length > longest) throw new IssuingFault('session.lineTooLong', { line, longest });
  if (/\p{Cc}|\p{Cf}/u.test(said)) throw new IssuingFault('session.lineUnfit', { line });
  // Everybody sees the card: it names an organisation and no person.
  if (said.includes('@')) throw new IssuingFault('session.lineWithAddress', { line });
  // In a spreadsheet it would be carried out, and a list of sessions soon stands in one.
  if (/^[=+|]/.test(said)) throw new IssuingFault('session.lineFormula', { line });
  return said;
}

export function zoneIn(zone: string): string {
  // Where it is usual the card need not name it, however it was typed.
  if (zone.toLowerCase() === usualZone.toLowerCase()) return usualZone;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch (cause) {
    throw new IssuingFault('session.unknownZone', { zone }, { cause });
  }
  return zone;
}

/**
 * When it starts, from `30 november 2026 16:30`, `30-11-2026 16u30`, `maandag 30 november 16.30 uur` or `2026-11-30 16:30`.
 * Without a year it is the next such day. A time that comes twice that night needs its distance to UTC as well:
 * `2026-10-25 02:30 +01:00`.
 *
 * @param now Minutes since 1970.
 */
export function startIn(text: string, zone: string, now: number): number {
  const written = dayAtStart(text);
  const day = written === undefined ? undefined : dayOf(written, text, wallTimeAt(now, zone).day);
  if (written === undefined || day === undefined) throw new IssuingFault('session.noStart', { text });
  if (written.rest === '') throw new IssuingFault('session.noStartTime', { text });
  const [, time = '', sign, offsetHours, offsetMinutes] =
    /^(.*?)(?:\s*([+-])(\d{2}):?(\d{2}))?$/.exec(written.rest) ?? [];
  const clock = clockIn(time);
  if (clock === undefined) throw new IssuingFault('session.noStart', { text });
  const moments = momentsAt({ day, ...clock }, zone);
  const [first, second] = moments;
  if (first === undefined) throw new IssuingFault('session.timeSkipped', { text, zone });
  if (sign !== undefined) {
    const offset = (sign === '-' ? -1 : 1) * (Number(offsetHours) * 60 + Number(offsetMinutes));
    const meant = moments.find((at) => offsetAt(at, zone) === offset);
    if (meant === undefined) {
      throw new IssuingFault('session.otherOffset', {
        text,
        zone,
        offset: offsetText(offsetAt(first, zone)),
      });
    }
    return meant;
  }
  if (second !== undefined) {
    const [one, other] = [first, second].map((at) => offsetText(offsetAt(at, zone)));
    const two = (value: number) => String(value).padStart(2, '0');
    const bare = `${day} ${two(clock.hour)}:${two(clock.minute)}`;
    throw new IssuingFault('session.timeTwice', { zone, bare, one: one ?? '', other: other ?? '' });
  }
  return first;
}

/** The day that is meant, `2026-11-30`; without a year the first from today on. A weekday has to fit. */
function dayOf({ day, month, year, weekday }: WrittenDay, text: string, today: string): string | undefined {
  const thisYear = Number(today.slice(0, 4));
  const years =
    year === undefined ? [thisYear, thisYear + 1, thisYear + 2, thisYear + 3, thisYear + 4] : [year];
  const found = years
    .flatMap((some) => existingDay(some, month, day) ?? [])
    .find((some) => year !== undefined || some >= today);
  if (found !== undefined && weekday !== undefined && new Date(`${found}T00:00Z`).getUTCDay() !== weekday) {
    throw new IssuingFault('session.otherWeekday', { text, day: found });
  }
  return found;
}

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** Minutes per part, such as `20,40,25,50,60,35,10`; empty when it is the programme of the course. */
export function partsIn(text: string | undefined, programme: ProgrammeMinutes): readonly number[] {
  if (text === undefined) return [];
  const parts = text.split(/[\s,;+]+/).map(Number);
  const usual = programme.parts.map(({ minutes }) => minutes);
  if (parts.some((part) => !Number.isInteger(part) || part < 1))
    throw new IssuingFault('session.partsUnfit', { text });
  if (parts.length !== usual.length) {
    throw new IssuingFault('session.partsCount', {
      count: parts.length,
      expected: usual.length,
      usual: usual.join(','),
    });
  }
  const sum = parts.reduce((total, part) => total + part, 0);
  if (sum !== programme.minutes)
    throw new IssuingFault('session.partsSum', { sum, expected: programme.minutes });
  // What a pause would gain is lost for the minutes that an accreditation counts.
  const longer = programme.parts.findIndex(
    ({ minutes, pause }, position) => pause !== undefined && parts[position] !== minutes,
  );
  if (longer >= 0)
    throw new IssuingFault('session.partsPause', {
      position: longer + 1,
      minutes: usual[longer] ?? 0,
    });
  return parts.every((part, position) => part === usual[position]) ? [] : parts;
}

/** Ids of the records that the session counts on: those that were named, else all that hold on its day. */
export function accreditationIn(
  text: string | undefined,
  records: readonly Accreditation[],
  day: string,
): readonly string[] {
  const holds = ({ from, until }: Accreditation) => from <= day && day <= until;
  if (text === undefined) return records.filter(holds).map(({ id }) => id);
  const named = knownAccreditation(text, records);
  for (const record of named) {
    const { id, from, until } = record;
    if (!holds(record)) throw new IssuingFault('session.accreditationNotThen', { id, day, from, until });
  }
  return [...new Set(named.map(({ id }) => id))];
}

/** The records that are named, whenever they hold. */
export function knownAccreditation(
  text: string | undefined,
  records: readonly Accreditation[],
): readonly Accreditation[] {
  const ids = (text ?? '').split(/[\s,;]+/).filter((id) => id !== '' && id !== 'geen' && id !== 'none');
  return ids.map((id) => {
    const record = records.find((candidate) => candidate.id === id);
    const known = records.map((candidate) => candidate.id).join(', ') || '–';
    if (record === undefined) throw new IssuingFault('session.unknownAccreditation', { id, known });
    return record;
  });
}
