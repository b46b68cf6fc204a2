import { assign, setup } from 'xstate';
import type { Outline, StepOutline } from '../content/outline.ts';
import type { Language } from '../course-files/language.ts';
import {
  withChoice,
  withMark,
  withText,
  type AttendanceFacts,
  type CertificateFacts,
  type Facts,
  type Place,
} from './facts.ts';
import { isBegun, joinAttendance } from './join-attendance.ts';
import { overviewOf, type Overview } from './overview.ts';

/** The clock of the programme, in whole minutes since 1970; injected, so that half a year can pass in a test. */
export type Minutes = () => number;

interface ProgrammeInput {
  readonly outline: Outline;
  readonly facts: Facts;
  readonly minutes: Minutes;
}

interface ProgrammeContext extends ProgrammeInput {
  /** Derived anew at every event. */
  readonly overview: Overview;
}

/** What happened, said by the screens. Everything else is derived from it. */
export type ProgrammeEvent =
  | { readonly type: 'part.finished'; readonly mark: number }
  | { readonly type: 'choice.made'; readonly choice: number; readonly value: number }
  | { readonly type: 'text.written'; readonly text: number; readonly typed: string }
  | { readonly type: 'place.changed'; readonly place: Place }
  | { readonly type: 'language.chosen'; readonly language: Language }
  | { readonly type: 'profession.chosen'; readonly profession: number }
  | { readonly type: 'attendance.recorded'; readonly attendance: AttendanceFacts }
  | { readonly type: 'session.unlinked' }
  | { readonly type: 'learner-code.given'; readonly code: string }
  | { readonly type: 'receipt-tag.given'; readonly tag: string }
  | { readonly type: 'big-number.changed'; readonly bigNumber: string | undefined }
  | {
      readonly type: 'certificate.issued';
      readonly certificate: CertificateFacts;
      /** What a new version changes along with it; both are fixed by the version before. */
      readonly profession?: number;
      readonly bigNumber?: string;
    }
  | { readonly type: 'clock.ticked' };

const derive = (input: ProgrammeInput, facts: Facts): ProgrammeContext => ({
  ...input,
  facts,
  overview: overviewOf(input.outline, facts, input.minutes()),
});

const ownerOf = (overview: Overview, owns: (step: StepOutline) => boolean) =>
  overview.steps.find(({ step }) => owns(step));

const programme = setup({
  types: {
    context: {} as ProgrammeContext,
    events: {} as ProgrammeEvent,
    input: {} as ProgrammeInput,
  },
  guards: {
    phaseDone: ({ context }, { phase }: { phase: string }) =>
      context.overview.steps.every(
        (state) => state.phase.id !== phase || !state.step.required || state.status === 'done',
      ),
    partCanFinish: ({ context }, { mark }: { mark: number }) => {
      const owner = ownerOf(context.overview, ({ parts }) => parts.some((part) => part.mark === mark));
      if (owner === undefined || owner.status === 'locked') return false;
      const needs = owner.step.parts.filter((part) => part.mark === mark).flatMap((part) => part.needs);
      return needs.every((choice) => choice in context.facts.choices);
    },
    choiceIsOpen: ({ context }, { choice }: { choice: number }) =>
      ownerOf(context.overview, ({ choices }) => choices.includes(choice))?.status !== 'locked',
    textIsOpen: ({ context }, { text }: { text: number }) =>
      ownerOf(context.overview, ({ texts }) => texts.includes(text))?.status !== 'locked',
  },
  actions: {
    /** Facts are replaced by the facts with one more; all that is derived from them follows at once. */
    record: assign(({ context }, { facts }: { facts: Facts }) => derive(context, facts)),
    lookAgain: assign(({ context }) => derive(context, context.facts)),
  },
});

/**
 * The programme engine: one machine made from the course. Its states are the phases of the course, and it
 * stands in the first phase that still asks something. Events record facts; nothing that is locked can be
 * finished, and nothing that is done is ever undone.
 */
