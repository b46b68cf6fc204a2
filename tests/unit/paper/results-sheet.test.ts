import { describe, expect, test } from 'vitest';
import { resultsSheet } from '../../../src/paper/results-sheet.ts';
import { wijkverslagOf } from '../../../src/paper/wijkverslag-of-day.ts';
import type { Results } from '../../../src/room/results/results.ts';
import { card, dayOnPaper, issuer, paperIn, textOf } from './papers.ts';

const { course } = dayOnPaper();
const [first] = course.questionnaire.items;
const [subject] = course.questionnaire.dimensions;
const tally = {
  id: first!.id,
  dimension: first!.dimension,
  counts: [0, 1, 2, 6, 4],
  none: 1,
  skipped: 0,
  n: 13,
  mean: 4,
};
const list = {
  of: 14,
  statements: [tally],
  strongest: [tally],
  weakest: [],
  dimensions: [{ id: subject!.id, mean: 4.25, band: 'sterk', n: 26, none: 2 }],
};
const shown: Results = {
  moment: 'before',
  received: 14,
  shown: 14,
  needed: 3,
  fixed: false,
  list,
  choices: [],
  groups: undefined,
  noGroups: 'few',
};
const nothing: Results = { ...shown, received: 4, shown: 0, list: undefined };
const nl = paperIn('nl');
const sheet = (results: Results) => resultsSheet({ card, issuer, course, results }, nl);

test('below five answers there is no sheet', () => {
  expect(sheet(nothing)).toBeUndefined();
});

test('subjects with their mean and band, statements with all their answers and who did not know', () => {
  const html = sheet(shown) ?? '';
  expect(textOf(html)).toContain(`${subject!.title.nl} 4,3 Sterk punt 26 2`);
  expect(textOf(html)).toContain(`${first!.statement.nl} 1 2 6 4 1 4,0`);
  expect(textOf(html)).toContain('niet gevalideerd');
  expect(html).toContain('0, 1, 2, 6, 4, 1');
});

test('two groups stand there only where they may be told apart', () => {
  expect(textOf(sheet(shown) ?? '')).not.toContain('Anderen (');
  const groups = { inside: { ...list, of: 6 }, others: { ...list, of: 8 } };
  expect(textOf(sheet({ ...shown, groups, noGroups: undefined }) ?? '')).toContain(
    'Huisartsenpraktijk (6) Anderen (8)',
  );
});

describe('the wijkverslag of a day', () => {
  const outcome = {
    themes: ['eenzaamheid', 'iets-nieuws'],
    improvements: ['Eén kartrekker', ' '],
    agreements: [
      { what: 'Wijkoverleg', who: 'gemeente', when: '2026-12-08' },
      { what: 'Bericht terug', who: 'praktijk', when: 'eind november' },
      { what: ' ', who: '', when: '' },
    ],
    next: { date: '2027-01-12', lead: '', leadKind: 'anders', tiedTo: ['wijkoverleg', 'anders'] },
    agreed: undefined,
    satisfaction: {},
    continued: undefined,
  };
  const at = (profession: string, came: number | undefined, state: 'gone' | 'absent' | 'not-yet') => ({
    person: { profession, lastName: 'Geheim' },
    came,
    state,
  });
  const presence = new Map(
    [
      at('huisarts', 1, 'gone'),
      at('huisarts', 1, 'gone'),
      at('bewoner', 1, 'gone'),
      at('', 1, 'gone'),
      at('welzijn', undefined, 'not-yet'),
      at('welzijn', 1, 'absent'),
    ].map((each, id) => [`${id}`, each]),
  );
  const made = (results: Results, feedback: Results) =>
    wijkverslagOf(
      {
        ...dayOnPaper(),
        record: { outcome },
        presence: presence as never,
        before: results,
        feedback,
      },
      nl,
    );

  test('counts who came by domain, and names what had to be there and was not', () => {
    const { came, missing } = made(nothing, nothing);
    expect(came.filter(({ count }) => count > 0).map(({ domain, count }) => [domain, count])).toEqual([
      ['Huisartsenpraktijk', 2],
      ['Bewoners', 1],
      ['Andere partners', 1],
    ]);
    expect(missing).toEqual(['Publieke gezondheid', 'Welzijn en sport']);
  });

  test('has no name in it, and no group result where there is none', () => {
    const found = made(nothing, nothing);
    expect(JSON.stringify(found)).not.toContain('Geheim');
    expect(found).toMatchObject({ answers: undefined, ratings: [], improvements: ['Eén kartrekker'] });
    expect(found.themes).toEqual(['Eenzaamheid', 'iets-nieuws']);
    expect(found.agreements.map(({ when }) => when)).toEqual(['8 december 2026', 'eind november']);
    expect(found.next).toMatchObject({
      date: '12 januari 2027',
      leadKind: '',
      tiedTo: ['Wijkoverleg of sociale wijktafel', 'Een ander plan of overleg'],
    });
  });

  test('takes over what may be shown', () => {
    const [rating] = course.feedback.ratings;
    const counts = [1, 2, 3, 4, 5].map((value) => ({ value, count: value }));
    const feedback = { ...nothing, choices: [{ id: rating!.id, counts, skipped: 0, n: 15 }] };
    const { answers, ratings } = made(shown, feedback);
    expect(answers?.dimensions).toEqual([{ title: subject!.title.nl, mean: 4.25 }]);
    expect(answers?.strongest).toEqual([first!.statement.nl]);
    expect(ratings).toEqual([{ label: rating!.label.nl, good: 9, n: 15 }]);
  });
});
