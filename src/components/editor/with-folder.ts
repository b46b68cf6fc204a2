import type { FolderStore } from '../../editing/folder-store.ts';
import type { Kept } from '../../editing/session/editor-session.ts';
import type { Drafts, EditorTools } from './editor-tools.ts';

/** What came of saving into the folder, as the bar of the file says it. */
const kept: Readonly<Record<Awaited<ReturnType<FolderStore['save']>>['kind'], Kept>> = {
  saved: 'saved',
  conflict: 'disk',
  failed: 'away',
};

/** The tools of a page that a preview serves: its course is the folder, and what is done to that is saved into it. */
export function withFolder(tools: EditorTools, store: FolderStore): EditorTools {
  const { drafts } = tools;
  const keep: Drafts['keep'] = (name, opened) =>
    opened === store.files || drafts === undefined
      ? { save: async (draft) => kept[(await store.save(draft.files)).kind] }
      : drafts.keep(name, opened);
  const none = {
    list: () => Promise.resolve([]),
    resume: () => Promise.resolve(undefined),
    remove: () => Promise.resolve(),
  };
  return {
    ...tools,
    drafts: { ...(drafts === undefined ? none : boundTo(drafts)), keep },
    ownCourse: () => Promise.resolve({ name: store.name, files: store.files }),
  };
}

/** Its methods, with what they belong to. */
function boundTo(drafts: Drafts): Omit<Drafts, 'keep'> {
  return {
    list: () => drafts.list(),
    resume: (id) => drafts.resume(id),
    remove: (id) => drafts.remove(id),
  };
}

/** Does the page that was served say that it has the course folder behind it? */
export function hasFolder(page: Document): boolean {
  return page.querySelector<HTMLMetaElement>('meta[name="course-folder"]')?.content === 'here';
}
