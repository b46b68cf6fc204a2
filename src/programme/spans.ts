import type { Overview, StepState } from './overview.ts';

/** Minutes of the required steps that are left: before the werksessie, at it, and afterwards. */
export interface Spans {
  readonly now: number;
  readonly together: number;
  readonly afterwards: number;
}

/**
 * How long the programme still takes, in three: whoever reads one number for all of it thinks that the werksessie has to be
 * done behind a screen. What stands after the werksessie may be done before it too.
 */
export function spansOf({ steps }: Pick<Overview, 'steps'>): Spans {
  const meeting = steps.findIndex(({ step }) => step.kind === 'werksessie');
  const minutes = (wanted: (position: number) => boolean) =>
    steps
      .filter(({ step, status }, position) => step.required && status !== 'done' && wanted(position))
      .reduce((sum, { minutesToGo }: StepState) => sum + minutesToGo, 0);
  return {
    now: minutes((position) => position < meeting),
    together: minutes((position) => position === meeting),
    afterwards: minutes((position) => position > meeting),
  };
}

/** Above it people count in fives: nobody plans 58 minutes. */
const exactUntil = 45;

/** A length of time as one says it beforehand: to the minute when it is short, else to five. */
export function roughly(minutes: number): number {
  return minutes < exactUntil ? minutes : Math.round(minutes / 5) * 5;
}
