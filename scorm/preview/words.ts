import type words from '../../course/teksten/voorvertoning.nl.json';
import type { KeyOf, Say as SayAny } from '../../src/content/speaker.ts';

/** A key of what the page of the preview says. */
export type Word = KeyOf<typeof words>;

export type Say = SayAny<Word>;
