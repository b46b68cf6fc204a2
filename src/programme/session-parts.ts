import type { Localized } from '../content/step-content.ts';
import {
  isProgrammeOf,
  minutesOnCard,
  type CardProgramme,
  type ProgrammePart,
} from '../content/session-programme.ts';

/** A part of the werksessie in one language. */
export type SessionPart = Localized<ProgrammePart>;

export function minutesOf(parts: readonly Pick<SessionPart, 'minutes'>[]): number {
  return parts.reduce((sum, { minutes }) => sum + minutes, 0);
}

/**
 * The parts with the minutes that this session gives them. Where its card was made for another programme than this course has,
 * they are told by their minutes only: which words belong to them, nobody said.
 */
export function partsOf(
  parts: readonly SessionPart[],
  card: CardProgramme | undefined,
  nameless: (number: number) => string,
): readonly SessionPart[] {
  // The names of the parts can be on their way.
  if (card === undefined || parts.length === 0) return parts;
  const isNamed = isProgrammeOf(parts, card);
  return minutesOnCard(parts, card).map((minutes, position) => {
    const part = isNamed ? parts[position] : undefined;
    const bare = { id: `deel-${position}`, title: nameless(position + 1), content: '', result: '' };
    return { ...(part ?? bare), minutes };
  });
}
