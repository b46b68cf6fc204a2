import { html, render } from 'lit';
import { focusOn } from '../../session/in-view.ts';
import { t } from '../../session/words.ts';
import { pageRulesText } from '../board/page-rules.ts';
import { bigScreenStyles } from './big-screen.styles.ts';
import { bigScreen } from './paint.ts';
import type { BigScreenPicture } from './picture.ts';

/** Where the big screen is: nowhere, in a window of its own, or over this page. */
export type BigScreenPlace = 'off' | 'window' | 'here';

/** One window for all, also after the page was loaded again. */
const windowName = 'pidb-big-screen';
/** Milliseconds between two looks whether the second window is still there: no event tells it. */
const watching = 1000;

/**
 * The big screen. In a second window that this page opens and fills (a page of its own would be a stranger to it when
 * opened from disk); where the browser opens none, over this page.
 */
export class BigScreenWindow {
  place: BigScreenPlace = 'off';

  readonly #changed: () => void;
  #root: HTMLElement | undefined;
  #window: Window | undefined;
  /** What lies under the big screen of this page: nobody can get to it meanwhile. */
  #covered: readonly HTMLElement[] = [];
  #timer: ReturnType<typeof setInterval> | undefined;
  #shown: BigScreenPicture | undefined;
  readonly #sheets = new WeakMap<Document, readonly CSSStyleSheet[]>();

  /** @param changed Called when it was opened or closed, also by somebody who closed the window itself. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Opens the second window, or shows it here where the browser opens none. To be called from a press. */
  open(picture: BigScreenPicture): void {
    if (this.place !== 'off') {
      this.show(picture);
      return;
    }
    const opened = openWindow();
    if (opened === undefined) this.openHere(picture);
    else this.#fill(opened, picture);
  }

  /** Over this page, in full screen where the browser allows it. */
  openHere(picture: BigScreenPicture): void {
    this.close();
    const root = newRoot(document);
    root.role = 'dialog';
    root.ariaModal = 'true';
    root.ariaLabel = t('bigScreen.title');
    this.#covered = [...document.body.children].filter(
      (element): element is HTMLElement => element instanceof HTMLElement && !element.inert,
    );
    for (const element of this.#covered) element.inert = true;
    document.body.append(root);
    this.#wear(document);
    this.#root = root;
    this.place = 'here';
    document.addEventListener('keydown', this.#onKey);
    document.addEventListener('fullscreenchange', this.#onFullScreen);
    this.show(picture);
    focusOn(root.querySelector('button'));
    // Refused: it fills the window all the same.
    if ('requestFullscreen' in root) root.requestFullscreen().catch(() => undefined);
    this.#changed();
  }

  /** Shows another picture where it is open; elsewhere it does nothing. */
  show(picture: BigScreenPicture): void {
    this.#shown = picture;
    if (this.#root === undefined) return;
    const root = this.#root;
    const close = html`<button class="gs-close" type="button" @click=${this.#onClose}>
      ${t('bigScreen.close')}
    </button>`;
    render(html`${bigScreen(picture)}${this.place === 'here' ? close : ''}`, root, {
      creationScope: root.ownerDocument,
    });
    if (this.place === 'window') root.ownerDocument.title = t('bigScreen.title');
  }

  /** What it says from now on. */
  speak(language: string): void {
    if (this.#window !== undefined) this.#window.document.documentElement.lang = language;
    if (this.place === 'here' && this.#root !== undefined) this.#root.ariaLabel = t('bigScreen.title');
  }

  close(): void {
    if (this.place === 'off') return;
    clearInterval(this.#timer);
    document.removeEventListener('keydown', this.#onKey);
    document.removeEventListener('fullscreenchange', this.#onFullScreen);
    removeEventListener('pagehide', this.#onClose);
    if (this.#root !== undefined && document.fullscreenElement === this.#root) void document.exitFullscreen();
    if (this.place === 'here') this.#root?.remove();
    for (const element of this.#covered) element.inert = false;
    this.#covered = [];
    this.#window?.close();
    this.#window = undefined;
    this.#root = undefined;
    this.place = 'off';
    this.#changed();
  }

  /** What is shown there; for who opens it again. */
  get shown(): BigScreenPicture | undefined {
    return this.#shown;
  }

  #fill(opened: Window, picture: BigScreenPicture): void {
    const { document: page } = opened;
    page.documentElement.lang = document.documentElement.lang;
    page.documentElement.dataset.scheme = 'light';
    page.body.replaceChildren();
    const root = newRoot(page);
    page.body.append(root);
    this.#wear(page);
    this.#window = opened;
    this.#root = root;
    this.place = 'window';
    this.#timer = setInterval(() => {
      if (opened.closed) this.close();
      // Loaded again, it is empty.
      else if (opened.document !== page && this.#shown !== undefined) {
        clearInterval(this.#timer);
        this.#fill(opened, this.#shown);
      }
    }, watching);
    // What nobody fills any more must not stay on the wall.
    addEventListener('pagehide', this.#onClose);
    page.addEventListener('dblclick', () => {
      // Refused: it fills the window all the same.
      void root.requestFullscreen().catch(() => undefined);
    });
    this.show(picture);
    this.#changed();
  }

  /** A style sheet belongs to the document that made it. */
  #wear(page: Document): void {
    const view = page.defaultView;
    if (view === null || this.#sheets.has(page)) return;
    const texts = page === document ? [bigScreenStyles.cssText] : [pageRulesText(), bigScreenStyles.cssText];
    const sheets = texts.map((text) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    });
    page.adoptedStyleSheets = [...page.adoptedStyleSheets, ...sheets];
    this.#sheets.set(page, sheets);
  }

  readonly #onClose = () => {
    this.close();
  };

  readonly #onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') this.close();
  };

  readonly #onFullScreen = () => {
    if (document.fullscreenElement === null) this.close();
  };
}

function openWindow(): Window | undefined {
  try {
    return window.open('about:blank', windowName, 'popup,width=1280,height=720') ?? undefined;
  } catch {
    // Some frames forbid it so.
    return undefined;
  }
}

function newRoot(page: Document): HTMLElement {
  const root = page.createElement('div');
  root.className = 'gs-page';
  return root;
}
