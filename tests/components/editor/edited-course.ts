import { useWords } from '../../../src/components/session/words.ts';
import { CourseDraft } from '../../../src/editing/course-draft.ts';
import type { InterfaceWords } from '../../../src/course-files/words-files.ts';

interface Tree {
  readonly [key: string]: string | Tree;
}

/** Gives the elements the words of the editor's page. */
export async function speakEditor(): Promise<void> {
  const answer = await fetch('/course/teksten/redactie.nl.json');
  useWords('nl', flat((await answer.json()) as Tree));
}

function flat(tree: Tree, prefix = ''): InterfaceWords {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value]] : Object.entries(flat(value, `${prefix}${key}.`)),
    ),
  );
}

/** Some files of the real course, opened to be edited. */
export async function draftOf(...paths: readonly string[]): Promise<CourseDraft> {
  const files = await Promise.all(
    paths.map(async (path) => {
      const answer = await fetch(`/course/${path}`);
      return [path, new Uint8Array(await answer.arrayBuffer())] as const;
    }),
  );
  return CourseDraft.of(new Map(files), { today: '2026-11-30' });
}
