import { asText } from '../attendance/carriers.ts';
import { calendarFile, calendarText, calendarTime } from '../encoding/calendar.ts';
import type { SessionCard } from '../attendance/session-card.ts';
import type { Issuer } from '../attendance/trust.ts';
import type { Paper } from './paper.ts';

/**
 * The session as an appointment (RFC 5545). Its times are in UTC, which every calendar shows in the zone of its
 * reader. The card stands in the description, so that the module can open this file too.
 */
export function invitation(
  { card, bytes }: { readonly card: SessionCard; readonly bytes: Uint8Array },
  issuer: Issuer,
  title: string,
  { say, language }: Pick<Paper, 'say' | 'language'>,
): string {
  const { id, wijk, place, organiser, start, end, issuedAt } = card;
  const summary = say('invitation.summary', { title, wijk });
  const description = [
    ...(issuer.demonstration ? [say('trial.line')] : []),
    say('invitation.text', { organiser }),
    asText('card', bytes),
    '',
  ].join('\n\n');
  const lines = [
    'BEGIN:VEVENT',
    `UID:${id}@preventie-in-de-buurt`,
    `DTSTAMP:${calendarTime(issuedAt)}`,
    `DTSTART:${calendarTime(start)}`,
    `DTEND:${calendarTime(end)}`,
    `SUMMARY;LANGUAGE=${language}:${calendarText(summary)}`,
    `LOCATION:${calendarText(place)}`,
    `DESCRIPTION;LANGUAGE=${language}:${calendarText(description)}`,
    'STATUS:CONFIRMED',
    'TRANSP:OPAQUE',
    'END:VEVENT',
  ];
  return calendarFile(`-//${calendarText(title)}//sessie//NL`, [lines]);
}
