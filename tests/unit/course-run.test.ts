import { noChance } from '../fixtures/chance.ts';
import { afterEach, expect, test, vi } from 'vitest';
import { CourseRun } from '../../src/course-run.ts';
import { openJournal } from '../../src/progress/journal.ts';
import { restore } from '../../src/progress/restore.ts';
import { unpack } from '../../src/progress/pack.ts';
import { emptyMemory, MemoryLms, type MemoryRecord } from '../../src/runtime/memory.ts';
import { smallOutline, smallReport, start } from '../fixtures/learner.ts';
import { textStore } from '../fixtures/text-store.ts';

/** Has nothing at the launch and everything a moment later. */
class LateLms extends MemoryLms {
  readonly #record: MemoryRecord;

  constructor(record: MemoryRecord) {
    super({ ...record, state: '' });
    this.#record = record;
  }

  override stateAgain(): string {
    return this.#record.state;
  }
}

class FailingLms extends MemoryLms {
  override commit(): boolean {
    return false;
  }
}

/** Counts how often it is asked what it has been told. */
class AskedLms extends MemoryLms {
  asked = 0;

  override reportCounts() {
    this.asked += 1;
    return super.reportCounts();
  }
}

async function setup({
  record = emptyMemory(),
  store = new Map<string, string>(),
  lms = new MemoryLms(record),
  reached = true,
  did = [1, 2],
  visit = 'v01',
} = {}) {
  const launch = lms.open();
  if (launch === undefined) throw new Error('The LMS of the test opens.');
  const journal = openJournal(textStore(store).store, 'cursus', launch.learnerId, () => start);
  const restored = await restore(launch, journal, start, noChance);
  let anew = 0;
  const run = new CourseRun({
    outline: smallOutline,
    lms,
    launch,
    journal,
    restored,
    language: 'nl',
    minutes: () => start,
    visit,
    now: () => 0,
    startAnew: () => (anew += 1),
    seal: () => Promise.resolve(undefined),
    loadReportOutline: () => Promise.resolve(smallReport),
    probe: () => Promise.resolve(reached),
  });
  // The lesson with the text opens after these.
  for (const mark of did) run.did({ type: 'part.finished', mark });
  return { run, record, store, journal, anew: () => anew };
}

function storedTexts(record: MemoryRecord): Readonly<Record<number, string>> {
  const found = unpack(record.state);
  return found.kind === 'record' ? found.record.facts.texts : {};
}

const settled = () => new Promise((done) => setImmediate(done));
const longest = smallOutline.fields[0]?.limit ?? 0;

afterEach(() => {
  vi.useRealTimers();
});

test('keeps what the learner did in the LMS when they leave', async () => {
  const { run, record } = await setup();
  run.did({ type: 'text.written', text: 0, typed: 'Ik bel\r\nhaar.' });
  run.learnerLeft();
  expect(storedTexts(record)).toEqual({ 0: 'Ik bel\nhaar.' });
  expect(run.saved).toBe('closing');
  await settled();
  expect(run.saved).toBe('closed');
});

test('keeps a text that is too long as a draft, whole, and the last one that fitted in the LMS', async () => {
  const { run, record } = await setup();
  const long = 'x'.repeat(longest + 1);
  run.did({ type: 'text.written', text: 0, typed: 'Kort.' });
  run.did({ type: 'text.written', text: 0, typed: long });
  expect(run.session.drafts).toEqual({ 0: long });
  run.learnerLeft();
  expect(storedTexts(record)).toEqual({ 0: 'Kort.' });
});

test('takes up what was being typed when the browser ended', async () => {
  const first = await setup();
  first.run.types(0, 'Net getyp');
  const next = await setup({ record: first.record, store: first.store });
  expect(next.run.session.facts.texts).toEqual({ 0: 'Net getyp' });
  expect(next.journal.typing()).toEqual({});
});

test('brings the newer work of this browser to the LMS at once', async () => {
  const first = await setup();
  first.run.did({ type: 'text.written', text: 0, typed: 'Alleen hier.' });
  const next = await setup({ record: first.record, store: first.store });
  next.run.learnerLeft();
  expect(storedTexts(first.record)).toEqual({ 0: 'Alleen hier.' });
});

test('does not say that it is saved when the last commit failed', async () => {
  const record = emptyMemory();
  const { run } = await setup({ record, lms: new FailingLms(record) });
  run.did({ type: 'text.written', text: 0, typed: 'Ik bel.' });
  run.learnerLeft();
  await settled();
  expect(run.saved).toBe('closedUnsaved');
});

test('leaves no copy in the browser when they leave with everything saved', async () => {
  const { run, journal } = await setup();
  run.did({ type: 'text.written', text: 0, typed: 'Ik bel.' });
  expect(journal.read()?.facts.texts).toEqual({ 0: 'Ik bel.' });
  run.learnerLeft();
  await settled();
  expect(journal.read()).toBeUndefined();
});

