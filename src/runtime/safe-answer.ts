/** A decimal both standards accept, or `undefined`; it may start with a minus, which is a number to a spreadsheet too. */
export function plainDecimal(text: string): string | undefined {
  return /^-?\d{1,5}(\.\d{1,7})?$/.test(text) ? text : undefined;
}

/** One choice of a list, or `undefined`: an empty or accented one is refused by Moodle 2004. */
export function choiceId(text: string): string | undefined {
  return /^[A-Za-z0-9_]{1,250}$/.test(text) ? text : undefined;
}
