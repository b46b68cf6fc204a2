import { describe, expect, test } from 'vitest';
import { consequenceKey, consequenceOf, type Consequence } from '../../../src/editing/consequence.ts';
import { CourseDraft } from '../../../src/editing/course-draft.ts';
import { EditRefused, type RefusalReason } from '../../../src/editing/edit-refused.ts';
import type { Edit } from '../../../src/editing/edit.ts';
import { isSame, valueAt } from '../../../src/editing/same.ts';
import { realCourse } from './course-folder.ts';

const at = (file: string, ...path: (string | number)[]) => ({ file, path });
const value = (given: string | number | boolean, file: string, ...path: (string | number)[]): Edit => ({
  type: 'value',
  place: at(file, ...path),
  value: given,
});
const removed = (file: string, ...path: (string | number)[]): Edit => ({
  type: 'removed',
  place: at(file, ...path),
});
const moved = (file: string, ...path: (string | number)[]): Edit => ({
  type: 'moved',
  list: at(file, ...path),
  from: 0,
  to: 1,
});
const words = (language: 'nl' | 'en') =>
  JSON.parse(new TextDecoder().decode(realCourse.get(`teksten/redactie.${language}.json`))) as unknown;

describe('what a change means for who is halfway', () => {
  const accreditation = { id: 'gaia-2027', from: '2027-01-01', until: '2027-12-31' };
  test.each<[Consequence | undefined, Edit]>([
    ['lesson', { type: 'text', file: 'lessen/les-3.nl.md', text: '# Anders\n\nTekst.\n' }],
    ['text', { type: 'text', file: 'tips/financien.nl.md', text: '# Anders\n\nTekst.\n' }],
    ['text', value('Anders', 'course.yaml', 'title', 'nl')],
    [undefined, value('2026.2', 'course.yaml', 'version')],
    ['opens', value('always', 'course.yaml', 'phases', 3, 'steps', 0, 'opens', 'rule')],
    ['required', value(false, 'course.yaml', 'phases', 0, 'steps', 1, 'required')],
    ['stepRemoved', removed('course.yaml', 'phases', 2, 'steps', 0)],
    ['rules', value(15, 'course.yaml', 'rules', 'graceMinutes')],
    ['profession', value('Arts', 'course.yaml', 'professions', 0, 'title', 'nl')],
    ['professionRemoved', removed('course.yaml', 'professions', 0)],
    ['order', moved('course.yaml', 'professions')],
    [
      'accreditationWithoutNumber',
      { type: 'added', list: at('course.yaml', 'accreditation'), at: 0, value: accreditation },
    ],
    [
      'accreditation',
      {
        type: 'added',
        list: at('course.yaml', 'accreditation'),
        at: 0,
        value: { ...accreditation, number: '12' },
      },
    ],
    ['statement', value('Anders', 'vragenlijst.yaml', 'items', 0, 'statement', 'nl')],
    ['statementRemoved', removed('vragenlijst.yaml', 'items', 0)],
    [
      'statementAdded',
      { type: 'added', list: at('vragenlijst.yaml', 'items'), at: 0, value: { id: 'nieuw', choice: 199 } },
    ],
    ['order', moved('vragenlijst.yaml', 'items')],
    ['answer', value('Anders', 'vragenlijst.yaml', 'scale', 0, 'label', 'nl')],
    ['answer', value('Anders', 'lessen/les-1.yaml', 'dilemma', 'ways', 0, 'text', 'nl')],
    ['text', value('Anders', 'lessen/les-1.yaml', 'dilemma', 'ways', 0, 'week', 'nl')],
    ['question', value('Anders', 'lessen/les-1.yaml', 'exercise', 'fields', 0, 'label', 'nl')],
    ['limit', value(300, 'lessen/les-1.yaml', 'exercise', 'fields', 0, 'limit')],
    ['minutes', value(3, 'tips/tips.yaml', 'sections', 0, 'minutes')],
    ['programme', value(25, 'werksessie.yaml', 'parts', 0, 'minutes')],
    [
      'partAdded',
      { type: 'added', list: at('tips/tips.yaml', 'sections'), at: 0, value: { id: 'n', mark: 99 } },
    ],
    ['partRemoved', removed('tips/tips.yaml', 'sections', 0)],
    ['answersRemoved', removed('mijn-wijk.yaml', 'socialeKaart', 'groups', 0, 'partners', 0)],
    ['source', removed('tips/tips.yaml', 'sections', 0, 'links', 0)],
    ['source', value('Anders', 'bronnen.yaml', 'sources', 0, 'title', 'nl')],
    ['film', value('Anders', 'films/cursus.yaml', 'title', 'nl')],
    ['organiser', value('Anders', 'werkvormen/aftrap.yaml', 'methods', 0, 'title', 'nl')],
    ['organiser', value('Anders', 'teksten/papier.nl.json', 'roomSheet', 'title')],
    ['words', value('Anders', 'teksten/nl.json', 'bar', 'home')],
    ['office', value('Anders', 'teksten/redactie.nl.json', 'editor', 'title')],
  ])('%s', (expected, edit) => {
    const draft = CourseDraft.of(realCourse);
    draft.act({ what: 'test', edits: [edit] });
    const changes = draft.changes();
    expect(changes).toHaveLength(1);
    expect(changes.map(consequenceOf)).toEqual([expected]);
    const key = changes.map(consequenceKey)[0];
    if (expected !== undefined)
      for (const language of ['nl', 'en'] as const)
        expect(valueAt(words(language), key?.split('.') ?? [])).toMatch(/^[A-Z].*\.$/);
  });

  test('nobody notices what is kept for the course itself', () => {
    const draft = CourseDraft.of(realCourse);
    const list = at('nummers.yaml', 'mark');
    draft.act({ what: 'test', edits: [{ type: 'added', list, at: 149, value: 'tips/nieuw' }] });
    expect(draft.changes().map(consequenceOf)).toEqual([undefined]);
  });
});

test('every refusal has its sentence', () => {
  const reasons: readonly RefusalReason[] = [
    'number',
    'id',
    'stored-value',
    'past-accreditation',
    'known-accreditation',
    'register',
    'trust',
    'file-name',
    'national',
    'file-exists',
    'no-file',
    'unreadable',
    'no-place',
    'exists',
    'layout',
  ];
  for (const language of ['nl', 'en'] as const) {
    for (const reason of reasons)
      expect(valueAt(words(language), new EditRefused(reason, 'x').key.split('.'))).toMatch(/^[A-Z].*\.$/);
    const said = valueAt(words(language), ['draft', 'refused']);
    expect(isSame(Object.keys(said as object).toSorted(), [...reasons].toSorted())).toBe(true);
  }
});
