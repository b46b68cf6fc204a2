import { EditRefused } from './edit-refused.ts';
import type { Edit } from './edit.ts';
import { isGroup, valueAt } from './same.ts';

type Container = unknown[] | Record<string, unknown>;

/** An edit of what stands in a YAML or JSON file. */
export type ValueEdit = Extract<Edit, { readonly type: 'value' | 'added' | 'removed' | 'moved' }>;

export function fileOf(edit: Edit): string {
  if ('place' in edit) return edit.place.file;
  return 'list' in edit ? edit.list.file : edit.file;
}

/**
 * The values after an edit: what the text has to read as, however it is written.
 *
 * @throws {EditRefused} when there is no such place.
 */
export function editedValues(values: unknown, edit: ValueEdit): unknown {
  const root = structuredClone(values);
  const file = fileOf(edit);
  const refuse = (reason: 'no-place' | 'exists' = 'no-place'): never => {
    throw new EditRefused(reason, file);
  };
  const container = (path: readonly (string | number)[]): Container => {
    const found = valueAt(root, path);
    return Array.isArray(found) || isGroup(found) ? (found as Container) : refuse();
  };
  /** The list or mapping itself; made when nothing or null stands there. */
  const made = (path: readonly (string | number)[], isList: boolean): Container => {
    const found = valueAt(root, path);
    if (found !== undefined && found !== null) return container(path);
    const key = path.at(-1);
    const parent = container(path.slice(0, -1));
    if (Array.isArray(parent) || typeof key !== 'string') return refuse();
    return (parent[key] = isList ? [] : {});
  };

  if (edit.type === 'value') {
    const key = edit.place.path.at(-1);
    const parent = container(edit.place.path.slice(0, -1));
    if (Array.isArray(parent)) {
      if (typeof key !== 'number' || key >= parent.length || isCollection(parent[key])) refuse();
      parent[key as number] = edit.value;
    } else {
      if (key === undefined || isCollection(parent[key])) refuse();
      parent[String(key)] = edit.value;
    }
  } else if (edit.type === 'added') {
    const list = made(edit.list.path, typeof edit.at === 'number');
    if (Array.isArray(list)) {
      if (typeof edit.at !== 'number' || edit.at < 0 || edit.at > list.length) refuse();
      list.splice(edit.at as number, 0, structuredClone(edit.value));
    } else {
      if (Object.hasOwn(list, String(edit.at))) refuse('exists');
      list[String(edit.at)] = structuredClone(edit.value);
    }
  } else if (edit.type === 'removed') {
    const key = edit.place.path.at(-1);
    const parent = container(edit.place.path.slice(0, -1));
    if (Array.isArray(parent)) {
      if (typeof key !== 'number' || key >= parent.length) refuse();
      parent.splice(key as number, 1);
    } else {
      if (key === undefined || !Object.hasOwn(parent, String(key))) refuse();
      Reflect.deleteProperty(parent, String(key));
    }
  } else {
    const list = container(edit.list.path);
    if (!Array.isArray(list) || !isPosition(edit.from, list) || !isPosition(edit.to, list)) return refuse();
    list.splice(edit.to, 0, ...list.splice(edit.from, 1));
  }
  return root;
}

function isPosition(at: number, list: readonly unknown[]): boolean {
  return Number.isInteger(at) && at >= 0 && at < list.length;
}

function isCollection(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
