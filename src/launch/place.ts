import { hashOf, routeOf } from '../components/session/route.ts';
import type { Outline, StepOutline } from '../content/outline.ts';
import type { Place } from '../programme/facts.ts';

/** The step where a learner was; undefined for who was nowhere yet, and for a step that the course no longer has. */
export function stepAt(outline: Outline, place: Place | undefined): StepOutline | undefined {
  return outline.phases.flatMap((phase) => phase.steps).find(({ index }) => index === place?.step);
}

/**
 * The address (after `#`) that leads back to where the learner was; undefined where the page stays at its address, because
 * it names another screen or there is nowhere to go back to.
 *
 * @param hash What the address says now.
 */
export function addressOfPlace(outline: Outline, place: Place | undefined, hash: string): string | undefined {
  const step = stepAt(outline, place);
  const { screen } = routeOf(hash);
  if (place === undefined || step === undefined || (screen !== '' && screen !== step.id)) return undefined;
  return hashOf(step.id, place.anchor);
}
