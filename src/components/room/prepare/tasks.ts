import type { RunSheet } from '../../../course-files/evening-schema.ts';

type Moment = RunSheet['moments'][number];

/** What is to be done now, and everything else. */
export interface TasksNow {
  readonly now: readonly Moment[];
  readonly others: readonly Moment[];
}

/** What is due within so many days stands in front already. */
const aheadDays = 3;
/** What was due longer ago was done without the page, or will not be done any more. */
const behindDays = 14;

/**
 * The moments of the run sheet that are now: the latest, and what was due in the last two weeks and is not done.
 *
 * @param day Today, in days from the session; before it below zero.
 */
export function tasksNow(moments: readonly Moment[], day: number, done: readonly string[]): TasksNow {
  const due = moments.filter((moment) => moment.day <= day + aheadDays);
  const latest = due.at(-1) ?? moments[0];
  const now = moments.filter(
    (moment) =>
      moment === latest ||
      (due.includes(moment) &&
        moment.day >= day - behindDays &&
        moment.tasks.some(({ id }) => !done.includes(id))),
  );
  return { now, others: moments.filter((moment) => !now.includes(moment)) };
}
