import type { SessionCard } from '../../attendance/session-card.ts';

/** The linked session has been read from its card; or there is none any more. */
export class SessionKnown extends Event {
  static readonly eventName = 'session-known';
  readonly card: SessionCard | undefined;

  constructor(card: SessionCard | undefined) {
    super(SessionKnown.eventName, { bubbles: true });
    this.card = card;
  }
}

declare global {
  interface HTMLElementEventMap {
    'session-known': SessionKnown;
  }
}
