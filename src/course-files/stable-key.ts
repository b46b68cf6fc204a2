import type { ValuePath } from './value-path.ts';

/** By which an entry of a list is known, the first that it has. */
const names = ['id', 'value', 'perspective', 'way', 'goal'] as const;

/** What an entry of a list is called; `undefined` for one that has no name of its own. */
export function nameOfEntry(entry: unknown): string | undefined {
  if (!isGroup(entry)) return undefined;
  for (const name of names) {
    const found = entry[name];
    if (typeof found === 'string' || typeof found === 'number') return String(found);
  }
  return undefined;
}

/**
 * A path that stays right when entries of a list move: `sections/draagvlak/title`. An entry without a name keeps its
 * position, `closing/0/title`. The file itself has the key `page`.
 */
export function stableKey(values: unknown, path: ValuePath): string {
  if (path.length === 0) return 'page';
  let at: unknown = values;
  const said = path.map((step) => {
    const inner: unknown =
      typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[step] : undefined;
    const name = Array.isArray(at) ? (nameOfEntry(inner) ?? String(step)) : String(step);
    at = inner;
    return name;
  });
  return said.join('/');
}

/** Where the value with this key stands now; `undefined` when it is gone. */
export function pathOfKey(values: unknown, key: string): ValuePath | undefined {
  if (key === 'page') return [];
  let at: unknown = values;
  const path: (string | number)[] = [];
  for (const name of key.split('/')) {
    if (Array.isArray(at)) {
      const named = at.findIndex((entry) => nameOfEntry(entry) === name);
      const position =
        named >= 0
          ? named
          : /^\d+$/.test(name) && nameOfEntry(at[Number(name)]) === undefined
            ? Number(name)
            : -1;
      if (position < 0 || position >= at.length) return undefined;
      path.push(position);
      at = at[position];
    } else if (isGroup(at) && name in at) {
      path.push(name);
      at = at[name];
    } else return undefined;
  }
  return path;
}

export function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
