import { PackRefused } from '../../../packing/pack-refused.ts';
import { pageScripts, type PageScript } from '../../../packing/page-scripts.ts';

/** Does the page say where such a script is? While developing there is none. */
export function hasPageScript(kind: PageScript): boolean {
  return addressOf(kind) !== 'none';
}

/**
 * The bytes in a script that stands beside the page. It is read when it is needed, and forgotten after that.
 *
 * @throws {PackRefused} when it is not there, as where only the page was copied.
 */
export async function bytesOfPageScript(kind: PageScript): Promise<Uint8Array> {
  const { global, file } = pageScripts[kind];
  const script = document.createElement('script');
  script.src = addressOf(kind);
  const loaded = new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
  });
  if (hasPageScript(kind)) document.head.append(script);
  try {
    await (hasPageScript(kind) ? loaded : undefined);
  } catch {
    // Told below.
  }
  script.remove();
  const given = (globalThis as Partial<Record<string, unknown>>)[global];
  (globalThis as Partial<Record<string, unknown>>)[global] = undefined;
  if (typeof given !== 'string') throw new PackRefused('notPacked.noPart', { file: `${file}-….js` });
  return Uint8Array.from(atob(given), (character) => character.charCodeAt(0));
}

function addressOf(kind: PageScript): string {
  return document.querySelector<HTMLMetaElement>(`meta[name="${kind}"]`)?.content ?? 'none';
}
