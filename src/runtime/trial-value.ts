/** Stands behind a learner's state while a self-test tries what the LMS keeps; no state has it in itself. */
export const trialMark = '.';

/** The state alone, where a self-test that was cut off left its trial value: the learner's work stands before the mark. */
export function withoutTrial(state: string): string {
  return state.split(trialMark, 1)[0] ?? '';
}
