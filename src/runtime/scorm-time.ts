/** 1.2 timespan `HHHH:MM:SS`. Whole seconds: Moodle 4.5 adds a single decimal up as hundredths. */
export function timespan12(durationMs: number): string {
  const { hours, minutes, seconds } = split(durationMs);
  return `${pad(Math.min(hours, 9999), 4)}:${pad(minutes)}:${pad(seconds)}`;
}

/** 2004 duration `PTnHnMnS`. */
export function duration2004(durationMs: number): string {
  const { hours, minutes, seconds } = split(durationMs);
  return `PT${String(hours)}H${String(minutes)}M${String(seconds)}S`;
}

/** 1.2 time `HH:MM:SS`: the learner's wall clock; the standard has no date and no zone here. */
export function wallClock12(at: number): string | undefined {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return undefined;
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map((part) => pad(part)).join(':');
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

/** A clock that was set back gives a session of zero, never a negative one. */
function split(durationMs: number): { hours: number; minutes: number; seconds: number } {
  const total = Number.isFinite(durationMs) ? Math.max(0, Math.floor(durationMs / 1000)) : 0;
  return { hours: Math.floor(total / 3600), minutes: Math.floor(total / 60) % 60, seconds: total % 60 };
}

function pad(part: number, length = 2): string {
  return String(part).padStart(length, '0');
}
