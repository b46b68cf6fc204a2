import type { StepState } from '../../programme/overview.ts';

/** What the lights of a building tell. */
export type BuildingState = Pick<StepState, 'status' | 'partsDone'> & {
  readonly step: Pick<StepState['step'], 'building'>;
};

/** Lights a building of the drawing as far as its part of the programme is done; without a state it is locked. */
export function showStatus(building: SVGElement, state: Omit<BuildingState, 'step'> | undefined): void {
  building.dataset.status = state?.status ?? 'locked';
  building.dataset.lit = String(state?.partsDone.length ?? 0);
}
