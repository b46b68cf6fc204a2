import type { Block, Inline } from '../../src/course-files/prose.ts';
import { contentOf } from '../../src/content/step-content.ts';
import type { LessonToRead } from './visits.ts';
import { loadCourse } from '../fixtures/loaded-course.ts';

/** A lesson can be read when its heading and the first paragraph of its text are there. */
export function lessonToRead(id: string): LessonToRead {
  const content = contentOf(loadCourse('course'), id, 'nl');
  if (content.kind !== 'lesson') throw new Error(`"${id}" is no lesson.`);
  const first = content.page.prose.find(({ kind }) => kind === 'paragraph');
  return { id, wish: { heading: content.page.title, paragraph: beginOf(first) } };
}

function beginOf(block: Block | undefined): string {
  if (block?.kind !== 'paragraph') throw new Error('The lesson does not begin with a paragraph.');
  const plain = (inline: readonly Inline[]): string =>
    inline.map((part) => (typeof part === 'string' ? part : plain(part.inline))).join('');
  return plain(block.inline).slice(0, 40).trim();
}
