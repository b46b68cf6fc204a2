/** Minutes since the start, as on a stopwatch: the session itself may begin at any hour. */
export function elapsed(minutes: number): string {
  const whole = Math.round(minutes);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
