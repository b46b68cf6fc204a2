import type { Words } from '../course-files/language.ts';

/** A part of the programme, as it stands on paper. */
export interface Part {
  readonly title: Words;
  readonly minutes: number;
}

/** The parts as this session has them. */
export function partsOf<Kind extends Part>(
  parts: readonly Kind[],
  card: { readonly parts: readonly number[] },
): readonly Kind[] {
  return parts.map((part, position) => ({ ...part, minutes: card.parts[position] ?? part.minutes }));
}
