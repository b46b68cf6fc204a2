import type { Say, Word } from '../words.ts';
import { byId, element } from './element.ts';

/** What is to be seen; it also stands in `data-course` of the stage, where tests wait for it. */
type Scene = 'loading' | 'running' | 'popup-waiting' | 'popup-running' | 'closed' | 'problem';

/** The size that a well-known LMS gives to a course in a new window. */
const popupFeatures = 'popup,width=1254,height=666';
const popupWatchMs = 400;
const longestGoodbyeMs = 1000;

interface Notice {
  readonly title: Word;
  readonly text: string;
  readonly button?: { readonly word: Word; readonly pressed: () => void };
}

/** The place of the course: in a frame, in a window of its own, or a notice where there is no course. */
export class Stage {
  readonly #say: Say;
  readonly #place = byId('stage');
  #popup: Window | null = null;
  #popupWatch = 0;
  /** Kept apart, because a frame that is taken out no longer tells its window. */
  #courseWindow: Window | null = null;

  constructor(say: Say) {
    this.#say = say;
  }

  get courseWindow(): Window | null {
    return this.#courseWindow;
  }

  showFrame(address: string, title: string, sandbox?: string): void {
    const frame = courseFrame(document, address, title, sandbox);
    this.#show('running', frame);
    this.#courseWindow = frame.contentWindow;
  }

  /** The same course once more, beside the first: with a player of its own, as in another tab. */
  addPlayer(address: string, title: string): void {
    this.#place.append(courseFrame(document, address, title));
  }

  /** Opens only at a press: browsers hold back windows that nobody asked for. */
  showPopupOffer(address: string, onClosed: () => void, framedAs?: string): void {
    const open = (): void => {
      this.#popup = window.open(framedAs === undefined ? address : '', 'preview-course', popupFeatures);
      this.#courseWindow = this.#popup;
      if (this.#popup && framedAs !== undefined) {
        const frame = courseFrame(this.#popup.document, address, framedAs);
        this.#popup.document.body.replaceChildren(frame);
        frame.style.cssText = 'position: fixed; inset: 0; inline-size: 100%; block-size: 100%; border: 0';
        this.#courseWindow = frame.contentWindow;
      }
      if (this.#popup) this.#watchPopup(onClosed);
      else this.#showPopupNotice(open, 'stage.popupBlocked');
    };
    this.#showPopupNotice(open, 'stage.popupText');
  }

  showLoading(): void {
    this.#show('loading', element('p', 'notice', this.#say('stage.loading')));
  }

  showClosed(text: 'stage.closedText' | 'stage.lateStoreFailed', relaunch: () => void): void {
    this.#showNotice('closed', {
      title: 'stage.closedTitle',
      text: this.#say(text),
      button: { word: 'bar.relaunch', pressed: relaunch },
    });
  }

  showProblem(text: string, relaunch: () => void): void {
    this.#showNotice('problem', {
      title: 'stage.problemTitle',
      text,
      button: { word: 'bar.relaunch', pressed: relaunch },
    });
  }

  /** Takes the course away; it gets its last chance to store meanwhile. */
  async clear(): Promise<void> {
    window.clearInterval(this.#popupWatch);
    this.#place.replaceChildren();
    await closed(this.#popup);
    this.#popup = null;
    this.#courseWindow = null;
  }

  #watchPopup(onClosed: () => void): void {
    this.#showNotice('popup-running', {
      title: 'stage.popupRunningTitle',
      text: this.#say('stage.popupText'),
    });
    window.clearInterval(this.#popupWatch);
    this.#popupWatch = window.setInterval(() => {
      if (!this.#popup?.closed) return;
      window.clearInterval(this.#popupWatch);
      onClosed();
    }, popupWatchMs);
  }

  #showPopupNotice(open: () => void, text: Word): void {
    this.#showNotice('popup-waiting', {
      title: 'stage.popupTitle',
      text: this.#say(text),
      button: { word: 'stage.openPopup', pressed: open },
    });
  }

  #showNotice(scene: Scene, { title, text, button }: Notice): void {
    const heading = element('h2', '', this.#say(title));
    heading.tabIndex = -1;
    const notice = element('div', 'notice', heading, element('p', '', text));
    if (button) {
      const control = element('button', 'primary', this.#say(button.word));
      control.type = 'button';
      control.addEventListener('click', button.pressed);
      notice.append(control);
    }
    this.#show(scene, notice);
    // Who is choosing in the tool bar stays there; who was in the course has lost the focus with it.
    if (document.activeElement === document.body) heading.focus();
  }

  #show(scene: Scene, content: HTMLElement): void {
    this.#place.replaceChildren(content);
    this.#place.dataset.course = scene;
  }
}

function courseFrame(page: Document, address: string, title: string, sandbox?: string): HTMLIFrameElement {
  const frame = page.createElement('iframe');
  frame.className = 'course-frame';
  frame.title = title;
  frame.allowFullscreen = true;
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.src = address;
  return frame;
}

/** `popup.closed` is true before the course had its last chance, so it waits for the page to go. */
async function closed(popup: Window | null): Promise<void> {
  if (!popup || popup.closed) return;
  const gone = new Promise<void>((resolve) => {
    popup.addEventListener('pagehide', () => setTimeout(resolve, 0));
    setTimeout(resolve, longestGoodbyeMs);
  });
  popup.close();
  await gone;
}
