import type { Localized } from '../content/step-content.ts';
import type { Werksessie } from '../course-files/schema.ts';

/** A part of the werksessie in one language. */
export type SessionPart = Localized<Werksessie>['parts'][number];

export function minutesOf(parts: readonly Pick<SessionPart, 'minutes'>[]): number {
  return parts.reduce((sum, { minutes }) => sum + minutes, 0);
}

/**
 * The parts with the minutes that this session gives them. One that has another number of parts than the course is
 * told by its minutes only: which words belong to them, nobody said.
 */
export function partsOf(
  parts: readonly SessionPart[],
  minutes: readonly number[],
  nameless: (number: number) => string,
): readonly SessionPart[] {
  if (minutes.length === 0) return parts;
  return minutes.map((length, position) => {
    const part = parts.length === minutes.length ? parts[position] : undefined;
    const bare = { id: `deel-${position}`, index: position, title: nameless(position + 1) };
    return { ...(part ?? { ...bare, content: '', result: '' }), minutes: length };
  });
}
