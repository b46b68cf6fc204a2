import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds between two looks at the clock; minutes are what is shown. */
const tick = 5000;

/** Renders its element again as the minutes pass. */
export class Clock implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#timer = setInterval(() => {
      this.#host.requestUpdate();
    }, tick);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
  }
}
