import type { GivenByCode } from '../check/check-course.ts';
import type { Checked, CourseBytes, PackChoice, PackedZip } from './course-work.ts';
import type { CourseTexts } from '../packing/course-texts.ts';

/** What the page asks of the worker: the files that are others than before, and what to do with the course. */
export interface WorkAsked {
  readonly id: number;
  readonly changed: CourseBytes;
  readonly removed: readonly string[];
  readonly act:
    | { readonly type: 'start'; readonly given: GivenByCode }
    | { readonly type: 'check' }
    | { readonly type: 'texts' }
    | { readonly type: 'pack'; readonly engine: Uint8Array; readonly choice: PackChoice };
}

export interface WorkDone {
  readonly id: number;
  readonly done?: Checked | CourseTexts | readonly PackedZip[] | undefined;
  /** Why it could not be done, where somebody can do something about it (`PackRefused`). */
  readonly refused?: { readonly key: string; readonly values: Readonly<Record<string, string | number>> };
  /** What broke, for who looks in the console. */
  readonly broke?: string;
}

/** What has to be sent of a course to who has another one. */
export function changedFiles(
  before: CourseBytes,
  after: CourseBytes,
): Pick<WorkAsked, 'changed' | 'removed'> {
  return {
    changed: new Map([...after].filter(([path, bytes]) => before.get(path) !== bytes)),
    removed: [...before.keys()].filter((path) => !after.has(path)),
  };
}
