/** One call of the course to the LMS. */
export interface LoggedCall {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly call: string;
  readonly element: string;
  readonly value: string;
  readonly answer: string;
  readonly errorCode: string;
  /** The course wrote while it was opened for reading only. */
  readonly fault: boolean;
}

declare global {
  interface Window {
    /** Every call since this page was opened, for tests. */
    previewLog: LoggedCall[];
  }
}

export class CallLog {
  readonly #calls: LoggedCall[];
  readonly #heard: (call: LoggedCall) => void;

  /** The calls are added to the given array. */
  constructor(calls: LoggedCall[], heard: (call: LoggedCall) => void) {
    this.#calls = calls;
    this.#heard = heard;
  }

  get count(): number {
    return this.#calls.length;
  }

  add(call: LoggedCall): void {
    this.#calls.push(call);
    this.#heard(call);
  }
}
