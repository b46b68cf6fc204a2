import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readYamlText } from '../../../src/course-files/yaml-text.ts';
import { CourseDraft } from '../../../src/editing/course-draft.ts';
import { hashOf } from '../../../src/editing/draft-store.ts';
import { EditRefused } from '../../../src/editing/edit-refused.ts';
import type { Edit } from '../../../src/editing/edit.ts';
import { isGroup } from '../../../src/editing/same.ts';
import { realCourse } from './course-folder.ts';

/** Whatever somebody does, in whatever order: the course texts of all kinds of files. */

type Path = readonly (string | number)[];

interface Found {
  readonly file: string;
  readonly path: Path;
  readonly value: unknown;
}

const editable = [...realCourse.keys()].filter(
  (file) => /\.(?:yaml|md)$/.test(file) || file === 'teksten/redactie.nl.json',
);

/** Every value of a file, with those within it. */
function valuesIn(draft: CourseDraft, file: string): readonly Found[] {
  const all: Found[] = [];
  const walk = (path: Path, value: unknown) => {
    all.push({ file, path, value });
    if (Array.isArray(value))
      value.forEach((inner: unknown, at) => {
        walk([...path, at], inner);
      });
    else if (isGroup(value)) for (const [key, inner] of Object.entries(value)) walk([...path, key], inner);
  };
  walk([], draft.value({ file, path: [] }));
  return all;
}

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({
    unit: fc.constantFrom(
      'a',
      'b',
      ' ',
      'é',
      ':',
      '#',
      '-',
      "'",
      '"',
      '\n',
      '|',
      '>',
      '&',
      '*',
      '!',
      '%',
      '@',
      '{',
      '}',
      '[',
      ']',
      '?',
      '“',
      '.',
      '1',
      '{{x}}',
    ),
    maxLength: 24,
  }),
  fc.constantFrom(
    'Let op: dit',
    'nee',
    'No',
    '2026.10',
    '- punt',
    '“Dag”',
    "foto's # 3",
    'een\n\ntwee',
    '007',
  ),
);

const step = fc.record({
  kind: fc.constantFrom('value', 'value', 'moved', 'removed', 'added', 'undo', 'redo'),
  file: fc.nat(),
  where: fc.nat(),
  other: fc.nat(),
  text,
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

const pick = <Value>(list: readonly Value[], at: number) => list[at % list.length];

function editOf(
  draft: CourseDraft,
  { kind, file: which, where, other, text: typed }: Step,
): Edit | undefined {
  const file = pick(editable, which) ?? '';
  if (file.endsWith('.md')) return { type: 'text', file, text: typed };
  const values = valuesIn(draft, file);
  const isList = ({ value }: Found) => Array.isArray(value) && value.length > 0;
  const lists = values.filter(isList);
  const list = pick(lists, where);
  const length = (list?.value as readonly unknown[] | undefined)?.length ?? 0;
  if (kind === 'value') {
    const found = pick(
      values.filter(({ value }) => typeof value === 'string' || typeof value === 'number'),
      where,
    );
    return found && { type: 'value', place: found, value: other % 9 === 0 ? other % 7 : typed };
  }
  if (list === undefined) return undefined;
  if (kind === 'moved') return { type: 'moved', list, from: other % length, to: (other >> 3) % length };
  if (kind === 'removed') return { type: 'removed', place: { file, path: [...list.path, other % length] } };
  const model = pick(list.value as readonly unknown[], other);
  return {
    type: 'added',
    list,
    at: (other >> 3) % (length + 1),
    value: typeof model === 'string' ? typed : model,
  };
}

test('any edits in any order: the files stay readable, all comes back, and done again it is the same', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 4, maxLength: 12 }), (steps) => {
      const draft = CourseDraft.of(realCourse, { today: '2026-11-30' });
      for (const one of steps) {
        if (one.kind === 'undo') draft.undo();
        else if (one.kind === 'redo') draft.redo();
        else {
          const edit = editOf(draft, one);
          const before = draft.files;
          try {
            if (edit !== undefined) draft.act({ what: one.kind, edits: [edit] });
          } catch (error) {
            // What may not be done leaves everything as it was; nothing else goes wrong.
            expect(error).toBeInstanceOf(EditRefused);
            expect((error as EditRefused).reason).not.toBe('layout');
            expect(draft.files).toBe(before);
          }
        }
      }
      const touched = [...draft.files].filter(([file, bytes]) => bytes !== realCourse.get(file));
      for (const [file] of touched.filter(([name]) => name.endsWith('.yaml')))
        expect(readYamlText(draft.text(file) ?? '').accidents.filter(({ line }) => line > 0)).toEqual([]);
      const changed = new Set(draft.changes().map(({ place }) => place.file));
      expect([...changed].every((file) => touched.some(([name]) => name === file))).toBe(true);

      const again = CourseDraft.replayed(realCourse, structuredClone(draft.actions));
      expect(hashOf(again.files)).toBe(hashOf(draft.files));

      const kept = CourseDraft.restored(realCourse, structuredClone(draft.done));
      expect(kept.lost).toBe(0);
      expect(hashOf(kept.draft.files)).toBe(hashOf(draft.files));

      const done = draft.actions.length;
      while (draft.canUndo) draft.undo();
      expect(draft.changes()).toEqual([]);
      for (const [file, bytes] of realCourse) expect(draft.files.get(file)).toBe(bytes);
      while (draft.actions.length < done) draft.redo();
      expect(hashOf(draft.files)).toBe(hashOf(again.files));
    }),
    { numRuns: 30 },
  );
});
