import {
  contentNameOf,
  extraPages,
  isExtraPage,
  shutStep,
  type StepContent,
} from '../../content/step-content.ts';
import type { Overview, StepState } from '../../programme/overview.ts';

/** A screen that is not home: the name of its texts, and what kind it is. */
export interface WantedScreen {
  readonly name: string;
  readonly kind: StepContent['kind'];
}

/**
 * What the address asks for; undefined for home. A step that is still locked has a door that says when it opens.
 *
 * @param screen As the address names it.
 */
export function wantedScreen(screen: string, overview: Overview): WantedScreen | undefined {
  if (isExtraPage(screen)) return { name: screen, kind: extraPages[screen] };
  const state = stepNamed(screen, overview);
  if (state === undefined) return undefined;
  if (state.status === 'locked') return { name: shutStep, kind: 'shut' };
  return { name: contentNameOf(state.step), kind: state.step.kind };
}

export function stepNamed(screen: string, overview: Overview): StepState | undefined {
  return overview.steps.find(({ step }) => step.id === screen);
}

/** Steps that stand in the drawing of the wijk: each is a light. */
export function lightsOf({ steps }: Overview): readonly StepState[] {
  return steps.filter(({ step }) => step.building !== undefined);
}

/** Lights that are on now and were not before. */
export function newLights(before: Overview, now: Overview): readonly StepState[] {
  const wasDone = new Set(before.steps.filter(({ status }) => status === 'done').map(({ step }) => step.id));
  return lightsOf(now).filter(({ step, status }) => status === 'done' && !wasDone.has(step.id));
}
