import type { GivenByCode } from '../../../check/check-course.ts';
import type { CourseWork } from '../../../editing/course-work.ts';
import { courseWorkHere } from '../../../editing/course-work-here.ts';
import { deflateSmall } from '../../../packing/deflate-small.ts';
import { workerWork } from '../../../editing/worker-work.ts';
import CourseWorker from './course-worker.ts?worker&inline';

/**
 * What does the work beside the typing: a worker, and where none can start the page itself. It begins to start at once;
 * what is asked before it stands waits for it.
 *
 * @param given What the code gives to the texts and asks of them (`virtual:given-by-code`).
 */
export function openCourseWork(given: GivenByCode): CourseWork {
  const opening = started(given).catch((cause: unknown) => {
    // It is slower, and nothing else; whoever looks here may want to know why.
    console.warn(cause);
    return courseWorkHere(given, deflateSmall);
  });
  return {
    check: async (files) => (await opening).check(files),
    texts: async (files) => (await opening).texts(files),
    pack: async (files, engine, choice) => (await opening).pack(files, engine, choice),
  };
}

async function started(given: GivenByCode): Promise<CourseWork> {
  return workerWork(new CourseWorker(), given);
}
