import { expect, test } from 'vitest';
import { partsOf } from '../../../../src/editing/operations/parts-of.ts';
import { newId } from '../../../../src/editing/operations/new-id.ts';
import { textAdded, textMoved, textRemoved } from '../../../../src/editing/operations/readings.ts';
import { checked, faultsOf, openedCourse } from './opened-course.ts';

const title = { nl: 'Vier het samen: één taart per jaar', en: 'Celebrate together: one cake a year' };

test('a tip more has an id from its title, a free number, and a page in both languages that waits for its text', () => {
  const draft = openedCourse();
  const { id, action } = textAdded(draft, { step: 'tips', title });
  draft.act(action);
  expect(id).toBe('vier-het-samen-een-taart-per-jaar');
  expect(draft.text(`tips/${id}.nl.md`)).toBe(`# ${title.nl}\n`);
  // Nothing unfinished is packed.
  expect(faultsOf(draft).filter((fault) => fault.startsWith(`tips/${id}.`))).toHaveLength(2);
  const text = 'Een taart kost weinig en brengt mensen bij elkaar.';
  for (const language of ['nl', 'en'])
    draft.act({
      what: 'text',
      edits: [{ type: 'text', file: `tips/${id}.${language}.md`, text: `# Taart\n\n${text}\n` }],
    });
  const { course, news } = checked(draft);
  expect(course.readings.tips?.sections.at(-1)).toMatchObject({ id, mark: 9 });
  expect(news.added).toBe(0);
});

test('a text that went leaves its id and its number behind', () => {
  const draft = openedCourse();
  draft.act(textRemoved(draft, { step: 'tips', id: 'draagvlak' }));
  expect([...draft.files.keys()].filter((file) => file.includes('draagvlak'))).toEqual([]);
  const { id, action } = textAdded(draft, { step: 'tips', title: { nl: 'Draagvlak', en: 'Support' } });
  draft.act(action);
  expect(id).toBe('draagvlak-2');
  expect(partsOf(draft.files).readings.tips?.sections.find((section) => section.id === id)?.mark).not.toBe(
    32,
  );
});

test('a film has no card any more at a text that went', () => {
  const draft = openedCourse();
  draft.act(textRemoved(draft, { step: 'informatiepakket', id: 'wat-is-preventie-in-de-buurt' }));
  expect(draft.value({ file: 'films/cursus.yaml', path: ['shown'] })).toEqual(['home']);
});

test('the last text of a step stays', () => {
  const draft = openedCourse();
  expect(() => textRemoved(draft, { step: 'leeswijzer', id: 'zo-werkt-het' })).toThrow('last-one');
});

test('texts change places', () => {
  const draft = openedCourse();
  draft.act(textMoved(draft, { step: 'verhalen', id: 'hilversum-zuid', to: 0 }));
  expect(partsOf(draft.files).readings.verhalen?.sections.map(({ id }) => id)).toEqual([
    'hilversum-zuid',
    'westerbork',
    'veenendaal',
  ]);
  expect(textMoved(draft, { step: 'verhalen', id: 'westerbork', to: 1 }).edits).toEqual([]);
});

test.each([
  ['Café ’s-Gravenhage', 'cafe-s-gravenhage'],
  ['2026: een nieuw begin!', 'een-nieuw-begin'],
  ['…', 'nieuw'],
  ['Een titel die veel langer is dan een naam mag zijn', 'een-titel-die-veel-langer-is-dan-een'],
])('the id of %j', (given, id) => {
  expect(newId(given, new Set())).toBe(id);
  expect(newId(given, new Set([id]))).toBe(`${id}-2`);
});
