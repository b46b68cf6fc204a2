/** The card of the linked session was read: this is what its wijk is called. */
export class WijkKnown extends Event {
  static readonly eventName = 'wijk-known';
  readonly wijk: string;

  constructor(wijk: string) {
    super(WijkKnown.eventName, { bubbles: true, composed: true });
    this.wijk = wijk;
  }
}

declare global {
  interface HTMLElementEventMap {
    'wijk-known': WijkKnown;
  }
}
