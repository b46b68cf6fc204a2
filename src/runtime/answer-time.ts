/* When something was answered, in the words of the standards. */

/** 1.2 time `HH:MM:SS`: the learner's wall clock; the standard has no date and no zone here. */
export function wallClock12(at: number): string | undefined {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return undefined;
  return [date.getHours(), date.getMinutes(), date.getSeconds()]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}

/**
 * 2004 time `YYYY-MM-DDTHH:MM:SS.00Z`. Measured in Moodle 4.5: three decimals are refused, and so is
 * a zone without decimals; exactly two pass everywhere. It also knows no year before 1970 or after 2038.
 */
export function timestamp2004(at: number): string | undefined {
  const date = new Date(at);
  const year = date.getUTCFullYear();
  if (Number.isNaN(year) || year < 1970 || year > 2038) return undefined;
  return date.toISOString().replace(/\.\d{3}Z$/, '.00Z');
}
