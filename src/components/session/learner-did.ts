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

/** A letter was typed; the text itself follows as `text.written` when the typing rests. */
export class LearnerTypes extends Event {
  static readonly eventName = 'learner-types';
  readonly text: number;
  readonly typed: string;

  constructor(text: number, typed: string) {
    super(LearnerTypes.eventName, { bubbles: true, composed: true });
    this.text = text;
    this.typed = typed;
  }
}

/** Of two texts that were written on two computers one was chosen: the other one (`use`), or the one that stands. */
export class TextSettled extends Event {
  static readonly eventName = 'text-settled';
  readonly text: number;
  readonly use: boolean;

  constructor(text: number, use: boolean) {
    super(TextSettled.eventName, { bubbles: true, composed: true });
    this.text = text;
    this.use = use;
  }
}

declare global {
  interface HTMLElementEventMap {
    'text-settled': TextSettled;
    'learner-types': LearnerTypes;
    'learner-did': LearnerDid;
  }
}
