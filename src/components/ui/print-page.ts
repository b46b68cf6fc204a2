import { isForbidden } from './frame-permits.ts';

/** Milliseconds in which a browser that is going to print says so; most say it before `print()` has ended. */
const patience = 1000;

/**
 * Prints the page. Resolves to false where nothing came of it: a frame may forbid the window to print in, and the browser
 * inside an app may have none. Neither says a word.
 */
export async function printPage(): Promise<boolean> {
  if (isForbidden('modals')) return false;
  let begins = (): void => undefined;
  const begun = new Promise<boolean>((resolve) => {
    begins = () => {
      resolve(true);
    };
    addEventListener('beforeprint', begins, { once: true });
  });
  try {
    print();
  } catch {
    // Some apps have taken it out of their browser.
  }
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, patience, false));
  const hasBegun = await Promise.race([begun, late]);
  removeEventListener('beforeprint', begins);
  return hasBegun;
}
