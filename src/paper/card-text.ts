import { asText } from '../attendance/carriers.ts';
import type { SessionCard } from '../attendance/session-card.ts';
import type { Issuer } from '../attendance/trust.ts';
import type { Paper } from './paper.ts';
import { clockText, dayText } from './time-text.ts';
import { utcDay } from '../encoding/day.ts';

/**
 * The public card as a text file: lines for people, and the text that the module reads.
 *
 * @param course Its name.
 */
export function cardText(
  { card, bytes }: { readonly card: SessionCard; readonly bytes: Uint8Array },
  issuer: Issuer,
  course: string,
  paper: Pick<Paper, 'say' | 'language'>,
): string {
  const { say } = paper;
  const lines = [
    say('card.title', { course }),
    '',
    ...cardLines(card, issuer, paper),
    '',
    say('card.use'),
    '',
    asText('card', bytes),
  ];
  return `${lines.join('\n')}\n`;
}

/** What stands on a card, in words. */
export function cardLines(
  card: SessionCard,
  issuer: Issuer,
  { say, language }: Pick<Paper, 'say' | 'language'>,
): readonly string[] {
  const { id, wijk, place, organiser, start, end, zone, parts, accreditation, issuedAt, expires } = card;
  return [
    ...(issuer.demonstration ? [say('trial.line')] : []),
    say('card.wijk', { wijk }),
    say('card.when', {
      day: dayText(start, zone, language),
      from: clockText(start, zone),
      until: clockText(end, zone),
      zone,
    }),
    say('card.place', { place }),
    say('card.organiser', { organiser }),
    say('card.id', { id }),
    ...(parts.length === 0 ? [] : [say('card.parts', { parts: parts.join(', ') })]),
    accreditation.length === 0
      ? say('card.noAccreditation')
      : say('card.accreditation', { ids: accreditation.join(', ') }),
    say('card.issuer', { name: issuer.name, keyId: issuer.keyId, day: utcDay(issuedAt) }),
    say('card.valid', { day: utcDay(expires) }),
  ];
}
