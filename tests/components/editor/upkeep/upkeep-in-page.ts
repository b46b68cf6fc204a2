import '../../../../src/components/editor/release/release-desk.ts';
import '../../../../src/components/editor/upkeep/upkeep-desk.ts';
import '../../../../src/components/session/i18next-words.ts';
import { useWords } from '../../../../src/components/session/words.ts';
import type { InterfaceWords } from '../../../../src/course-files/words-files.ts';
import { CourseDraft } from '../../../../src/editing/course-draft.ts';
import { englishApproved } from '../../../../src/editing/upkeep/english.ts';

/*
 * The end of the work with a course in it, in one piece: what reads course files and translations needs a bundler, so that
 * the test takes all of it from here.
 */

export const title = (language: 'nl' | 'en') => ({
  file: 'lessen/les-3.yaml',
  path: ['example', 'title', language],
});

export async function speakAsEditor(): Promise<void> {
  const response = await fetch('/redactie-words/nl.json');
  useWords('nl', (await response.json()) as InterfaceWords);
}

/** A small course that keeps which English was looked at, with one Dutch text changed since. */
export async function changedCourse(): Promise<CourseDraft> {
  const paths = ['course.yaml', 'lessen/les-3.yaml', 'bronnen.yaml'];
  const files = await Promise.all(
    paths.map(async (path) => {
      const answer = await fetch(`/course/${path}`);
      return [path, new Uint8Array(await answer.arrayBuffer())] as const;
    }),
  );
  const first = CourseDraft.of(new Map(files), { today: '2026-11-30' });
  first.act(englishApproved(first, []));
  const draft = CourseDraft.of(first.files, { today: '2026-11-30' });
  draft.act({ what: 'x', edits: [{ type: 'value', place: title('nl'), value: 'Een andere titel' }] });
  return draft;
}
