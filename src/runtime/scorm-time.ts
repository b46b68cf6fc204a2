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

/** A clock that was set back gives a session of zero, never a negative one. */
function split(durationMs: number): { hours: number; minutes: number; seconds: number } {
  const total = Number.isFinite(durationMs) ? Math.max(0, Math.floor(durationMs / 1000)) : 0;
  return { hours: Math.floor(total / 3600), minutes: Math.floor(total / 60) % 60, seconds: total % 60 };
}

function pad(part: number, length = 2): string {
  return String(part).padStart(length, '0');
}
