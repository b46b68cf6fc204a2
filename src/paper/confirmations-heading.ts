import type { SessionCard } from '../attendance/session-card.ts';
import type { Paper } from './paper.ts';
import { dayText } from './time-text.ts';

/** What stands above the confirmations that go round (`confirmationsText`): of which session they are, and what to do with them. */
export function confirmationsHeading(
  card: Pick<SessionCard, 'id' | 'wijk' | 'start' | 'zone'>,
  { say, language }: Pick<Paper, 'say' | 'language'>,
): readonly string[] {
  return [
    say('confirmations.title', { wijk: card.wijk, day: dayText(card.start, card.zone, language) }),
    say('confirmations.use'),
    '',
    say('card.id', { id: card.id }),
  ];
}
