import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pageStyles } from './page-styles.ts';

/**
 * While its element is there the document prints as a dossier: numbered pages with a foot.
 */
export class PrintedPages implements ReactiveController {
  readonly #sheet = new CSSStyleSheet();
  #foot = '';

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  set foot(words: string) {
    if (words === this.#foot) return;
    this.#foot = words;
    this.#sheet.replaceSync(pageStyles(words));
  }

  hostConnected(): void {
    document.adoptedStyleSheets.push(this.#sheet);
  }

  hostDisconnected(): void {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }
}
