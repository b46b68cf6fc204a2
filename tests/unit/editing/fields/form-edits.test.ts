import { expect, it } from 'vitest';
import type { ValuePath } from '../../../../src/course-files/value-path.ts';
import { CourseDraft } from '../../../../src/editing/course-draft.ts';
import type { Edit } from '../../../../src/editing/edit.ts';
import { blank, isFree } from '../../../../src/editing/fields/blank.ts';
import { fieldsOfKind } from '../../../../src/editing/fields/field-at.ts';
import type { Field, PageField } from '../../../../src/editing/fields/field.ts';
import { knownFile } from '../../../../src/editing/fields/file-kinds.ts';
import { folderOnDisk } from '../../../../src/on-disk/folder-on-disk.ts';

const folder = folderOnDisk('course');
const files = new Map(folder.list().map((name) => [name, folder.read(name) ?? new Uint8Array()]));

/** Every edit that a form of a file offers with one press or one word, where it stands now; of what stands in a list once. */
function editsOf(draft: CourseDraft, file: string): readonly Edit[] {
  const found: Edit[] = [];
  const seen = new Set<string>();
  const into = (field: Field | PageField, path: ValuePath): void => {
    const value = draft.value({ file, path });
    const list = { file, path };
    const name = `${path.filter((key) => typeof key === 'string').join('.')}/${field.kind}/${isGroup(value) ? Object.keys(value).join() : ''}`;
    if (value === undefined || seen.has(name)) return;
    seen.add(name);
    if (field.kind === 'group')
      for (const { key, field: inner, isOptional } of field.entries) {
        const own = [...path, key];
        const isAbsent = isOptional && draft.value({ file, path: own }) === undefined;
        if (isAbsent && inner.kind !== 'fixed' && inner.kind !== 'page')
          found.push(...arrival(inner, file, own));
        else into(inner, own);
      }
    else if (field.kind === 'list' && Array.isArray(value)) {
      if (isFree(field.item))
        found.push({ type: 'added', list, at: value.length, value: blank(field.item, 'nieuw') });
      value.forEach((_, at) => into(field.item, [...path, at]));
    } else if (field.kind === 'record' && field.keys.kind === 'choice')
      found.push({ type: 'value', place: { file, path: [...path, String(field.keys.values[0])] }, value: 1 });
    else if (field.kind === 'words' || field.kind === 'prose')
      found.push({ type: 'value', place: { file, path: [...path, 'en'] }, value: 'Let op: “ja” - nee # 12' });
    else if (field.kind === 'line') found.push({ type: 'value', place: list, value: 'nee' });
  };
  into(fieldsOfKind(knownFile(file)!.kind), []);
  return found;
}

/** How a form puts in what is not there. */
function arrival(field: Field, file: string, path: ValuePath): readonly Edit[] {
  const parent = { file, path: path.slice(0, -1) };
  const at = String(path.at(-1));
  if (field.kind === 'list')
    return [{ type: 'added', list: { file, path }, at: 0, value: blank(field.item, 'nieuw') }];
  // The mapping itself comes with its first value.
  if (field.kind === 'record') return [{ type: 'added', list: { file, path }, at: 'les-1', value: 1 }];
  return [{ type: 'added', list: parent, at, value: blank(field) }];
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One file of each kind. */
const known = [
  ...new Map(
    [...files.keys()]
      .filter((file) => file.endsWith('.yaml') && knownFile(file) !== undefined)
      .map((file) => [knownFile(file)!.kind, file] as const),
  ).values(),
];

it.each(known)('everything that the form of %s offers can be done, and taken back', (file) => {
  const draft = CourseDraft.of(files, { today: '2026-11-30' });
  const refused: string[] = [];
  for (const edit of editsOf(draft, file)) {
    try {
      draft.act({ what: 'x', edits: [edit] });
      if (draft.value({ file, path: [] }) === undefined) refused.push(`unreadable ${JSON.stringify(edit)}`);
      draft.undo();
    } catch (cause) {
      refused.push(`${String(cause)} ${JSON.stringify(edit)}`);
    }
  }
  expect(refused).toEqual([]);
  expect(draft.files.get(file)).toEqual(files.get(file));
});
