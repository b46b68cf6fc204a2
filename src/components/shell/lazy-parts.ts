import type { ReactiveControllerHost } from 'lit';
import type { ClosingContent, StepContent } from '../../content/step-content.ts';
import type { Language } from '../../course-files/language.ts';
import type { LoadLazyWords } from '../session/words.ts';
import type * as DraftNotice from './draft-notice.ts';
import type * as HowToLeave from './how-to-leave.ts';

interface Frame extends ReactiveControllerHost {
  readonly loadLazyWords: LoadLazyWords;
  readonly loadContent: (name: string, language: Language) => Promise<StepContent>;
}

/**
 * Parts of the frame and of home that not every visit shows, each with its words. Without a connection a part is not there,
 * the rest is whole without it, and the bar says why; it is asked for again at the next look.
 */
export class LazyParts {
  readonly #frame: Frame;
  #neededIn: Language | undefined;
  #closing: { readonly language: Language; readonly content: ClosingContent } | undefined;
  #dayIn: Language | undefined;
  #draftsIn: Language | undefined;
  #drafts: typeof DraftNotice | undefined;
  #howToLeave: typeof HowToLeave | undefined;

  constructor(frame: Frame) {
    this.#frame = frame;
  }

  /** Says what cannot be saved whole. */
  get drafts(): typeof DraftNotice | undefined {
    return this.#drafts;
  }

  /** Says how to leave. */
  get howToLeave(): typeof HowToLeave | undefined {
    return this.#howToLeave;
  }

  /** Can "what do I still need?" be shown in this language? */
  hasNeeded(language: Language): boolean {
    return this.#neededIn === language;
  }

  async loadNeeded(language: Language): Promise<void> {
    if (this.#neededIn === language) return;
    try {
      await Promise.all([import('../closing/still-needed.ts'), this.#frame.loadLazyWords('needed')]);
      this.#neededIn = language;
      this.#frame.requestUpdate();
    } catch {
      // Home is whole without it.
    }
  }

  /** Can the card of the day be shown in this language? */
  hasDay(language: Language): boolean {
    return this.#dayIn === language;
  }

  /** At once, and not after the first screen: on the day it is what somebody comes for. */
  async loadDay(language: Language): Promise<void> {
    if (this.#dayIn === language) return;
    try {
      await Promise.all([
        import('../evening/day-card.ts'),
        this.#frame.loadLazyWords('attendance'),
        this.#frame.loadLazyWords('evening'),
      ]);
      this.#dayIn = language;
      this.#frame.requestUpdate();
    } catch {
      // Home leads to the desk, which offers to try again.
    }
  }

  /** What home shows of the certificate, in this language. */
  closing(language: Language): ClosingContent | undefined {
    return this.#closing?.language === language ? this.#closing.content : undefined;
  }

  /** Its texts are others now. */
  renewClosing(): void {
    this.#closing = undefined;
  }

  /** @param name Of the texts of the closing. */
  async loadClosing(name: string, language: Language): Promise<void> {
    if (this.#closing?.language === language) return;
    try {
      const [content] = await Promise.all([
        this.#frame.loadContent(name, language),
        import('../closing/home-ending.ts'),
      ]);
      if (content.kind === 'closing') this.#closing = { language, content };
      this.#frame.requestUpdate();
    } catch {
      // Home says in a line that the certificate is there.
    }
  }

  /** In good time: at the end there may be no connection. */
  async loadDrafts(language: Language): Promise<void> {
    if (this.#draftsIn === language) return;
    this.#draftsIn = language;
    try {
      const [drafts] = await Promise.all([import('./draft-notice.ts'), this.#frame.loadLazyWords('notice')]);
      this.#drafts = drafts;
      this.#frame.requestUpdate();
    } catch {
      // The bar says it too, and the next text asks again.
      this.#draftsIn = undefined;
    }
  }

  /** While the last work is being saved; without a connection the page ends without it. */
  async loadHowToLeave(): Promise<void> {
    if (this.#howToLeave !== undefined) return;
    try {
      const [howToLeave] = await Promise.all([
        import('./how-to-leave.ts'),
        this.#frame.loadLazyWords('leaving'),
      ]);
      this.#howToLeave = howToLeave;
      this.#frame.requestUpdate();
    } catch {
      // What is there says enough.
    }
  }
}
