import type { SessionPlan } from '../../src/attendance/new-session.ts';
import { momentsAt, offsetAt } from '../../src/attendance/zoned-time.ts';
import type { Accreditation } from '../../src/content/schema.ts';
import { IssuerError } from './issuer-error.ts';
import type { Programme } from './programme.ts';
import type { Say } from './words.ts';

export const usualZone = 'Europe/Amsterdam';
/** Minutes before the start from which the code of arrival may be shown, and before the end that of departure. */
const codeShown = { beforeStart: 30, beforeEnd: 15 };
/** Days after the session in which somebody can still begin with its card. */
const daysValid = 400;

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
  programme: Programme,
  issuedAt: number,
): SessionPlan {
  return {
    ...answers,
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

const lineNames = { wijk: 'lineWijk', place: 'linePlace', organiser: 'lineOrganiser' } as const;

/** A line of text for on the card. */
export function cardLine(text: string, which: keyof typeof lineNames, say: Say): string {
  const longest = which === 'place' ? 120 : 80;
  const what = say(lineNames[which]);
  const line = text.normalize('NFC').trim();
  if (line === '') throw new IssuerError('lineEmpty', { what });
  if (line.length > longest) throw new IssuerError('lineTooLong', { what, longest });
  if (/\p{Cc}|\p{Cf}/u.test(line)) throw new IssuerError('lineUnfit', { what });
  // Everybody sees the card: it names an organisation and no person.
  if (line.includes('@')) throw new IssuerError('lineWithAddress', { what });
  return line;
}

export function zoneIn(zone: string): string {
  // Where it is usual the card need not name it, however it was typed.
  if (zone.toLowerCase() === usualZone.toLowerCase()) return usualZone;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch (cause) {
    throw new IssuerError('unknownZone', { zone }, { cause });
  }
  return zone;
}

/**
 * When it starts, from `2026-11-12 16:30`. A time that comes twice that night needs its distance to UTC
 * as well: `2026-10-25 02:30 +01:00`.
 */
export function startIn(text: string, zone: string): number {
  const match = /^(\d{4}-\d{2}-\d{2})[ T]+(\d{1,2})[:.](\d{2})(?:\s*([+-])(\d{2}):?(\d{2}))?$/.exec(
    text.trim(),
  );
  const [, day = '', hourText = '', minuteText = '', sign, offsetHours, offsetMinutes] = match ?? [];
  const wall = { day, hour: Number(hourText), minute: Number(minuteText) };
  if (match === null || wall.hour > 23 || wall.minute > 59) throw new IssuerError('noStart', { text });
  const moments = momentsAt(wall, zone);
  const [first, second] = moments;
  if (first === undefined) {
    const exists = momentsAt({ day, hour: 12, minute: 0 }, 'UTC').length > 0;
    throw new IssuerError(exists ? 'timeSkipped' : 'noStart', { text, zone });
  }
  if (sign !== undefined) {
    const offset = (sign === '-' ? -1 : 1) * (Number(offsetHours) * 60 + Number(offsetMinutes));
    const meant = moments.find((at) => offsetAt(at, zone) === offset);
    if (meant === undefined) {
      throw new IssuerError('otherOffset', { text, zone, offset: offsetText(offsetAt(first, zone)) });
    }
    return meant;
  }
  if (second !== undefined) {
    const [one, other] = [first, second].map((at) => offsetText(offsetAt(at, zone)));
    const bare = `${day} ${hourText.padStart(2, '0')}:${minuteText}`;
    throw new IssuerError('timeTwice', { zone, bare, one: one ?? '', other: other ?? '' });
  }
  return first;
}

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** Minutes per part, such as `20,40,25,50,60,35,10`; empty when it is the programme of the course. */
export function partsIn(text: string | undefined, programme: Programme): readonly number[] {
  if (text === undefined) return [];
  const parts = text.split(/[\s,;+]+/).map(Number);
  const usual = programme.parts.map(({ minutes }) => minutes);
  if (parts.some((part) => !Number.isInteger(part) || part < 1))
    throw new IssuerError('partsUnfit', { text });
  if (parts.length !== usual.length) {
    throw new IssuerError('partsCount', {
      count: parts.length,
      expected: usual.length,
      usual: usual.join(','),
    });
  }
  const sum = parts.reduce((total, part) => total + part, 0);
  if (sum !== programme.minutes) throw new IssuerError('partsSum', { sum, expected: programme.minutes });
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
  const ids = text.split(/[\s,;]+/).filter((id) => id !== '' && id !== 'geen' && id !== 'none');
  for (const id of ids) {
    const record = records.find((candidate) => candidate.id === id);
    const known = records.map((candidate) => candidate.id).join(', ') || '–';
    if (record === undefined) throw new IssuerError('unknownAccreditation', { id, known });
    if (!holds(record)) {
      throw new IssuerError('accreditationNotThen', { id, day, from: record.from, until: record.until });
    }
  }
  return [...new Set(ids)];
}
