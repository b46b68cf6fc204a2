import type { Overview, StepState } from './overview.ts';

/** What somebody still has to do or wait for, in the order in which it is told. */
export interface StillNeeded {
  /**
   * steps: required steps are left; attendance: only being at the werksessie is left; confirmation: only the
   * organiser's word is; follow-up: all is done, and the questionnaire of later stands open; nothing: all is done.
   */
  readonly answer: 'steps' | 'attendance' | 'confirmation' | 'follow-up' | 'nothing';
  /** What can be done, the werksessie included. */
  readonly steps: readonly StepState[];
  /** The step that opens weeks later. */
  readonly followUp: StepState | undefined;
}

/** The answer to "what do I still need?", at any moment. */
export function stillNeededOf({ needed, steps: all, presence }: Overview): StillNeeded {
  // The closing is done by the certificate, so it is nothing to do.
  const steps = needed.filter(({ step }) => step.kind !== 'closing');
  const followUp = all.find(({ step }) => step.opens.rule === 'weeks-after');
  const answer = () => {
    if (steps.some(({ step }) => step.kind !== 'werksessie')) return 'steps';
    if (steps.length > 0) return 'attendance';
    if (presence.basis !== 'confirmed') return 'confirmation';
    const isWaiting = followUp !== undefined && followUp.status !== 'locked' && followUp.status !== 'done';
    return isWaiting ? 'follow-up' : 'nothing';
  };
  return { answer: answer(), steps, followUp };
}
