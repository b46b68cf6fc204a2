/** Where a browser keeps days, each encrypted and under a name that says nothing. */
export interface DayStore {
  /** Names of all days that are kept here. */
  ids(): Promise<readonly string[]>;
  read(id: string): Promise<StoredDay | undefined>;
  /**
   * Keeps a day in the place of the one before, so that it is on the disk when it resolves. Nothing is written, and it says
   * `false`, where somebody wrote since: the version there is another one.
   *
   * @param after The version that was read or written last; 0 for none.
   */
  write(id: string, day: StoredDay, after: number): Promise<boolean>;
  remove(id: string): Promise<void>;
}

export interface StoredDay {
  /** One more at every writing. */
  readonly version: number;
  readonly bytes: Uint8Array;
}

/** The tabs and windows of one browser, of which one writes a day. */
export interface DayTabs {
  /**
   * Asks to be the one that writes.
   *
   * @param handOver Called when another tab takes over; it gets the turn when this resolves, or after a moment.
   * @returns undefined where another tab writes already; else what gives the turn back.
   */
  claim(id: string, handOver: () => Promise<void>): Promise<(() => void) | undefined>;
  /** The same, and takes the turn away from who has it. */
  takeOver(id: string, handOver: () => Promise<void>): Promise<() => void>;
}
