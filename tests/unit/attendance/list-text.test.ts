import { describe, expect, test } from 'vitest';
import { textOfList } from '../../../src/attendance/list-text.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const wide = (text: string, isBig: boolean) => {
  const little = Buffer.from(text, 'utf16le');
  return isBig ? little.swap16() : little;
};

test.each([
  { name: 'UTF-8', bytes: utf8('Çağla') },
  { name: 'UTF-8 with a mark', bytes: utf8('\uFEFFÇağla') },
  { name: 'UTF-16 with a mark', bytes: wide('\uFEFFÇağla', false) },
  { name: 'UTF-16 of the other order with a mark', bytes: wide('\uFEFFÇağla', true) },
  { name: 'UTF-16 without a mark', bytes: wide('Çağla;naam', false) },
  { name: 'UTF-16 of the other order without a mark', bytes: wide('Çağla;naam', true) },
])('reads $name', ({ bytes }) => {
  expect(textOfList(bytes).slice(0, 5)).toBe('Çağla');
});

test.each([false, true])('reads UTF-16 whose letters are all far from ours, the other order: %s', (isBig) => {
  expect(textOfList(wide('\uFEFFНаталия', isBig))).toBe('Наталия');
});

/** Letters as each of the three wrote them. */
const bytesOf = {
  windows: {
    ë: 0xeb,
    é: 0xe9,
    è: 0xe8,
    ï: 0xef,
    ö: 0xf6,
    ü: 0xfc,
    ç: 0xe7,
    Ü: 0xdc,
    Ø: 0xd8,
    ô: 0xf4,
    '’': 0x92,
    É: 0xc9,
  },
  mac: {
    ë: 0x91,
    é: 0x8e,
    è: 0x8f,
    ï: 0x95,
    ö: 0x9a,
    ü: 0x9f,
    ç: 0x8d,
    Ü: 0x86,
    Ø: 0xaf,
    ô: 0x99,
    '’': 0xd5,
    É: 0x83,
  },
  dos: {
    ë: 0x89,
    é: 0x82,
    è: 0x8a,
    ï: 0x8b,
    ö: 0x94,
    ü: 0x81,
    ç: 0x87,
    Ü: 0x9a,
    Ø: 0x9d,
    ô: 0x93,
    '’': 0x27,
    É: 0x90,
  },
} as const;
type Writer = keyof typeof bytesOf;

function writtenBy(writer: Writer, text: string): Uint8Array {
  const known: Readonly<Record<string, number>> = bytesOf[writer];
  return Uint8Array.from(text, (letter) => known[letter] ?? letter.charCodeAt(0));
}

describe.each(['windows', 'mac', 'dos'] as const)('a list of %s', (writer) => {
  const end = writer === 'mac' ? '\r' : '\r\n';

  test('with several names is read rightly', () => {
    const names = [
      'Zoë van den Ünal',
      'Chloé Øster',
      'Daniëlle Müller',
      'Hélène François',
      'Jérôme Noël',
      'ANDRÉ',
    ];
    const text = ['naam;in;uit', ...names.map((name) => `${name};16:28;20:31`)].join(end);
    expect(textOfList(writtenBy(writer, text))).toBe(text);
  });

  test.each(['Zoë', 'René', 'Noël', 'Müller', 'Renée', 'Joëlle', 'Aimée', 'André'])(
    'with nothing strange but "%s" is read rightly',
    (name) => {
      const text = ['naam;in;uit', `${name};16:28;20:31`, ''].join(end);
      expect(textOfList(writtenBy(writer, text))).toBe(text);
    },
  );

  test.each([
    'Ünal',
    'Anaïs',
    'François',
    'Björn',
    'Hélène',
    'Geneviève',
    'Jérôme',
    'Ørsted',
    'élodie',
    'JOSÉ',
    'Øster',
  ])('with nothing strange but "%s" is never read wrongly', (name) => {
    const text = ['naam;in;uit', `${name};16:28;20:31`, ''].join(end);
    const read = textOfList(writtenBy(writer, text));
    const isTold = read.includes('\uFFFD');
    expect(isTold ? read.replaceAll(/[^\p{ASCII}]/gu, '') : read).toBe(
      isTold ? text.replaceAll(/[^\p{ASCII}]/gu, '') : text,
    );
  });
});

test.each([
  { name: 'Polish', bytes: [0xa3, 0x75, 0x6b, 0x61, 0x73, 0x7a], text: '\uFFFDukasz' },
  { name: 'Turkish', bytes: [0x47, 0xfc, 0x6c, 0xfe, 0x65, 0x6e], text: 'Gül\uFFFDen' },
])('a letter of a list in $name stays in doubt', ({ bytes, text }) => {
  expect(textOfList(Uint8Array.from(bytes))).toBe(text);
});

test('the apostrophe and the euro of Windows are no letters in doubt', () => {
  const bytes = Uint8Array.from([0x64, 0x92, 0x48, 0x6f, 0x6e, 0x64, 0x74, 0x3b, 0x80, 0x20, 0x35]);
  expect(textOfList(bytes)).toBe('d’Hondt;€ 5');
});
