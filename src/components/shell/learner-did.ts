import type { ProgrammeEvent } from '../../programme/machine.ts';

/**
 * Something the learner did that the programme must know. Goes up from any screen to the course.
 * A `text.written` may carry more than can be kept; the course then keeps it as a draft and says so.
 */
export class LearnerDid extends Event {
  static readonly eventName = 'learner-did';
  readonly did: ProgrammeEvent;

  constructor(did: ProgrammeEvent) {
    super(LearnerDid.eventName, { bubbles: true, composed: true });
    this.did = did;
  }
}

declare global {
  interface HTMLElementEventMap {
    'learner-did': LearnerDid;
  }
}
