import type { ValuePath } from '../../course-files/value-path.ts';

const blank = /[ \t\n\r]*/y;
const text = /"(?:[^"\\]|\\.)*"/y;
const other = /[^,\]}\s]+/y;

/**
 * Where a value stands in sound JSON: its first position and the one behind it; `undefined` when there is none. A words
 * file has thousands of texts, so that only the way to this one is read.
 */
export function jsonSpan(source: string, path: ValuePath): readonly [number, number] | undefined {
  let at = after(blank, source, 0);
  for (const key of path) {
    const found = source[at] === '{' ? inGroup(source, at, String(key)) : inList(source, at, key);
    if (found === undefined) return undefined;
    at = found;
  }
  return [at, endOf(source, at)];
}

function inGroup(source: string, open: number, key: string): number | undefined {
  for (let at = after(blank, source, open + 1); source[at] === '"';) {
    const end = after(text, source, at);
    const value = after(blank, source, source.indexOf(':', end) + 1);
    if (JSON.parse(source.slice(at, end)) === key) return value;
    at = next(source, value);
  }
  return undefined;
}

function inList(source: string, open: number, position: string | number): number | undefined {
  if (source[open] !== '[') return undefined;
  let at = after(blank, source, open + 1);
  for (let passed = 0; at < source.length && source[at] !== ']'; passed++) {
    if (passed === position) return at;
    at = next(source, at);
  }
  return undefined;
}

/** The entry behind the one that begins here, or the closing bracket. */
function next(source: string, at: number): number {
  const end = after(blank, source, endOf(source, at));
  return source[end] === ',' ? after(blank, source, end + 1) : end;
}

function endOf(source: string, at: number): number {
  if (source[at] === '"') return after(text, source, at);
  if (source[at] !== '{' && source[at] !== '[') return after(other, source, at);
  let depth = 0;
  for (let end = at; end < source.length; end++) {
    const sign = source[end];
    if (sign === '"') end = after(text, source, end) - 1;
    else if (sign === '{' || sign === '[') depth++;
    else if ((sign === '}' || sign === ']') && --depth === 0) return end + 1;
  }
  return source.length;
}

function after(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(source)?.[0].length ?? 0);
}
