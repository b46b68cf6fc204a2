// Stands by while a page opens, as a classic script: it also runs in a frame and on a server where no module does.
const { dataset } = document.currentScript;
const opening = document.querySelector('#opening');
const stopped = new Set();

// Browsers refuse modules in a page that is opened from disk; there the course comes as one classic script.
if (location.protocol === 'file:' && dataset.fromDisk) {
  const script = document.createElement('script');
  script.src = dataset.fromDisk;
  document.head.append(script);
}

// Where a policy of the server refuses the style in the page, the same style comes from a file.
if (dataset.style && getComputedStyle(document.documentElement).getPropertyValue('--paper') === '') {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = dataset.style;
  link.id = 'style-file';
  document.head.append(link);
}

// What keeps the page from opening, as far as it can be known for sure; the page has a sentence for each.
addEventListener('securitypolicyviolation', ({ effectiveDirective }) => stopped.add(effectiveDirective));
for (const type of ['error', 'unhandledrejection']) addEventListener(type, () => stopped.add(type));
setTimeout(async () => {
  const because = opening?.isConnected ? await why() : undefined;
  if (because !== undefined) document.querySelector('#opening-help').dataset.why = because;
}, 4000);

async function why() {
  if (origin === 'null' && location.protocol !== 'file:') return 'sandbox';
  const module = document.querySelector('script[type=module]');
  const answer = module === null ? undefined : await fetch(module.src).catch(() => undefined);
  if (answer?.ok === false) return 'missing';
  if (answer && !/(java|ecma)script/.test(answer.headers.get('content-type') ?? '')) return 'type';
  const names = [...stopped].join();
  if (names.includes('trusted')) return 'trusted';
  if (names.includes('script-src')) return 'policy';
  return names.includes('error') || names.includes('rejection') ? 'fault' : undefined;
}
