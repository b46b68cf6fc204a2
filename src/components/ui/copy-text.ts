import { focusOn } from '../session/in-view.ts';
/** Puts a text on the clipboard; where that is not allowed it is selected, ready to be copied by hand. Answers which. */
export async function copyText(field: HTMLTextAreaElement): Promise<'copied' | 'selected'> {
  try {
    await navigator.clipboard.writeText(field.value);
    return 'copied';
  } catch {
    focusOn(field);
    field.select();
    return 'selected';
  }
}
