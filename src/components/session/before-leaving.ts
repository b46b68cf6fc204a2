/**
 * Sent on the document just before a screen or the page goes away: whoever still holds something hands it over now.
 * The browser's own events come too late for that: on a window they are heard in the order of asking.
 */
export class BeforeLeaving extends Event {
  static readonly eventName = 'before-leaving';

  constructor() {
    super(BeforeLeaving.eventName);
  }
}
