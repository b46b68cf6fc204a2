import * as v from 'valibot';
import { expect, it } from 'vitest';
import { upkeepFiles } from '../../../../src/course-files/upkeep-schema.ts';
import { fieldAt, fieldsOfKind } from '../../../../src/editing/fields/field-at.ts';
import type { Field, PageField } from '../../../../src/editing/fields/field.ts';
import { fieldsOf } from '../../../../src/editing/fields/fields-of.ts';
import { fileSchemas, knownFile, type FileKind } from '../../../../src/editing/fields/file-kinds.ts';
import { folderOnDisk } from '../../../../src/on-disk/folder-on-disk.ts';

const kinds = Object.keys(fileSchemas) as FileKind[];

const upkeep: readonly string[] = ['nummers.yaml', ...Object.values(upkeepFiles)];

it('knows every file of the course, but what is kept beside it and the pages of texts', () => {
  const unknown = folderOnDisk('course')
    .list()
    .filter((name) => /\.(?:yaml|md)$/.test(name) && knownFile(name) === undefined);
  expect(unknown.filter((name) => !name.endsWith('.md') && !upkeep.includes(name))).toEqual([]);
  expect(unknown.filter((name) => name.endsWith('.md') && !name.includes('/'))).toEqual([]);
});

it.each(kinds)('walks the whole schema of %s', (kind) => {
  expect(fieldsOfKind(kind).kind).toBe('group');
});

it('stops at a value that no form has a field for', () => {
  expect(() => fieldsOf(v.strictObject({ when: v.date() }))).toThrow('date');
});

it('gives limits, choices and references as the schema has them', () => {
  expect(fieldAt('lessen/les-3.yaml', ['dilemma', 'situation'])).toEqual({ kind: 'words', longest: 320 });
  expect(fieldAt('lessen/les-3.yaml', ['dilemma', 'situation', 'nl'])).toEqual({
    kind: 'words',
    longest: 320,
  });
  expect(fieldAt('lessen/les-3.yaml', ['example', 'prose'])).toEqual({ kind: 'prose', longest: 1600 });
  expect(fieldAt('lessen/les-3.yaml', ['page'])).toEqual({ kind: 'page', title: 90, prose: 9000 });
  expect(fieldAt('lessen/les-3.yaml', ['dilemma', 'people', 0])).toEqual({ kind: 'reference', to: 'person' });
  expect(fieldAt('werksessie.yaml', ['parts', 2, 'minutes'])).toEqual({
    kind: 'number',
    least: 1,
    most: 480,
    isWhole: true,
  });
  expect(fieldAt('course.yaml', ['phases', 0, 'steps', 1, 'opens', 'weeks'])?.kind).toBe('number');
  expect(fieldAt('course.yaml', ['accreditation', 0, 'from'])).toEqual({ kind: 'day' });
  expect(fieldAt('organiseren/dagen.yaml', ['days', 0, 'methods', 'aftrap'])).toEqual({
    kind: 'reference',
    to: 'method',
  });
  expect(fieldAt('films/cursus.yaml', ['scenes', 0, 'captions', 1, 'nl'])).toEqual({
    kind: 'words',
    longest: 120,
  });
  expect(fieldAt('lessen/les-3.yaml', ['dilemma', 'colour'])).toBeUndefined();
});

it('edits nothing that belongs to what learners have stored', () => {
  const editable: string[] = [];
  walk((path, field) => {
    const key = path.split('.').at(-1) ?? '';
    if (
      /^(?:id|index|mark|choice|report|value|choiceOffset|reportOffset)$/.test(key) &&
      field.kind !== 'fixed'
    )
      editable.push(path);
  });
  // A figure has a value that is drawn.
  expect(editable).toEqual(['evaluation.figures.items.value']);
});

it('lets every name of something else be chosen by its title', () => {
  const typed: string[] = [];
  for (const kind of kinds)
    walkSchema(fileSchemas[kind], kind, (path, schema) => {
      const rules = (schema.pipe ?? []).slice(1);
      if (!rules.some(({ type, message }) => type === 'regex' && message === 'id')) return;
      const key = path.split('.').at(-1);
      if (key !== 'id' && fieldsOf(schema).kind === 'line') typed.push(path);
    });
  expect(typed).toEqual([]);
});

interface Raw {
  readonly type?: string;
  readonly message?: unknown;
  readonly pipe?: readonly Raw[];
  readonly entries?: Readonly<Record<string, Raw>>;
  readonly item?: Raw;
  readonly wrapped?: Raw;
}

function walkSchema(schema: Raw, path: string, see: (path: string, schema: Raw) => void): void {
  see(path, schema);
  for (const [key, inner] of Object.entries(schema.entries ?? {})) walkSchema(inner, `${path}.${key}`, see);
  for (const inner of [schema.item, schema.wrapped]) if (inner) walkSchema(inner, path, see);
}

function walk(see: (path: string, field: Field | PageField) => void): void {
  const into = (field: Field | PageField, path: string): void => {
    see(path, field);
    if (field.kind === 'group')
      for (const { key, field: inner } of field.entries) into(inner, `${path}.${key}`);
    if (field.kind === 'list') into(field.item, path);
    if (field.kind === 'cases') for (const group of Object.values(field.cases)) into(group, path);
  };
  for (const kind of kinds) into(fieldsOfKind(kind), kind);
}
