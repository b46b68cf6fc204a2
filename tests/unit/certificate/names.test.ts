import { expect, test } from 'vitest';
import {
  certificatePdf,
  UnprintableName,
  unprintableIn,
} from '../../../src/certificate/pdf/certificate-pdf.ts';
import { certificate, kinds, session, wordsIn, type Changes } from './certificates.ts';
import { readPdf } from './read-pdf.ts';

const names = [
  'Çağla Öztürk-Żukowska',
  "Zoë van den Ünal-d'Hondt",
  'Nguyễn Thị Ánh',
  'Đorđe Šćepanović',
  'Łukasz Jaśkiewicz',
  'IJsbrand van IJzendoorn',
  'Ελένη Παπαδοπούλου',
  'Анна Іванівна Їжакевич',
  'Anna-Maria Wilhelmina Josephina Theresia van der Hoeven-Schimmelpenninck van Oye',
  'Hottentottententententoonstellingsmakersgildevoorzitterschap',
  'x'.repeat(200),
  'Jo',
];
const mm = 72 / 25.4;
/** The white card with the QR code, as on the sheet. */
const card = { left: 232 * mm, bottom: 60 * mm };

/** Nothing leaves the page, and nothing but its own words comes near the QR code. */
async function expectToFit(changes: Changes): Promise<string> {
  const pdf = await readPdf(await certificatePdf(certificate(changes), await wordsIn('nl')));
  const read = pdf.texts.filter(({ isArtifact, text }) => !isArtifact && text.trim() !== '');
  for (const { text, left, right, line, size } of read) {
    expect(left, text).toBeGreaterThanOrEqual(17 * mm);
    expect(right, text).toBeLessThanOrEqual(282 * mm);
    expect(line, text).toBeLessThanOrEqual(207 * mm);
    if (line - size < card.bottom) expect(right, text).toBeLessThanOrEqual(card.left - 3 * mm);
    expect(size, text).toBeGreaterThanOrEqual(6);
  }
  // No two lines of text over each other.
  for (const one of read) {
    const over = read.filter(
      (other) =>
        other !== one &&
        other.left < one.right - 1 &&
        one.left < other.right - 1 &&
        other.line <= one.line &&
        one.line - other.line < one.size * 0.62,
    );
    expect(
      over.map(({ text }) => text),
      one.text,
    ).toEqual([]);
  }
  return pdf.readOut;
}

test.each(names)('"%s" is printed whole, and fits', async (name) => {
  expect(await unprintableIn(name)).toBe('');
  const readOut = await expectToFit({ facts: { name } });
  expect(readOut.replaceAll(/[ \n]/g, '')).toContain(`voor${name.replaceAll(' ', '')}diein`);
});

test('joiners that do not print leave no box', async () => {
  expect(await unprintableIn('Mohammad\u200Creza')).toBe('');
  expect(await expectToFit({ facts: { name: 'Mohammad\u200Creza' } })).toContain('Mohammadreza');
});

test('the fullest certificate fits', async () => {
  const full: Changes = {
    ...kinds.points,
    demonstration: true,
    checkedAt: `https://www.voorbeeld.example/${'controle/'.repeat(5)}`,
    session: {
      ...session,
      wijk: 'Bospolder-Tussendijken, Nieuw-Mathenesse, Oud-Mathenesse en Witte Dorp',
      place: 'Multifunctioneel wijkcentrum De Verbinding, '.repeat(3).slice(0, 119),
      organiser: 'Gemeentelijke Gezondheidsdienst Rotterdam-Rijnmond, afdeling wijkgericht werken',
    },
    facts: { ...kinds.points.facts, name: names[8]!, version: 12 },
  };
  await expectToFit(full);
});

test('accents that are characters of their own become one with their letter', async () => {
  const readOut = await expectToFit({ facts: { name: '  Zoe\u0308   de\tVries ' } });
  expect(readOut).toContain('voor\nZoë de Vries\n');
});

test.each([
  ['مريم', 'مري'],
  ['李小龙', '李小龙'],
  ['Jan 🙂', '🙂'],
  ['Zoë ẞ ½', ''],
])('of "%s" the fonts lack "%s"', async (name, missing) => {
  expect(await unprintableIn(name)).toBe(missing);
});

test('a name that cannot be printed is refused, with the characters', async () => {
  const refused = certificatePdf(certificate({ facts: { name: 'Li 李' } }), await wordsIn('nl'));
  await expect(refused).rejects.toThrow(UnprintableName);
  await expect(refused).rejects.toMatchObject({ characters: '李' });
});
