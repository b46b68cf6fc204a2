import type { CardLine } from '../../src/issuing/session-plan.ts';
import type { Word } from '../command-line/words.ts';

export type { CardLine };

/** What a line of the card is called in a sentence. */
export const lineNames: Readonly<Record<CardLine, Word>> = {
  wijk: 'session.lineWijk',
  place: 'session.linePlace',
  organiser: 'session.lineOrganiser',
};
