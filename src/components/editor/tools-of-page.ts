import type { GivenByCode } from '../../check/check-course.ts';
import { openDraftStore } from '../../editing/draft-store.ts';
import { CourseFileRefused } from '../../packing/course-file-refused.ts';
import { courseFileOf, readCourseFile } from '../../packing/course-file.ts';
import { t } from '../session/words.ts';
import type { EditorTools } from './editor-tools.ts';
import { openCourseWork } from './work/open-course-work.ts';

/**
 * What the page works with in a browser.
 *
 * @param given What the code gives to the texts and asks of them (`virtual:given-by-code`).
 */
export async function toolsOfPage(given: GivenByCode): Promise<EditorTools> {
  return {
    work: openCourseWork(given),
    drafts: await openDraftStore(),
    open: async (file) => {
      try {
        return { name: file.name, files: await readCourseFile(new Uint8Array(await file.arrayBuffer())) };
      } catch (cause) {
        if (!(cause instanceof CourseFileRefused)) throw cause;
        return { refused: t(cause.key, cause.values) };
      }
    },
    ownCourse: undefined,
    engine: () => Promise.reject(new Error('There is no engine beside this page.')),
    courseFile: (files) =>
      Promise.resolve(
        new Blob([courseFileOf(files) as Uint8Array<ArrayBuffer>], { type: 'application/zip' }),
      ),
  };
}
