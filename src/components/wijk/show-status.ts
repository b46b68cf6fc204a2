import type { StepState } from '../../programme/overview.ts';

/** Lights a building of the drawing as far as its part of the programme is done; without a state it is locked. */
export function showStatus(building: SVGElement, state: StepState | undefined): void {
  building.dataset.status = state?.status ?? 'locked';
  building.dataset.lit = String(state?.partsDone.length ?? 0);
}
