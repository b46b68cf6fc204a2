import { CourseFiles } from '../../course-files/course-files.ts';
import { folderOf } from '../../course-files/course-folder.ts';
import { readCourse } from '../../course-files/read-course.ts';
import {
  checkRegister,
  registerFile,
  type Register,
  type RegisterNews,
} from '../../course-files/register.ts';
import type { RegisterKind } from '../../course-files/numbers.ts';
import type { Action, Edit } from '../edit.ts';
import type { Edited } from './edited.ts';

export interface CompletedRegister {
  readonly action: Action;
  /** Answers that are worded in another way than before: whether they mean the same, a person says. */
  readonly reworded: RegisterNews['reworded'];
}

/**
 * What the course has and its register does not know: new values of choices, other words for an answer, an accreditation that
 * got its number. Numbers of new things are written with the things themselves.
 *
 * @returns nothing when the register cannot be read or does not fit the course: the check tells why.
 */
export function registerCompleted(draft: Edited): CompletedRegister | undefined {
  const files = new CourseFiles(folderOf(draft.files));
  const { parts } = readCourse(files);
  const news = checkRegister(parts, files);
  if (news === undefined) return undefined;
  return {
    action: { what: 'registerCompleted', edits: registerEdits(draft, news.register) },
    reworded: news.reworded,
  };
}

function registerEdits(draft: Edited, register: Register): readonly Edit[] {
  const at = (path: readonly (string | number)[]) => draft.value({ file: registerFile, path });
  const added = (path: readonly (string | number)[], key: string | number, value: unknown): Edit => ({
    type: 'added',
    list: { file: registerFile, path },
    at: key,
    value,
  });
  /** What is not there yet, with what stands around it where that is missing too. */
  const missing = (path: readonly string[], entries: readonly (readonly [string | number, unknown])[]) => {
    const there = at(path);
    if (there === undefined || there === null)
      return entries.length === 0
        ? []
        : [added(path.slice(0, -1), path.at(-1) ?? '', Object.fromEntries(entries))];
    return entries.flatMap(([key, value]) =>
      at([...path, String(key)]) === undefined ? [added(path, key, value)] : [],
    );
  };
  const lists = (path: readonly string[], wanted: readonly unknown[]) => {
    const there = at(path);
    const now = Array.isArray(there) ? (there as readonly unknown[]) : [];
    return wanted
      .filter((value) => !now.includes(value))
      .map((value, place) => added(path, now.length + place, value));
  };
  return [
    ...(Object.keys(register.numbers) as RegisterKind[]).flatMap((kind) =>
      missing([kind], [...register.numbers[kind]]),
    ),
    ...[...register.values].flatMap(([name, known]) => [
      ...missing(['value', name], [...known]),
      ...(at(['value', name]) === undefined
        ? []
        : [...known].flatMap(([value, wordings]) =>
            at(['value', name, String(value)]) === undefined
              ? []
              : lists(['value', name, String(value)], wordings),
          )),
    ]),
    ...[...register.retired].flatMap(([name, values]) =>
      at(['vervallen', name]) === undefined
        ? [added(['vervallen'], name, values)]
        : lists(['vervallen', name], values),
    ),
    ...lists(['accreditation'], register.accreditation),
  ];
}
