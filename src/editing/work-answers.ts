import type { Deflate } from '../packing/zip.ts';
import { PackRefused } from '../packing/pack-refused.ts';
import { courseWorkHere } from './course-work-here.ts';
import type { CourseWork } from './course-work.ts';
import type { WorkAsked, WorkDone } from './work-messages.ts';

/** What a worker answers: it has the course too, so that only what changes is sent to it. */
export function workAnswers(deflate: Deflate): (asked: WorkAsked) => Promise<WorkDone> {
  const files = new Map<string, Uint8Array>();
  let work: CourseWork | undefined;
  const doneWith = (act: WorkAsked['act']): Promise<WorkDone['done']> => {
    if (act.type === 'start') work = courseWorkHere(act.given, deflate);
    if (act.type === 'start' || work === undefined) return Promise.resolve(undefined);
    // As it is now: what comes later changes the files, and not what is being done with them.
    const course = new Map(files);
    if (act.type === 'pack') return work.pack(course, act.engine, act.choice);
    return act.type === 'check' ? work.check(course) : work.texts(course);
  };
  return async ({ id, changed, removed, act }) => {
    for (const [path, bytes] of changed) files.set(path, bytes);
    for (const path of removed) files.delete(path);
    try {
      return { id, done: await doneWith(act) };
    } catch (cause) {
      if (cause instanceof PackRefused)
        return { id, refused: { key: String(cause.key), values: cause.values } };
      return { id, broke: String(cause instanceof Error ? (cause.stack ?? cause) : cause) };
    }
  };
}
