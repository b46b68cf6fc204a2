import { diffWordsWithSpace } from 'diff';

/** A piece of a text: as it was in both, or only in this one. */
export interface WordPiece {
  readonly text: string;
  readonly isOwn: boolean;
}

/** Two texts, each in pieces: what the other one has not is marked. Words are compared whole. */
export function wordChanges(
  before: string,
  after: string,
): readonly [readonly WordPiece[], readonly WordPiece[]] {
  const parts = diffWordsWithSpace(before, after);
  const side = (isLeft: boolean) =>
    parts
      .filter(({ added, removed }) => (isLeft ? !added : !removed))
      .map(({ value, added, removed }): WordPiece => ({ text: value, isOwn: added || removed }));
  return [side(true), side(false)];
}
