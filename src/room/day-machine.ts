import { assign, fromPromise, setup } from 'xstate';
import type { DayState } from './day-changes.ts';
import type { DayRecord } from './day-record.ts';

/** Milliseconds after which saving is tried again. */
const retryAfter = 3000;

/** Another tab has written this day since. */
export class WrittenElsewhere extends Error {}

interface DayContext extends DayState {
  /** Keeps a record; rejects with `WrittenElsewhere` where another tab writes. */
  readonly save: (record: DayRecord) => Promise<void>;
  /** Does this tab write at first? */
  readonly writes: boolean;
  /** What was saved last; another object than `record` as long as something is not. */
  readonly saved: DayRecord | undefined;
}

export type DayMachineEvent =
  | { readonly type: 'changed'; readonly state: DayState }
  /** Another tab takes over. */
  | { readonly type: 'lost' }
  /** This tab writes, with this state. */
  | { readonly type: 'taken'; readonly state: DayState }
  | { readonly type: 'close' };

const takesChange = assign<
  DayContext,
  Extract<DayMachineEvent, { state: DayState }>,
  undefined,
  DayMachineEvent,
  never
>(({ event }) => event.state);

/**
 * An opened day: everything that changes is saved at once, what changes meanwhile right after it, and what could not be saved
 * is tried again. Where another tab writes, nothing changes here.
 */
export const dayMachine = setup({
  types: {
    context: {} as DayContext,
    events: {} as DayMachineEvent,
    input: {} as Omit<DayContext, 'saved'>,
  },
  actors: {
    save: fromPromise(async ({ input }: { input: Pick<DayContext, 'record' | 'save'> }) => {
      await input.save(input.record);
      return input.record;
    }),
  },
  guards: {
    mayWrite: ({ context }) => context.writes,
  },
  delays: { retry: retryAfter },
}).createMachine({
  context: ({ input }) => ({ ...input, saved: undefined }),
  initial: 'opening',
  states: {
    opening: {
      always: [{ guard: 'mayWrite', target: 'saving' }, { target: 'elsewhere' }],
    },
    saving: {
      invoke: {
        src: 'save',
        input: ({ context }) => context,
        onDone: [
          {
            guard: ({ context, event }) => context.record !== event.output,
            target: 'saving',
            reenter: true,
            actions: assign({ saved: ({ event }) => event.output }),
          },
          { target: 'saved', actions: assign({ saved: ({ event }) => event.output }) },
        ],
        onError: [
          { guard: ({ event }) => event.error instanceof WrittenElsewhere, target: 'elsewhere' },
          { target: 'notSaved' },
        ],
      },
      on: { changed: { actions: takesChange }, lost: 'elsewhere', close: 'closed' },
    },
    saved: {
      on: { changed: { target: 'saving', actions: takesChange }, lost: 'elsewhere', close: 'closed' },
    },
    notSaved: {
      after: { retry: 'saving' },
      on: { changed: { target: 'saving', actions: takesChange }, lost: 'elsewhere', close: 'closed' },
    },
    elsewhere: {
      on: { taken: { target: 'saving', actions: takesChange }, close: 'closed' },
    },
    closed: { type: 'final' },
  },
});
