import { finding, type Finding } from './findings.ts';

/** What the server says with the files of the package; undefined where it did not say. */
export interface ServerAnswer {
  /** Did the page come that was asked for, and not one to log in? */
  readonly isOwnPage: boolean;
  /** Of the server, and of this device at the same moment; epoch milliseconds. */
  readonly serverTime: number | undefined;
  readonly deviceTime: number;
  readonly contentSecurityPolicy: string | undefined;
  readonly scriptType: string | undefined;
  readonly scriptCache: string | undefined;
  readonly acceptsRanges: boolean;
}

/** The browser, the window and the server, as far as a page can know them. */
export interface Surroundings {
  readonly isSecure: boolean;
  /** Frames between this page and the window that the user sees. */
  readonly framesUp: number;
  /** Is one of them of another origin? */
  readonly isWalled: boolean;
  /** A page without an origin of its own, as in a tight sandbox. */
  readonly isOpaque: boolean;
  /** The attribute `sandbox` of the own frame; null when it has none, undefined when it cannot be seen. */
  readonly sandbox: string | null | undefined;
  readonly mayUseCamera: boolean | undefined;
  readonly mayUseClipboard: boolean;
  readonly storageWorks: boolean;
  readonly databaseWorks: boolean;
  /** Is the storage of this page a separate one, because the window around it is of another site? */
  readonly isPartitioned: boolean | undefined;
  readonly hasBeacon: boolean;
  readonly answer: ServerAnswer | undefined;
  /** What a policy of the server stopped. */
  readonly stopped: readonly string[];
  readonly fontLoaded: boolean;
  /** Hosts other than the own one that something was loaded from. */
  readonly otherHosts: readonly string[];
  readonly width: number;
  readonly height: number;
  /** Pixels of the screen for each of the page: zoom and sharpness together. */
  readonly scale: number;
  readonly languages: readonly string[];
  readonly browser: { readonly name: string; readonly version: number } | undefined;
}

/** Minutes are what presence is counted in. */
const clockToleranceSeconds = 120;
const narrowestPixels = 320;
/** What the course is built for. */
const oldest: Readonly<Record<string, number>> = { Chrome: 111, Edge: 111, Firefox: 114, Safari: 16.4 };

/** @param isWalledOff Is the LMS behind a window of another origin? What follows from that is no fault of its own. */
export function assessSurroundings(around: Surroundings, isWalledOff: boolean): readonly Finding[] {
  return [...assessWindow(around, isWalledOff), ...assessServer(around), ...assessDevice(around)];
}

function assessWindow(around: Surroundings, isWalledOff: boolean): readonly Finding[] {
  const { framesUp, mayUseCamera, isPartitioned } = around;
  const [blocked, likely] = isWalledOff ? (['walled', 'walled'] as const) : (['blocked', 'likely'] as const);
  return [
    finding('secure', around.isSecure ? 'yes' : 'no'),
    framesUp === 0 ? finding('frame', 'alone') : finding('frame', 'inside', { count: framesUp }),
    ...assessOrigin(around, isWalledOff),
    assessSandbox(around),
    finding('download', 'notTried'),
    finding('popup', 'notTried'),
    finding('camera', mayUseCamera === undefined ? 'unknown' : mayUseCamera ? 'allowed' : blocked),
    finding('clipboard', around.mayUseClipboard ? 'allowed' : 'blocked'),
    finding('storage', around.storageWorks ? 'works' : blocked),
    finding('database', around.databaseWorks ? 'works' : 'blocked'),
    finding('partition', isPartitioned === undefined ? 'unknown' : isPartitioned ? likely : 'none'),
    finding('beacon', around.hasBeacon ? 'there' : 'missing'),
  ];
}

/** Where the LMS is behind the wall, that was said first. */
function assessOrigin({ isOpaque, isWalled }: Surroundings, isWalledOff: boolean): readonly Finding[] {
  if (isOpaque) return [finding('origin', 'opaque')];
  if (isWalled) return isWalledOff ? [] : [finding('origin', 'beyond')];
  return [finding('origin', 'same')];
}

