import { expect, it } from 'vitest';
import { CourseDraft } from '../../../src/editing/course-draft.ts';
import { doAction } from '../../../src/editing/do-action.ts';
import type { Action, Place } from '../../../src/editing/edit.ts';
import { EditRefused } from '../../../src/editing/edit-refused.ts';

const file = 'tips/tips.yaml';
const intro: Place = { file, path: ['intro', 'nl'] };
const title: Place = { file, path: ['intro', 'en'] };
const set = (place: Place, value: string): Action => ({
  what: 'x',
  edits: [{ type: 'value', place, value }],
});
const draft = () =>
  CourseDraft.of(new Map([[file, new TextEncoder().encode('intro:\n  nl: een\n  en: one\nid: tips\n')]]), {
    today: '2026-11-30',
  });

it('makes one step of what goes on in the same field', () => {
  const edited = draft();
  doAction(edited, set(intro, 'tw'), false);
  doAction(edited, set(intro, 'twee'), true);
  expect(edited.actions).toHaveLength(1);
  edited.undo();
  expect(edited.value(intro)).toBe('een');
});

it('makes a step of its own of another field, and after a pause', () => {
  const edited = draft();
  doAction(edited, set(intro, 'twee'), false);
  doAction(edited, set(title, 'two'), true);
  doAction(edited, set(title, 'three'), false);
  expect(edited.actions).toHaveLength(3);
});

it('leaves the draft as it was when something is refused', () => {
  const edited = draft();
  doAction(edited, set({ file, path: ['intro', 'nl'] }, 'twee'), false);
  const refused: Action = {
    what: 'x',
    edits: [{ type: 'value', place: { file, path: ['id'] }, value: 'y' }],
  };
  expect(() => doAction(edited, refused, true)).toThrow(EditRefused);
  expect(edited.value(intro)).toBe('twee');
  expect(edited.actions).toHaveLength(1);
});
