import { assign, fromPromise, setup } from 'xstate';
import type { Outline } from '../content/outline.ts';
import type { Facts } from '../programme/facts.ts';
import type { Overview } from '../programme/overview.ts';
import type { Reach } from '../runtime/connection-probe.ts';
import type { LaunchFacts, Lms } from '../runtime/lms.ts';
import type { Journal } from './journal.ts';
import { packed, type PackedRecord } from './pack.ts';
import type { ProgressRecord } from './record.ts';
import type { planReports } from './reports.ts';
import { standingOf } from './standing.ts';
import { withVisit } from './visits.ts';

/** Facts with what was derived from them, as the programme gives them. */
export interface Progress {
  readonly facts: Facts;
  readonly overview: Overview;
}

/** `planReports` with what it has to tell of. */
export type Reporter = (
  ...what: Parameters<typeof planReports> extends [...infer Before, unknown] ? Before : never
) => ReturnType<typeof planReports>;

interface SavingInput {
  readonly outline: Outline;
  readonly lms: Lms;
  readonly mode: LaunchFacts['mode'];
  readonly journal: Journal;
  readonly record: ProgressRecord;
  readonly overview: Overview;
  /** This visit, as records that it writes remember it: 3 characters (a-z, 0-9) by chance. */
  readonly visit: string;
  /** Plans the report for teachers; undefined as long as that has not been fetched. */
  readonly reporter: () => Reporter | undefined;
  /** Does the package's server still answer? A commit that says "true" does not prove it. */
  readonly probe: () => Promise<Reach>;
  /** Does the browser itself say that there is no network? That it does not say so proves nothing. */
  readonly isOffline: () => boolean;
  /** Seals the record for who gets back what the LMS has; undefined where that cannot be done. */
  readonly seal: (packed: PackedRecord) => Promise<string | undefined>;
  /** Milliseconds of a clock that nobody sets: that of the device may be put back in the middle of a visit. */
  readonly elapsed: () => number;
  /** From 0 to 1; the tries of many learners in one room should not fall together. */
  readonly chance: () => number;
}

/**
 * Why something is not saved yet: the LMS refused the record, or said that it could not store it, or could not be reached
 * (whatever it said), or gives back something else than was handed over, or does not know the learner any more.
 */
export type Trouble = 'refused' | 'not-stored' | 'changed' | Exclude<Reach, 'reached'>;

type SavingEvent =
  /** `weighty` when a part was finished: that is committed at once. */
  | { readonly type: 'progress.made'; readonly progress: Progress; readonly weighty: boolean }
  /** The first screen stands. With `progress` on a first visit, or where the LMS does not have the secret of the record yet. */
  | { readonly type: 'screen.shown'; readonly progress: Progress | undefined }
  | { readonly type: 'page.hidden' }
  | { readonly type: 'page.left' }
  | { readonly type: 'learner.left' }
  /** The course was opened in another tab or window: only one may write. */
  | { readonly type: 'writing.taken-over' };

interface SavingContext extends SavingInput {
  /** What was handed over last in this visit, as it was handed over. */
  readonly handed: PackedRecord | undefined;
  /** Was everything accepted that was handed over since the last proof? */
  readonly accepted: boolean;
  /** Are there report entries that wait for a next save? */
  readonly moreToReport: boolean;
  readonly tries: number;
  /** Of the last try. */
  readonly trouble: Trouble | undefined;
  /** When the last commit was, in milliseconds. */
  readonly committedAt: number;
  /** Until when no commit follows that can wait, in milliseconds: the page stands still while an LMS commits. */
  readonly restsUntil: number;
  /** When the server was last seen to answer, in milliseconds. */
  readonly provedAt: number;
  /** Was there a commit since then? */
  readonly isUnproved: boolean;
}

/** What became of a commit. */
interface Committed {
  readonly trouble: Trouble | undefined;
  /** Milliseconds that the page stood still. */
  readonly took: number;
  /** Was it looked whether the server could be reached? */
  readonly probed: boolean;
}

/**
 * Milliseconds: how long answers may wait to be committed together, what lies at least between two commits that nobody
 * waits for, the pause between reports, and between tries; and how long a commit that went well may stay unproved.
 */
