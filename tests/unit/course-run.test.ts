import { expect, test } from 'vitest';
import { CourseRun } from '../../src/course-run.ts';
import { openJournal, type TextStore } from '../../src/progress/journal.ts';
import { restore } from '../../src/progress/restore.ts';
import { unpack } from '../../src/progress/pack.ts';
import { emptyMemory, MemoryLms, type MemoryRecord } from '../../src/runtime/memory.ts';
import { smallOutline, start } from '../fixtures/learner.ts';

class FailingLms extends MemoryLms {
  override commit(): boolean {
    return false;
  }
}

function setup({
  record = emptyMemory(),
  store = new Map<string, string>(),
  lms = new MemoryLms(record),
} = {}) {
  const storage: TextStore = {
    getItem: (key) => store.get(key) ?? null,
    setItem: (key, value) => store.set(key, value),
    removeItem: (key) => store.delete(key),
  };
  const launch = lms.open();
  if (launch === undefined) throw new Error('The LMS of the test opens.');
  const journal = openJournal(storage, 'cursus', launch.learnerId);
  const restored = restore(launch, journal, start);
  const run = new CourseRun({
    outline: smallOutline,
    lms,
    launch,
    journal,
    restored,
    language: 'nl',
    minutes: () => start,
    probe: () => Promise.resolve(true),
  });
  // The lesson with the text opens after these.
  for (const mark of [1, 2]) run.did({ type: 'part.finished', mark });
  return { run, record, store, journal };
}

function storedTexts(record: MemoryRecord): Readonly<Record<number, string>> {
  const found = unpack(record.state);
  return found.kind === 'record' ? found.record.facts.texts : {};
}

const longest = smallOutline.fields[0]?.limit ?? 0;

test('keeps what the learner did in the LMS when they leave', () => {
  const { run, record } = setup();
  run.did({ type: 'text.written', text: 0, typed: 'Ik bel\r\nhaar.' });
  run.learnerLeft();
  expect(storedTexts(record)).toEqual({ 0: 'Ik bel\nhaar.' });
  expect(run.saved).toBe('closed');
});

test('keeps a text that is too long as a draft, whole, and the last one that fitted in the LMS', () => {
  const { run, record } = setup();
  const long = 'x'.repeat(longest + 1);
  run.did({ type: 'text.written', text: 0, typed: 'Kort.' });
  run.did({ type: 'text.written', text: 0, typed: long });
  expect(run.session.drafts).toEqual({ 0: long });
  run.learnerLeft();
  expect(storedTexts(record)).toEqual({ 0: 'Kort.' });
});

test('takes up what was being typed when the browser ended', () => {
  const first = setup();
  first.run.types(0, 'Net getyp');
  const next = setup({ record: first.record, store: first.store });
  expect(next.run.session.facts.texts).toEqual({ 0: 'Net getyp' });
  expect(next.journal.typing()).toEqual({});
});

test('brings the newer work of this browser to the LMS at once', () => {
  const first = setup();
  first.run.did({ type: 'text.written', text: 0, typed: 'Alleen hier.' });
  const next = setup({ record: first.record, store: first.store });
  next.run.learnerLeft();
  expect(storedTexts(first.record)).toEqual({ 0: 'Alleen hier.' });
});

test('does not say that it is saved when the last commit failed', () => {
  const record = emptyMemory();
  const { run } = setup({ record, lms: new FailingLms(record) });
  run.did({ type: 'text.written', text: 0, typed: 'Ik bel.' });
  run.learnerLeft();
  expect(run.saved).toBe('closedUnsaved');
});

test('lets nothing be written in review, and says so', () => {
  const record = { ...emptyMemory(), mode: 'review' as const };
  const { run, store } = setup({ record });
  run.types(0, 'Zomaar');
  run.did({ type: 'text.written', text: 0, typed: 'Zomaar' });
  expect(run.saved).toBe('review');
  expect(run.session.readOnly).toBe(true);
  expect([record.reports, [...store]]).toEqual([[], []]);
});
