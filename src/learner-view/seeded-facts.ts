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

/**
 * What a learner of any course has done who is new, halfway or finished. It goes through the programme itself, so it is
 * never more than the course allows: every step in its order, each on a day of its own, until the first half of the steps is
 * done and the next one begun; or until nothing is left.
 *
 * @param now Minutes since 1970: the last step was done before it.
 * @param name As it stands on the certificate.
 */
export function seededFacts(outline: Outline, learner: ViewLearner, now: number, name: string): Facts {
  if (learner === 'new') return noFacts(now);
  // Once to see how long it takes, and once so that it ends now.
  const took = walk(outline, learner, 0, name).at;
  return walk(outline, learner, now - took - day, name).facts;
}

/** The way of somebody who begins at `start`, and when it ends. */
function walk(
  outline: Outline,
  learner: ViewLearner,
  start: number,
  name: string,
): { readonly facts: Facts; readonly at: number } {
  let at = start;
  const actor = createActor(programmeMachine(outline), {
    input: { outline, facts: noFacts(start), minutes: () => at },
  });
  actor.start();
  const steps = outline.phases.flatMap((phase) => phase.steps);
  const half = learner === 'halfway' ? Math.ceil(steps.length / 2) : steps.length;
  for (const [position, step] of steps.entries()) {
    if (position > half) break;
    actor.send({ type: 'clock.ticked' });
    const state = actor.getSnapshot().context.overview.steps.find((one) => one.step.id === step.id);
    const opening = state?.opening;
    if (opening?.open === false) {
      // What waits for something that nobody has done here stays shut.
      if (!('from' in opening) || opening.from === undefined) continue;
      at = Math.max(at, opening.from);
      actor.send({ type: 'clock.ticked' });
    }
    for (const event of eventsOf(outline, step, at, position === half)) {
      actor.send(event);
    }
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

/** Everything that can be done in a step; of one that is only begun the first part. */
function eventsOf(outline: Outline, step: StepOutline, at: number, isBegun: boolean): ProgrammeEvent[] {
  const parts = isBegun ? step.parts.slice(0, 1) : step.parts;
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
