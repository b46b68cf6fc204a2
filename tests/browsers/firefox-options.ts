import type { LaunchOptions } from 'puppeteer-core';

/**
 * Starts the Firefox of this computer without a window, and without looking for a newer one. What is downloaded lands in
 * the given folder, and nothing more happens: on its own Firefox shows a PDF in a tab, which puts the page of the test
 * behind it, and opens its list of downloads, which takes the keys.
 */
export function firefoxOptions(
  executablePath: string,
  downloads: string,
  preferences: Readonly<Record<string, unknown>> = {},
): LaunchOptions {
  return {
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: {
      'app.update.enabled': false,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.helperApps.neverAsk.saveToDisk': 'application/pdf,text/html,text/plain,text/calendar',
      'browser.download.alwaysOpenPanel': false,
      'pdfjs.disabled': true,
      ...preferences,
    },
  };
}
