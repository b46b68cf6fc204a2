import { noChance } from '../../fixtures/chance.ts';
import {
  array,
  assert,
  asyncProperty,
  constantFrom,
  integer,
  oneof,
  record as recordOf,
  type Arbitrary,
} from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CourseVisit } from '../../../src/visit/course-visit.ts';
import { openJournal, type TextStore } from '../../../src/progress/journal.ts';
import { unpack } from '../../../src/progress/pack.ts';
import { restore } from '../../../src/progress/restore.ts';
import { emptyMemory, MemoryLms, type MemoryRecord } from '../../fixtures/memory-lms.ts';
import type { LmsReport } from '../../../src/runtime/lms.ts';
import { smallOutline, smallReport, start } from '../../fixtures/learner.ts';
import { textStore } from '../../fixtures/text-store.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** What an LMS can do wrong, and a network. */
const faults = [
  'none',
  'says-false',
  'throws',
  'says-true-but-loses',
  'refuses',
  'shortens',
  'offline',
] as const;
type Fault = (typeof faults)[number];

/** An LMS on a server that several computers share, as bad as it is told to be. */
class BadLms extends MemoryLms {
  readonly #server: MemoryRecord;
  readonly #fault: () => Fault;
  #handed = '';

  constructor(server: MemoryRecord, fault: () => Fault) {
    super(server);
    this.#server = server;
    this.#fault = fault;
    this.#handed = server.state;
  }

