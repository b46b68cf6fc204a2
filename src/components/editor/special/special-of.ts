import type { Place } from '../../../editing/edit.ts';

/** Forms of their own. */
export type Special =
  'statements' | 'session' | 'accreditation' | 'texts' | 'steps' | 'sources' | 'professions' | 'domains';

const inCourse: Readonly<Record<string, Special>> = {
  accreditation: 'accreditation',
  phases: 'steps',
  professions: 'professions',
  domains: 'domains',
};

/**
 * The form of its own for what is opened at a place: a file as a whole, or a part of `course.yaml`.
 *
 * @returns nothing where the fields of the form are all that there is.
 */
export function specialOf({ file, path }: Place): Special | undefined {
  const [first] = path;
  if (file === 'course.yaml') return inCourse[String(first)];
  if (file === 'vragenlijst.yaml') return first === undefined || first === 'items' ? 'statements' : undefined;
  if (file === 'werksessie.yaml') return first === undefined || first === 'parts' ? 'session' : undefined;
  if (file === 'bronnen.yaml') return first === undefined || path.length === 1 ? 'sources' : undefined;
  const [, folder] = /^([a-z][a-z0-9-]*)\/\1\.yaml$/.exec(file) ?? [];
  return folder !== undefined && folder !== 'evaluatie' && (first === undefined || path.length === 1)
    ? 'texts'
    : undefined;
}

/** Lists that a form of its own takes care of: the general form passes them over. */
export function isSpecialList({ file, path }: Place): boolean {
  const key = path.join('.');
  if (file === 'course.yaml') return Object.hasOwn(inCourse, key);
  if (file === 'vragenlijst.yaml') return key === 'items';
  return file === 'werksessie.yaml' && key === 'pauses';
}
