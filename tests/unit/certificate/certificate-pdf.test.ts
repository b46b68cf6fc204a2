import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { asText } from '../../../src/attendance/carriers.ts';
import { certificatePdf } from '../../../src/certificate/pdf/certificate-pdf.ts';
import type { Language } from '../../../src/course-files/language.ts';
import { certificate, kinds, wordsIn, type Changes } from './certificates.ts';
import { readPdf, type ReadPdf } from './read-pdf.ts';

async function made(
  changes: Changes,
  language: Language = 'nl',
): Promise<{ bytes: Uint8Array; file: string; pdf: ReadPdf }> {
  const facts = { ...changes.facts, language };
  const bytes = await certificatePdf(certificate({ ...changes, facts }), await wordsIn(language));
  return { bytes, file: Buffer.from(bytes).toString('latin1'), pdf: await readPdf(bytes) };
}

const tables = (['nl', 'en'] as const).flatMap((language) =>
  Object.entries(kinds).map(([kind, changes]): [string, Language, Changes] => [kind, language, changes]),
);

test.each(tables)(
  'a certificate "%s" in %s is one tagged page of A4, light and whole',
  async (_kind, language, changes) => {
    const { bytes, file, pdf } = await made(changes, language);
    expect(pdf.pages).toBe(1);
    expect(pdf.size.map(Math.round)).toEqual([842, 595]);
    expect(bytes.length).toBeLessThan(200_000);
    expect(pdf.info.Language).toBe(language);
    expect(pdf.info.Title).toMatch(/ PB-[0-9A-Z]{4}-[0-9A-Z*~$=]{4}$/);
    expect(file).toContain('/DisplayDocTitle true');
    expect(file).toContain('/Marked true');
    expect(pdf.tree).toMatch(/^Document\(P H1 P L\((LI\(LBody\) ?)+\)( P)+ Figure P P\)$/);
    expect(pdf.alternatives).toEqual([expect.stringContaining(String(pdf.info.Title).slice(-12))]);
  },
);

test('every font is in the file, as the letters that are used, with what they mean', async () => {
  const { file } = await made(kinds.points);
  const fonts = [...file.matchAll(/\/FontName \/([A-Z]{6}\+\S+)/g)].map(([, name]) => name);
  expect(fonts.map((name) => name?.slice(7)).sort()).toEqual([
    'AtkinsonHyperlegibleNext-Bold',
    'AtkinsonHyperlegibleNext-Regular',
  ]);
  expect(file.match(/\/FontFile2 /g)).toHaveLength(2);
  expect(file.match(/\/ToUnicode /g)).toHaveLength(2);
});

test('it is read out in the order in which it is read', async () => {
  const { pdf } = await made(kinds.full);
  expect(pdf.readOut.replaceAll('\u00a0', ' ')).toBe(
    [
      'Preventie in de Buurt',
      'Certificaat van deelname voor',
      'Noor Voorbeeld',
      'die in wijk Morgenrood meewerkte aan de lokale werksessie Preventie in de Buurt: 4 uur over samenwerken aan gezondheid.',
      'Datum',
      '12 november 2026',
      'van 16:30 tot 20:30 uur',
      'Aanwezig',
      '240 van 240 minuten',
      'bevestigd door de organisator op 13 november 2026',
      'Plaats',
      'Buurthuis De Linde, Lindeplein 4',
      'Organisator',
      'GGD Voorbeeldstreek',
      'Dit certificaat geeft geen nascholingspunten (accreditatiepunten).',
      'Afgegeven op 13 november 2026',
      'Werksessie 7K3M-92QD, vastgelegd door NHG',
      'Certificaatnummer',
      String(pdf.info.Title).slice(-12),
      'Controleer dit certificaat op de controlepagina van de aanbieder',
    ].join('\n'),
  );
});

test('its code and session card stand in it as plain bytes, for the page that checks it', async () => {
  const issued = certificate(kinds.points);
  const { file, pdf } = await made(kinds.points);
  const carried = `${asText('certificate', issued.code)} ${asText('card', issued.card)}`;
  expect(file).toContain(`(${carried})`);
  expect(pdf.info.Keywords).toBe(carried);
});

test('it claims no standard that nobody has checked it against', async () => {
  const { file } = await made(kinds.full);
  expect(file).toContain('<rdf:RDF');
  expect(file).not.toMatch(/pdfuaid|pdfaid/);
  expect(file).toContain('/OutputIntents');
});

test('the same certificate gives the same bytes, another one others', async () => {
  const sha256 = ({ bytes }: { bytes: Uint8Array }) => createHash('sha256').update(bytes).digest('hex');
  const first = sha256(await made(kinds.points));
  expect(sha256(await made(kinds.points))).toBe(first);
  expect(sha256(await made(kinds.points, 'en'))).not.toBe(first);
  expect(sha256(await made({ ...kinds.points, bigNumber: '00000000002' }))).not.toBe(first);
});

test('a trial says so across the page, and in words to who hears it', async () => {
  const { pdf } = await made({ ...kinds.points, demonstration: true });
  expect(pdf.readOut).toContain('PROEF: dit is geen geldig bewijs.');
  const across = pdf.texts.find(({ text, isArtifact }) => isArtifact && text === 'PROEF');
  expect(across?.size).toBeGreaterThan(150);
  expect(pdf.tree).toMatch(/^Document\(P P H1 /);
});

test('what is no trial says nothing of one', async () => {
  const { pdf } = await made(kinds.full);
  expect(pdf.texts.filter(({ isArtifact }) => isArtifact)).toEqual([]);
});

test('where the course has a page that checks certificates, its address is a link that tells where it leads', async () => {
  const checkedAt = 'https://controle.voorbeeld.example/pidb/';
  const { pdf } = await made({ ...kinds.full, checkedAt });
  expect(pdf.readOut).toMatch(/Controleer dit certificaat op\ncontrole\.voorbeeld\.example\/pidb$/);
  expect(pdf.tree).toMatch(/Figure P P\(Link\)\)$/);
  expect(pdf.links).toEqual([{ url: checkedAt, contents: 'Controlepagina voor dit certificaat' }]);
});

test('a character in a place that no font has is left out', async () => {
  const base = certificate();
  const { pdf } = await made({ session: { ...base.session, place: 'Buurthuis 🌳De Linde' } });
  expect(pdf.readOut).toContain('Plaats\nBuurthuis De Linde\n');
});
