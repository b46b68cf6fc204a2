import type { Words } from '../course-files/language.ts';
import type { Pause, Werksessie } from '../course-files/schema.ts';

/** A part of the werksessie as it comes on the clock, or a pause between two of them. */
export interface ProgrammePart {
  readonly id: string;
  /** Its number, of a part. */
  readonly index?: number;
  readonly minutes: number;
  readonly title: Words;
  /** Of a pause there is nothing to say. */
  readonly content: Words;
  readonly result: Words;
  /** Set for a pause or a meal: time of the session, and none of learning. */
  readonly pause?: Pause['kind'];
}

const nothing: Words = { nl: '', en: '' };

/** The parts with the pauses between them, in the order of the clock. */
export function programmeOf({
  parts,
  pauses = [],
  pauseTitles,
}: Pick<Werksessie, 'parts' | 'pauses' | 'pauseTitles'>): readonly ProgrammePart[] {
  return parts.flatMap((part): readonly ProgrammePart[] => [
    part,
    ...pauses
      .filter(({ after }) => after === part.id)
      .map(({ after, minutes, kind, title = pauseTitles?.[kind] ?? nothing }, at) => ({
        id: `${kind}-${after}${at === 0 ? '' : `-${at + 1}`}`,
        minutes,
        title,
        content: nothing,
        result: nothing,
        pause: kind,
      })),
  ]);
}

/** A stretch of the session, in minutes after its start or since 1970. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * When the pauses are, in minutes after the start.
 *
 * @param minutes Of each part and pause; those of the course where there are none.
 */
export function breaksOf(
  programme: readonly { readonly minutes: number; readonly pause?: unknown }[],
  minutes: readonly number[] = [],
): readonly Stretch[] {
  let start = 0;
  return programme.flatMap((part, at) => {
    const stretch = { start, end: start + (minutes[at] ?? part.minutes) };
    start = stretch.end;
    return part.pause === undefined ? [] : [stretch];
  });
}

/** Minutes of all parts without the pauses. */
export function learningMinutes(
  programme: readonly { readonly minutes: number; readonly pause?: unknown }[],
): number {
  return programme.reduce((sum, { minutes, pause }) => sum + (pause === undefined ? minutes : 0), 0);
}

/** What a session card says of its programme; moments in minutes since 1970. */
export interface CardProgramme extends Stretch {
  /** Minutes of each part and pause; empty where they are those of the course. */
  readonly parts: readonly number[];
  readonly breaks?: readonly Stretch[];
}

interface Timed {
  readonly minutes: number;
  readonly pause?: unknown;
}

/**
 * Do the names of this programme belong to the minutes of the card? They do not where the card was made for another one, such as
 * that of a local variant: another length, another number of parts, or pauses at another time.
 */
export function isProgrammeOf(programme: readonly Timed[], card: CardProgramme): boolean {
  const minutes = card.parts.length === 0 ? programme.map((part) => part.minutes) : card.parts;
  const whole = minutes.reduce((sum, part) => sum + part, 0);
  if (minutes.length !== programme.length || whole !== card.end - card.start) return false;
  const breaks = breaksOf(programme, minutes);
  const onCard = card.breaks ?? [];
  return (
    breaks.length === onCard.length &&
    breaks.every(
      ({ start, end }, at) => onCard[at]?.start === card.start + start && onCard[at].end === card.start + end,
    )
  );
}

/** The minutes of each part of a card, one whole where the card leaves them to a programme that is not this one. */
export function minutesOnCard(programme: readonly Timed[], card: CardProgramme): readonly number[] {
  if (card.parts.length > 0) return card.parts;
  return isProgrammeOf(programme, card) ? programme.map(({ minutes }) => minutes) : [card.end - card.start];
}