function assessSandbox({ sandbox }: Surroundings): Finding {
  if (sandbox === undefined) return finding('sandbox', 'unknown');
  if (sandbox === null) return finding('sandbox', 'none');
  const allowed = sandbox.toLowerCase().split(/\s+/);
  const missing = ['allow-forms', 'allow-downloads', 'allow-popups', 'allow-modals'].filter(
    (wanted) => !allowed.includes(wanted),
  );
  return missing.length === 0
    ? finding('sandbox', 'allows')
    : finding('sandbox', 'tight', { missing: missing.join(', ') });
}

function assessServer(around: Surroundings): readonly Finding[] {
  const { answer, stopped, otherHosts } = around;
  const font = finding('font', around.fontLoaded ? 'loaded' : 'missing');
  const elsewhere =
    otherHosts.length === 0
      ? finding('elsewhere', 'none')
      : finding('elsewhere', 'some', { hosts: otherHosts.join(', ') });
  if (answer === undefined) return [finding('reach', 'no'), font, elsewhere];
  // A page to log in says nothing of the files of the package.
  if (!answer.isOwnPage) return [finding('reach', 'other'), assessClock(answer), font, elsewhere];
  return [
    finding('reach', 'yes'),
    assessClock(answer),
    assessPolicy(answer, stopped),
    assessScripts(answer),
    font,
    assessCache(answer),
    finding('ranges', answer.acceptsRanges ? 'yes' : 'no'),
    elsewhere,
  ];
}

function assessClock({ serverTime, deviceTime }: ServerAnswer): Finding {
  if (serverTime === undefined) return finding('clock', 'unknown');
  const seconds = Math.round((serverTime - deviceTime) / 1000);
  if (Math.abs(seconds) <= clockToleranceSeconds)
    return finding('clock', 'right', { seconds: Math.abs(seconds) });
  return finding('clock', seconds > 0 ? 'behind' : 'ahead', { minutes: Math.round(Math.abs(seconds) / 60) });
}

function assessPolicy({ contentSecurityPolicy }: ServerAnswer, stopped: readonly string[]): Finding {
  if (stopped.length > 0) return finding('policy', 'blocks', { stopped: [...new Set(stopped)].join(', ') });
  return contentSecurityPolicy === undefined
    ? finding('policy', 'none')
    : finding('policy', 'extra', { policy: contentSecurityPolicy });
}

function assessScripts({ scriptType }: ServerAnswer): Finding {
  if (scriptType === undefined) return finding('scripts', 'unknown');
  const isRight = /^(text|application)\/(x-)?(java|ecma)script\b/i.test(scriptType);
  return finding('scripts', isRight ? 'right' : 'odd', { type: scriptType });
}

function assessCache({ scriptCache }: ServerAnswer): Finding {
  if (scriptCache === undefined) return finding('cache', 'unsaid');
  return finding('cache', scriptCache.includes('no-store') ? 'never' : 'kept', { cache: scriptCache });
}

function assessDevice({ browser, width, height, scale, languages }: Surroundings): readonly Finding[] {
  const size = { width: String(width), height: String(height), scale: Math.round(scale * 100) / 100 };
  return [
    assessBrowser(browser),
    finding('size', width < narrowestPixels ? 'narrow' : 'fits', size),
    finding('languages', 'told', { languages: languages.join(', ') }),
  ];
}

function assessBrowser(browser: Surroundings['browser']): Finding {
  if (browser === undefined) return finding('browser', 'unknown');
  const { name, version } = browser;
  return finding('browser', version < (oldest[name] ?? 0) ? 'old' : 'known', { name, version });
}

/** The browser by the words it gives itself; the most particular name first, because all of them copy one another. */
export function browserOf(userAgent: string): Surroundings['browser'] {
  const names: readonly (readonly [name: string, version: RegExp])[] = [
    ['Edge', /\bEdg(?:A|iOS)?\/(\d+)/],
    ['Firefox', /\b(?:Firefox|FxiOS)\/(\d+)/],
    ['Chrome', /\b(?:HeadlessChrome|Chrome|Chromium|CriOS)\/(\d+)/],
    ['Safari', /\bVersion\/(\d+(?:\.\d+)?).*\bSafari\//],
  ];
  for (const [name, pattern] of names) {
    const version = pattern.exec(userAgent)?.[1];
    if (version !== undefined) return { name, version: Number(version) };
  }
  return undefined;
}
