/** Where the course is given, its registers are kept, and a session takes place of which nothing else is known. */
export const dutchZone = 'Europe/Amsterdam';

const day = 24 * 60;

/** When the day of this moment began in the Netherlands; both in minutes since 1970. */
export function startOfDay(at: number): number {
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: dutchZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const shownAt = (moment: number) => {
    const [hour = 0, minute = 0] = clock
      .format(moment * 60_000)
      .split(':')
      .map(Number);
    return hour * 60 + minute;
  };
  const start = at - shownAt(at);
  // On a day on which the clocks are put forward or back, midnight is an hour further or nearer.
  const off = shownAt(start);
  return off > day / 2 ? start + (day - off) : start - off;
}
