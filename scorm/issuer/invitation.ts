import { asText } from '../../src/attendance/carriers.ts';
import type { SessionCard } from '../../src/attendance/session-card.ts';
import type { Issuer } from '../../src/attendance/trust.ts';
import type { Desk } from './desk.ts';

/**
 * The session as an appointment (RFC 5545). Its times are in UTC, which every calendar shows in the zone of its
 * reader. The card stands in the description, so that the module can open this file too.
 */
export function invitation(
  { card, bytes }: { readonly card: SessionCard; readonly bytes: Uint8Array },
  issuer: Issuer,
  title: string,
  { say, language }: Pick<Desk, 'say' | 'language'>,
): string {
  const { id, wijk, place, organiser, start, end, issuedAt } = card;
  const summary = say('inviteSummary', { title, wijk });
  const description = [
    ...(issuer.demonstration ? [say('demonstrationLine')] : []),
    say('inviteText', { organiser }),
    asText('card', bytes),
    '',
  ].join('\n\n');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Preventie in de Buurt//sessie//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${id}@preventie-in-de-buurt`,
    `DTSTAMP:${utc(issuedAt)}`,
    `DTSTART:${utc(start)}`,
    `DTEND:${utc(end)}`,
    `SUMMARY;LANGUAGE=${language}:${escaped(summary)}`,
    `LOCATION:${escaped(place)}`,
    `DESCRIPTION;LANGUAGE=${language}:${escaped(description)}`,
    'STATUS:CONFIRMED',
    'TRANSP:OPAQUE',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function utc(minutes: number): string {
  return new Date(minutes * 60_000).toISOString().replaceAll(/[-:]|\.\d+/g, '');
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, (character) => `\\${character}`).replaceAll('\n', '\\n');
}

/** At most 75 octets a line, and no character cut in two (RFC 5545 §3.1). */
function folded(line: string): string {
  const most = 75;
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > most) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}
