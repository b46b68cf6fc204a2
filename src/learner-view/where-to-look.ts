import { hashOf } from '../components/session/route.ts';
import type { Outline } from '../content/outline.ts';
import type { Look } from './messages.ts';

/**
 * The address of a look: its step, and the part of it where that has a place of its own. A statement or another thing within
 * a part is found by its text.
 */
export function addressOf({ step, section }: Pick<Look, 'step' | 'section'>, outline: Outline): string {
  if (step === '') return '#/';
  if (section === undefined) return hashOf(step);
  if (step === 'bronnen') return hashOf(step, section);
  if (step === 'film') return hashOf(step, positionOf(outline.films, section));
  const parts = outline.phases.flatMap((phase) => phase.steps).find(({ id }) => id === step)?.parts;
  return hashOf(step, positionOf(parts ?? [], section));
}

function positionOf(list: readonly { readonly id: string }[], id: string): number | undefined {
  const position = list.findIndex((one) => one.id === id);
  return position < 0 ? undefined : position;
}
