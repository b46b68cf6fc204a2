import { describe, expect, test } from 'vitest';
import { CourseDraft } from '../../../src/editing/course-draft.ts';
import type { Edit, Place } from '../../../src/editing/edit.ts';
import { EditRefused } from '../../../src/editing/edit-refused.ts';
import { filesOf, realCourse } from './course-folder.ts';

const at = (file: string, ...path: (string | number)[]): Place => ({ file, path });
const act = (draft: CourseDraft, ...edits: Edit[]) => {
  draft.act({ what: 'test', edits });
};
const intro = at('tips/tips.yaml', 'intro', 'nl');

describe('a draft of a course', () => {
  test('is what was opened, as long as nothing was done', () => {
    const draft = CourseDraft.of(realCourse);
    expect(draft.changes()).toEqual([]);
    for (const [file, bytes] of realCourse) expect(draft.files.get(file)).toBe(bytes);
    expect(draft.undo()).toBe(false);
  });

  test('an edit leaves every other file as it was, and is taken back wholly', () => {
    const draft = CourseDraft.of(realCourse);
    const before = draft.value(intro);
    act(draft, { type: 'value', place: intro, value: 'Drie vragen blijven over.' });
    expect(draft.value(intro)).toBe('Drie vragen blijven over.');
    expect(draft.changes()).toEqual([
      { place: intro, was: intro, kind: 'changed', before, after: 'Drie vragen blijven over.' },
    ]);
    const touched = [...realCourse].filter(([file, bytes]) => draft.files.get(file) !== bytes);
    expect(touched.map(([file]) => file)).toEqual(['tips/tips.yaml']);
    expect(draft.text('tips/tips.yaml')).toContain('# De tips.');
    draft.undo();
    expect(draft.files.get('tips/tips.yaml')).toBe(realCourse.get('tips/tips.yaml'));
    draft.redo();
    expect(draft.value(intro)).toBe('Drie vragen blijven over.');
  });

  test('does all of an action or nothing of it', () => {
    const draft = CourseDraft.of(realCourse);
    const act2 = () => {
      act(
        draft,
        { type: 'value', place: intro, value: 'Anders.' },
        { type: 'value', place: at('tips/tips.yaml', 'sections', 0, 'mark'), value: 99 },
      );
    };
    expect(act2).toThrow(EditRefused);
    expect(draft.changes()).toEqual([]);
    expect(draft.canUndo).toBe(false);
  });

  test('what changes nothing is nothing that was done, and what was taken back stays to be done again', () => {
    const draft = CourseDraft.of(realCourse);
    act(draft, { type: 'value', place: intro, value: 'Drie vragen.' });
    draft.undo();
    act(draft, { type: 'value', place: intro, value: draft.value(intro) as string });
    act(draft);
    expect([draft.canUndo, draft.canRedo]).toEqual([false, true]);
  });

  test('done again it gives the same bytes', () => {
    const draft = CourseDraft.of(realCourse);
    act(draft, { type: 'value', place: intro, value: 'Let op: drie.' });
    act(draft, { type: 'moved', list: at('tips/tips.yaml', 'sections'), from: 0, to: 2 });
    act(draft, { type: 'file-added', file: 'tips/nieuw.nl.md', text: '# Nieuw\n\nTekst.\n' });
    const again = CourseDraft.replayed(realCourse, structuredClone(draft.actions));
    expect([...again.files]).toEqual([...draft.files]);
  });
});

describe('what may never be edited', () => {
  const course = (until: string) =>
    filesOf({
      'course.yaml': `accreditation:\n  - id: gaia-2025\n    number: '1'\n    until: ${until}\n    professions: [a]\n`,
      'nummers.yaml': 'mark:\n  1: a\naccreditation:\n  - gaia-2025\n',
    });
  const refusal = (draft: CourseDraft, edit: Edit) => {
    try {
      act(draft, edit);
    } catch (error) {
      return error instanceof EditRefused ? error.reason : error;
    }
    return undefined;
  };
  const value = (file: string, ...path: (string | number)[]): Edit => ({
    type: 'value',
    place: at(file, ...path),
    value: 77,
  });

  test.each([
    ['number', value('tips/tips.yaml', 'sections', 0, 'mark')],
    ['number', value('lessen/les-1.yaml', 'marks', 'lezen')],
    ['number', value('lessen/les-1.yaml', 'exercise', 'fields', 0, 'text')],
    ['number', value('vragenlijst.yaml', 'moments', 1, 'choiceOffset')],
    ['number', value('course.yaml', 'professions', 0, 'index')],
    ['number', { type: 'removed', place: at('lessen/les-1.yaml', 'marks') }],
    ['id', value('tips/tips.yaml', 'sections', 0, 'id')],
    ['id', value('course.yaml', 'id')],
    ['stored-value', value('vragenlijst.yaml', 'scale', 0, 'value')],
    ['register', value('nummers.yaml', 'mark', '0')],
    ['register', { type: 'file-removed', file: 'nummers.yaml' }],
    ['file-name', { type: 'file-added', file: '../x.md', text: '' }],
    ['file-name', { type: 'file-added', file: 'sleutel.jwk', text: '' }],
    ['trust', { type: 'file-added', file: 'issuers/k.yaml', text: '' }],
    ['file-exists', { type: 'file-added', file: 'course.yaml', text: '' }],
    ['no-file', { type: 'text', file: 'x.nl.md', text: '' }],
    ['no-place', value('tips/tips.yaml', 'sections')],
    ['no-place', { type: 'removed', place: at('tips/tips.yaml', 'sections', 9) }],
  ] as const)('%s', (reason, edit) => {
    expect(refusal(CourseDraft.of(realCourse), edit)).toBe(reason);
  });

  test('what was counted in the evaluation, and a text that is called text, may be', () => {
    const draft = CourseDraft.of(realCourse);
    expect(refusal(draft, value('evaluatie/evaluatie.yaml', 'figures', 0, 'items', 0, 'value'))).toBe(
      undefined,
    );
    const goal: Edit = {
      type: 'value',
      place: at('werksessie.yaml', 'goals', 0, 'text', 'nl'),
      value: 'Doel',
    };
    expect(refusal(draft, goal)).toBe(undefined);
  });

  test('an accreditation whose last day has gone by', () => {
    const edit: Edit = { type: 'value', place: at('course.yaml', 'accreditation', 0, 'number'), value: '2' };
    const today = { today: '2026-01-01' };
    expect(refusal(CourseDraft.of(course('2025-12-31'), today), edit)).toBe('past-accreditation');
    expect(refusal(CourseDraft.of(course('2026-01-01'), today), edit)).toBe(undefined);
  });

  test('a past day that was typed by accident can be mended', () => {
    const draft = CourseDraft.of(course('2026-12-31'), { today: '2026-01-01' });
    const until = at('course.yaml', 'accreditation', 0, 'until');
    expect(refusal(draft, { type: 'value', place: until, value: '2016-12-31' })).toBe(undefined);
    expect(refusal(draft, { type: 'value', place: until, value: '2026-12-31' })).toBe(undefined);
    expect(draft.changes()).toEqual([]);
  });

  test('an accreditation that the register knows stays', () => {
    const draft = CourseDraft.of(course('2026-12-31'), { today: '2026-01-01' });
    const edit: Edit = { type: 'removed', place: at('course.yaml', 'accreditation', 0) };
    expect(refusal(draft, edit)).toBe('known-accreditation');
  });
});
