import type * as VirtualCourse from 'virtual:course';
import { loadElement, loadShownScreen } from './components/shell/screens.ts';
import { contentNameOf } from './content/step-content.ts';
import type { StepOutline } from './content/outline.ts';
import type { Language } from './course-files/language.ts';

/** Fetches everything that the screen of a step needs. Rejects when a part of it cannot be fetched now. */
export function loadStep(
  { contents }: Pick<typeof VirtualCourse, 'contents'>,
  step: StepOutline,
  language: Language,
): Promise<unknown> {
  // The text first: of all these files it is the last that could be done without.
  const loads = [contents[language][contentNameOf(step)], loadElement[step.kind], loadShownScreen];
  return Promise.all(loads.map(async (load) => load?.()));
}
