import { asText } from '../attendance/carriers.ts';
import type { SessionCard } from '../attendance/session-card.ts';
import type { Issuer } from '../attendance/trust.ts';
import type { CommandContext } from '../../scorm/issuer/command-context.ts';
import { courseName } from '../../scorm/issuer/programme.ts';
import { clockText, dayText } from './time-text.ts';
import { utcDay } from '../encoding/day.ts';

/** The public card as a text file: lines for people, and the text that the module reads. */
export function cardText(
  { card, bytes }: { readonly card: SessionCard; readonly bytes: Uint8Array },
  issuer: Issuer,
  context: CommandContext,
): string {
  const { say } = context;
  const lines = [
    say('card.title', { course: courseName(context.courseFolder) }),
    '',
    ...cardLines(card, issuer, context),
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
  { say, language }: Pick<CommandContext, 'say' | 'language'>,
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
