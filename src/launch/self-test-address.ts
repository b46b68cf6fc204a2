/** Where the administrator of an LMS tests it. */
export const selfTestPage = './zelftest.html';

/** `index.html?zelftest` as the LMS launches it, or `#/zelftest` within the course. */
export function asksForSelfTest({ search, hash }: { search: string; hash: string }): boolean {
  return new URLSearchParams(search).has('zelftest') || hash === '#/zelftest';
}

/**
 * The self-test after the course was in this window.
 *
 * @param waitedForApi How many milliseconds the course had to wait for the LMS: the self-test finds it behind the `#`.
 */
export function selfTestFrom(waitedForApi: number): string {
  return `${selfTestPage}#van-de-module=${String(waitedForApi)}`;
}
