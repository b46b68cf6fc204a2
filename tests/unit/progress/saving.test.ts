import { afterEach, describe, expect, test } from 'vitest';
import { createActor, SimulatedClock } from 'xstate';
import { noFacts, type Facts } from '../../../src/programme/facts.ts';
import { overviewOf } from '../../../src/programme/overview.ts';
import type { Journal } from '../../../src/progress/journal.ts';
import { unpack } from '../../../src/progress/pack.ts';
import { nothingReported, type ProgressRecord } from '../../../src/progress/record.ts';
import { planReports } from '../../../src/progress/reports.ts';
import { pauses, savingMachine } from '../../../src/progress/saving.ts';
import type { LaunchFacts, Lms, LmsReport } from '../../../src/runtime/lms.ts';
import { factsWith, marked, smallOutline, smallReport, start } from '../../fixtures/learner.ts';

/** An LMS that writes down what is asked of it, and fails when the test says so. */
class FakeLms implements Lms {
  readonly kind = 'memory';
  readonly stateLimit = 4096;
  readonly calls: string[] = [];
  readonly reports: LmsReport[] = [];
  writes = true;
  commits = true;
  duringCommit = (): void => undefined;
  keepsLists = false;
  #objectives = 0;
  #interactions = 0;

  open(): LaunchFacts | undefined {
    return undefined;
  }

  tell(): void {
    this.calls.push('tell');
  }

  write(report: LmsReport): boolean {
    this.calls.push('write');
    this.reports.push(report);
    if (this.writes) {
      this.#objectives = Math.max(this.#objectives, ...report.objectives.map(({ index }) => index + 1));
      this.#interactions = Math.max(this.#interactions, ...report.interactions.map(({ index }) => index + 1));
    }
    return this.writes;
  }

  prepareAnswers = () => Promise.resolve();
  givesBack = () => this.keeps;
  keeps = true;
  ends = true;

  stateAgain() {
    return '';
  }

  failed() {
    return false;
  }

