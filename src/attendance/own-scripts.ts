interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): unknown;
}

let hasVouched = false;

/**
 * Where a server asks for trusted types, a browser runs no script whose address is a text that nobody vouches for. We
 * vouch for those of our own package (the list of whom it trusts, the worker that checks) and for nothing else; Lit does
 * so for its templates.
 */
export function vouchForOwnScripts(): void {
  if (hasVouched) return;
  hasVouched = true;
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  if (trustedTypes === undefined) return;
  const folder = new URL('.', location.href).href;
  try {
    trustedTypes.createPolicy('default', {
      createScriptURL: (address) => {
        const { href } = new URL(address, location.href);
        if (!href.startsWith(folder)) throw new TypeError(`No script of this package: ${address}`);
        return href;
      },
    });
  } catch {
    // The server names who may vouch, and not us: then what needs such a script says that it cannot be reached.
  }
}