export const pauses = {
  commit: 1500,
  betweenCommits: 5000,
  report: 1500,
  firstRetry: 2000,
  longestRetry: 60_000,
  probe: 60_000,
};

/** Of the learner's time the page may stand still so much of it for commits that can wait. */
const standstill = 0.05;

/** Calls that one save may spend on the report for teachers: with state, session time and commit it stays below 10. */
const reportBudget = { none: 0, besideProgress: 4, alone: 6, atTheEnd: Number.POSITIVE_INFINITY };

/**
 * Writes the record: to the journal first, then to the LMS. Every writing has a higher counter, so that an LMS that
 * only sends what changed (Moodle, SCORM 1.2) sends the whole truth again after a failure.
 */
function handOver(
  context: SavingContext,
  progress: Progress,
  budget: number,
  atLaunch: { readonly onlyState?: true } = {},
): SavingContext {
  const { outline, lms, journal } = context;
  const plan = context.reporter()?.(
    outline,
    progress.facts,
    progress.overview,
    context.record.reported,
    lms.reportCounts(),
    budget,
  );
  const counter = context.record.counter + 1;
  const record: ProgressRecord = {
    counter,
    visits: withVisit(context.record.visits, context.visit, counter),
    facts: progress.facts,
    reported: plan?.reported ?? context.record.reported,
    content: outline.version,
  };
  const handed = packed(record);
  journal.write(handed.state);
  const accepted = lms.write({
    state: handed.state,
    ...standingOf(progress.overview, progress.facts),
    objectives: plan?.objectives ?? [],
    interactions: plan?.interactions ?? [],
    ...atLaunch,
  });
  // What was refused may not have been told: it is planned again.
  const kept = accepted ? record : { ...record, reported: context.record.reported };
  return {
    ...context,
    record: kept,
    handed,
    overview: progress.overview,
    accepted,
    moreToReport: plan?.more ?? false,
  };
}

/** What the LMS must have by now: where nothing was handed over in this visit, what the visit began with. */
const handedOver = ({ handed, record }: SavingContext): PackedRecord => handed ?? packed(record);

const progressOf = (context: SavingContext): Progress => ({
  facts: context.record.facts,
  overview: context.overview,
});

/** After a commit that took so long the page is the learner's for a while. */
function restAfter(took: number, at: number): number {
  return at + Math.max(0, took) * (1 / standstill - 1);
}

function pauseOf({ elapsed, committedAt, restsUntil }: SavingContext, least: number): number {
  return Math.max(least, pauses.betweenCommits - (elapsed() - committedAt), restsUntil - elapsed());
}

