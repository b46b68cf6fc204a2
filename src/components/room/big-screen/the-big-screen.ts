import { BigScreenWindow, type BigScreenPlace } from './big-screen-window.ts';
import type { BigScreenKind, BigScreenPicture } from './picture.ts';

/** Milliseconds between two looks at the clock. */
const tick = 5000;

/** What paints a kind of screen as it is at this moment. */
export type PaintScreen = (kind: BigScreenKind) => BigScreenPicture;

/**
 * The one big screen of this page. It goes on whatever tab the gespreksleider looks at: it follows the day and the clock by
 * itself.
 */
class TheBigScreen {
  screen: BigScreenKind = 'code';

  readonly #listeners = new Set<() => void>();
  readonly #window = new BigScreenWindow(() => {
    this.#tell();
  });
  #paint: PaintScreen | undefined;
  #stopDay: (() => void) | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;

  get place(): BigScreenPlace {
    return this.#window.place;
  }

  /**
   * From now on it shows this day.
   *
   * @param onChange Tells of every change of the day; what it returns stops that.
   * @param language In which it is painted.
   */
  follow(paint: PaintScreen, onChange: (listener: () => void) => () => void, language: string): void {
    this.#window.speak(language);
    this.#stopDay?.();
    this.#paint = paint;
    this.#stopDay = onChange(this.#repaint);
    clearInterval(this.#timer);
    this.#timer = setInterval(this.#repaint, tick);
    this.#repaint();
  }

  /** Shows this one, and opens the big screen where it was closed. To be called from a press. */
  open(screen: BigScreenKind): void {
    this.screen = screen;
    if (this.#paint !== undefined) this.#window.open(this.#paint(screen));
    this.#tell();
  }

  /** Over this page: there is no second screen, or no second window. */
  openHere(): void {
    if (this.#paint !== undefined) this.#window.openHere(this.#paint(this.screen));
  }

  close(): void {
    this.#window.close();
  }

  /** No day is open any more. */
  forget(): void {
    this.close();
    this.#stopDay?.();
    clearInterval(this.#timer);
    this.#paint = undefined;
  }

  get isFollowing(): boolean {
    return this.#paint !== undefined;
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  readonly #repaint = () => {
    if (this.#paint !== undefined && this.place !== 'off') this.#window.show(this.#paint(this.screen));
  };

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

export const theBigScreen = new TheBigScreen();
