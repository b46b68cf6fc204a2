import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

/**
 * One word for one thing, in everything that anybody reads of the course: what stands left is not said, what stands right is.
 * A reader who meets two words looks for two things.
 */
const instead = {
  nl: [
    { not: /\bmodules?\b/i, say: 'cursus', as: 'Sluit de module en open die weer.' },
    { not: /bladzijde/i, say: 'pagina', as: 'Op deze bladzijde leest u …' },
    { not: /\b(inlezen|ingelezen)\b/i, say: 'toevoegen', as: 'Deze bevestiging was al ingelezen.' },
    {
      not: /\blee(s|st) [^.:;]*\bin bij de werksessie/i,
      say: 'toevoegen',
      as: 'Lees die in bij de werksessie.',
    },
    { not: /zaalcode/i, say: 'code uit de zaal', as: 'volgens de zaalcodes' },
    { not: /\bechte (uren|minuten)\b/i, say: 'werkelijke uren', as: 'een certificaat met uw echte uren' },
    {
      not: /\bmeld(t|en)? (u|zich|jezelf) (aan|af) (met|bij de deur|als)\b/i,
      say: 'inchecken, uitchecken',
      as: 'Meld u af als u weggaat.',
    },
    { not: /sociale domein/i, say: 'sociaal domein', as: 'het sociale domein' },
    { not: /\binwoners?\b/i, say: 'bewoners', as: 'namen van inwoners' },
    { not: /\bleiding\b/i, say: 'begeleiding', as: 'De leiding door de gespreksleider' },
    { not: /\bwerkrelaties\b/i, say: 'samenwerkingsrelaties', as: 'nieuwe werkrelaties' },
    { not: /coöperatie/i, say: 'samenwerkingsverband', as: 'De coöperatie zou de start betalen.' },
    { not: /\blangs (welke weg|wegen|deze weg)\b/i, say: 'hoe, via', as: 'Langs welke weg bereikt u hen?' },
  ],
  en: [
    { not: /\bmodules?\b/i, say: 'course', as: 'Close the module and open it again.' },
    { not: /\bwork sessions?\b/i, say: 'werksessie (working session)', as: 'A work session to try' },
    { not: /\bsocial map\b/i, say: 'sociale kaart (map of local services)', as: 'with your social map' },
    {
      not: /certificate of (partial )?participation/i,
      say: 'certificate of attendance',
      as: 'a certificate of participation',
    },
    {
      not: /\b(presence list|list of those present)\b/i,
      say: 'attendance list',
      as: 'on the list of those present',
    },
    { not: /\bbehind your name\b/i, say: 'next to your name', as: 'Write this code behind your name.' },
    {
      not: /\bread [^.:;]*\bin (here|at the werksessie)\b/i,
      say: 'add',
      as: 'Read the new confirmation in here.',
    },
    { not: /\bpull(s|ing)? the cart\b/i, say: 'take the lead', as: 'Two groups were pulling the cart.' },
    { not: /\bneighbourhood consultation\b/i, say: 'meeting', as: 'a neighbourhood consultation' },
    { not: /\bworking relations\b/i, say: 'working relationships', as: 'new working relations' },
    { not: /\binhabitants?\b/i, say: 'residents', as: 'names of inhabitants' },
    { not: /\bcommunity nurse\b/i, say: 'district nurse', as: 'the community nurse' },
    { not: /\blearning file\b/i, say: 'learning record', as: 'your learning file' },
    { not: /\bflip-over\b/i, say: 'flip chart', as: 'on the flip-over' },
  ],
} as const;

/** The four parts of a publication of the NHG are called so by the NHG. */
const names = /Zorgmodules[^.]*|(vier|four) modules|care modules/g;

type Language = keyof typeof instead;
interface Said {
  readonly where: string;
  readonly language: Language;
  readonly text: string;
}

/** Every text of the course files and of the Dutch guides. Ids and comments are nobody's to read. */
function everythingSaid(): readonly Said[] {
  const byName = globSync(['course/**/*.{nl,en}.md', 'course/teksten/*.json']).flatMap((where) => {
    const language: Language = /\b(nl|en)\.(md|json)$/.exec(where)?.[1] === 'en' ? 'en' : 'nl';
    return [{ where, language, text: readFileSync(where, 'utf8') }];
  });
  const inside = globSync('course/**/*.yaml').flatMap((where) =>
    pairsIn(parse(readFileSync(where, 'utf8')), where),
  );
  const guides = guidesInDutch.map((where) => ({
    where,
    language: 'nl' as const,
    text: readFileSync(where, 'utf8'),
  }));
  return [...byName, ...inside, ...guides];
}

const guidesInDutch = [
  'helpdesk',
  'gespreksleider',
  'uploaden-in-een-lms',
  'sessies-en-sleutels',
  'cursus-aanpassen',
  'cursus-met-de-hand',
  'certificaat-controleren',
  'toegankelijkheid',
].map((name) => `docs/${name}.md`);

/** What stands under `nl` and `en`, however deep. */
function pairsIn(value: unknown, where: string): readonly Said[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    (key === 'nl' || key === 'en') && typeof inner === 'string'
      ? [{ where, language: key, text: inner }]
      : pairsIn(inner, where),
  );
}

function strayWords({ where, language, text }: Said): readonly string[] {
  const plain = text.replaceAll(names, '');
  return instead[language].flatMap(({ not, say }) => {
    const found = not.exec(plain)?.[0];
    return found === undefined ? [] : [`${where}: "${found}" is: ${say}`];
  });
}

test('there is something to read in both languages', () => {
  const said = everythingSaid();
  for (const language of ['nl', 'en'] as const) {
    expect(said.filter((one) => one.language === language).length).toBeGreaterThan(500);
  }
});

test.each(
  (['nl', 'en'] as const).flatMap((language) => instead[language].map((rule) => ({ language, ...rule }))),
)('a sentence such as “$as” is found ($language)', ({ language, as, say }) => {
  expect(strayWords({ where: 'a file', language, text: as }).join()).toContain(say);
});

test('the course and its guides have one word for one thing', () => {
  expect(everythingSaid().flatMap(strayWords)).toEqual([]);
});
