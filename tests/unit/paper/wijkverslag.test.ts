import { describe, expect, test } from 'vitest';
import { wijkverslag, wijkverslagText } from '../../../src/paper/wijkverslag.ts';
import type { Wijkverslag } from '../../../src/paper/wijkverslag-content.ts';
import { card, course, issuer, paperIn, textOf, trial } from './papers.ts';

const nothing: Wijkverslag = {
  card,
  issuer,
  course,
  came: [],
  missing: [],
  themes: [],
  improvements: [],
  agreements: [],
  next: { date: '', lead: '', leadKind: '', tiedTo: [] },
  answers: undefined,
  ratings: [],
};
const whole: Wijkverslag = {
  ...nothing,
  came: [
    { domain: 'Huisartsenpraktijk', count: 6 },
    { domain: 'GGD', count: 3 },
    { domain: 'Andere partners', count: 0 },
  ],
  missing: ['Welzijn en sport'],
  themes: ['Eenzaamheid'],
  improvements: ['Bewoners praten mee <vooraf>.'],
  agreements: [{ what: 'Eerste wijkoverleg', who: 'beleid gezondheid', when: '8 december 2026' }],
  next: {
    date: '8 december 2026',
    lead: 'beleidsmedewerker',
    leadKind: 'gemeente',
    tiedTo: ['de wijktafel'],
  },
  answers: {
    of: 14,
    scale: { least: 1, most: 5 },
    dimensions: [
      { title: 'Vertrouwen', mean: 3.45 },
      { title: 'Elkaar kennen', mean: 4.1 },
    ],
    isStrong: false,
    hasGain: true,
    strongest: ['Ik weet naar wie ik kan verwijzen.'],
    weakest: [],
  },
  ratings: [{ label: 'De sfeer', good: 13, n: 14 }],
};
const nl = paperIn('nl');

describe.each([
  ['on paper', wijkverslag],
  ['as text to edit', wijkverslagText],
])('the wijkverslag %s', (_, made) => {
  test('says what is known, in order', () => {
    const text = textOf(made(whole, nl));
    const pieces = [
      'Wijkverslag Morgenrood',
      'Werksessie van 12 november 2026. Concept tot 19 november 2026.',
      '9 mensen: huisartsenpraktijk 6 en GGD 3. Nog gemist: welzijn en sport.',
      'Eenzaamheid',
      'Bewoners praten mee <vooraf>.',
      'Eerste wijkoverleg beleid gezondheid 8 december 2026',
      'Kartrekker: beleidsmedewerker, gemeente. Wij zien elkaar weer op 8 december 2026. Vastgelegd bij: de wijktafel.',
    ];
    let from = 0;
    for (const piece of pieces) {
      const at = text.indexOf(piece, from);
      expect(at, piece).toBeGreaterThanOrEqual(from);
      from = at;
    }
    for (const piece of ['Elkaar kennen 4,1 Vertrouwen 3,5', 'Niet gevalideerd', 'De sfeer: 13 van 14'])
      expect(text).toContain(piece);
    expect(text).not.toContain('Andere partners');
  });

  test('asks a person for what is not known, and shows no group result without answers', () => {
    const html = made(nothing, nl);
    expect(html).toContain('Hoeveel mensen waren er');
    expect(html).toContain('Wat is afgesproken');
    expect(textOf(html)).not.toMatch(/Gemiddelde|goed of uitstekend|0 mensen/);
  });

  test('of a trial says so', () => {
    expect(textOf(made({ ...whole, issuer: trial }, nl))).toContain('PROEF');
  });
});

test('it asks nothing of any host and runs nothing', () => {
  for (const html of [wijkverslag(whole, nl), wijkverslagText(whole, nl)]) {
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script|https?:|\son\w+=/);
  }
});

test('where the page has a drawing it stands at its head, with all lights on and without links', () => {
  const svg = '<svg class="wijk" viewBox="0 0 1 1"><a data-status="locked" tabindex="-1"></a></svg>';
  const html = wijkverslag(whole, { ...nl, drawing: { svg, styles: '.wijk { color: red; }' } });
  expect(html).toContain(
    'data-phase="dageraad"><svg class="wijk" viewBox="80 296 800 202"><a data-status="done"></a>',
  );
  expect(html).toContain('.wijk { color: red; }');
  expect(wijkverslag(whole, nl)).not.toContain('dageraad');
});