  override write(report: LmsReport): boolean {
    if (this.#fault() === 'throws' || this.#fault() === 'refuses') return false;
    this.#handed = this.#fault() === 'shortens' ? report.state.slice(0, 60) : report.state;
    return super.write({ ...report, state: this.#handed });
  }

  override givesBack(state: string): boolean {
    return this.#handed === state;
  }

  override commit(): boolean {
    if (['says-false', 'throws'].includes(this.#fault())) return false;
    if (['says-true-but-loses', 'offline'].includes(this.#fault())) return true;
    return super.commit();
  }

  override close(): boolean {
    const before = this.#server.state;
    const closed = super.close();
    // What a commit would lose, the end loses too.
    if (this.#fault() !== 'none' && this.#fault() !== 'shortens') this.#server.state = before;
    return closed && this.#fault() === 'none';
  }
}

/** What may happen: a learner at one of two computers, an LMS and a network, and time. */
type Happening =
  | {
      readonly kind: 'edit';
      readonly what: 'mark' | 'choice' | 'text';
      readonly number: number;
      readonly value: number;
    }
  | { readonly kind: 'fault'; readonly fault: Fault }
  | { readonly kind: 'pass'; readonly milliseconds: number }
  | { readonly kind: 'close' }
  | { readonly kind: 'crash' }
  | { readonly kind: 'hide' }
  | { readonly kind: 'other-computer' };

const happening: Arbitrary<Happening> = oneof(
  {
    weight: 8,
    arbitrary: recordOf({
      kind: constantFrom('edit' as const),
      what: constantFrom('mark' as const, 'choice' as const, 'text' as const),
      number: integer({ min: 0, max: 5 }),
      value: integer({ min: 1, max: 5 }),
    }),
  },
  {
    weight: 3,
    arbitrary: recordOf({ kind: constantFrom('fault' as const), fault: constantFrom(...faults) }),
  },
  {
    weight: 3,
    arbitrary: recordOf({
      kind: constantFrom('pass' as const),
      milliseconds: constantFrom(10, 400, 2000, 9000, 70_000),
    }),
  },
  { weight: 1, arbitrary: recordOf({ kind: constantFrom('close' as const) }) },
  { weight: 2, arbitrary: recordOf({ kind: constantFrom('crash' as const) }) },
  { weight: 1, arbitrary: recordOf({ kind: constantFrom('hide' as const) }) },
  { weight: 1, arbitrary: recordOf({ kind: constantFrom('other-computer' as const) }) },
);

// In the small course these are open from the start, or after the first two.
const marks = [1, 2, 3, 4, 5, 6];
const choices = [0, 1, 5, 6];

async function world() {
  const server = emptyMemory();
  const stores: readonly TextStore[] = [textStore().store, textStore().store];
  let fault: Fault = 'none';
  let at = 0;
  let visits = 0;
  let run: CourseVisit;
  const open = async () => {
    visits += 1;
    const lms = new BadLms(server, () => fault);
    const launch = lms.open()!;
    const journal = openJournal(stores[at], 'c', launch.learnerId, () => start);
    run = new CourseVisit({
      outline: smallOutline,
      lms,
      launch,
      journal,
      restored: await restore(launch, journal, start, noChance),
      language: 'nl',
      minutes: () => start,
      visit: visits.toString(36).padStart(3, '0'),
      elapsed: () => Date.now(),
      startAnew: () => undefined,
      seal: () => Promise.resolve(undefined),
      loadReportOutline: () => Promise.resolve(smallReport),
      probe: () =>
        Promise.resolve(fault !== 'offline' && fault !== 'says-true-but-loses' ? 'reached' : 'unreachable'),
      isOffline: () => false,
    });
  };
  await open();
  return {
    server,
    get run() {
      return run;
    },
    others: () =>
      stores.flatMap((store) => Object.values(openJournal(store, 'c', 'learner1', () => start).others())),
    fault: (now: Fault) => (fault = now),
    /** The browser is gone, without a word. */
    crash: async () => {
      run.stop();
      await open();
    },
    close: async () => {
      run.learnerLeft();
      await vi.advanceTimersByTimeAsync(1);
      run.stop();
      await open();
    },
    move: async () => {
      run.stop();
      at = 1 - at;
      await open();
    },
  };
}

test('whatever goes wrong, and in whatever order, nothing that was done is lost', async () => {
  let schedules = 0;
  let edits = 0;
  await assert(
    asyncProperty(array(happening, { minLength: 3, maxLength: 30 }), async (story) => {
      schedules += 1;
      const now = await world();
      const did = {
        marks: new Set<number>(),
        choices: new Map<number, Set<number>>(),
        words: new Map<number, string[]>(),
      };
      for (const it of story) {
        switch (it.kind) {
          case 'edit': {
            edits += 1;
            if (it.what === 'mark') {
              const mark = marks[it.number]!;
              now.run.did({ type: 'part.finished', mark });
              if (mark in now.run.session.facts.marks) did.marks.add(mark);
            } else if (it.what === 'choice') {
              const choice = choices[it.number % choices.length]!;
              now.run.did({ type: 'choice.made', choice, value: it.value });
              if (now.run.session.facts.choices[choice] === it.value)
                did.choices.set(choice, (did.choices.get(choice) ?? new Set()).add(it.value));
            } else {
              const word = `w${edits} `;
              const typed = (now.run.session.facts.texts[0] ?? '') + word;
              now.run.did({ type: 'text.written', text: 0, typed });
              if (now.run.session.facts.texts[0]?.includes(word.trim()))
                did.words.set(0, [...(did.words.get(0) ?? []), word.trim()]);
            }
            break;
          }
          case 'fault':
            now.fault(it.fault);
            break;
          case 'pass':
            await vi.advanceTimersByTimeAsync(it.milliseconds);
            break;
          case 'close':
            await now.close();
            break;
          case 'crash':
            await now.crash();
            break;
          case 'hide':
            now.run.pageHidden();
            break;
          case 'other-computer':
            await now.move();
            break;
        }
      }
      // In the end everything works again, and the learner comes back to both computers once more.
      now.fault('none');
      for (let visit = 0; visit < 3; visit++) {
        await vi.advanceTimersByTimeAsync(200_000);
        await now.move();
      }
      await vi.advanceTimersByTimeAsync(200_000);
      const stored = unpack(now.server.state);
      const facts = stored.kind === 'record' ? stored.record.facts : undefined;
      for (const mark of did.marks) expect(facts?.marks).toHaveProperty(String(mark));
      for (const [choice, values] of did.choices) expect([...values]).toContain(facts?.choices[choice]);
      const everywhere = [facts?.texts[0] ?? '', ...now.others()].join(' ').split(' ');
      for (const word of did.words.get(0) ?? []) expect(everywhere).toContain(word);
      now.run.stop();
    }),
    { numRuns: 2000 },
  );
  console.log(`${schedules} schedules, ${edits} edits, none lost`);
});
