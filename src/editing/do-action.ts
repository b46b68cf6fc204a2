import type { CourseDraft } from './course-draft.ts';
import type { Action } from './edit.ts';

/**
 * Does what somebody did in a form. What goes on in the same field takes the place of the action before it, where that was one
 * of the same places: so one step back is one field, however long somebody typed.
 *
 * @throws {EditRefused} and then the draft is as it was.
 */
export function doAction(draft: CourseDraft, action: Action, goesOn: boolean): void {
  const last = draft.actions.at(-1);
  const isSame = goesOn && last !== undefined && placesOf(last) === placesOf(action);
  if (isSame) draft.undo();
  try {
    draft.act(action);
  } catch (refused) {
    if (isSame) draft.redo();
    throw refused;
  }
}

function placesOf({ edits }: Action): string {
  return JSON.stringify(
    edits.map((edit) => ('place' in edit ? edit.place : 'list' in edit ? [edit.type, edit.list] : edit.file)),
  );
}
