/** The organiser wants the day in a file. */
export class KeepDay extends Event {
  static readonly eventName = 'keep-day';

  constructor() {
    super(KeepDay.eventName, { bubbles: true, composed: true });
  }
}

/** Not now. */
export class PutOff extends Event {
  static readonly eventName = 'put-off';

  constructor() {
    super(PutOff.eventName, { bubbles: true, composed: true });
  }
}

/** The organiser is done with this day: the key is forgotten. */
export class LeaveDay extends Event {
  static readonly eventName = 'leave-day';

  constructor() {
    super(LeaveDay.eventName, { bubbles: true, composed: true });
  }
}

/** The organiser wants the day off this device. */
export class ForgetDay extends Event {
  static readonly eventName = 'forget-day';

  constructor() {
    super(ForgetDay.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'keep-day': KeepDay;
    'put-off': PutOff;
    'leave-day': LeaveDay;
    'forget-day': ForgetDay;
  }
}