test.each<{ name: string; lms: (record: MemoryRecord) => MemoryLms; reached: boolean }>([
  { name: 'the commit failed', lms: (record: MemoryRecord) => new FailingLms(record), reached: true },
  {
    name: 'the server could not be reached',
    lms: (record: MemoryRecord) => new MemoryLms(record),
    reached: false,
  },
  {
    name: 'the LMS shortened the state',
    lms: (record: MemoryRecord) => Object.assign(new MemoryLms(record), { givesBack: () => false }),
    reached: true,
  },
])('keeps the copy in the browser when they leave and $name', async ({ lms, reached }) => {
  const record = emptyMemory();
  const { run, journal } = await setup({ record, lms: lms(record), reached });
  run.did({ type: 'text.written', text: 0, typed: 'Ik bel.' });
  run.learnerLeft();
  await settled();
  expect(run.saved).toBe('closedUnsaved');
  expect(journal.read()?.facts.texts).toEqual({ 0: 'Ik bel.' });
});

test('says nothing to the LMS any more once another tab writes', async () => {
  const record = emptyMemory();
  const calls: string[] = [];
  const lms = new MemoryLms(record);
  const { run } = await setup({ record, lms });
  run.did({ type: 'text.written', text: 0, typed: 'Hier.' });
  run.writingTakenOver();
  for (const call of ['write', 'commit', 'close'] as const) {
    Object.assign(lms, { [call]: () => calls.push(call) });
  }
  run.did({ type: 'text.written', text: 0, typed: 'Nog meer.' });
  run.screenShown();
  run.pageHidden();
  run.learnerLeft();
  run.pageLeft();
  expect(calls).toEqual([]);
  expect([run.saved, run.session.readOnly]).toEqual(['elsewhere', true]);
});

test('lets nothing be written in review, and says so', async () => {
  const record = { ...emptyMemory(), mode: 'review' as const };
  const { run, store } = await setup({ record });
  run.types(0, 'Zomaar');
  run.did({ type: 'text.written', text: 0, typed: 'Zomaar' });
  expect(run.saved).toBe('review');
  expect(run.session.readOnly).toBe(true);
  expect([record.reports, [...store]]).toEqual([[], []]);
});

test.each([
  [
    'the button',
    (run: CourseRun) => {
      run.learnerLeft();
    },
  ],
  [
    'the window',
    (run: CourseRun) => {
      run.pageLeft();
    },
  ],
  [
    'the background of a phone',
    (run: CourseRun) => {
      run.pageHidden();
    },
  ],
])(
  'a first visit that ends with %s leaves a state behind, also when nothing was done',
  async (_how, leave) => {
    const { run, record } = await setup({ did: [] });
    run.screenShown();
    expect(record.state).toBe('');
    leave(run);
    expect(unpack(record.state)).toMatchObject({ kind: 'record', record: { counter: 1 } });
  },
);

test('a state that comes late is not written over, and what was done meanwhile is put together with it', async () => {
  const { record, run: earlier } = await setup();
  earlier.learnerLeft();
  const before = record.state;
  const store = new Map<string, string>();
  const late = await setup({ record, store, lms: new LateLms(record), did: [0], visit: 'v02' });
  expect(late.anew()).toBe(1);
  expect(record.state).toBe(before);
  const { run } = await setup({ record, store, did: [] });
  expect(Object.keys(run.session.facts.marks)).toEqual(['0', '1', '2']);
});

test('a late state is not written over by who leaves without having done anything', async () => {
  const { record, run: earlier } = await setup();
  earlier.learnerLeft();
  const store = new Map<string, string>();
  const { run, anew } = await setup({ record, store, lms: new LateLms(record), did: [] });
  const before = record.state;
  run.pageLeft();
  expect(anew()).toBe(0);
  expect(record.state).toBe(before);
  expect([...store.keys()].filter((key) => key.endsWith('record'))).toEqual([]);
});

test('asks what the LMS has been told only when nothing waits to be saved', async () => {
  const lms = new AskedLms(emptyMemory());
  vi.useFakeTimers();
  const { run } = await setup({ lms });
  await vi.advanceTimersByTimeAsync(2400);
  expect(run.saved).toBe('saved');
  run.did({ type: 'text.written', text: 0, typed: 'Ik bel haar.' });
  await vi.advanceTimersByTimeAsync(2000);
  await vi.dynamicImportSettled();
  expect([run.saved, lms.asked]).toEqual(['unsaved', 0]);
  await vi.advanceTimersByTimeAsync(5000);
  expect(lms.asked).toBeGreaterThan(0);
  run.stop();
});

test('tells the report at the end also when it came just before', async () => {
  const record = emptyMemory();
  vi.useFakeTimers();
  const { run } = await setup({ record });
  await vi.advanceTimersByTimeAsync(2400);
  run.did({ type: 'text.written', text: 0, typed: 'Ik bel haar.' });
  await vi.advanceTimersByTimeAsync(200);
  await vi.dynamicImportSettled();
  run.learnerLeft();
  expect(record.objectives).toBeGreaterThan(0);
  run.stop();
});
