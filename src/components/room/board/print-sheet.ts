import { t } from '../../session/words.ts';
import { offerFile } from '../../ui/offer-file.ts';
import { pageRulesText } from './page-rules.ts';

/** What became of a sheet that was to be printed. */
export type PrintedSheet = 'opened' | 'saved';

/**
 * Opens a sheet in a window of its own, ready to be printed; one in which somebody can type first waits for a press. Where the
 * browser opens none it is given as a file. A page that is opened from disk may open no other page, so the window is filled
 * by this one.
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
  // Without its styles, which this page may not take over as they stand there; in a sheet they are one piece, in its head.
  const own = /<style>([^]*?)<\/style>/;
  const styles = own.exec(html)?.[1] ?? '';
  const sheet = new DOMParser().parseFromString(html.replace(own, ''), 'text/html');
  const page = opened.document;
  page.title = sheet.title;
  page.documentElement.lang = sheet.documentElement.lang;
  page.documentElement.dataset.scheme = 'light';
  const fonts = pageRulesText((rule) => rule instanceof CSSFontFaceRule);
  const adopted = new (opened as Window & typeof globalThis).CSSStyleSheet();
  adopted.replaceSync(`${fonts}\n${styles}`);
  page.adoptedStyleSheets = [adopted];
  page.body.replaceChildren(...sheet.body.childNodes);
  const hint = page.querySelector('.hint');
  if (hint !== null) {
    hint.append(printButton(opened));
    return 'opened';
  }
  // Its fonts first; and the window is painted before it is printed.
  void page.fonts.ready.then(() => {
    setTimeout(() => {
      opened.print();
    }, 300);
  });
  return 'opened';
}

function printButton(opened: Window): HTMLButtonElement {
  const button = opened.document.createElement('button');
  button.type = 'button';
  button.textContent = t('after.papers.print');
  button.addEventListener('click', () => {
    opened.print();
  });
  return button;
}
