import type { Outline, Part, PhaseOutline, StepOutline } from '../content/outline.ts';
import { presenceOf, type Presence } from './presence.ts';
import type { Facts } from './facts.ts';
import { openingOf, type Opening, type StepHistory } from './opens.ts';
import { rewardOf, type Reward } from './points.ts';

export type StepStatus = 'locked' | 'open' | 'busy' | 'done';

export interface StepState {
  readonly step: StepOutline;
  readonly phase: PhaseOutline;
  readonly status: StepStatus;
  /** Why and until when it is locked. */
  readonly opening: Opening;
  readonly partsDone: readonly Part[];
  readonly minutesToGo: number;
}

/** Everything that can be said about a learner's programme at one moment. */
export interface Overview {
  readonly steps: readonly StepState[];
  /** Where to go on: a busy step before an open one, required ones first. */
  readonly next: StepState | undefined;
  /** Of the required steps. */
  readonly minutesDone: number;
  readonly minutesToGo: number;
  /** Required steps that are not done yet. */
  readonly needed: readonly StepState[];
  readonly presence: Presence;
  readonly reward: Reward;
  readonly completion: 'incomplete' | 'completed';
  readonly success: 'unknown' | 'passed';
  /** Of 0 to 100: with the highest status that the rules of the course know, and only where it gives one. */
  readonly score: number | undefined;
  /** Share of the required minutes that is done, 0 to 1. */
  readonly progress: number;
}

const fullScore = 100;

/** Derives the overview; pure, so the same facts give the same answers in whatever order they came. */
export function overviewOf(outline: Outline, facts: Facts, now: number): Overview {
  const presence = presenceOf(facts.attendance, outline.rules.graceMinutes);
  const reward = rewardOf(outline, facts, now);
  const all = outline.phases.flatMap((phase) => phase.steps.map((step) => ({ phase, step })));
  const history = historyOf(
    all.map(({ step }) => step),
    facts,
    presence,
  );
  const steps = all.map(({ phase, step }) => stepState(phase, step, facts, history, now));

  const required = steps.filter(({ step }) => step.required);
  const needed = required.filter(({ status }) => status !== 'done');
  const minutesOf = (state: StepState) => state.step.minutes - state.minutesToGo;
  const minutesDone = required.reduce((sum, state) => sum + minutesOf(state), 0);
  const minutesToGo = required.reduce((sum, state) => sum + state.minutesToGo, 0);
  const followedUp = steps.every(({ step, status }) => step.kind !== 'questionnaire' || status === 'done');
  const { completedAt, passedAt } = outline.rules;
  const enoughFor = (moment: typeof completedAt | typeof passedAt) =>
    presence.minutes > 0 &&
    (moment === 'claim' ||
      (moment === 'confirmation' && presence.basis === 'confirmed') ||
      (moment === 'follow-up' && followedUp));
  const completed = needed.length === 0 && enoughFor(completedAt);
  const passed = completed && enoughFor(passedAt);
  // Where nobody can pass, completing is the highest.
  const isHighest = passedAt === 'never' ? completed : passed;
  return {
    steps,
    next: nextOf(steps),
    minutesDone,
    minutesToGo,
    needed,
    presence,
    reward,
    completion: completed ? 'completed' : 'incomplete',
    success: passed ? 'passed' : 'unknown',
    score: isHighest && outline.rules.score === 'full' ? fullScore : undefined,
    progress: minutesDone + minutesToGo === 0 ? 1 : minutesDone / (minutesDone + minutesToGo),
  };
}

function stepState(
  phase: PhaseOutline,
  step: StepOutline,
  facts: Facts,
  history: StepHistory,
  now: number,
): StepState {
  const partsDone = step.parts.filter(({ mark }) => mark in facts.marks);
  const opening = openingOf(step.opens, history, now);
  const begun =
    partsDone.length > 0 ||
    step.choices.some((choice) => choice in facts.choices) ||
    step.texts.some((text) => text in facts.texts);
  const done = history.isDone(step.id);
  // A sociale kaart or a note prepares the werksessie; somebody is busy with it only once they are there.
  const busy = step.kind === 'werksessie' ? facts.attendance.checkedIn !== undefined : begun;
  // What somebody has begun stays open to them, also when a new version of the course has stricter rules.
  const status = done ? 'done' : busy ? 'busy' : begun || opening.open ? 'open' : 'locked';
  const minutesDone = done ? step.minutes : partsDone.reduce((sum, part) => sum + part.minutes, 0);
  return { step, phase, status, opening, partsDone, minutesToGo: step.minutes - minutesDone };
}

function historyOf(steps: readonly StepOutline[], facts: Facts, presence: Presence): StepHistory {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const isDone = (id: string): boolean => {
    const step = byId.get(id);
    if (step === undefined) return false;
    switch (step.kind) {
      case 'werksessie':
        return presence.minutes > 0;
      case 'closing':
        // Presence alone is nothing that somebody has: the step leads on until the certificate is made.
        return facts.certificate !== undefined;
      default:
        return step.parts.every(({ mark }) => mark in facts.marks);
    }
  };
  const dateOf = (id: string): number | undefined => {
    const step = byId.get(id);
    if (step === undefined || !isDone(id)) return undefined;
    if (step.kind === 'werksessie') return facts.attendance.session?.end;
    if (step.kind === 'closing') return facts.certificate?.issuedAt;
    return Math.max(...step.parts.map(({ mark }) => facts.marks[mark] ?? 0));
  };
  return { isDone, dateOf };
}

function nextOf(steps: readonly StepState[]): StepState | undefined {
  const begun = steps.find(
    ({ step, status }) => step.required && status === 'busy' && step.kind !== 'werksessie',
  );
  const order: readonly ((state: StepState) => boolean)[] = [
    // The reading guide comes first for somebody who is new.
    ({ step, status }) =>
      step === steps[0]?.step &&
      status === 'open' &&
      steps.every((other) => other.status === 'open' || other.status === 'locked'),
    ({ step, status }) => step.required && status === 'open' && step.kind !== 'werksessie',
    // With everything required done, what it earns comes before what is only worth reading.
    ({ step, status }) =>
      step.kind === 'closing' &&
      status === 'open' &&
      steps.every((other) => !other.step.required || other.status === 'done'),
    ({ status }) => status === 'busy',
    ({ status }) => status === 'open',
  ];
  return begun ?? order.map((wanted) => steps.find(wanted)).find((state) => state !== undefined);
}
