import type { ValuePath } from '../../course-files/value-path.ts';
import type { Field, GroupField, PageField } from './field.ts';
import { fieldsOf } from './fields-of.ts';
import { fileSchemas, knownFile, type FileKind } from './file-kinds.ts';

const ofKinds = new Map<FileKind, Field>();

/** The fields of a kind of file. */
export function fieldsOfKind(kind: FileKind): Field {
  const known = ofKinds.get(kind) ?? fieldsOf(fileSchemas[kind]);
  ofKinds.set(kind, known);
  return known;
}

/**
 * What may stand at a place of a file; undefined where the schema knows no such place, or the file has no form. The language
 * of a text (`nl`, `en`) is part of the place: with or without it, the answer is that text.
 */
export function fieldAt(file: string, path: ValuePath): Field | PageField | undefined {
  const known = knownFile(file);
  if (known === undefined) return undefined;
  let field: Field | PageField | undefined = fieldsOfKind(known.kind);
  for (const key of path) field = field === undefined ? undefined : within(field, key);
  return field;
}

/** What may stand one step deeper. */
export function within(field: Field | PageField, key: string | number): Field | PageField | undefined {
  switch (field.kind) {
    case 'group':
      return inGroup(field, key);
    case 'cases':
      if (key === field.by) return { kind: 'choice', values: Object.keys(field.cases) };
      return Object.values(field.cases)
        .map((group) => inGroup(group, key))
        .find((found) => found !== undefined);
    case 'list':
      return typeof key === 'number' ? field.item : undefined;
    case 'tuple':
      return typeof key === 'number' ? field.items[key] : undefined;
    case 'record':
      return field.values;
    case 'words':
    case 'prose':
      return key === 'nl' || key === 'en' ? field : undefined;
    default:
      return undefined;
  }
}

function inGroup({ entries, ownWords }: GroupField, key: string | number): Field | PageField | undefined {
  if (ownWords !== undefined && (key === 'nl' || key === 'en')) return { kind: 'words', longest: ownWords };
  return entries.find((entry) => entry.key === key)?.field;
}
