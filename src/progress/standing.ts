import type { Facts } from '../programme/facts.ts';
import type { Overview } from '../programme/overview.ts';
import type { LmsReport } from '../runtime/lms.ts';

/** Status, progress and place: the part of the report that is whole at every write. */
export function standingOf(
  overview: Overview,
  facts: Facts,
): Pick<LmsReport, 'place' | 'completion' | 'success' | 'progress'> {
  const step = overview.steps.find((state) => state.step.index === facts.place?.step)?.step;
  return {
    place: step === undefined ? 'home' : `${step.id}/${facts.place?.anchor ?? 0}`,
    completion: overview.completion,
    success: overview.success,
    progress: Math.round(overview.progress * 100) / 100,
  };
}
