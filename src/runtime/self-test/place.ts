import {
  findApi,
  framesAround,
  read,
  waitForApi,
  type FoundApi,
  type Patience,
  type ScormStandard,
} from '../find-api.ts';
import { finding, secondsOf, type Finding } from './findings.ts';

/** What a search for the API of an LMS gave. */
export interface Search {
  /** The window of the page, where it began. */
  readonly start: object;
  /** The standard that the package was made for. */
  readonly standard: ScormStandard;
  readonly found: FoundApi | undefined;
  /** How long it took; undefined when it ended before the API came. */
  readonly tookMs: number | undefined;
}

/** Milliseconds that an LMS may take to put its API in the page, as for the course. */
const apiPatience = 5000;

/** An LMS that has its API ready answers a first look. */
const soonMs = 90;

/**
 * Looks whether there is an API, as the course does when it starts; nothing is asked of it.
 *
 * @param waitedMs Milliseconds that the course waited in this window already.
 */
export async function searchApi(
  start: object,
  standard: ScormStandard,
  around: Omit<Patience, 'timeoutMs'>,
  waitedMs = 0,
): Promise<Search> {
  const startedAt = around.now();
  const found = await waitForApi(start, standard, { timeoutMs: apiPatience, ...around });
  return { start, standard, found, tookMs: Math.max(around.now() - startedAt, waitedMs) };
}

/** What came after the search had ended came too late for the course, but it can be tested. */
export function lookAgain(search: Search): Search {
  if (search.found?.standard === search.standard) return search;
  const found = findApi(search.start, search.standard);
  return found === undefined ? search : { ...search, found, tookMs: undefined };
}

export function assessSearch({ start, standard, found, tookMs }: Search): readonly Finding[] {
  const frames = [...framesAround(start)];
  if (found === undefined) {
    if (frames.some(({ frame }) => isWalled(frame))) return [finding('api', 'wall', { standard })];
    return [finding('api', frames.length === 1 ? 'outside' : 'none', { standard })];
  }
  const name = found.standard === '1.2' ? 'API' : 'API_1484_11';
  const values = { name, standard: found.standard, package: standard };
  const at = frames.find(({ frame }) => read(frame, name) === found.api);
  return [assessWait(found.standard !== standard, tookMs, values), assessPlace(at)];
}

function assessWait(isOther: boolean, tookMs: number | undefined, values: Record<string, string>): Finding {
  if (isOther) return finding('api', 'other', values);
  if (tookMs === undefined) return finding('api', 'tooLate', { ...values, seconds: apiPatience / 1000 });
  if (tookMs <= soonMs) return finding('api', 'found', values);
  return finding('api', 'late', { ...values, seconds: secondsOf(tookMs) });
}

function assessPlace(at: { readonly openers: number; readonly up: number } | undefined): Finding {
  const count = at?.up ?? 0;
  if (at === undefined || at.openers > 0)
    return count === 0 ? finding('place', 'opener') : finding('place', 'aboveOpener', { count });
  return count === 0 ? finding('place', 'own') : finding('place', 'parent', { count });
}

/** A window of another origin lets nobody see what it has. */
export function isWalled(frame: object): boolean {
  try {
    const { location } = frame as { readonly location?: { readonly href?: unknown } };
    return location !== undefined && location.href === undefined;
  } catch {
    return true;
  }
}
