import { offerFile } from '../../ui/offer-file.ts';
import { pageRulesText } from './page-rules.ts';

/** What became of a sheet that was to be printed. */
export type PrintedSheet = 'opened' | 'saved';

/**
 * Opens a sheet in a window of its own, ready to be printed; where the browser opens none it is given as a file. A page that is
 * opened from disk may open no other page, so the window is filled by this one.
 *
 * @param html A whole page, as `src/paper` makes it.
 * @param file Name of the file, without its ending.
 */
export function printSheet(html: string, file: string): PrintedSheet {
  const opened = window.open('about:blank', '_blank');
  if (opened === null) {
    offerFile(new Blob([html], { type: 'text/html;charset=utf-8' }), `${file}.html`);
    return 'saved';
  }
  const sheet = new DOMParser().parseFromString(html, 'text/html');
  const page = opened.document;
  page.title = sheet.title;
  page.documentElement.lang = sheet.documentElement.lang;
  page.documentElement.dataset.scheme = 'light';
  const fonts = pageRulesText((rule) => rule instanceof CSSFontFaceRule);
  const styles = [...sheet.querySelectorAll('style')].map(({ textContent }) => textContent).join('\n');
  const adopted = new (opened as Window & typeof globalThis).CSSStyleSheet();
  adopted.replaceSync(`${fonts}\n${styles}`);
  page.adoptedStyleSheets = [adopted];
  page.body.replaceChildren(...sheet.body.childNodes);
  // Its fonts first; and the window is painted before it is printed.
  void page.fonts.ready.then(() => {
    setTimeout(() => {
      opened.print();
    }, 300);
  });
  return 'opened';
}
