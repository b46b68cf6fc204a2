import { describe, expect, it } from 'vitest';
import { blank, isFree } from '../../../../src/editing/fields/blank.ts';
import { CourseDraft } from '../../../../src/editing/course-draft.ts';
import { fieldAt, fieldsOfKind } from '../../../../src/editing/fields/field-at.ts';
import type { Field, PageField } from '../../../../src/editing/fields/field.ts';
import { fileSchemas, knownFile, type FileKind } from '../../../../src/editing/fields/file-kinds.ts';
import { linkedSteps, targetsOf } from '../../../../src/editing/fields/references.ts';
import { folderOnDisk } from '../../../../src/on-disk/folder-on-disk.ts';

const folder = folderOnDisk('course');
const course = CourseDraft.of(
  new Map(folder.list().map((name) => [name, folder.read(name) ?? new Uint8Array()])),
  {
    today: '2026-11-30',
  },
);

describe('what can be referred to', () => {
  it('is everything that the course refers to, at the place where it does, with a title that is no id', () => {
    const lost: string[] = [];
    let count = 0;
    const into = (
      field: Field | PageField | undefined,
      file: string,
      path: readonly (string | number)[],
    ): void => {
      const value = course.value({ file, path });
      if (field === undefined || value === undefined || value === null) return;
      if (field.kind === 'reference') {
        count++;
        const target = targetsOf(course, field.to, { file, path }).find(({ id }) => id === value);
        const isNamed = target !== undefined && target.title?.nl !== value;
        if (!isNamed) lost.push([file, ...path].join('/'));
      } else if (Array.isArray(value)) value.forEach((_, at) => into(within(field), file, [...path, at]));
      else if (typeof value === 'object')
        for (const key of Object.keys(value)) into(fieldAt(file, [...path, key]), file, [...path, key]);
    };
    const within = (field: Field | PageField) => (field.kind === 'list' ? field.item : undefined);
    for (const file of course.files.keys())
      if (file.endsWith('.yaml') && knownFile(file) !== undefined)
        into(fieldsOfKind(knownFile(file)!.kind), file, []);
    expect(lost).toEqual([]);
    expect(count).toBeGreaterThan(150);
  });

  it('is for a link of a text every step, and every page beside them', () => {
    const ids = linkedSteps(course).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['tips', 'werksessie', 'bronnen', 'privacy']));
  });
});

describe('a new entry', () => {
  it('has every value that must be there, and nothing that may be left out', () => {
    expect(blank(fieldAt('organiseren/draaiboek.yaml', ['roles', 0]) as Field, 'nieuw')).toEqual({
      id: 'nieuw',
      title: { nl: '', en: '' },
      task: { nl: '', en: '' },
    });
    expect(blank(fieldAt('werkvormen/aftrap.yaml', ['methods', 0, 'steps', 0]) as Field)).toEqual({
      minutes: 1,
      title: { nl: '', en: '' },
      what: { nl: '', en: '' },
    });
  });

  it('is made by the form itself only where no work of learners is kept', () => {
    const free: string[] = [];
    const into = (field: Field | PageField, name: string): void => {
      if (field.kind === 'list' && field.item.kind === 'group' && isFree(field.item) && !field.isClosed)
        free.push(name);
      if (field.kind === 'list') into(field.item, name);
      if (field.kind === 'group')
        for (const { key, field: inner } of field.entries) into(inner, `${name}-${key}`);
    };
    for (const kind of Object.keys(fileSchemas) as FileKind[]) into(fieldsOfKind(kind), kind);
    expect(free).toContain('runSheet-moments');
    const kept =
      /^(?:questionnaire-(?!dimensions|bands)|reading-sections$|lesson-exercise|reflection|closing|mijnWijk-.*partners|werksessie-(?:parts|notes))/;
    expect(free.filter((name) => kept.test(name))).toEqual([]);
  });
});
