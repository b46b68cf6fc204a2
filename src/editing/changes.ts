import type { ValuePath } from '../course-files/value-path.ts';
import type { Change, Place } from './edit.ts';
import { isGroup, isSame } from './same.ts';

/** By which an entry of a list is the same entry, wherever it stands. */
const names = ['id', 'value', 'source', 'goal', 'perspective'] as const;

/** The net differences between the values of a file before and after. */
export function changedValues(
  file: string,
  before: unknown,
  after: unknown,
  was: ValuePath = [],
  path: ValuePath = [],
): readonly Change[] {
  if (isSame(before, after) && JSON.stringify(before) === JSON.stringify(after)) return [];
  const at = (where: ValuePath): Place => ({ file, path: where });
  if (isGroup(before) && isGroup(after)) {
    const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
    return [
      ...Object.keys(after).flatMap((key): readonly Change[] =>
        Object.hasOwn(before, key)
          ? changedValues(file, before[key], after[key], [...was, key], [...path, key])
          : [{ place: at([...path, key]), kind: 'added', after: after[key] }],
      ),
      ...gone.map((key): Change => removed(at([...was, key]), before[key])),
    ];
  }
  if (Array.isArray(before) && Array.isArray(after)) return changedList(file, before, after, was, path);
  return [{ place: at(path), was: at(was), kind: 'changed', before, after }];
}

function removed(was: Place, before: unknown): Change {
  return { place: was, was, kind: 'removed', before };
}

function changedList(
  file: string,
  before: readonly unknown[],
  after: readonly unknown[],
  was: ValuePath,
  path: ValuePath,
): readonly Change[] {
  const at = (where: ValuePath): Place => ({ file, path: where });
  const [old, now] = namesOf(before, after);
  const changes: Change[] = [];
  for (const [position, name] of now.entries()) {
    const from = old.indexOf(name);
    const here = [...path, position];
    if (from < 0) changes.push({ place: at(here), kind: 'added', after: after[position] });
    else changes.push(...changedValues(file, before[from], after[position], [...was, from], here));
  }
  for (const [position, name] of old.entries())
    if (!now.includes(name)) changes.push(removed(at([...was, position]), before[position]));
  const stayed = old.filter((name) => now.includes(name));
  const order = now.filter((name) => old.includes(name));
  if (!isSame(stayed, order))
    changes.push({ place: at(path), was: at(was), kind: 'moved', before: stayed, after: order });
  return changes;
}

/** Entries by their id where all have one; texts by what they are; others by their position. */
function namesOf(
  before: readonly unknown[],
  after: readonly unknown[],
): readonly [readonly string[], readonly string[]] {
  const lists = [before, after] as const;
  const by = (name: (entry: unknown) => unknown) => {
    const [old, now] = lists.map((list) => list.map(name)) as [unknown[], unknown[]];
    const isGood = [old, now].every(
      (list) =>
        list.every((one) => typeof one === 'string' || typeof one === 'number') &&
        new Set(list).size === list.length,
    );
    return isGood ? ([old.map(String), now.map(String)] as const) : undefined;
  };
  for (const key of names) {
    const found = by((entry) => (isGroup(entry) ? entry[key] : undefined));
    if (found !== undefined) return found;
  }
  return by((entry) => entry) ?? [before.map((_, at) => String(at)), after.map((_, at) => String(at))];
}