  reportCounts() {
    return this.keepsLists
      ? { objectives: this.#objectives, interactions: this.#interactions }
      : { objectives: undefined, interactions: undefined };
  }

  commit(): boolean {
    this.calls.push('commit');
    this.duringCommit();
    return this.commits;
  }

  close(leaving: 'button' | 'page'): boolean {
    this.calls.push(`close ${leaving}`);
    return this.ends;
  }

  count(call: string): number {
    return this.calls.filter((made) => made === call).length;
  }
}

const stops: (() => void)[] = [];

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

function setup({
  mode = 'normal',
  counter = 0,
  seals = false,
}: { mode?: LaunchFacts['mode']; counter?: number; seals?: boolean } = {}) {
  const lms = new FakeLms();
  const clock = new SimulatedClock();
  const network = {
    reached: true,
    login: true,
    isOffline: false,
    asked: 0,
    answering: 0,
    most: 0,
    hold: undefined as Promise<void> | undefined,
  };
  const written: ProgressRecord[] = [];
  const journal: Journal = {
    write: (state) => {
      const found = unpack(state);
      if (found.kind === 'record') written.push(found.record);
      lms.calls.push('journal');
    },
    read: () => undefined,
    clear: () => undefined,
    keepDraft: () => undefined,
    drafts: () => ({}),
    keepOther: () => undefined,
    others: () => ({}),
    health: () => 'works',
    settled: () => Promise.resolve(),
    keepTyping: () => undefined,
    typing: () => ({}),
    keepSealed: () => undefined,
    sealed: () => [],
    dropSealed: () => undefined,
    keepAside: () => undefined,
    aside: () => undefined,
  };
  const facts = noFacts(start);
  const actor = createActor(savingMachine, {
    clock,
    input: {
      outline: smallOutline,
      lms,
      mode,
      journal,
      record: { counter, facts, reported: nothingReported, visits: [] },
      visit: 'v01',
      elapsed: () => clock.now(),
      seal: () => Promise.resolve(seals ? 'sealed' : undefined),
      chance: () => 0.5,
      reporter:
        () =>
        (...what) =>
          planReports(...what, smallReport),
      overview: overviewOf(smallOutline, facts, start),
      probe: async () => {
        network.asked++;
        network.answering++;
        network.most = Math.max(network.most, network.answering);
        await network.hold;
        network.answering--;
        if (!network.login) return 'logged-out';
        return network.reached ? 'reached' : 'unreachable';
      },
      isOffline: () => network.isOffline,
    },
  }).start();
  stops.push(() => actor.stop());

  const settle = () => new Promise<void>((done) => setImmediate(done));
  return {
    lms,
    journal,
    network,
    written,
    settle,
    accepted: () => actor.getSnapshot().context.accepted,
    state: () => JSON.stringify(actor.getSnapshot().value),
    trouble: () => actor.getSnapshot().context.trouble,
    shown: async (first: boolean) => {
      const overview = overviewOf(smallOutline, facts, start);
      actor.send({ type: 'screen.shown', progress: first ? { facts, overview } : undefined });
      await settle();
    },
    clock,
    progress: async (some: Partial<Facts>, weighty = false) => {
      const now = factsWith(some);
      const overview = overviewOf(smallOutline, now, start);
      actor.send({ type: 'progress.made', progress: { facts: now, overview }, weighty });
      await settle();
    },
    send: async (type: 'page.hidden' | 'page.left' | 'learner.left') => {
      actor.send({ type });
      await settle();
    },
    pass: async (ms: number) => {
      clock.increment(ms);
      await settle();
    },
    counters: () =>
      lms.reports.map(({ state }) => {
        const found = unpack(state);
        return found.kind === 'record' ? found.record.counter : found.kind;
      }),
  };
}

const saved = '{"keeping":"saved"}';
const unsaved = '{"keeping":"unsaved"}';
const retrying = '{"keeping":"retrying"}';
const typed = (text: string) => ({ texts: { 3: text } });

describe('saving', () => {
  test('does nothing as long as nothing happens', async () => {
    const { lms, state, pass } = setup();
    await pass(60_000);
    expect(lms.calls).toEqual([]);
    expect(state()).toBe(saved);
  });

  test('goes to this browser first, then to the LMS, with the next counter', async () => {
    const { lms, written, counters, progress } = setup({ counter: 41 });
    await progress(typed('Ik bel.'));
    expect(lms.calls).toEqual(['journal', 'write']);
    expect(written).toEqual([
      {
        counter: 42,
        facts: factsWith(typed('Ik bel.')),
        reported: nothingReported,
        visits: [{ id: 'v01', counter: 42 }],
        content: expect.any(String) as string,
      },
    ]);
    expect(counters()).toEqual([42]);
    expect(lms.reports[0]).toMatchObject({
      place: 'home',
      completion: 'incomplete',
      success: 'unknown',
      progress: 0,
    });
  });

  test('commits small things together, a moment after the first', async () => {
    const { lms, state, progress, pass } = setup();
    await progress(typed('I'));
    await pass(pauses.commit - 1);
    expect([lms.count('commit'), state()]).toEqual([0, unsaved]);
    await pass(1);
    expect([lms.count('commit'), state()]).toEqual([1, saved]);
  });

  test('is not put off by somebody who goes on typing', async () => {
    const { lms, progress, pass } = setup();
    for (let letter = 0; letter < 60; letter++) {
      await progress(typed('x'.repeat(letter + 1)));
      await pass(pauses.commit / 3);
    }
    expect(lms.count('write')).toBe(60);
    // Thirty seconds: one soon after the first letter, then one in every five seconds.
    expect(lms.count('commit')).toBe(6);
  });

  test('commits at once when a part was finished', async () => {
    const { lms, state, progress } = setup();
    await progress({ marks: marked(1) }, true);
    expect(lms.calls).toEqual(['journal', 'write', 'commit']);
    expect(state()).toBe(saved);
  });

  test('commits what was typed together with a part that was finished', async () => {
    const { lms, state, progress, pass } = setup();
    await progress(typed('Ik bel.'));
    await progress({ ...typed('Ik bel.'), marks: marked(1) }, true);
    await pass(pauses.commit);
    expect([lms.count('commit'), state()]).toEqual([1, saved]);
  });

  test('commits at once when the page is hidden', async () => {
    const { lms, progress, send } = setup();
    await progress(typed('Ik bel.'));
    await send('page.hidden');
    expect(lms.calls).toEqual(['journal', 'write', 'commit']);
  });

  test('does not commit a hidden page on which nothing happened', async () => {
    const { lms, send } = setup();
    await send('page.hidden');
    expect(lms.calls).toEqual([]);
  });
});

describe('when the LMS fails', () => {
  test.each([
    { name: 'the LMS says no', fail: ({ lms }: ReturnType<typeof setup>) => void (lms.commits = false) },
    {
      name: 'the LMS does not take the state',
      fail: ({ lms }: ReturnType<typeof setup>) => void (lms.writes = false),
    },
    {
      name: 'the LMS says yes but the server is not there',
      fail: ({ network }: ReturnType<typeof setup>) => void (network.reached = false),
    },
    {
      name: 'nothing answers at all',
      fail: ({ network }: ReturnType<typeof setup>) =>
        void (network.hold = Promise.reject(new Error('offline'))),
    },
  ])('$name: it is tried again', async ({ fail }) => {
    const all = setup();
    fail(all);
    await all.progress({ marks: marked(1) }, true);
    expect(all.state()).toBe(retrying);
    all.lms.commits = true;
    all.lms.writes = true;
    all.network.reached = true;
    all.network.hold = undefined;
    await all.pass(pauses.firstRetry * 2);
    expect(all.state()).toBe(saved);
    expect(all.counters()).toEqual([1, 2]);
  });

  test('every try waits twice as long, up to a minute, with a higher counter', async () => {
    const { lms, counters, progress, pass } = setup();
    lms.commits = false;
    await progress({ marks: marked(1) }, true);
    const waits: number[] = [];
    for (let seconds = 1, last = 0; waits.length < 7; seconds++) {
      await pass(1000);
      if (lms.count('commit') === waits.length + 2) {
        waits.push(seconds - last);
        last = seconds;
      }
    }
    expect(waits).toEqual([4, 8, 16, 32, 60, 60, 60]);
    expect(counters()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test('after a success the first wait is short again', async () => {
    const { lms, state, progress, pass } = setup();
    lms.commits = false;
    await progress({ marks: marked(1) }, true);
    await pass(4000);
    await pass(8000);
    lms.commits = true;
    await pass(16_000);
    expect(state()).toBe(saved);
    lms.commits = false;
    await progress({ marks: marked(1, 2) }, true);
    lms.commits = true;
    await pass(4000);
    expect(state()).toBe(saved);
  });

  test('what happens meanwhile is handed over without hurrying the next try', async () => {
    const { lms, written, progress, pass } = setup();
    lms.commits = false;
    await progress({ marks: marked(1) }, true);
    await progress({ marks: marked(1, 2) }, true);
    await progress({ marks: marked(1, 2, 3) }, true);
    expect(lms.count('commit')).toBe(1);
    expect(written.map(({ facts }) => Object.keys(facts.marks).length)).toEqual([1, 2, 3]);
    lms.commits = true;
    await pass(4000);
    expect(lms.count('commit')).toBe(2);
    expect(written.at(-1)?.facts.marks).toEqual(marked(1, 2, 3));
  });

  test('a hidden page tries at once', async () => {
    const { lms, state, progress, send } = setup();
    lms.commits = false;
    await progress({ marks: marked(1) }, true);
    lms.commits = true;
    await send('page.hidden');
    expect(state()).toBe(saved);
  });

  test('a learner who leaves then hands everything over once more', async () => {
    const { lms, counters, progress, send } = setup();
    lms.commits = false;
    await progress({ marks: marked(1) }, true);
    await send('learner.left');
    expect(lms.calls.slice(3)).toEqual(['journal', 'write', 'commit', 'close button']);
    expect(counters()).toEqual([1, 2]);
  });

  test('a page that goes away then hands everything over once more', async () => {
    const { lms, counters, progress, send } = setup();
    lms.commits = false;
    await progress({ marks: marked(1) }, true);
    await send('page.left');
    expect(lms.calls.slice(3)).toEqual(['journal', 'write', 'close page']);
    expect(counters()).toEqual([1, 2]);
  });

  test('a status that came with a refused state is told again', async () => {
    const { lms, progress, pass } = setup();
    lms.keepsLists = true;
    await progress({ marks: marked(1) }, true);
    lms.writes = false;
    await progress({ marks: marked(0, 1) }, true);
    lms.writes = true;
    await pass(4000);
    const told = lms.reports.map(({ objectives }) =>
      objectives.map(({ index, status }) => `${index} ${status}`),
    );
    expect(told).toEqual([['0 not attempted'], ['0 completed'], ['0 completed', '1 incomplete']]);
  });
});

describe('the first screen', () => {
  test('a first visit is committed with its record, and nothing is read back yet', async () => {
    const { lms, network, shown, state, counters } = setup();
    lms.givesBack = () => {
      lms.calls.push('givesBack');
      return true;
    };
    await shown(true);
    expect([lms.calls, counters()]).toEqual([['journal', 'write', 'commit'], [1]]);
    expect([state(), network.asked]).toEqual([saved, 1]);
  });

  test('what an LMS does not take then is tried again', async () => {
    const { lms, shown, state, pass, counters } = setup();
    lms.commits = false;
    await shown(true);
    expect(state()).toBe(retrying);
    lms.commits = true;
    await pass(4000);
    expect([state(), counters()]).toEqual([saved, [1, 2]]);
  });

  test('of a later visit only the beginning is committed', async () => {
    const { lms, shown, state } = setup({ counter: 12 });
    await shown(false);
    expect([lms.calls, state()]).toEqual([['commit'], saved]);
  });
});

describe('the login has expired', () => {
  test.each([true, false])('is told as such, also when the LMS says %s to the commit', async (says) => {
    const { lms, network, progress, state, trouble } = setup();
    lms.commits = says;
    network.login = false;
    await progress({ marks: marked(1) }, true);
    expect([state(), trouble()]).toEqual([retrying, 'logged-out']);
  });

  test('is told before anything else that is wrong then', async () => {
    const { lms, network, progress, trouble } = setup();
    lms.writes = false;
    lms.keeps = false;
    network.login = false;
    await progress({ marks: marked(1) }, true);
    expect(trouble()).toBe('logged-out');
  });

  test('is over when the learner has logged in elsewhere', async () => {
    const { network, progress, state, trouble, pass } = setup();
    network.login = false;
    await progress({ marks: marked(1) }, true);
    network.login = true;
    await pass(4000);
    expect([state(), trouble()]).toEqual([saved, undefined]);
  });
});

describe('a slow commit', () => {
  const slow = (all: ReturnType<typeof setup>, took: number) => {
    all.lms.duringCommit = () => {
      all.clock.increment(took);
    };
  };

  test.each([100, 1000, 5000])('of %i ms takes at most five percent of the time', async (took) => {
    const all = setup();
    slow(all, took);
    const minutes = 10;
    for (let second = 0; second < minutes * 60; second += 2) {
      await all.progress(typed(`Letter ${String(second)}`));
      await all.pass(2000);
    }
    const commits = all.lms.count('commit');
    // The first one comes at once, before anybody knows.
    expect(((commits - 1) * took) / (minutes * 60_000)).toBeLessThanOrEqual(0.05);
    expect(commits).toBeGreaterThan(took > 1000 ? 4 : 20);
  });

  test('parts that are finished one after the other wait for it too, and are in this browser', async () => {
    const all = setup();
    slow(all, 1000);
    await all.progress({ marks: marked(1) }, true);
    await all.progress({ marks: marked(1, 2) }, true);
    expect([all.lms.count('commit'), all.state(), all.written.length]).toEqual([1, unsaved, 2]);
    await all.pass(18_000);
    expect(all.lms.count('commit')).toBe(1);
    await all.pass(1000);
    expect([all.lms.count('commit'), all.state()]).toEqual([2, saved]);
  });

  test('does not keep a page that is hidden from committing', async () => {
    const all = setup();
    slow(all, 1000);
    await all.progress({ marks: marked(1) }, true);
    await all.progress(typed('Ik bel.'));
    await all.send('page.hidden');
    expect(all.lms.count('commit')).toBe(2);
  });

  test('that fails is not repeated more often either', async () => {
    const all = setup();
    slow(all, 2000);
    all.lms.commits = false;
    await all.progress({ marks: marked(1) }, true);
    await all.pass(37_000);
    expect(all.lms.count('commit')).toBe(1);
    await all.pass(1000);
    expect(all.lms.count('commit')).toBe(2);
  });

  test('a clock that is set back during it does no harm', async () => {
    const all = setup();
    slow(all, 0);
    await all.progress({ marks: marked(1) }, true);
    await all.progress(typed('Ik bel.'));
    await all.pass(pauses.betweenCommits);
    expect(all.lms.count('commit')).toBe(2);
  });
});

describe('whether the server answers', () => {
  test('is asked at most once a minute when all is well', async () => {
    const all = setup();
    for (let second = 0; second < 600; second += 3) {
      await all.progress(typed(`Letter ${String(second)}`));
      await all.pass(3000);
    }
    expect(all.lms.count('commit')).toBeGreaterThan(60);
    expect(all.network.asked).toBeLessThanOrEqual(11);
    expect(all.network.asked).toBeGreaterThanOrEqual(9);
  });

  test('is not asked at all as long as nothing is committed', async () => {
    const all = setup();
    await all.progress({ marks: marked(1) }, true);
    await all.pass(3_600_000);
    expect(all.network.asked).toBe(1);
  });

  test('is asked of every commit within a minute: one that nobody looked at does not count as saved for ever', async () => {
    const all = setup();
    await all.progress({ marks: marked(1) }, true);
    all.network.reached = false;
    await all.pass(10_000);
    // "true", as Moodle says it without a network.
    await all.progress({ marks: marked(1, 2) }, true);
    expect([all.state(), all.network.asked]).toEqual([saved, 1]);
    await all.pass(50_000);
    expect([all.state(), all.trouble(), all.network.asked]).toEqual([retrying, 'unreachable', 2]);
    all.network.reached = true;
    await all.pass(4000);
    expect([all.state(), all.counters().at(-1)]).toEqual([saved, 3]);
  });

  test('is asked at once in doubt: the browser is offline, the LMS says no, or the last try failed', async () => {
    const all = setup();
    await all.progress({ marks: marked(1) }, true);
    all.network.isOffline = true;
    await all.progress({ marks: marked(1, 2) }, true);
    expect(all.network.asked).toBe(2);
    all.network.isOffline = false;
    all.lms.commits = false;
    await all.progress({ marks: marked(1, 2, 3) }, true);
    expect(all.network.asked).toBe(3);
    all.lms.commits = true;
    await all.pass(4000);
    expect([all.network.asked, all.state()]).toEqual([4, saved]);
  });
});

describe('one commit at a time', () => {
  test('what happens during a commit is committed afterwards', async () => {
    const { lms, network, state, progress, pass, settle } = setup();
    let answer = (): void => undefined;
    network.hold = new Promise((done) => (answer = done));
    await progress({ marks: marked(1) }, true);
    await progress({ marks: marked(1), ...typed('Ik bel.') });
    expect(lms.count('commit')).toBe(1);
    network.hold = undefined;
    answer();
    await settle();
    await pass(pauses.betweenCommits);
    expect([lms.count('commit'), network.most, state()]).toEqual([2, 1, saved]);
  });
});

describe('the report for teachers', () => {
  const much = { marks: marked(0, 1, 2, 10), choices: { 0: 4, 1: 2 } };

  test('is told bit by bit after the progress itself', async () => {
    const { lms, state, progress, pass } = setup();
    lms.keepsLists = true;
    await progress(much, true);
    for (let round = 0; round < 10; round++) await pass(pauses.betweenCommits);
    const indexes = (list: 'objectives' | 'interactions') =>
      lms.reports.flatMap((report) => report[list].map(({ index }) => index));
    expect(indexes('objectives')).toEqual([0, 1, 2]);
    expect(indexes('interactions')).toEqual([0, 1]);
    expect(lms.reports.length).toBeGreaterThan(2);
    expect(state()).toBe(saved);
  });

  test('ends when all is told', async () => {
    const { lms, progress, pass } = setup();
    lms.keepsLists = true;
    await progress(much, true);
    for (let round = 0; round < 20; round++) await pass(pauses.betweenCommits);
    const calls = lms.calls.length;
    for (let round = 0; round < 20; round++) await pass(pauses.betweenCommits);
    expect(lms.calls).toHaveLength(calls);
  });

  test('is told whole when the learner leaves, and the door is closed once', async () => {
    const { lms, progress, send } = setup();
    lms.keepsLists = true;
    await progress(much, true);
    await send('learner.left');
    await send('learner.left');
    await send('page.left');
    const told = lms.reports.flatMap(({ objectives, interactions }) => [...objectives, ...interactions]);
    expect(told.map(({ index }) => index)).toEqual([0, 1, 2, 0, 1]);
    expect(lms.calls.slice(-3)).toEqual(['write', 'commit', 'close button']);
    expect(lms.count('close button') + lms.count('close page')).toBe(1);
  });
});

describe('the end', () => {
  test('a page that goes away closes once, and nothing follows', async () => {
    const { lms, state, progress, send, pass } = setup();
    await progress(typed('Ik bel.'));
    await send('page.left');
    await send('page.left');
    await progress(typed('Te laat.'));
    await pass(60_000);
    expect(lms.calls).toEqual(['journal', 'write', 'close page']);
    expect(state()).toBe('"closed"');
  });

  test('what was typed last is committed when the learner leaves', async () => {
    const { lms, progress, send } = setup();
    await progress(typed('Ik bel.'));
    await send('learner.left');
    expect(lms.calls).toEqual(['journal', 'write', 'commit', 'close button']);
  });

  /** What happens to the copy in the browser and to the session, in its order. */
  function listen({ lms, journal }: Pick<ReturnType<typeof setup>, 'lms' | 'journal'>) {
    journal.keepSealed = () => lms.calls.push('sealed');
    journal.clear = () => lms.calls.push('clear');
  }

  test('the copy is sealed and the open one gone before the end: the LMS may take the page away with it', async () => {
    const here = setup({ seals: true });
    listen(here);
    await here.progress(typed('Ik bel.'));
    await here.send('learner.left');
    expect(here.lms.calls.slice(2)).toEqual(['commit', 'sealed', 'clear', 'close button']);
  });

  test.each([
    ['the server is not reached', (here: ReturnType<typeof setup>) => (here.network.reached = false)],
    ['the LMS says no', (here: ReturnType<typeof setup>) => (here.lms.commits = false)],
    ['the LMS gives something else back', (here: ReturnType<typeof setup>) => (here.lms.keeps = false)],
  ])('the copy stays when %s', async (_how, fail) => {
    const here = setup({ seals: true });
    listen(here);
    await here.progress(typed('Ik bel.'));
    fail(here);
    await here.send('learner.left');
    expect(here.lms.calls.slice(2)).toEqual(['commit', 'close button']);
    expect(here.accepted()).toBe(false);
  });

  test('the copy comes back when the end fails', async () => {
    const here = setup();
    listen(here);
    here.lms.ends = false;
    await here.progress(typed('Ik bel.'));
    await here.send('learner.left');
    expect(here.lms.calls.slice(2)).toEqual(['commit', 'clear', 'close button', 'journal']);
    expect(here.accepted()).toBe(false);
  });

  test('a page that goes away while the last save is proved still tells the end', async () => {
    const here = setup();
    here.network.hold = new Promise(() => undefined);
    await here.progress(typed('Ik bel.'));
    await here.send('learner.left');
    await here.send('page.left');
    expect(here.lms.calls.slice(2)).toEqual(['commit', 'close page']);
    expect(here.state()).toBe('"closed"');
  });
});

test.each(['review', 'browse'] as const)('in %s nothing is written, and the door is closed', async (mode) => {
  const { lms, progress, send, pass } = setup({ mode });
  await progress({ marks: marked(1) }, true);
  await send('page.hidden');
  await pass(60_000);
  await send('learner.left');
  expect(lms.calls).toEqual(['close button']);
});
