/**
 * How far a status is, in the words of either standard. Words that are not in it ("", "unknown",
 * "not attempted", "browsed") say that nothing has been reached yet. `failed` is never written by
 * the course; where an LMS made it so itself, only completed or passed may replace it.
 */
const reached: Readonly<Record<string, number>> = { incomplete: 1, failed: 1, completed: 2, passed: 3 };

export function hasStatus(status: string): boolean {
  return status in reached;
}

/** Has somebody with this status finished? */
export function isFinal(status: string): boolean {
  return (reached[status] ?? 0) > 1;
}

/** Whether writing `next` over `current` goes up. Where nothing is known yet, everything does. */
export function goesUp(next: string, current: string | undefined): boolean {
  return current === undefined || (reached[next] ?? 0) > (reached[current] ?? 0);
}
