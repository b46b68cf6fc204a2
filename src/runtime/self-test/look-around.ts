import { framesAround } from '../find-api.ts';
import { isWalled } from './place.ts';
import { browserOf, type ServerAnswer, type Surroundings } from './surroundings.ts';

/** A name that nobody uses; it is taken away at once. */
const trialName = 'pidb/zelftest';
const patienceMs = 5000;
/** Every page of the package has it, and a page of the LMS has not. */
const ownMark = 'scorm-standard';

/** Collects what a page can know of its browser, window and server. Asks for no permission and changes nothing. */
export async function lookAround(
  page: Window & typeof globalThis,
  script: string,
  stopped: readonly string[],
  now: () => number,
): Promise<Surroundings> {
  const { navigator, document } = page;
  const frames = [...framesAround(page)].filter(({ openers }) => openers === 0);
  const [mayUseCamera, databaseWorks, answer] = await Promise.all([
    cameraOf(page),
    opensDatabase(page),
    askServer(page.location.href, script, now),
  ]);
  await inTime(document.fonts.ready, undefined);
  return {
    isSecure: page.isSecureContext && 'subtle' in page.crypto,
    framesUp: frames.length - 1,
    isWalled: frames.some(({ frame }) => isWalled(frame)),
    isOpaque: page.origin === 'null',
    sandbox: sandboxOf(page),
    mayUseCamera,
    mayUseClipboard: 'clipboard' in navigator && featureAllowed(document, 'clipboard-write') !== false,
    storageWorks: storageWorks(page),
    databaseWorks,
    isPartitioned: isPartitioned(page),
    hasBeacon: 'sendBeacon' in navigator,
    answer,
    stopped,
    fontLoaded: [...document.fonts].some(({ status }) => status === 'loaded'),
    otherHosts: otherHosts(page),
    width: page.innerWidth,
    height: page.innerHeight,
    scale: page.devicePixelRatio,
    languages: navigator.languages,
    browser: browserOf(navigator.userAgent),
  };
}

async function askServer(page: string, script: string, now: () => number): Promise<ServerAnswer | undefined> {
  try {
    const ask = async (address: string) =>
      fetch(address, { cache: 'no-store', signal: AbortSignal.timeout(patienceMs) });
    const askedAt = now();
    const own = await ask(page);
    const deviceTime = (askedAt + now()) / 2;
    const isOwnPage = own.ok && (await own.text()).includes(ownMark);
    const { headers } = await ask(script);
    const date = Date.parse(own.headers.get('date') ?? '');
    return {
      isOwnPage,
      // The header counts whole seconds; half a second is the best guess.
      serverTime: Number.isNaN(date) ? undefined : date + 500,
      deviceTime,
      contentSecurityPolicy: own.headers.get('content-security-policy') ?? undefined,
      scriptType: headers.get('content-type') ?? undefined,
      scriptCache: headers.get('cache-control') ?? undefined,
      acceptsRanges: headers.get('accept-ranges') === 'bytes',
    };
  } catch {
    return undefined;
  }
}

interface FeaturePolicy {
  allowsFeature(name: string): boolean;
}

/** Only some browsers can be asked; undefined in the others. */
function featureAllowed(document: Document, name: string): boolean | undefined {
  const { permissionsPolicy, featurePolicy } = document as {
    readonly permissionsPolicy?: FeaturePolicy;
    readonly featurePolicy?: FeaturePolicy;
  };
  return (permissionsPolicy ?? featurePolicy)?.allowsFeature(name);
}

/** Without asking the user: what the frame allows, and whether the browser would refuse anyway. */
async function cameraOf({ navigator, document }: Window): Promise<boolean | undefined> {
  if (!('mediaDevices' in navigator)) return false;
  const allowed = featureAllowed(document, 'camera');
  if (allowed === false) return false;
  try {
    const permission = await inTime(navigator.permissions.query({ name: 'camera' }), undefined);
    return permission?.state === 'denied' ? false : allowed;
  } catch {
    return allowed;
  }
}

function sandboxOf(page: Window): string | null | undefined {
  if (page.parent === page) return null;
  try {
    return page.frameElement === null ? undefined : page.frameElement.getAttribute('sandbox');
  } catch {
    return undefined;
  }
}

function storageWorks(page: Window): boolean {
  try {
    page.localStorage.setItem(trialName, 'a');
    const works = page.localStorage.getItem(trialName) === 'a';
    page.localStorage.removeItem(trialName);
    return works;
  } catch {
    return false;
  }
}

function opensDatabase({ indexedDB }: Window & typeof globalThis): Promise<boolean> {
  const opens = new Promise<boolean>((resolve) => {
    try {
      const opening = indexedDB.open(trialName);
      opening.onerror = () => {
        resolve(false);
      };
      opening.onsuccess = () => {
        opening.result.close();
        indexedDB.deleteDatabase(trialName);
        resolve(true);
      };
    } catch {
      resolve(false);
    }
  });
  return inTime(opens, false);
}

/** A browser that never answers does not hold up the report. */
function inTime<Answer, Instead>(answer: Promise<Answer>, instead: Instead): Promise<Answer | Instead> {
  const late = new Promise<Instead>((resolve) => {
    setTimeout(resolve, patienceMs, instead);
  });
  return Promise.race([answer, late]);
}

/** By the hosts of the windows around; two hosts of one site count as apart here, which is only a hint. */
function isPartitioned(page: Window): boolean | undefined {
  if (page.parent === page) return false;
  const { ancestorOrigins } = page.location as { readonly ancestorOrigins?: DOMStringList };
  if (ancestorOrigins === undefined) return undefined;
  return [...ancestorOrigins].some((origin) => origin !== page.location.origin);
}

function otherHosts({ performance, location }: Window): string[] {
  const hosts = performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ protocol, host }) => protocol.startsWith('http') && host !== location.host)
    .map(({ host }) => host);
  return [...new Set(hosts)];
}
