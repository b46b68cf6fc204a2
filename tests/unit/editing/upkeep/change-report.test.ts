import { expect, test } from 'vitest';
import type { Change } from '../../../../src/editing/edit.ts';
import { changeReport } from '../../../../src/editing/upkeep/change-report.ts';
import { wordChanges } from '../../../../src/editing/upkeep/word-changes.ts';

const change = (file: string, path: Change['place']['path'], rest: Partial<Change>): Change => ({
  place: { file, path },
  kind: 'changed',
  ...rest,
});

test('both languages of a text are one change, Dutch first', () => {
  const [one, ...others] = changeReport([
    change('lessen/les-1.yaml', ['example', 'title', 'en'], { before: 'A', after: 'B' }),
    change('lessen/les-1.yaml', ['example', 'title', 'nl'], { before: 'C', after: 'D' }),
  ]);
  expect(others).toEqual([]);
  expect(one?.texts).toEqual([
    { language: 'nl', before: 'C', after: 'D' },
    { language: 'en', before: 'A', after: 'B' },
  ]);
  expect(one?.consequence).toBe('draft.consequence.text');
});

test('two pages and two files of words are one change too', () => {
  const pairs = [
    change('teksten/nl.json', ['home', 'title'], { before: 'a', after: 'b' }),
    change('teksten/en.json', ['home', 'title'], { before: 'c', after: 'd' }),
    change('privacy.nl.md', [], { before: '# a', after: '# b' }),
    change('privacy.en.md', [], { before: '# c', after: '# d' }),
  ];
  expect(changeReport(pairs).map(({ texts }) => texts.map(({ language }) => language))).toEqual([
    ['nl', 'en'],
    ['nl', 'en'],
  ]);
});

test('of a page only the paragraphs that differ are there', () => {
  const [page] = changeReport([
    change('privacy.nl.md', [], {
      before: '# T\n\nEen.\n\nTwee.\n\nDrie.\n',
      after: '# T\n\nEen.\n\nAnders.\n\nDrie.\n',
    }),
  ]);
  expect(page?.texts).toEqual([{ language: 'nl', before: 'Twee.', after: 'Anders.' }]);
});

test('what nobody sees is no change: the register, approvals, the logbook, the version', () => {
  const files = ['nummers.yaml', 'vertaling.yaml', 'logboek.yaml', 'opmerkingen.yaml', 'nagekeken.yaml'];
  const changes = files.map((file) => change(file, ['x'], { before: 1, after: 2 }));
  expect(changeReport([...changes, change('course.yaml', ['version'], { before: '1', after: '2' })])).toEqual(
    [],
  );
});

test('a statement in the place of another is one change, with both numbers', () => {
  const item = (id: string, choice: number, nl: string) => ({
    id,
    dimension: 'd',
    choice,
    statement: { nl, en: id },
  });
  const report = changeReport([
    change('vragenlijst.yaml', ['items', 2], { kind: 'added', after: item('d-9', 49, 'Nieuw') }),
    change('vragenlijst.yaml', ['items', 2], { kind: 'removed', before: item('d-3', 11, 'Oud') }),
    change('vroeger.yaml', ['statements', 0], { kind: 'added', after: item('d-3', 11, 'Oud') }),
  ]);
  expect(report).toMatchObject([
    {
      kind: 'replaced',
      numbers: { before: 11, after: 49 },
      texts: [
        { language: 'nl', before: 'Oud', after: 'Nieuw' },
        { language: 'en', before: 'd-3', after: 'd-9' },
      ],
    },
  ]);
});

test('what was added is told by its texts, a list that was empty by its first entry', () => {
  const source = { id: 'een', title: { nl: 'Bron', en: 'Source' }, maker: 'RIVM', year: 2020 };
  const [one] = changeReport([change('bronnen.yaml', ['sources', 3], { kind: 'added', after: source })]);
  expect(one?.texts).toEqual([
    { language: 'nl', after: 'Bron\nRIVM' },
    { language: 'en', after: 'Source' },
  ]);
  const record = {
    id: 'gaia',
    register: 'GAIA',
    number: '',
    wording: { nl: 'Vier punten.', en: 'Four points.' },
  };
  const [first] = changeReport([change('course.yaml', ['accreditation'], { before: null, after: [record] })]);
  expect(first).toMatchObject({ kind: 'added', consequence: 'draft.consequence.accreditationWithoutNumber' });
});

test('words that differ are marked on their own side, whole', () => {
  const [was, is] = wordChanges('een lokale kartrekker doet', 'een kartrekker doet samen');
  expect(was.filter(({ isOwn }) => isOwn).map(({ text }) => text.trim())).toEqual(['lokale']);
  expect(is.filter(({ isOwn }) => isOwn).map(({ text }) => text.trim())).toEqual(['samen']);
  expect(was.map(({ text }) => text).join('')).toBe('een lokale kartrekker doet');
});
