import '../../../../src/components/editor/form/course-form.ts';
import '../../../../src/components/session/i18next-words.ts';
import { useWords } from '../../../../src/components/session/words.ts';
import type { Language } from '../../../../src/course-files/language.ts';
import type { InterfaceWords } from '../../../../src/course-files/words-files.ts';
import { CourseDraft } from '../../../../src/editing/course-draft.ts';
import { doAction } from '../../../../src/editing/do-action.ts';
import type { Place } from '../../../../src/editing/edit.ts';
import { knownFile } from '../../../../src/editing/fields/file-kinds.ts';
import { fromBase64url } from '../../../../src/encoding/base64url.ts';

/*
 * The form with a course in it, in one piece: what reads course files needs a bundler, so that the test takes all of it
 * from here.
 */

export { knownFile };
export { pastedProse } from '../../../../src/components/editor/form/pasted-prose.ts';
export type { CourseForm } from '../../../../src/components/editor/form/course-form.ts';

/** The course of this project, as its files. */
export async function courseFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  const response = await fetch('/course-as-data.json');
  const { files } = (await response.json()) as { files: [string, string][] };
  return new Map(files.map(([path, bytes]) => [path, fromBase64url(bytes) ?? new Uint8Array()]));
}

export async function speakAsEditor(language: Language): Promise<void> {
  const response = await fetch(`/redactie-words/${language}.json`);
  useWords(language, (await response.json()) as InterfaceWords);
}

/** A form of these places, whose deeds are done to its draft as the page does it. */
export async function formOf(
  files: ReadonlyMap<string, Uint8Array>,
  places: readonly Place[],
  width = '900px',
) {
  const draft = CourseDraft.of(files, { today: '2026-11-30' });
  const holder = document.createElement('div');
  holder.style.inlineSize = width;
  const form = document.createElement('course-form');
  Object.assign(form, { draft, places, today: '2026-11-30' });
  form.addEventListener('edit-asked', ({ action, goesOn }) => {
    doAction(draft, action, goesOn);
    form.revision++;
  });
  form.addEventListener('step-back-asked', ({ isAgain }) => {
    if (isAgain) draft.redo();
    else draft.undo();
    form.revision++;
  });
  holder.append(form);
  document.body.append(holder);
  await form.updateComplete;
  return { form, draft, done: () => holder.remove() };
}
