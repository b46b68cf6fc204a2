import { loadShownScreen } from './components/shell/screens.ts';
import { whyFilesAreRefused } from './launch/why-refused.ts';

/**
 * Where no file of the package can run, the page says what an administrator must do, as it does where no script runs at all.
 *
 * @param opening What the page showed before the course.
 * @param app The course that stands in its place by now.
 */
export async function sayWhenFilesAreRefused(opening: Element | null, app?: Element): Promise<void> {
  const reason = await whyFilesAreRefused(
    loadShownScreen,
    () => globalThis.preventieInDeBuurtStopped ?? [],
    async () => {
      const answer = await fetch('./opening.js').catch(() => undefined);
      return answer?.ok === true ? (answer.headers.get('content-type') ?? '') : undefined;
    },
  );
  const help = opening?.querySelector<HTMLElement>('#opening-help');
  if (reason === undefined || !opening || !help) return;
  help.dataset.why = reason;
  app?.replaceWith(opening);
}
