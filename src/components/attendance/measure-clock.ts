/**
 * Asks the server how far the clock of this device is off: whole minutes to add to it, or `undefined` when that
 * cannot be known now.
 */
export type MeasureClock = () => Promise<number | undefined>;

export const clockUnknown: MeasureClock = () => Promise.resolve(undefined);
