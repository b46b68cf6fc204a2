import { assign, fromPromise, setup } from 'xstate';
import type { Outline } from '../content/outline.ts';
import type { Facts } from '../programme/facts.ts';
import type { Overview } from '../programme/overview.ts';
import type { LaunchFacts, Lms } from '../runtime/lms.ts';
import type { Journal } from './journal.ts';
import { pack } from './pack.ts';
import type { ProgressRecord } from './record.ts';
import { planReports, standingOf } from './reports.ts';

/** Facts with what was derived from them, as the programme gives them. */
export interface Progress {
  readonly facts: Facts;
  readonly overview: Overview;
}

export interface SavingInput {
  readonly outline: Outline;
  readonly lms: Lms;
  readonly mode: LaunchFacts['mode'];
  readonly journal: Journal;
  readonly record: ProgressRecord;
  readonly overview: Overview;
  /** Does the package's server still answer? A commit that says "true" does not prove it. */
  readonly probe: () => Promise<boolean>;
}

export type SavingEvent =
  /** `weighty` when a part was finished: that is committed at once. */
  | { readonly type: 'progress.made'; readonly progress: Progress; readonly weighty: boolean }
  | { readonly type: 'page.hidden' }
  | { readonly type: 'page.left' }
  | { readonly type: 'learner.left' };

interface SavingContext extends SavingInput {
  /** Was everything accepted that was handed over since the last proof? */
  readonly accepted: boolean;
  /** Are there report entries that wait for a next save? */
  readonly moreToReport: boolean;
  readonly tries: number;
}

/** Milliseconds: how long answers may wait to be committed together, the pause between reports, and between tries. */
export const pauses = { commit: 1500, report: 1500, firstRetry: 2000, longestRetry: 60_000 };

/** Calls that one save may spend on the report for teachers: with state, session time and commit it stays below 10. */
const reportBudget = { none: 0, besideProgress: 4, alone: 6, atTheEnd: Number.POSITIVE_INFINITY };

/**
 * Writes the record: to the journal first, then to the LMS. Every writing has a higher counter, so that an LMS that
 * only sends what changed (Moodle, SCORM 1.2) sends the whole truth again after a failure.
 */
function handOver(context: SavingContext, progress: Progress, budget: number): SavingContext {
  const { outline, lms, journal } = context;
  const plan = planReports(
    outline,
    progress.facts,
    progress.overview,
    context.record.reported,
    lms.reportCounts(),
    budget,
  );
  const record: ProgressRecord = {
    counter: context.record.counter + 1,
    facts: progress.facts,
    reported: plan.reported,
    content: outline.version,
  };
  journal.write(record);
  const accepted = lms.write({
    state: pack(record),
    ...standingOf(progress.overview, progress.facts),
    objectives: plan.objectives,
    interactions: plan.interactions,
  });
  // What was refused may not have been told: it is planned again.
  const kept = accepted ? record : { ...record, reported: context.record.reported };
  return { ...context, record: kept, overview: progress.overview, accepted, moreToReport: plan.more };
}

const progressOf = (context: SavingContext): Progress => ({
  facts: context.record.facts,
  overview: context.overview,
});

