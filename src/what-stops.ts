/**
 * What keeps the page from opening, from its first moment on: names of rules of the server that stopped something, and
 * kinds of errors. `opening.js` comes after the script in the page and asks for them here; without them that script never ran.
 */
declare global {
  var preventieInDeBuurtStopped: Set<string> | undefined;
}

const stopped = (globalThis.preventieInDeBuurtStopped ??= new Set());
addEventListener('securitypolicyviolation', ({ effectiveDirective }) => stopped.add(effectiveDirective));
for (const type of ['error', 'unhandledrejection']) addEventListener(type, () => stopped.add(type));

export {};
