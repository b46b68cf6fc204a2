/** What there was when the day was last kept in a file, or opened, or when the offer was put off. */
export interface LastKept {
  /** Lines in the log. */
  readonly lines: number;
  /** Minutes since 1970. */
  readonly at: number;
  /** Index of the part of the programme. */
  readonly part: number | undefined;
  /** People inside. */
  readonly inside: number;
}

/** Minutes of work after which a file is offered in any case. */
const longest = 30;

/** Is this a pause, in which the day may be kept in a file? Never where nothing happened since. */
export function isPause(now: LastKept, last: LastKept): boolean {
  if (now.lines <= last.lines) return false;
  const nextPart = now.part !== last.part;
  const allGone = now.inside === 0 && last.inside > 0;
  return nextPart || allGone || now.at - last.at >= longest;
}
