import type { Outline } from '../content/outline.ts';
import type { Facts } from './facts.ts';
import type { Overview } from './overview.ts';

/** What there is to celebrate: the certificate can be made on the organiser's word, or it was made. */
export type Ending = 'ready' | 'made';

/** Undefined as long as something of one's own, or the organiser's word, is still needed for the certificate. */
export function endingOf(
  { rules }: Pick<Outline, 'rules'>,
  { certificate }: Pick<Facts, 'certificate'>,
  { steps, presence }: Pick<Overview, 'steps' | 'presence'>,
): Ending | undefined {
  if (certificate !== undefined) return 'made';
  if (presence.basis !== 'confirmed' || presence.minutes === 0) return undefined;
  const isLacking = steps.some(({ step, status }) =>
    step.kind === 'closing'
      ? status === 'locked'
      : rules.certificateNeeds.includes(step.id) && status !== 'done',
  );
  return isLacking ? undefined : 'ready';
}
