/** Are these the same values, whatever the order of keys? */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) || Array.isArray(other))
    return (
      Array.isArray(one) &&
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((value, at) => isSame(value, other[at]))
    );
  if (!isGroup(one) || !isGroup(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key]))
  );
}

export function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands at a path within values; `undefined` when nothing does. */
export function valueAt(values: unknown, path: readonly (string | number)[]): unknown {
  let found = values;
  for (const key of path) {
    if (Array.isArray(found))
      found = typeof key === 'number' ? (found as readonly unknown[])[key] : undefined;
    else if (isGroup(found) && Object.hasOwn(found, String(key))) found = found[String(key)];
    else return undefined;
  }
  return found;
}