const saving = setup({
  types: { context: {} as SavingContext, events: {} as SavingEvent, input: {} as SavingInput },
  actors: {
    /** Commits, reads back what was handed over, and looks in doubt whether the server could be reached. */
    commitAndProbe: fromPromise<Committed, SavingContext>(async ({ input }) => {
      const { lms, accepted, tries, probe, isOffline, provedAt, elapsed } = input;
      const { record, state } = handedOver(input);
      const before = elapsed();
      const committed = lms.commit();
      const took = Math.max(0, elapsed() - before);
      const said = (): Trouble | undefined => {
        if (!accepted) return 'refused';
        // The first record of all has nothing in it yet, and every call counts at a launch.
        if (record.counter > 1 && !lms.givesBack(state)) return 'changed';
        return committed ? undefined : 'not-stored';
      };
      const trouble = said();
      const isDue = elapsed() - provedAt >= pauses.probe;
      if (trouble === undefined && tries === 0 && !isDue && !isOffline())
        return { trouble, took, probed: false };
      const reach = await probe();
      // A refused commit is also what somebody without a network sees: then that is what can be done something about.
      const isNetwork =
        reach === 'logged-out' || (reach === 'unreachable' && trouble !== 'refused' && trouble !== 'changed');
      return { trouble: isNetwork ? reach : trouble, took, probed: true };
    }),
    probe: fromPromise<Reach, SavingContext>(({ input }) => input.probe()),
    /**
     * The last commit, the proof of it, and the end. On a shared computer no open copy stays behind of what is where it
     * belongs: a sealed one takes its place, since even an LMS that always says "true" may have stored nothing, and only
     * the next launch shows it. All that comes before the end: with it an LMS may take the page away.
     */
    part: fromPromise<boolean, SavingContext>(async ({ input }) => {
      const { lms, journal, accepted, tries, probe, seal } = input;
      const handed = handedOver(input);
      const committed = lms.commit() && lms.givesBack(handed.state);
      // After a failure even a "true" is not believed.
      const isSaved = (await probe()) === 'reached' && committed && accepted && tries === 0;
      if (isSaved) {
        const sealed = await seal(handed).catch(() => undefined);
        if (sealed !== undefined) journal.keepSealed(sealed);
        journal.clear();
        await journal.settled();
      }
      const isEnded = lms.close('button');
      // Nobody knows what became of it.
      if (isSaved && !isEnded) journal.write(handed.state);
      return isSaved && isEnded;
    }),
  },
  guards: {
    mayNotWrite: ({ context }) => context.mode !== 'normal',
    mayCommitNow: ({ context }, { weighty }: { weighty: boolean }) =>
      weighty && context.elapsed() >= context.restsUntil,
    hasProgress: (_, { progress }: { progress: Progress | undefined }) => progress !== undefined,
    isSaved: (_, { trouble }: Committed) => trouble === undefined,
    isReached: (_, { reach }: { reach: Reach }) => reach === 'reached',
    isUnproved: ({ context }) => context.isUnproved,
    hasMoreToReport: ({ context }) => context.moreToReport,
  },
  actions: {
    /** Several may come at once, with what was typed last and the part that it finishes: only the part has room beside it. */
    handOver: assign(({ context }, { progress, weighty }: { progress: Progress; weighty: boolean }) =>
      handOver(context, progress, weighty ? reportBudget.besideProgress : reportBudget.none),
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
    closeByButton: ({ context }) => {
      context.lms.close('button');
    },
    closeWithPage: ({ context }) => {
      context.lms.close('page');
    },
    noteEnd: assign((_, { saved }: { saved: boolean }) => ({ accepted: saved })),
    /** Of the first visit, or of the first that has a secret: from now on there is a record to come back to. */
    handOverFirst: assign(({ context }, { progress }: { progress: Progress | undefined }) =>
      progress === undefined
        ? context
        : handOver(
            context,
            progress,
            reportBudget.none,
            context.record.counter > 0 ? { onlyState: true } : {},
          ),
    ),
    /** Of a later one: only that it has begun. */
    commitBeginning: assign(({ context }) => {
      const before = context.elapsed();
      context.lms.commit();
      return { restsUntil: restAfter(context.elapsed() - before, context.elapsed()) };
    }),
    noteCommitted: assign(({ context }, { took, probed, trouble }: Committed) => ({
      restsUntil: restAfter(took, context.elapsed()),
      provedAt: probed && trouble === undefined ? context.elapsed() : context.provedAt,
      isUnproved: !probed,
    })),
    noteProof: assign(({ context }) => ({ provedAt: context.elapsed(), isUnproved: false })),
    countTry: assign(({ context }, { trouble }: { trouble: Trouble | undefined }) => ({
      tries: context.tries + 1,
      trouble,
    })),
    forgetTries: assign({ tries: 0, trouble: undefined }),
    noteCommit: assign({ committedAt: ({ context }) => context.elapsed() }),
  },
  delays: {
    commitPause: ({ context }) => pauseOf(context, pauses.commit),
    reportPause: ({ context }) => pauseOf(context, pauses.report),
    retryPause: ({ context }) =>
      Math.max(
        Math.min(pauses.firstRetry * 2 ** context.tries, pauses.longestRetry) *
          (0.8 + 0.4 * context.chance()),
        context.restsUntil - context.elapsed(),
      ),
    proofPause: ({ context }) => Math.max(0, pauses.probe - (context.elapsed() - context.provedAt)),
  },
});

/**
 * The save chart: watching (review and browse, or another tab writes: nothing is written) or keeping: saved ⇄ unsaved →
 * committing → saved or retrying, and saved ⇄ proving; then leaving, and closed in the end.
 */
export const savingMachine = saving.createMachine({
  id: 'saving',
  context: ({ input }) => ({
    ...input,
    handed: undefined,
    accepted: true,
    moreToReport: false,
    tries: 0,
    trouble: undefined,
    committedAt: Number.NEGATIVE_INFINITY,
    restsUntil: Number.NEGATIVE_INFINITY,
    provedAt: Number.NEGATIVE_INFINITY,
    isUnproved: false,
  }),
  initial: 'starting',
  states: {
    starting: { always: [{ guard: 'mayNotWrite', target: 'watching' }, { target: 'keeping' }] },
    watching: {
      on: {
        'page.left': { target: 'closed', actions: 'closeWithPage' },
        'learner.left': { target: 'closed', actions: 'closeByButton' },
      },
    },
    // Another tab writes. An end told by this one could carry what the LMS knew here, which is old by now: so not a word.
    takenOver: {},
    keeping: {
      initial: 'saved',
      on: {
        'progress.made': [
          {
            guard: { type: 'mayCommitNow', params: ({ event }) => event },
            target: '.committing',
            actions: { type: 'handOver', params: ({ event }) => event },
          },
          { target: '.unsaved', actions: { type: 'handOver', params: ({ event }) => event } },
        ],
        // Everything was handed over when it happened; a page that goes away has no time for more.
        'page.left': { target: 'closed', actions: ['handOverAfterFailure', 'closeWithPage'] },
        'learner.left': { target: 'leaving', actions: 'handOverEverything' },
        'writing.taken-over': 'takenOver',
      },
      states: {
        saved: {
          after: {
            reportPause: { guard: 'hasMoreToReport', target: 'committing', actions: 'handOverReports' },
            proofPause: { guard: 'isUnproved', target: 'proving' },
          },
          on: {
            'screen.shown': [
              {
                guard: { type: 'hasProgress', params: ({ event }) => event },
                target: 'committing',
                actions: { type: 'handOverFirst', params: ({ event }) => event },
              },
              { actions: 'commitBeginning' },
            ],
          },
        },
        /** A commit that went well was not looked at closely: nobody need wait, but it must not stay so. */
        proving: {
          invoke: {
            src: 'probe',
            input: ({ context }) => context,
            onDone: [
              {
                guard: { type: 'isReached', params: ({ event }) => ({ reach: event.output }) },
                target: 'saved',
                actions: 'noteProof',
              },
              {
                target: 'retrying',
                actions: {
                  type: 'countTry',
                  params: ({ event }) => ({
                    trouble: event.output === 'logged-out' ? 'logged-out' : 'unreachable',
                  }),
                },
              },
            ],
            onError: {
              target: 'retrying',
              actions: { type: 'countTry', params: { trouble: 'unreachable' } },
            },
          },
        },
        unsaved: {
          after: { commitPause: 'committing' },
          on: {
            // Stays here, so that steady typing cannot put the commit off for ever.
            'progress.made': [
              {
                guard: { type: 'mayCommitNow', params: ({ event }) => event },
                target: 'committing',
                actions: { type: 'handOver', params: ({ event }) => event },
              },
              { actions: { type: 'handOver', params: ({ event }) => event } },
            ],
            'page.hidden': 'committing',
          },
        },
        committing: {
          entry: 'noteCommit',
          invoke: {
            src: 'commitAndProbe',
            input: ({ context }) => context,
            onDone: [
              {
                guard: { type: 'isSaved', params: ({ event }) => event.output },
                target: 'saved',
                actions: [{ type: 'noteCommitted', params: ({ event }) => event.output }, 'forgetTries'],
              },
              {
                target: 'retrying',
                actions: [
                  { type: 'noteCommitted', params: ({ event }) => event.output },
                  { type: 'countTry', params: ({ event }) => ({ trouble: event.output.trouble }) },
                ],
              },
            ],
            onError: {
              target: 'retrying',
              actions: { type: 'countTry', params: { trouble: 'not-stored' } },
            },
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
    leaving: {
      invoke: {
        src: 'part',
        input: ({ context }) => context,
        onDone: {
          target: 'closed',
          actions: { type: 'noteEnd', params: ({ event }) => ({ saved: event.output }) },
        },
        onError: { target: 'closed', actions: { type: 'noteEnd', params: { saved: false } } },
      },
      on: { 'page.left': { target: 'closed', actions: 'closeWithPage' } },
    },
    closed: {},
  },
});
