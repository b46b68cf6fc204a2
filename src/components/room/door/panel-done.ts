/** A panel over the door has done what it was opened for, or was closed. */
export class PanelDone extends Event {
  static readonly eventName = 'panel-done';
  /** Who came in by it, for the welcome. */
  readonly welcome: string | undefined;

  constructor(welcome?: string) {
    super(PanelDone.eventName, { bubbles: true, composed: true });
    this.welcome = welcome;
  }
}

declare global {
  interface HTMLElementEventMap {
    'panel-done': PanelDone;
  }
}
