import type { StepState } from '../../programme/overview.ts';

/** The light above the wijk: evening, night, dawn or morning. */
export type DayPhase = 'avond' | 'nacht' | 'dageraad' | 'ochtend';

/** It becomes morning with the number of lit parts. */
export function dayPhase(lit: number, of: number): DayPhase {
  if (lit >= of) return 'ochtend';
  const share = lit / of;
  return share < 5 / 12 ? 'avond' : share < 9 / 12 ? 'nacht' : 'dageraad';
}

/** The light that this programme gives. What opens only weeks later does not keep the morning away. */
export function phaseOf(steps: readonly StepState[]): DayPhase {
  const lights = steps.filter(({ step }) => step.building !== undefined);
  const possible = lights.filter(
    ({ step, status }) => status !== 'locked' || step.opens.rule !== 'weeks-after',
  );
  return dayPhase(lights.filter(({ status }) => status === 'done').length, possible.length);
}
