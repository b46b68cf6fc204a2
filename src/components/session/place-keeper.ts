import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LearnerDid } from './learner-did.ts';
import { bringIntoView } from './in-view.ts';

/** Milliseconds that a part must be in view before it counts as the place where the learner is. */
const settleTime = 1000;

/**
 * Knows which part of a screen is in view (elements with `data-anchor`), tells the programme, and brings the learner
 * back to it: `goTo` scrolls there once the part has been rendered.
 */
export class PlaceKeeper implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #stepIndex: () => number;
  #observer: IntersectionObserver | undefined;
  readonly #inView = new Set<Element>();
  #wanted: number | undefined;
  #told: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, stepIndex: () => number) {
    this.#host = host;
    this.#stepIndex = stepIndex;
    host.addController(this);
  }

  /** Scrolls to this part as soon as it is there. */
  goTo(anchor: number | undefined): void {
    // Its own word that comes back as an address is not followed: the learner is there already.
    if (anchor === this.#told) return;
    this.#wanted = anchor;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) {
          if (entry.isIntersecting) this.#inView.add(entry.target);
          else this.#inView.delete(entry.target);
        }
        this.#settle();
      },
      // The part that crosses the upper half of the window is the one being read.
      { rootMargin: '-20% 0px -50% 0px' },
    );
  }

  hostUpdated(): void {
    for (const element of this.#anchors()) this.#observer?.observe(element);
    if (this.#wanted === undefined) return;
    const target = this.#anchors().find((element) => anchorOf(element) === this.#wanted);
    if (target === undefined) return;
    this.#told = this.#wanted;
    this.#wanted = undefined;
    // After the layout of this render; the first part needs no scrolling.
    requestAnimationFrame(() => {
      if (anchorOf(target) > 0) bringIntoView(target, 'start');
    });
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#observer?.disconnect();
    this.#inView.clear();
  }

  #anchors(): HTMLElement[] {
    return [...(this.#host.shadowRoot?.querySelectorAll<HTMLElement>('[data-anchor]') ?? [])];
  }

  #settle(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const seen = this.#anchors().find((element) => this.#inView.has(element));
      const anchor = seen === undefined ? undefined : anchorOf(seen);
      if (anchor === undefined || anchor === this.#told) return;
      this.#told = anchor;
      this.#host.dispatchEvent(
        new LearnerDid({ type: 'place.changed', place: { step: this.#stepIndex(), anchor } }),
      );
    }, settleTime);
  }
}

function anchorOf(element: HTMLElement): number {
  return Number(element.dataset.anchor);
}
