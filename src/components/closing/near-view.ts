import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Becomes true, once, when the learner comes near a part of a screen; what it needs is fetched then. */
export class NearView implements ReactiveController {
  isNear = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #selector: string;
  readonly #observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      this.isNear = true;
      this.#observer.disconnect();
      this.#host.requestUpdate();
    },
    // A little before it is seen.
    { rootMargin: '120px' },
  );

  constructor(host: ReactiveControllerHost & HTMLElement, selector: string) {
    this.#host = host;
    this.#selector = selector;
    host.addController(this);
  }

  hostUpdated(): void {
    const part = this.#host.shadowRoot?.querySelector(this.#selector);
    if (!this.isNear && part != null) this.#observer.observe(part);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}