export function programmeMachine(outline: Outline) {
  const phases = outline.phases.map(({ id }) => id);
  const phaseStates = Object.fromEntries(
    phases.map((phase, position) => [
      phase,
      {
        always: {
          guard: { type: 'phaseDone' as const, params: { phase } },
          target: phases[position + 1] ?? 'afgerond',
        },
      },
    ]),
  );
  return programme.createMachine({
    id: 'programme',
    context: ({ input }) => derive(input, input.facts),
    initial: phases[0] ?? 'afgerond',
    states: { ...phaseStates, afgerond: {} },
    on: {
      'part.finished': {
        guard: { type: 'partCanFinish', params: ({ event }) => event },
        actions: {
          type: 'record',
          params: ({ context, event }) => ({ facts: withMark(context.facts, event.mark, context.minutes()) }),
        },
      },
      'choice.made': {
        guard: { type: 'choiceIsOpen', params: ({ event }) => event },
        actions: {
          type: 'record',
          params: ({ context, event }) => ({ facts: withChoice(context.facts, event.choice, event.value) }),
        },
      },
      'text.written': {
        guard: { type: 'textIsOpen', params: ({ event }) => event },
        actions: {
          type: 'record',
          params: ({ context, event }) => ({ facts: withText(context.facts, event.text, event.typed) }),
        },
      },
      'place.changed': {
        actions: {
          type: 'record',
          params: ({ context, event }) => ({ facts: { ...context.facts, place: event.place } }),
        },
      },
      'language.chosen': {
        actions: {
          type: 'record',
          params: ({ context, event }) => ({ facts: { ...context.facts, language: event.language } }),
        },
      },
      // A certificate rests on it; another profession is for a new version.
      'profession.chosen': {
        guard: ({ context }) => context.facts.certificate === undefined,
        actions: {
          type: 'record',
          params: ({ context, event }) => ({ facts: { ...context.facts, profession: event.profession } }),
        },
      },
      'attendance.recorded': {
        actions: {
          type: 'record',
          params: ({ context, event }) => ({
            facts: {
              ...context.facts,
              attendance: joinAttendance(context.facts.attendance, event.attendance),
            },
          }),
        },
      },
      // The wrong session, before anything happened there.
      'session.unlinked': {
        guard: ({ context }) => !isBegun(context.facts.attendance),
        actions: {
          type: 'record',
          params: ({ context }) => ({ facts: { ...context.facts, attendance: {} } }),
        },
      },
      'learner-code.given': {
        guard: ({ context }) => context.facts.learnerCode === undefined,
        actions: {
          type: 'record',
          params: ({ context, event }) => ({ facts: { ...context.facts, learnerCode: event.code } }),
        },
      },
      'receipt-tag.given': {
        guard: ({ context }) => context.facts.receiptTag === undefined,
        actions: {
          type: 'record',
          params: ({ context, event }) => ({ facts: { ...context.facts, receiptTag: event.tag } }),
        },
      },
      'big-number.changed': {
        // What stands on a certificate may still be taken back, not be another.
        guard: ({ context, event }) =>
          event.bigNumber === undefined || context.facts.certificate?.withBigNumber !== true,
        actions: {
          type: 'record',
          params: ({ context: { facts }, event: { bigNumber } }) => {
            const { bigNumber: _old, ...others } = facts;
            return { facts: bigNumber === undefined ? others : { ...others, bigNumber } };
          },
        },
      },
      'certificate.issued': {
        guard: ({ context, event }) =>
          event.certificate.version === (context.facts.certificate?.version ?? 0) + 1,
        actions: {
          type: 'record',
          params: ({ context, event: { certificate, profession, bigNumber } }) => ({
            facts: {
              ...context.facts,
              ...(profession === undefined ? {} : { profession }),
              ...(bigNumber === undefined ? {} : { bigNumber }),
              certificate,
            },
          }),
        },
      },
      'clock.ticked': { actions: 'lookAgain' },
    },
  });
}
