import { expect, test } from 'vitest';
import { printedOn } from '../../../src/certificate/printed.ts';
import { certificate, confirmedAt, kinds, session, wordsIn, type Changes } from './certificates.ts';

const nl = await wordsIn('nl');
const en = await wordsIn('en');

/** Everything that stands on it, as one text. */
function textOf(changes: Changes, t = nl): string {
  const { facts, notes, origin, heading, sentence } = printedOn(certificate(changes), t);
  const rows = facts.map(({ label, value, below }) => [label, value, ...below].join(' | '));
  return [heading, sentence, ...rows, ...notes, ...origin].join('\n').replaceAll('\u00a0', ' ');
}

test.each<{ name: string; given: Changes; says: readonly string[]; saysNot?: RegExp }>([
  {
    name: 'full attendance by codes',
    given: {},
    says: [
      'Certificaat van deelname voor',
      'Aanwezig | 240 van 240 minuten | volgens de codes uit de zaal',
      'geeft geen nascholingspunten',
    ],
    saysNot: /BIG|ID-nummer|achteraf|bevestigd|versie/,
  },
  {
    name: 'the real minutes, where somebody came a little late',
    given: { facts: { in: session.start + 6 } },
    says: ['Aanwezig | 234 van 240 minuten | van 16:36 tot 20:30 uur | volgens de codes uit de zaal'],
  },
  {
    name: 'a code that was entered afterwards',
    given: { afterwards: true },
    says: ['volgens de codes uit de zaal | code achteraf ingevoerd'],
  },
  {
    name: 'the word of the organiser, with its date',
    given: { facts: { basis: 'confirmed' }, confirmedAt },
    says: ['bevestigd door de organisator op 13 november 2026'],
    saysNot: /codes uit de zaal/,
  },
  {
    name: 'the word of the organiser without a date',
    given: { facts: { basis: 'confirmed' } },
    says: ['| bevestigd door de organisator\n'],
  },
  {
    name: 'partial attendance of who is accredited: hours, number of the accreditation, number of the person',
    given: kinds.part,
    says: [
      'Deelcertificaat voor',
      '2 uur en 30 minuten meewerkte',
      'Aanwezig | 2 uur en 30 minuten | 150 van 240 minuten | van 17:15 tot 19:45 uur | volgens de codes uit de zaal',
      'ID-nummer | 000123 | GAIA, via NHG',
      'BIG-nummer | 00000000001',
      'geeft geen nascholingspunten',
      'Deze uren kunt u zelf opvoeren in uw dossier bij GAIA, onder ID-nummer 000123.',
    ],
    saysNot: /Nascholingspunten \|/,
  },
  {
    name: 'partial attendance of anybody else',
    given: kinds['part-without-accreditation'],
    says: ['geeft geen nascholingspunten'],
    saysNot: /BIG|ID-nummer|opvoeren/,
  },
  {
    name: 'points, and who reports them where',
    given: kinds.points,
    says: [
      'Bewijs van deelname voor',
      'Nascholingspunten | 4 punten | GAIA, via NHG',
      'ID-nummer | 000123',
      'BIG-nummer | 00000000001',
      'De werksessie is geaccrediteerd voor huisartsen',
      'wordt door de organisator gemeld bij GAIA, binnen 14 dagen',
    ],
    saysNot: /geen nascholingspunten|opvoeren/,
  },
  {
    name: 'no BIG-nummer where none was given',
    given: { ...kinds.points, bigNumber: undefined } as unknown as Changes,
    says: ['ID-nummer | 000123'],
    saysNot: /BIG/,
  },
  {
    name: 'a later version',
    given: { facts: { version: 2 } },
    says: ['Afgegeven op 13 november 2026, versie 2'],
  },
  {
    name: 'the clock of where the session was',
    given: { session: { ...session, zone: 'America/Curacao' } },
    says: ['Datum | 12 november 2026 | van 11:30 tot 15:30 uur'],
  },
])('says $name', ({ given, says, saysNot }) => {
  const text = textOf(given);
  for (const words of says) expect(text).toContain(words);
  if (saysNot !== undefined) expect(text).not.toMatch(saysNot);
});

test('a session at the change of the clock has the times of its own clock', () => {
  // 25 October 2026: at 3:00 it becomes 2:00 in Amsterdam.
  const start = Date.parse('2026-10-24T23:00Z') / 60_000;
  const night = { ...session, start, end: start + 240 };
  expect(textOf({ session: night, facts: { in: start, out: start + 240 } })).toContain(
    'Datum | 25 oktober 2026 | van 01:00 tot 04:00 uur',
  );
});

test('English', () => {
  const text = textOf({ ...kinds.points, facts: { ...kinds.points.facts, language: 'en' } }, en);
  expect(text).toContain('Proof of attendance for');
  expect(text).toContain('Date | 12 November 2026 | from 16:30 to 20:30');
  expect(text).toContain('confirmed by the organiser on 13 November 2026');
});

test('the title of the document does not hold the name', () => {
  const { title, trial } = printedOn(certificate({ demonstration: true }), nl);
  expect(title).toMatch(/^Certificaat van deelname PB-/);
  expect(trial).toEqual({ word: 'PROEF', sentence: 'PROEF: dit is geen geldig bewijs.' });
});
