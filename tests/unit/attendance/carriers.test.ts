import { encode } from 'cborg';
import { array, assert, boolean, constantFrom, integer, property, record, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asQr, asText, carriersIn, looksLikeOurs } from '../../../src/attendance/carriers.ts';
import { attestationFor, newIssuer, sessionBy } from '../../fixtures/attendance.ts';

const session = await sessionBy(await newIssuer());
const attestations = await Promise.all(
  ['7F3K92Q', '0ABCDEF', '1234567'].map((code) => attestationFor(session, { code, name: `N ${code}` })),
);
const card = { kind: 'card', bytes: Uint8Array.from(session.bytes) } as const;
const words = attestations.map((bytes) => ({ kind: 'attestation', bytes: Uint8Array.from(bytes) }) as const);
const certificate = {
  kind: 'certificate',
  bytes: encode([1, 'Çağla Öztürk', [2, 3], new Map([[4, 5]])]),
} as const;
const all = [card, ...words, certificate];
type Ours = (typeof all)[number];
const textOf = ({ kind, bytes }: Ours) => asText(kind, bytes);
const plainly = (carriers: readonly unknown[]) =>
  carriers.map((carrier) => {
    const { kind, bytes } = carrier as Ours;
    return textOf({ kind, bytes: Uint8Array.from(bytes) });
  });

/** Lines of this width at most, as a mail program cuts them. */
function wrapped(text: string, width: number, end: string): string {
  return text
    .split('\n')
    .flatMap((line) => (line === '' ? [''] : (line.match(new RegExp(`.{1,${width}}`, 'gs')) ?? [])))
    .join(end);
}

const endings = constantFrom('\n', '\r\n', '\r', ' \n', '\u00A0\n', '=\r\n', '\n\n');
const marks = constantFrom('', '> ', '>', '>> ', '> > ', '| ', '&gt; ', '  ', '\t');
const between = constantFrom(
  '\n',
  '\n\n',
  '\nMet vriendelijke groet, Anna van der Organisatiecommissie\n',
  '\nGroet\nAnna\n',
  ', en verder: ',
  ' (zie hierboven) ',
);
const prose =
  'Bijgaand stuur ik u de bevestiging van de werksessie van afgelopen donderdag in het buurthuis. Wilt u haar in de module openen bij de stap Werksessie, en mij laten weten of dat is gelukt? Alvast hartelijk dank namens de organisatie, en graag tot de volgende keer';
const before = constantFrom('', 'Beste deelnemer,\n\n', 'Uw bevestiging: ', '>Op 12 november schreef A:\n');
const unseen = constantFrom('\u200B', '\u00AD', '\u2060', '\uFEFF', '\u200E');

test('what a mail program wraps, quotes and encodes is read whole, and nothing after it is taken along', () => {
  assert(
    property(
      array(constantFrom(...all), { minLength: 1, maxLength: 5 }),
      tuple(before, between),
      integer({ min: 8, max: 90 }),
      endings,
      marks,
      ([...ours], [start, middle], width, end, mark) => {
        const text = start + ours.map(textOf).join(middle) + middle;
        const mailed = wrapped(text, width, '\n')
          .split('\n')
          .map((line) => mark + line)
          .join(end);
        expect(plainly(carriersIn(mailed))).toEqual(plainly(ours));
      },
    ),
    { numRuns: 600 },
  );
});

test('signs that cannot be seen, in any place, change nothing', () => {
  assert(
    property(
      constantFrom(...all),
      array(tuple(integer({ min: 0, max: 700 }), unseen), { maxLength: 8 }),
      (ours, signs) => {
        let text = textOf(ours);
        for (const [at, sign] of signs)
          text = text.slice(0, at % text.length) + sign + text.slice(at % text.length);
        expect(plainly(carriersIn(`Hier is zij: ${text}\n`))).toEqual([textOf(ours)]);
      },
    ),
  );
});

test('lines that were put behind each other with a space are read, also with the marks of quoting between', () => {
  assert(
    property(
      constantFrom(...all),
      integer({ min: 40, max: 80 }),
      constantFrom(' ', '\u00A0', ' > ', '  '),
      (ours, width, gap) => {
        const text = wrapped(textOf(ours), width, gap);
        expect(plainly(carriersIn(`${text} Met vriendelijke groet`))).toEqual([textOf(ours)]);
      },
    ),
  );
});

test('one that is not whole takes no words and no other along', () => {
  assert(
    property(
      record({
        cut: integer({ min: 12, max: 150 }),
        width: integer({ min: 20, max: 80 }),
        isQuoted: boolean(),
        rest: constantFrom(
          ...Array.from({ length: 12 }, (_, letters) => `\n${'x'.repeat(letters)} ${prose}\n`),
          '\n',
        ),
      }),
      ({ cut, width, isQuoted, rest }) => {
        const [first, second] = words;
        const text = `${textOf(first!).slice(0, cut)}${rest}${textOf(second!)}\nGroeten\n`;
        const mailed = wrapped(text, width, isQuoted ? '\n> ' : '\n');
        const found = carriersIn(mailed);
        expect(plainly(found.slice(-1))).toEqual([textOf(second!)]);
        // What is left of the first is no more than its own line.
        for (const carrier of found.slice(0, -1)) {
          if (!('bytes' in carrier)) throw new Error(carrier.kind);
          expect(textOf(first!).startsWith(asText('attestation', carrier.bytes).slice(0, -1))).toBe(true);
        }
      },
    ),
    { numRuns: 400 },
  );
});

describe('by example', () => {
  const [word] = words;
  const text = textOf(word!);

  test.each([
    { name: 'a line that ends within the mark', mailed: text.replace('pidb.a.', 'pi\n> db.a\n> .') },
    { name: 'a capital by a phone that corrects', mailed: text.replace('pidb', 'Pidb') },
    {
      name: 'quoted-printable',
      mailed: text
        .replaceAll('-', '=2D')
        .replaceAll('_', '=5F')
        // No mail program ends a line within the three signs of one.
        .replace(/((?:=[0-9A-F]{2}|[^=]){60})/g, '$1=\r\n'),
    },
    { name: 'spaces of quoted-printable', mailed: text.replace(/(.{70})/g, '$1=20\r\n') },
    {
      name: 'a line that was quoted after it was wrapped',
      mailed: text.replace(/(.{72})(.{3})/g, '> $1\n> $2\n'),
    },
    {
      name: 'the folded lines of a calendar',
      mailed: `DESCRIPTION:${text.replace(/(.{60})/g, '$1\r\n ')}\\n\\nTot dan`,
    },
    { name: 'between other signs', mailed: `<${text}>, (“${text}”)`.slice(0, text.length + 2) },
  ])('$name', ({ mailed }) => {
    expect(plainly(carriersIn(mailed))).toEqual([text]);
    expect(looksLikeOurs(mailed)).toBe(true);
  });

  test('what is scanned is read as before', () => {
    expect(plainly(carriersIn(asQr('attestation', word!.bytes)))).toEqual([text]);
  });

  test('a file with the words on hundreds of people is read to its end', () => {
    const file = Array.from({ length: 1200 }, () => text).join('\n\n');
    expect(carriersIn(file)).toHaveLength(1200);
  });

  test('words are not ours', () => {
    expect(carriersIn('Pieter is de baas. Zie pidb. Groet')).toEqual([]);
    expect(looksLikeOurs('Pieter is de baas')).toBe(false);
  });
});
