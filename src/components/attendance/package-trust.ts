import { nobodyTrusted } from '../../attendance/nobody-trusted.ts';
import { vouchForOwnScripts } from '../../attendance/own-scripts.ts';
import type { Trust } from '../../attendance/trust.ts';

declare global {
  // Set by the script of the package that says whom it trusts.
  var preventieInDeBuurtTrust: Trust | undefined;
}

let loading: Promise<Trust> | undefined;

/**
 * Whom this package trusts. It stands in a script of its own, that the packing writes: so it can be read in a module, in a
 * classic script and from disk, and nothing has to be built anew for another issuer.
 *
 * Rejects when the file cannot be fetched now; the next call tries again.
 */
export function packageTrust(): Promise<Trust> {
  loading ??= load().catch((cause: unknown) => {
    loading = undefined;
    throw cause;
  });
  return loading;
}

async function load(): Promise<Trust> {
  const given = () => globalThis.preventieInDeBuurtTrust;
  const there = given();
  if (there !== undefined) return there;
  const address = document.querySelector<HTMLMetaElement>('meta[name="trust"]')?.content ?? 'none';
  if (address === 'none') return nobodyTrusted;
  const script = document.createElement('script');
  vouchForOwnScripts();
  script.src = address;
  await new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', () => {
      reject(new Error(`The list of issuers (${address}) could not be read.`));
    });
    document.head.append(script);
  });
  script.remove();
  return given() ?? nobodyTrusted;
}
