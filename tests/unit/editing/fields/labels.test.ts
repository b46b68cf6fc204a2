import { describe, expect, it } from 'vitest';
import { languages } from '../../../../src/course-files/language.ts';
import type { ValuePath } from '../../../../src/course-files/value-path.ts';
import { fieldsOfKind } from '../../../../src/editing/fields/field-at.ts';
import type { Field, PageField } from '../../../../src/editing/fields/field.ts';
import { fileSchemas, type FileKind } from '../../../../src/editing/fields/file-kinds.ts';
import { isHidden, tabsOf } from '../../../../src/editing/fields/form-order.ts';
import { choiceNames, labelNames, sideNames } from '../../../../src/editing/fields/label-keys.ts';
import en from '../../../../course/teksten/redactie.en.json' with { type: 'json' };
import nl from '../../../../course/teksten/redactie.nl.json' with { type: 'json' };

const words = { nl: nl.field, en: en.field } as const;
const kinds = Object.keys(fileSchemas) as FileKind[];
type Group = 'label' | 'one' | 'help' | 'choice';

/** Everything that a form may say about a kind of file: the group of words, and the names that would do. */
const asked = (kind: FileKind) => {
  const found: { readonly group: Group; readonly names: readonly string[] }[] = [];
  const into = (field: Field | PageField, path: ValuePath): void => {
    const name = [kind, ...path].join('-');
    if (field.kind !== 'fixed' && path.length > 0 && typeof path.at(-1) === 'string')
      found.push({ group: 'label', names: labelNames(kind, path) });
    if (field.kind === 'group') {
      if (field.ownWords !== undefined)
        found.push({ group: 'label', names: labelNames(kind, [...path, 'words']) });
      for (const entry of field.entries) if (!isHidden(name, entry)) into(entry.field, [...path, entry.key]);
    }
    if (field.kind === 'cases') {
      for (const value of Object.keys(field.cases))
        found.push({ group: 'choice', names: choiceNames(kind, [...path, field.by], value) });
      for (const group of Object.values(field.cases)) into(group, path);
    }
    if (field.kind === 'list') {
      if (field.item.kind !== 'reference') found.push({ group: 'one', names: labelNames(kind, path) });
      into(field.item, path);
    }
    if (field.kind === 'choice')
      for (const value of field.values)
        found.push({ group: 'choice', names: choiceNames(kind, path, value) });
    if (field.kind === 'record' && field.keys.kind === 'choice')
      for (const value of field.keys.values)
        found.push({ group: 'choice', names: choiceNames(kind, path, value) });
    if (field.kind === 'tuple')
      field.items.forEach((_, side) => found.push({ group: 'label', names: sideNames(kind, path, side) }));
  };
  into(fieldsOfKind(kind), []);
  return found;
};

describe.each(languages)('in %s', (language) => {
  it.each(kinds)('has words for every value of %s, so that none is shown by its name in the code', (kind) => {
    const missing = asked(kind).filter(
      ({ group, names }) => !names.some((name) => Object.hasOwn(words[language][group], name)),
    );
    expect(missing.map(({ group, names }) => `${group}: ${names[0]}`)).toEqual([]);
  });
});

it('has no words for values that no file has', () => {
  const all = kinds.flatMap(asked);
  const used = new Set(
    all.flatMap(({ group, names }) => {
      const [first] = names.filter((name) => Object.hasOwn(nl.field[group], name));
      return first === undefined ? [] : [`${group}.${first}`];
    }),
  );
  const known = (['label', 'one', 'choice'] as const).flatMap((group) =>
    Object.keys(nl.field[group]).map((name) => `${group}.${name}`),
  );
  expect(known.filter((key) => !used.has(key) && !key.startsWith('one.sections-of-'))).toEqual([]);
});

it('shows every value of a file in exactly one tab', () => {
  for (const kind of kinds) {
    const tabs = tabsOf(kind);
    const root = fieldsOfKind(kind);
    if (tabs.length === 0 || root.kind !== 'group') continue;
    const shown = root.entries.filter((entry) => !isHidden(kind, entry)).map(({ key }) => key);
    expect(tabs.flatMap(({ keys }) => keys).toSorted()).toEqual(shown.toSorted());
    for (const { id } of tabs)
      for (const tree of [nl, en]) expect(tree.form.tab).toHaveProperty(`${kind}-${id}`);
  }
});
