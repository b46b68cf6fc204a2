/**
 * Sent on the document just before a screen or the page goes away: whoever still holds something hands it over now.
 * The browser's own events come too late for that: on a window they are heard in the order of asking.
 */
export class CourseParting extends Event {
  static readonly eventName = 'course-parting';

  constructor() {
    super(CourseParting.eventName);
  }
}
