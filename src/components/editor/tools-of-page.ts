import { openDraftStore } from '../../editing/draft-store.ts';
import { CourseFileRefused } from '../../packing/course-file-refused.ts';
import { courseFileOf, readCourseFile } from '../../packing/course-file.ts';
import { t } from '../session/words.ts';
import type { EditorTools } from './editor-tools.ts';

/** What the page works with in a browser. */
export async function toolsOfPage(): Promise<EditorTools> {
  return {
    work: {
      check: () => Promise.resolve({ faults: [], remarks: [] }),
      texts: () => Promise.resolve(undefined),
      pack: () => Promise.resolve([]),
    },
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
    courseFile: (files) =>
      Promise.resolve(
        new Blob([courseFileOf(files) as Uint8Array<ArrayBuffer>], { type: 'application/zip' }),
      ),
  };
}
