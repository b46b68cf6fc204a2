import type { Scorm12Api, Scorm2004Api } from './scorm-api.ts';

export type ScormStandard = '1.2' | '2004';

export type FoundApi =
  | { readonly standard: '1.2'; readonly api: Scorm12Api }
  | { readonly standard: '2004'; readonly api: Scorm2004Api };

export interface Patience {
  readonly timeoutMs: number;
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

const LOOK_EVERY_MS = 100;

/** Frames one may sit in, and windows one may be opened from. The standard's own example stops at 7, LMSs nest deeper. */
const MAX_DEPTH = 20;
const MAX_OPENERS = 10;

/**
 * Looks at once, and then for some seconds: Open edX puts its API in the page after the course has
 * begun. When only the API of the other standard has come by then, that one is used: an LMS that
 * misreads the package's version (Moodle takes any `schemaversion` it does not know for 1.2) still
 * keeps the learner's work, within the limits of the adapter for it.
 */
export async function waitForApi(
  start: object,
  standard: ScormStandard,
  { timeoutMs, now, sleep }: Patience,
): Promise<FoundApi | undefined> {
  const startedAt = now();
  for (;;) {
    const found = findApi(start, standard);
    if (found) return found;
    if (now() - startedAt >= timeoutMs) return findApi(start, standard === '2004' ? '1.2' : '2004');
    await sleep(LOOK_EVERY_MS);
  }
}

/**
 * The API of one standard, in the window itself and its parents first, then in the windows that opened
 * one of them and their parents. An LMS that offers both gives the one the package was made for.
 */
export function findApi(start: object, standard: ScormStandard): FoundApi | undefined {
  for (const { frame } of framesAround(start)) {
    if (standard === '2004') {
      const api = read(frame, 'API_1484_11');
      if (isScorm2004Api(api)) return { standard, api };
    } else {
      const api = read(frame, 'API');
      if (isScorm12Api(api)) return { standard, api };
    }
  }
  return undefined;
}

/** A window where an API may be, and the way to it: how many windows that opened one, and how many frames up from there. */
interface FrameAround {
  readonly frame: object;
  readonly openers: number;
  readonly up: number;
}

/** The window, its parents, the windows that opened one of them, and their parents: in the order in which they are asked. */
export function* framesAround(start: object): Generator<FrameAround> {
  const seen = new Set<object>();
  const bottoms = [{ bottom: start, openers: 0 }];
  // The list grows while it is walked: each chain adds the windows that opened one of its frames.
  for (const { bottom, openers } of bottoms) {
    let frame: unknown = bottom;
    for (let up = 0; up <= MAX_DEPTH && isObject(frame) && !seen.has(frame); up += 1) {
      seen.add(frame);
      yield { frame, openers, up };
      const opener = read(frame, 'opener');
      if (isObject(opener) && bottoms.length <= MAX_OPENERS)
        bottoms.push({ bottom: opener, openers: openers + 1 });
      // At the top a window is its own parent.
      frame = read(frame, 'parent');
    }
  }
}

/** A frame of another origin throws at nearly every question; what cannot be read is not there. */
export function read(frame: object, name: string): unknown {
  try {
    return (frame as Readonly<Record<string, unknown>>)[name];
  } catch {
    return undefined;
  }
}

function isScorm12Api(api: unknown): api is Scorm12Api {
  return isObject(api) && typeof read(api, 'LMSInitialize') === 'function';
}

function isScorm2004Api(api: unknown): api is Scorm2004Api {
  return isObject(api) && typeof read(api, 'Initialize') === 'function';
}

function isObject(value: unknown): value is object {
  return value !== null && (typeof value === 'object' || typeof value === 'function');
}
