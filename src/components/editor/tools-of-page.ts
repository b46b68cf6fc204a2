import { given } from 'virtual:given-by-code';
import { openDraftStore } from '../../editing/draft-store.ts';
import { CourseFileRefused } from '../../packing/course-file-refused.ts';
import { courseFileName, courseFileOf, readCourseFile, versionOf } from '../../packing/course-file.ts';
import { t } from '../session/words.ts';
import type { EditorTools, OpenedCourse } from './editor-tools.ts';
import { openCourseWork } from './work/open-course-work.ts';
import { bytesOfPageScript, hasPageScript } from './work/page-script.ts';

/** What the page works with in a browser. */
export async function toolsOfPage(): Promise<EditorTools> {
  return {
    work: openCourseWork(given),
    engine: () => bytesOfPageScript('engine'),
    drafts: await openDraftStore(),
    open: async (file) => {
      try {
        return { name: file.name, files: await readCourseFile(new Uint8Array(await file.arrayBuffer())) };
      } catch (cause) {
        if (!(cause instanceof CourseFileRefused)) throw cause;
        return { refused: t(cause.key, cause.values) };
      }
    },
    ownCourse: hasPageScript('course') ? ownCourse : undefined,
    courseFile: (files) =>
      Promise.resolve(
        new Blob([courseFileOf(files) as Uint8Array<ArrayBuffer>], { type: 'application/zip' }),
      ),
  };
}

/** The course that the page was packed with, under the name of its file. */
async function ownCourse(): Promise<OpenedCourse> {
  const files = await readCourseFile(await bytesOfPageScript('course'));
  return { name: courseFileName(versionOf(files)), files };
}
