import { createActor } from 'xstate';
import { checkSymbol } from '../encoding/crockford.ts';
import { whichCertificate } from '../certificate/which-certificate.ts';
import type { Outline, StepOutline } from '../content/outline.ts';
import { noFacts, type Facts } from '../programme/facts.ts';
import { programmeMachine, type ProgrammeEvent } from '../programme/machine.ts';
import type { ViewLearner } from './messages.ts';

const day = 24 * 60;

/** Codes that stand for nothing. */
const session = '0V00RBEE';
const certificateNumber = `000VRB0${checkSymbol('000VRB0')}`;

/** Of whom, at which moment (minutes since 1970), and what they are called on a certificate. */
export interface Seeded {
  readonly learner: ViewLearner;
  readonly now: number;
  readonly name: string;
  /** Step that is looked at. */
  readonly step: string;
}

/**
 * What a learner of any course has done who is new, halfway or finished. It goes through the programme itself, so it is
 * never more than the course allows: every step in its order, each on a day of its own, before now. Who is halfway has
 * done all before the step that is looked at, and begun that: so it is seen as it asks something. Elsewhere that is the middle
 * of the course.
 */
export function seededFacts(outline: Outline, seeded: Seeded): Facts {
  if (seeded.learner === 'new') return noFacts(seeded.now);
  // Once to see how long it takes, and once so that it ends now.
  const took = walk(outline, seeded, 0).at;
  return walk(outline, seeded, seeded.now - took - day).facts;
}

/** The way of somebody who begins at `start`, and when it ends. */
function walk(
  outline: Outline,
  { learner, name, step: lookedAt }: Seeded,
  start: number,
): { readonly facts: Facts; readonly at: number } {
  let at = start;
  const actor = createActor(programmeMachine(outline), {
    input: { outline, facts: noFacts(start), minutes: () => at },
  });
  actor.start();
  const steps = outline.phases.flatMap((phase) => phase.steps);
  const seen = steps.findIndex(({ id }) => id === lookedAt);
  const half = learner === 'finished' ? steps.length : seen < 0 ? Math.ceil(steps.length / 2) : seen;
  for (const [position, step] of steps.entries()) {
    actor.send({ type: 'clock.ticked' });
    const state = actor.getSnapshot().context.overview.steps.find((one) => one.step.id === step.id);
    const opening = state?.opening;
    if (opening?.open === false) {
      // What waits for something that nobody has done here stays shut.
      if (!('from' in opening) || opening.from === undefined) continue;
      at = Math.max(at, opening.from);
      actor.send({ type: 'clock.ticked' });
    }
    for (const event of eventsOf(outline, step, at, position === half)) actor.send(event);
    // It lies open before them.
    if (position === half) break;
    at += Math.max(1, step.minutes);
    if (step.kind === 'closing') issue(actor, outline, at, name);
    at += day;
  }
  const { facts } = actor.getSnapshot().context;
  actor.stop();
  return { facts, at };
}

type Programme = ReturnType<typeof createActor<ReturnType<typeof programmeMachine>>>;

function issue(actor: Programme, outline: Outline, issuedAt: number, name: string): void {
  const { facts, overview } = actor.getSnapshot().context;
  const what = whichCertificate(outline, facts, overview);
  if (what.kind === 'none') return;
  const { accreditation, ...basis } = what;
  const certificate = {
    ...basis,
    issuedAt,
    name,
    number: certificateNumber,
    version: 1,
    language: outline.languages[0] ?? 'nl',
    ...(accreditation === undefined ? {} : { accreditation: accreditation.id }),
  } as const;
  actor.send({ type: 'certificate.issued', certificate });
}

/** Everything that can be done in a step; of one that is only begun the first of its parts. */
function eventsOf(outline: Outline, step: StepOutline, at: number, isBegun: boolean): ProgrammeEvent[] {
  const begun = step.parts.length > 1 ? step.parts.slice(0, 1) : [];
  const parts = isBegun ? begun : step.parts;
  const needed = parts.flatMap((part) => part.needs);
  const choices = isBegun ? needed : step.choices;
  return [
    ...choices.map((choice): ProgrammeEvent => ({ type: 'choice.made', choice, value: valueOf(choice) })),
    ...parts.map(({ mark }): ProgrammeEvent => ({ type: 'part.finished', mark })),
    ...(step.kind === 'werksessie' && !isBegun ? [presence(outline, at)] : []),
  ];
}

/** Every question has an answer 1 and an answer 2. */
function valueOf(choice: number): number {
  return 1 + (choice % 2);
}

/** There from the beginning to the end, and the organiser has said so. */
function presence({ sessionMinutes }: Outline, start: number): ProgrammeEvent {
  const end = start + sessionMinutes;
  return {
    type: 'attendance.recorded',
    attendance: {
      session: { id: session, start, end },
      checkedIn: start,
      checkedOut: end,
      confirmed: { in: start, out: end },
    },
  };
}
