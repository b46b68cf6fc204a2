import { expect, test } from 'vitest';
import { CourseDraft } from '../../../src/editing/course-draft.ts';
import type { Edit } from '../../../src/editing/edit.ts';
import { filesOf } from './course-folder.ts';

const opened = filesOf({
  'a.yaml':
    'list:\n  - { id: een, nl: x }\n  - { id: twee, nl: x }\n  - { id: drie, nl: x }\ntags: [p, q]\nn: 1\n',
  'a.nl.md': '# T\n',
});
const at = (...path: (string | number)[]) => ({ file: 'a.yaml', path });

function changesAfter(...edits: readonly Edit[]) {
  const draft = CourseDraft.of(opened);
  for (const edit of edits) draft.act({ what: 'test', edits: [edit] });
  return draft.changes();
}

test('an entry that moved is the same entry, whatever else became of it', () => {
  expect(
    changesAfter(
      { type: 'moved', list: at('list'), from: 2, to: 0 },
      { type: 'value', place: at('list', 0, 'nl'), value: 'nieuw' },
    ),
  ).toEqual([
    { place: at('list', 0, 'nl'), was: at('list', 2, 'nl'), kind: 'changed', before: 'x', after: 'nieuw' },
    {
      place: at('list'),
      was: at('list'),
      kind: 'moved',
      before: ['een', 'twee', 'drie'],
      after: ['drie', 'een', 'twee'],
    },
  ]);
});

test('what came and what went', () => {
  expect(
    changesAfter(
      { type: 'removed', place: at('list', 0) },
      { type: 'added', list: at('list'), at: 2, value: { id: 'vier', nl: 'y' } },
      { type: 'added', list: at('tags'), at: 0, value: 'nul' },
      { type: 'added', list: at(), at: 'm', value: 2 },
    ),
  ).toEqual([
    { place: at('list', 2), kind: 'added', after: { id: 'vier', nl: 'y' } },
    { place: at('list', 0), was: at('list', 0), kind: 'removed', before: { id: 'een', nl: 'x' } },
    { place: at('tags', 0), kind: 'added', after: 'nul' },
    { place: at('m'), kind: 'added', after: 2 },
  ]);
});

test('a page is one change; a file that came and one that went are too', () => {
  const page = { file: 'a.nl.md', path: [] };
  const other = { file: 'b.nl.md', path: [] };
  expect(changesAfter({ type: 'text', file: 'a.nl.md', text: '# U\n' })).toEqual([
    { place: page, was: page, kind: 'changed', before: '# T\n', after: '# U\n' },
  ]);
  expect(
    changesAfter(
      { type: 'file-removed', file: 'a.nl.md' },
      { type: 'file-added', file: 'b.nl.md', text: '# B\n' },
    ),
  ).toEqual([
    { place: page, was: page, kind: 'removed', before: '# T\n' },
    { place: other, kind: 'added', after: '# B\n' },
  ]);
});

test('what was changed and changed back is no change', () => {
  expect(
    changesAfter(
      { type: 'value', place: at('n'), value: 2 },
      { type: 'moved', list: at('list'), from: 0, to: 1 },
      { type: 'moved', list: at('list'), from: 1, to: 0 },
      { type: 'value', place: at('n'), value: 1 },
    ),
  ).toEqual([]);
});

test('the same text in other quotes is no change to who reads it', () => {
  const draft = CourseDraft.of(filesOf({ 'a.yaml': "a: 'x'\n" }));
  draft.act({ what: 'test', edits: [{ type: 'value', place: at('a'), value: 'y' }] });
  draft.act({ what: 'test', edits: [{ type: 'value', place: at('a'), value: 'x' }] });
  expect(draft.changes()).toEqual([]);
  expect(draft.actions).toHaveLength(2);
});
