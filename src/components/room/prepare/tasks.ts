import type { RunSheet } from '../../../course-files/evening-schema.ts';

type Moment = RunSheet['moments'][number];

/** What is to be done now, and everything else. */
export interface TasksNow {
  readonly now: readonly Moment[];
  readonly others: readonly Moment[];
}

/** Who does it within so many days is in time. */
const aheadDays = 7;

/**
 * The moments of the run sheet that are now: what is due within a week, and what was due before and is not done.
 *
 * @param day Today, in days from the session; before it below zero.
 */
export function tasksNow(moments: readonly Moment[], day: number, done: readonly string[]): TasksNow {
  const due = moments.filter((moment) => moment.day <= day + aheadDays);
  const latest = due.at(-1) ?? moments[0];
  const now = moments.filter(
    (moment) =>
      moment === latest || (due.includes(moment) && moment.tasks.some(({ id }) => !done.includes(id))),
  );
  return { now, others: moments.filter((moment) => !now.includes(moment)) };
}
