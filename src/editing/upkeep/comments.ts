import { stableKey, pathOfKey } from '../../course-files/stable-key.ts';
import { upkeepFiles, type Comment } from '../../course-files/upkeep-schema.ts';
import type { Action, Place } from '../edit.ts';
import { draftUpkeep, type Edited } from './draft-texts.ts';

const file = upkeepFiles.comments;
const list: Place = { file, path: ['comments'] };

const header = `# Wat collega's bij een veld schrijven. De redactie houdt dit bestand bij; het gaat in geen pakket mee.
# \`file\` en \`key\` zeggen bij welk veld, \`by\` is zoals iemand het typte.
`;

/** A comment, and where its field stands now. */
export interface PlacedComment {
  readonly comment: Comment;
  /** In the list of comments. */
  readonly at: number;
  /** Not there when the field is gone. */
  readonly place?: Place;
}

/** Every comment, in the order in which they were made. */
export function commentsOf(edited: Edited): readonly PlacedComment[] {
  return draftUpkeep(edited).comments.map((comment, at) => {
    const path = pathOfKey(edited.value({ file: comment.file, path: [] }), comment.key);
    const isThere = path !== undefined && edited.files.has(comment.file);
    return { comment, at, ...(isThere ? { place: { file: comment.file, path } } : {}) };
  });
}

export interface NewComment {
  /** As typed. */
  readonly by?: string;
  readonly text: string;
}

/** @param today `2026-11-30`. */
export function commentAdded(edited: Edited, place: Place, { by, text }: NewComment, today: string): Action {
  const comment: Comment = {
    file: place.file,
    key: stableKey(edited.value({ file: place.file, path: [] }), place.path),
    ...(by === undefined || by.trim() === '' ? {} : { by: by.trim() }),
    day: today,
    text: text.trim(),
  };
  const at = draftUpkeep(edited).comments.length;
  return {
    what: 'commentAdded',
    edits: [
      ...(edited.files.has(file)
        ? []
        : [{ type: 'file-added', file, text: `${header}comments:\n` } as const]),
      { type: 'added', list, at, value: comment },
    ],
  };
}

/** What was said is done with; it stays in what was saved before. */
export function commentRemoved(at: number): Action {
  return { what: 'commentRemoved', edits: [{ type: 'removed', place: { file, path: [...list.path, at] } }] };
}
