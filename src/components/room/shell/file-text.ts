import { mostDayFile } from '../../../room/day-file.ts';

/** What a file that was chosen or dropped holds; undefined for one that is too large to be one of ours. */
export interface BroughtText {
  readonly text: string | undefined;
}

export function textsIn(files: Iterable<File>): Promise<readonly BroughtText[]> {
  return Promise.all(
    [...files].map(async (file) => ({ text: file.size > mostDayFile ? undefined : await file.text() })),
  );
}