const saving = setup({
  types: { context: {} as SavingContext, events: {} as SavingEvent, input: {} as SavingInput },
  actors: {
    /** Commits and looks whether the server could be reached; true when both say so. */
    commitAndProbe: fromPromise<boolean, { lms: Lms; accepted: boolean; probe: () => Promise<boolean> }>(
      async ({ input }) => {
        const committed = input.lms.commit();
        return committed && input.accepted && (await input.probe());
      },
    ),
  },
  guards: {
    mayNotWrite: ({ context }) => context.mode !== 'normal',
    isWeighty: (_, { weighty }: { weighty: boolean }) => weighty,
    isSaved: (_, { saved }: { saved: boolean }) => saved,
    hasMoreToReport: ({ context }) => context.moreToReport,
  },
  actions: {
    handOver: assign(({ context }, { progress }: { progress: Progress }) =>
      handOver(context, progress, reportBudget.besideProgress),
    ),
    handOverReports: assign(({ context }) => handOver(context, progressOf(context), reportBudget.alone)),
    handOverEverything: assign(({ context }) =>
      context.moreToReport || context.tries > 0
        ? handOver(context, progressOf(context), reportBudget.atTheEnd)
        : context,
    ),
    /** An LMS whose last commit failed may send only what changes now. */
    handOverAfterFailure: assign(({ context }) =>
      context.tries > 0 ? handOver(context, progressOf(context), reportBudget.none) : context,
    ),
    /** A last commit and the end; after a failure even a "true" is not believed. */
    closeByButton: assign(({ context }) => {
      const committed = context.mode !== 'normal' || context.lms.commit();
      const ended = context.lms.close('button');
      return { accepted: committed && ended && context.accepted && context.tries === 0 };
    }),
    closeWithPage: ({ context }) => {
      context.lms.close('page');
    },
    countTry: assign({ tries: ({ context }) => context.tries + 1 }),
    forgetTries: assign({ tries: 0 }),
  },
  delays: {
    commitPause: pauses.commit,
    reportPause: pauses.report,
    retryPause: ({ context }) => Math.min(pauses.firstRetry * 2 ** context.tries, pauses.longestRetry),
  },
});

/**
 * The save chart: watching (review and browse: nothing is written) or keeping: saved ⇄ unsaved → committing →
 * saved or retrying; closed in the end.
 */
export const savingMachine = saving.createMachine({
  id: 'saving',
  context: ({ input }) => ({ ...input, accepted: true, moreToReport: false, tries: 0 }),
  initial: 'starting',
  states: {
    starting: { always: [{ guard: 'mayNotWrite', target: 'watching' }, { target: 'keeping' }] },
    watching: {
      on: {
        'page.left': { target: 'closed', actions: 'closeWithPage' },
        'learner.left': { target: 'closed', actions: 'closeByButton' },
      },
    },
    keeping: {
      initial: 'saved',
      on: {
        'progress.made': [
          {
            guard: { type: 'isWeighty', params: ({ event }) => event },
            target: '.committing',
            actions: { type: 'handOver', params: ({ event }) => event },
          },
          { target: '.unsaved', actions: { type: 'handOver', params: ({ event }) => event } },
        ],
        // Everything was handed over when it happened; a page that goes away has no time for more.
        'page.left': { target: 'closed', actions: ['handOverAfterFailure', 'closeWithPage'] },
        'learner.left': { target: 'closed', actions: ['handOverEverything', 'closeByButton'] },
      },
      states: {
        saved: {
          after: {
            reportPause: { guard: 'hasMoreToReport', target: 'committing', actions: 'handOverReports' },
          },
        },
        unsaved: {
          after: { commitPause: 'committing' },
          on: {
            // Stays here, so that steady typing cannot put the commit off for ever.
            'progress.made': [
              {
                guard: { type: 'isWeighty', params: ({ event }) => event },
                target: 'committing',
                actions: { type: 'handOver', params: ({ event }) => event },
              },
              { actions: { type: 'handOver', params: ({ event }) => event } },
            ],
            'page.hidden': 'committing',
          },
        },
        committing: {
          invoke: {
            src: 'commitAndProbe',
            input: ({ context }) => ({ lms: context.lms, accepted: context.accepted, probe: context.probe }),
            onDone: [
              {
                guard: { type: 'isSaved', params: ({ event }) => ({ saved: event.output }) },
                target: 'saved',
                actions: 'forgetTries',
              },
              { target: 'retrying', actions: 'countTry' },
            ],
            onError: { target: 'retrying', actions: 'countTry' },
          },
        },
        retrying: {
          after: { retryPause: { target: 'committing', actions: 'handOverReports' } },
          on: {
            'progress.made': { actions: { type: 'handOver', params: ({ event }) => event } },
            'page.hidden': { target: 'committing', actions: 'handOverReports' },
          },
        },
      },
    },
    closed: {},
  },
});
