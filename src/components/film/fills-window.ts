import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * An element that can have the whole screen. Where that is not allowed, in the frame of an LMS or on some phones, it fills the
 * window; it lets go of it on Escape, and as soon as the focus goes elsewhere.
 */
export class FillsWindow implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #isFilling = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  get isFull(): boolean {
    return this.#isFilling || this.#hasScreen;
  }

  get #hasScreen(): boolean {
    return this.#host.matches(':fullscreen');
  }

  hostConnected(): void {
    document.addEventListener('fullscreenchange', this.#changed);
    this.#host.addEventListener('keydown', this.#onKey);
    this.#host.addEventListener('focusout', this.#onLeave);
  }

  hostDisconnected(): void {
    document.removeEventListener('fullscreenchange', this.#changed);
    this.#host.removeEventListener('keydown', this.#onKey);
    this.#host.removeEventListener('focusout', this.#onLeave);
    this.#isFilling = false;
  }

  async toggle(): Promise<void> {
    if (this.#hasScreen) {
      await document.exitFullscreen();
      return;
    }
    if (this.#isFilling) {
      this.#fill(false);
      return;
    }
    try {
      if (!document.fullscreenEnabled) throw new Error('not allowed here');
      await this.#host.requestFullscreen();
    } catch {
      this.#fill(true);
    }
  }

  #fill(isFilling: boolean): void {
    this.#isFilling = isFilling;
    this.#host.toggleAttribute('data-fills', isFilling);
    this.#changed();
  }

  readonly #changed = () => {
    this.#host.requestUpdate();
  };

  readonly #onKey = ({ key }: KeyboardEvent) => {
    if (key === 'Escape' && this.#isFilling) this.#fill(false);
  };

  readonly #onLeave = ({ relatedTarget }: FocusEvent) => {
    const isWithin = relatedTarget === null || this.#host.contains(relatedTarget as Node);
    if (this.#isFilling && !isWithin) this.#fill(false);
  };
}
