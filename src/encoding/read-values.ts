/** Is it a text that may be shown? One with control characters could write over what stands beside it. */
export function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length <= longest && !/\p{Cc}|\p{Cf}/u.test(value);
}

/** Is it a whole number from `least` to `most`, both included? */
export function isWhole(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most;
}

/** Is it a moment or a duration in minutes or seconds, of any year that matters? */
export function isTime(value: unknown): value is number {
  return isWhole(value, 0, 2 ** 38);
}
