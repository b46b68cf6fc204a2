import type { ValuePath } from '../../course-files/value-path.ts';
import type { FileKind } from './file-kinds.ts';

/**
 * Under which names the words for a place may stand, the most exact first: `lesson-dilemma-ways-text`, `dilemma-ways-text`,
 * `ways-text`, `text`. Positions in lists and languages are left out; the sides of a tuple (`view-0`) stay.
 */
export function labelNames(kind: FileKind, path: ValuePath): readonly string[] {
  const names = [kind, ...path.filter((key) => typeof key === 'string' && key !== 'nl' && key !== 'en')];
  return names.map((_, at) => names.slice(at).join('-'));
}

/** The label of one side of a tuple. */
export function sideNames(kind: FileKind, path: ValuePath, side: number): readonly string[] {
  return labelNames(kind, path).map((name) => `${name}-${side}`);
}

/** The labels of what can be chosen at a place. */
export function choiceNames(kind: FileKind, path: ValuePath, value: string | number): readonly string[] {
  return labelNames(kind, path).map((name) => `${name}-${value}`);
}
