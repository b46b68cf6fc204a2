import type { Facts } from '../programme/facts.ts';
import type { Overview } from '../programme/overview.ts';
import type { LmsReport, Reached } from '../runtime/lms.ts';

/** Statuses and score, as the LMS is to know them. */
export function reachedIn({ completion, success, score }: Overview): Reached {
  return { completion, success, ...(score === undefined ? {} : { score }) };
}

/** Status, progress and place: the part of the report that is whole at every write. */
export function standingOf(
  overview: Overview,
  facts: Facts,
): Pick<LmsReport, 'place' | 'progress'> & Reached {
  const step = overview.steps.find((state) => state.step.index === facts.place?.step)?.step;
  return {
    place: step === undefined ? 'home' : `${step.id}/${facts.place?.anchor ?? 0}`,
    ...reachedIn(overview),
    progress: Math.round(overview.progress * 100) / 100,
  };
}
