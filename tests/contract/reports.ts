import type { InteractionReport, LmsReport } from '../../src/runtime/lms.ts';

export function report(changes: Partial<LmsReport>): LmsReport {
  return {
    state: 'state',
    place: 'les/1',
    completion: 'incomplete',
    success: 'unknown',
    progress: 0,
    objectives: [],
    interactions: [],
    ...changes,
  };
}

export function objective(index: number, status: 'not attempted' | 'incomplete' | 'completed') {
  return {
    index,
    id: `objective_${String(index)}`,
    description: `Doel ${String(index)}\n{met een lange uitleg}`.repeat(20),
    status,
  };
}

export function interaction(index: number, answer: Partial<InteractionReport>): InteractionReport {
  return {
    index,
    id: `question_${String(index)}`,
    description: `{Vraag} ${String(index)}?\nMet 'n tweede regel.`,
    type: 'choice',
    ...answer,
  };
}

/** A report with everything in it; each round is a step further. */
export function full(round: number): LmsReport {
  const at = Date.UTC(2026, 2, 1, 10 + round);
  return report({
    state: `round ${String(round)}`,
    place: `les/${String(round)}`,
    completion: round > 1 ? 'completed' : 'incomplete',
    success: round > 1 ? 'passed' : 'unknown',
    progress: (round + 1) / 7,
    score: 100 / 3 + round,
    objectives: [objective(0, 'completed'), objective(1, round > 0 ? 'incomplete' : 'not attempted')],
    interactions: [
      interaction(0, { response: 'abc'.charAt(round), result: 'correct', at }),
      interaction(1, { type: 'likert', response: String(round + 1), result: 'neutral', at }),
      interaction(2, { type: 'numeric', response: `${String(round)}.5`, result: 'neutral', at }),
      interaction(3, { type: 'text', response: `Regel één\nronde ${String(round)} 👍`, result: 'wrong', at }),
      interaction(4, {}),
      interaction(5, { type: 'text' }),
    ],
  });
}
