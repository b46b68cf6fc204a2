import type words from '../../../course/teksten/zaal.nl.json';
import type { KeyOf, Say } from '../../content/speaker.ts';

/** Says what stands in an exported list, in one language. */
export type SayInLists = Say<Extract<KeyOf<typeof words>, `lists.${string}`>>;

/** Rows of cells, the headings first. */
export type Table = readonly (readonly string[])[];
