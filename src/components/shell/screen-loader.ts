import type { ReactiveControllerHost } from 'lit';
import type { StepContent } from '../../content/step-content.ts';
import type { Language } from '../../course-files/language.ts';
import { loadElement, loadShownScreen } from './screens.ts';
import type * as ShownScreen from './shown-screen.ts';
import type { WantedScreen } from './wanted-screen.ts';

/** Gives the texts of a screen, and has its words ready; rejects when the package's server cannot be reached. */
export type LoadContent = (name: string, language: Language) => Promise<StepContent>;

/** What is shown below the bar when it is not home. */
export type Shown =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | {
      readonly kind: 'screen';
      readonly name: string;
      /** Undefined where it waits for a newer text. */
      readonly language: Language | undefined;
      readonly content: StepContent;
      readonly draw: typeof ShownScreen.shownScreen;
    };

interface Files {
  readonly loadContent: LoadContent;
  readonly loadShownScreen: typeof loadShownScreen;
  readonly loadElement: (kind: StepContent['kind']) => Promise<unknown>;
}

interface Frame extends ReactiveControllerHost {
  readonly loadContent: LoadContent;
}

/** Where the files of a screen come from: the package; tests have their own. */
const fromPackage = (frame: Frame): Files => ({
  loadContent: (name, language) => frame.loadContent(name, language),
  loadShownScreen,
  loadElement: (kind) => loadElement[kind](),
});

/** What the frame does when a screen has come, or cannot be fetched. */
export interface Arrivals {
  readonly arrived: () => unknown;
  readonly failed: () => unknown;
}

/**
 * Loads the screens that the frame shows, one at a time. What is asked for last is what is shown, in whatever order files
 * come. While a screen comes in another language, it stays as it was.
 */
export class ScreenLoader {
  readonly #frame: Frame;
  readonly #arrivals: Arrivals;
  readonly #files: Files;
  #shown: Shown = { kind: 'loading' };
  /** What was asked for last. */
  #asked = '';
  #loading: Promise<void> | undefined;

  constructor(frame: Frame, arrivals: Arrivals, files = fromPackage(frame)) {
    this.#frame = frame;
    this.#arrivals = arrivals;
    this.#files = files;
  }

  get shown(): Shown {
    return this.#shown;
  }

  /** Resolves when nothing is on its way any more: it is shown, or failed. */
  async settled(): Promise<void> {
    let last: Promise<void> | undefined;
    while (last !== this.#loading) {
      last = this.#loading;
      await last;
    }
  }

  /** Shows this screen, unless it is shown or on its way already. */
  want(screen: WantedScreen, language: Language): void {
    const { name } = screen;
    const isThere =
      this.#shown.kind === 'screen' && this.#shown.name === name && this.#shown.language === language;
    if (!isThere && this.#asked !== nameOf(screen, language)) this.#loading = this.#load(screen, language);
  }

  /** The learner goes elsewhere. */
  leave(): void {
    this.#asked = '';
    this.#show({ kind: 'loading' });
  }

  /** Its text is another one now: it comes anew, and stays as it was until then. */
  renew(): void {
    if (this.#shown.kind === 'screen') this.#shown = { ...this.#shown, language: undefined };
    this.tryAgain();
  }

  /** What failed is asked for once more. */
  tryAgain(): void {
    this.#asked = '';
    this.#frame.requestUpdate();
  }

  async #load(screen: WantedScreen, language: Language): Promise<void> {
    const { name, kind } = screen;
    const asked = nameOf(screen, language);
    this.#asked = asked;
    const isTranslated = this.#shown.kind === 'screen' && this.#shown.name === name;
    if (!isTranslated) this.#show({ kind: 'loading' });
    try {
      const [content, { shownScreen: draw }] = await Promise.all([
        this.#files.loadContent(name, language),
        this.#files.loadShownScreen(),
        this.#files.loadElement(kind),
      ]);
      if (this.#asked !== asked) return;
      this.#show({ kind: 'screen', name, language, content, draw });
      if (!isTranslated) await this.#arrivals.arrived();
    } catch {
      if (this.#asked !== asked) return;
      this.#show({ kind: 'failed' });
      await this.#frame.updateComplete;
      this.#arrivals.failed();
    }
  }

  #show(shown: Shown): void {
    this.#shown = shown;
    this.#frame.requestUpdate();
  }
}

function nameOf({ name }: WantedScreen, language: Language): string {
  return `${name}/${language}`;
}
