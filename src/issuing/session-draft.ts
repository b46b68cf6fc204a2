import { sizeOfSession } from '../attendance/new-session.ts';
import { mostCardBytes } from '../attendance/session-card.ts';
import type { Accreditation } from '../course-files/schema.ts';
import { accreditationDay } from '../programme/points.ts';
import { IssuingFault } from './issuing-fault.ts';
import {
  accreditationIn,
  cardLine,
  cardLines,
  partsIn,
  sessionPlan,
  startIn,
  zoneIn,
  type CardLine,
  type ProgrammeMinutes,
  type SessionAnswers,
} from './session-plan.ts';

/** A session as it is being typed. */
export interface SessionForm extends Readonly<Record<CardLine, string>> {
  /** `12 november 2026`, `12-11-2026`, `2026-11-12`. */
  readonly day: string;
  /** `16:30`, `16u30`. */
  readonly time: string;
  readonly zone: string;
  /** Minutes of each part, `20,40,25,50,60,35,10`; empty for the programme of the course. */
  readonly parts: string;
  /** Ids of accreditations; undefined for all that hold on that day. */
  readonly accreditation: readonly string[] | undefined;
  /** Is there a third code, for who leaves before the end? */
  readonly earlyLeave: boolean;
}

export type FormField = CardLine | 'day' | 'time' | 'zone' | 'parts' | 'accreditation';

/** What a form comes to: what is wrong where, and how much room the card has left, also as long as something is wrong. */
export interface SessionDraft {
  /** Undefined as long as something is wrong. */
  readonly answers: SessionAnswers | undefined;
  /** Minutes since 1970. */
  readonly start: number | undefined;
  readonly faults: Readonly<Partial<Record<FormField, IssuingFault>>>;
  /** Characters that still fit on the card; below zero as many too many. A letter with an accent takes two. */
  readonly room: number;
  /** The same if there were no third code. */
  readonly roomWithoutEarly: number;
  /** Characters for the three lines together. */
  readonly capacity: number;
  /** The accreditations that hold on that day. */
  readonly holding: readonly Accreditation[];
}

export interface DraftSurroundings {
  readonly programme: ProgrammeMinutes;
  readonly accreditation: readonly Accreditation[];
  readonly keyId: string;
  /** Minutes since 1970. */
  readonly now: number;
}

/** Reads a form, while it is being typed too. */
export function draftOf(form: SessionForm, around: DraftSurroundings): SessionDraft {
  const { programme, accreditation: records, keyId, now } = around;
  const faults: Partial<Record<FormField, IssuingFault>> = {};
  const read = <Value>(field: FormField, how: () => Value): Value | undefined => {
    try {
      return how();
    } catch (error) {
      if (!(error instanceof IssuingFault)) throw error;
      faults[field] = error as IssuingFault;
      return undefined;
    }
  };
  const lines = Object.fromEntries(
    cardLines.map((line) => [line, read(line, () => cardLine(form[line], line))]),
  ) as Partial<Record<CardLine, string>>;
  const zone = read('zone', () => zoneIn(form.zone));
  const parts = read('parts', () => partsIn(form.parts.trim() === '' ? undefined : form.parts, programme));
  const start =
    zone === undefined ? undefined : read(fieldOfStart(form, zone, now), () => startOf(form, zone, now));
  const onDay = accreditationDay(start ?? now);
  const holding = records.filter(({ from, until }) => from <= onDay && onDay <= until);
  const accreditation = read('accreditation', () =>
    accreditationIn(
      form.accreditation === undefined ? undefined : chosen(form.accreditation),
      records,
      onDay,
    ),
  );
  const answers: SessionAnswers = {
    wijk: typed(form.wijk),
    place: typed(form.place),
    organiser: typed(form.organiser),
    start: start ?? now,
    zone: zone ?? form.zone,
    parts: parts ?? [],
    accreditation: accreditation ?? [],
    earlyLeave: form.earlyLeave,
  };
  const roomOf = (some: Partial<SessionAnswers>) =>
    mostCardBytes - sizeOfSession(sessionPlan({ ...answers, ...some }, programme, now), keyId);
  const room = roomOf({});
  const isWhole = Object.keys(faults).length === 0 && room >= 0 && cardLines.every((line) => line in lines);
  return {
    answers: isWhole ? answers : undefined,
    start,
    faults,
    room,
    roomWithoutEarly: roomOf({ earlyLeave: false }),
    capacity: roomOf({ wijk: '', place: '', organiser: '' }),
    holding,
  };
}

function typed(text: string): string {
  return text.normalize('NFC').trim();
}

/** `accreditationIn` reads ids as text; none at all is said by a word. */
function chosen(ids: readonly string[]): string {
  return ids.length === 0 ? 'none' : ids.join(' ');
}

function startOf({ day, time }: SessionForm, zone: string, now: number): number {
  if (day.trim() === '') throw new IssuingFault('session.noStart', { text: '' });
  if (time.trim() === '') throw new IssuingFault('session.noStartTime', { text: day });
  try {
    return startIn(`${day.trim()} ${time.trim()}`, zone, now);
  } catch (error) {
    // A day that is one, so it is the time.
    const isUnread = error instanceof IssuingFault && error.word === 'session.noStart';
    if (isUnread && dayFault(day, zone, now) === undefined)
      throw new IssuingFault('session.noStartTime', { text: time });
    throw error;
  }
}

/** Beside which field a fault of the moment stands: the day, unless it is a day at noon. */
function fieldOfStart({ day }: SessionForm, zone: string, now: number): 'day' | 'time' {
  return dayFault(day, zone, now) === undefined ? 'time' : 'day';
}

function dayFault(day: string, zone: string, now: number): IssuingFault | undefined {
  try {
    startIn(`${day.trim()} 12:00`, zone, now);
    return undefined;
  } catch (error) {
    if (!(error instanceof IssuingFault)) throw error;
    return error as IssuingFault;
  }
}
