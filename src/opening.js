// Stands by while a page opens, as a classic script: it also runs in a frame and on a server where no module does.
const { dataset } = document.currentScript;
// Heard by the script in the page from its first moment on; that one did not run where nothing was.
let stopped = globalThis.preventieInDeBuurtStopped;

// Where a policy of the server refuses the style in the page, the same style comes from a file.
if (dataset.style && getComputedStyle(document.documentElement).getPropertyValue('--paper') === '') {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = dataset.style;
  link.id = 'style-file';
  document.head.append(link);
}

// What keeps the page from opening, as far as it can be known for sure; the page has a sentence for each.
function listen() {
  stopped = new Set();
  addEventListener('securitypolicyviolation', ({ effectiveDirective }) => stopped.add(effectiveDirective));
  for (const type of ['error', 'unhandledrejection']) addEventListener(type, () => stopped.add(type));
}

// Where it refuses the script in the page, that one comes from a file too. Scripts in a page have had their turn by then.
function afterPage() {
  stopped ??= globalThis.preventieInDeBuurtStopped;
  if (stopped !== undefined) return;
  listen();
  import(dataset.start).catch(() => stopped.add('error'));
}
if (dataset.start === undefined) listen();
else if (document.readyState === 'complete') afterPage();
else for (const type of ['DOMContentLoaded', 'load']) addEventListener(type, afterPage);

setTimeout(async () => {
  const opening = document.querySelector('#opening');
  const because = opening === null ? undefined : await why();
  if (because !== undefined) document.querySelector('#opening-help').dataset.why = because;
}, 4000);

async function why() {
  const module = dataset.start ?? document.querySelector('script[type=module]')?.src;
  if (location.protocol === 'file:') return module && 'disk';
  if (origin === 'null') return 'sandbox';
  const answer = module === undefined ? undefined : await fetch(module).catch(() => undefined);
  if (answer?.ok === false) return 'missing';
  if (answer && !/(java|ecma)script/.test(answer.headers.get('content-type') ?? '')) return 'type';
  const names = [...(stopped ?? [])].join();
  if (names.includes('trusted')) return 'trusted';
  if (names.includes('script-src')) return 'policy';
  return names.includes('error') || names.includes('rejection') ? 'fault' : undefined;
}
