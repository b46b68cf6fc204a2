/**
 * The course's own font comes in where a screen is shown, and only once it is there: what somebody is reading is not laid out
 * a second time, and no line moves. Until then text stands in the fallback font, which is as wide and as high.
 */
const ownFont = "1em 'Atkinson Hyperlegible Next'";

/** Milliseconds until the first byte of the page; above it the line is slow, and every file is felt. */
const slowAnswer = 250;

/** Asks for the font while the course starts, unless it would hold up the first screen. */
export function askEarlyForOwnFont(): void {
  const page = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined;
  if (page !== undefined && page.responseStart < slowAnswer) askForOwnFont();
}

/** Without a connection text stays as it is. */
export function askForOwnFont(): void {
  document.fonts.load(ownFont).catch(() => undefined);
}

/** Where another screen is about to be shown. */
export function useOwnFont(): void {
  if (document.fonts.check(ownFont)) delete document.documentElement.dataset.font;
}
