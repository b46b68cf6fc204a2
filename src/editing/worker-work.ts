import type { GivenByCode } from '../check/check-course.ts';
import type { Checked, CourseBytes, CourseWork, PackedZip } from './course-work.ts';
import { newestOnly } from './newest-only.ts';
import { changedFiles, type WorkAsked, type WorkDone } from './work-messages.ts';
import type { CourseTexts } from '../packing/course-texts.ts';
import { PackRefused } from '../packing/pack-refused.ts';

/** As much of a `Worker` as is needed. */
export interface WorkPort {
  postMessage(asked: WorkAsked): void;
  addEventListener(type: 'message', heard: (event: { readonly data: WorkDone }) => void): void;
  addEventListener(
    type: 'error',
    heard: (event: { readonly message?: string; preventDefault(): void }) => void,
  ): void;
}

/**
 * The work done in a worker; rejects when it does not start here, as in a browser that lets no page from disk have one.
 */
export async function workerWork(worker: WorkPort, given: GivenByCode): Promise<CourseWork> {
  const waiting = new Map<number, { done: (what: never) => void; broke: (why: Error) => void }>();
  let known: CourseBytes = new Map();
  let last = 0;
  const ask = <Done>(files: CourseBytes, act: WorkAsked['act']): Promise<Done> =>
    new Promise<Done>((resolve, reject) => {
      last += 1;
      waiting.set(last, { done: resolve, broke: reject });
      worker.postMessage({ id: last, ...changedFiles(known, files), act } satisfies WorkAsked);
      known = files;
    });
  worker.addEventListener('message', ({ data }) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    const { refused, broke } = data;
    if (refused !== undefined) asked?.broke(new PackRefused(refused.key, refused.values));
    else if (broke !== undefined) asked?.broke(new Error(broke));
    else asked?.done(data.done as never);
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    for (const { broke } of waiting.values())
      broke(new Error(`The worker has stopped: ${event.message ?? ''}`));
    waiting.clear();
  });
  await ask<undefined>(new Map(), { type: 'start', given });
  return {
    check: newestOnly((files: CourseBytes) => ask<Checked>(files, { type: 'check' })),
    texts: newestOnly((files: CourseBytes) => ask<CourseTexts | undefined>(files, { type: 'texts' })),
    pack: (files, engine, choice) => ask<readonly PackedZip[]>(files, { type: 'pack', engine, choice }),
  };
}
