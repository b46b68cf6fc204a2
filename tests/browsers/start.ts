import type { otherEngines } from '../find-browser.ts';
import { firefox, webkit } from '../find-browser.ts';
import { startFirefox } from './firefox.ts';
import type { Browser } from './person.ts';
import { startWebKit } from './webkit.ts';

/** Starts a browser that is there, with all it keeps in this folder. */
export function start(engine: (typeof otherEngines)[number], folder: string): Promise<Browser> {
  return engine === 'firefox' ? startFirefox(firefox()!, folder) : startWebKit(webkit()!, folder);
}
