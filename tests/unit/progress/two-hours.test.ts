import { expect, test } from 'vitest';
import { createActor, SimulatedClock } from 'xstate';
import { outlineOf, reportOutlineOf } from '../../../src/content/outline.ts';
import type { Facts } from '../../../src/programme/facts.ts';
import { noFacts } from '../../../src/programme/facts.ts';
import { overviewOf } from '../../../src/programme/overview.ts';
import { openJournal } from '../../../src/progress/journal.ts';
import { unpack } from '../../../src/progress/pack.ts';
import { nothingReported } from '../../../src/progress/record.ts';
import { planReports } from '../../../src/progress/reports.ts';
import { savingMachine } from '../../../src/progress/saving.ts';
import { scorm12 } from '../../../src/runtime/scorm12.ts';
import { moodle12 } from '../../contract/profiles/moodle12.ts';
import { Chance } from '../../fixtures/chance.ts';
import { start } from '../../fixtures/learner.ts';
import { textStore } from '../../fixtures/text-store.ts';
import { loadCourse } from '../../fixtures/loaded-course.ts';

/** Two hours of steady work in an LMS like Moodle: what it asks of the LMS and of the browser stays bounded. */

const course = loadCourse('course');
const outline = outlineOf(course);
const report = reportOutlineOf(course);
const hours = 2;
const edits = 400;

/** The clock of the test, with a count of what is waiting in it. */
class CountingClock extends SimulatedClock {
  readonly waiting = new Set<number>();
  most = 0;

  override setTimeout(run: () => void, milliseconds: number): number {
    const id = super.setTimeout(() => {
      this.waiting.delete(id);
      run();
    }, milliseconds);
    this.waiting.add(id);
    this.most = Math.max(this.most, this.waiting.size);
    return id;
  }

  override clearTimeout(id: number): void {
    this.waiting.delete(id);
    super.clearTimeout(id);
  }
}

const settled = () => new Promise((done) => setImmediate(done));

test('in two hours with 400 edits commits and calls stay bounded, and nothing grows', async () => {
  const place = moodle12();
  const visit = place.launch();
  if (visit.standard !== '1.2') throw new Error('This LMS speaks SCORM 1.2.');
  const clock = new CountingClock();
  const lms = scorm12(visit.api, () => clock.now());
  const launch = lms.open()!;
  const { kept, store } = textStore();
  const journal = openJournal(store, 'cursus', launch.learnerId, () => start + clock.now() / 60_000);
  let facts: Facts = noFacts(start);
  const overview = () => overviewOf(outline, facts, start);
  const actor = createActor(savingMachine, {
    clock,
    input: {
      outline,
      lms,
      mode: 'normal',
      journal,
      record: { counter: 0, facts, reported: nothingReported, visits: [] },
      overview: overview(),
      visit: 'v01',
      reporter:
        () =>
        (...what) =>
          planReports(...what, report),
      probe: () => Promise.resolve('reached'),
      isOffline: () => false,
      elapsed: () => clock.now(),
      seal: () => Promise.resolve(undefined),
      chance: () => 0.5,
    },
  });
  actor.start();
  const random = new Chance(2026);
  const marks = outline.phases.flatMap(({ steps }) =>
    steps.flatMap(({ parts }) => parts.map(({ mark }) => mark)),
  );
  const choices = outline.phases.flatMap(({ steps }) => steps.flatMap((step) => step.choices));
  const beat = (hours * 3_600_000) / edits;
  const journalSizes: number[] = [];
  const callsPerEdit: number[] = [];
  for (let edit = 0; edit < edits; edit++) {
    const calls = visit.calls.length;
    const kind = random.number(10);
    const mark = marks[random.number(marks.length)]!;
    const weighty = kind === 0 && facts.marks[mark] === undefined;
    if (weighty) facts = { ...facts, marks: { ...facts.marks, [mark]: start } };
    else if (kind < 5)
      facts = { ...facts, choices: { ...facts.choices, [random.one(choices)]: 1 + random.number(5) } };
    else facts = { ...facts, texts: { ...facts.texts, [2 + random.number(8)]: `Antwoord ${String(edit)}.` } };
    actor.send({ type: 'progress.made', progress: { facts, overview: overview() }, weighty });
    // Uneven: bursts and rests.
    clock.increment(edit % 2 === 0 ? beat * 0.1 : beat * 1.9);
    await settled();
    clock.increment(0);
    await settled();
    callsPerEdit.push(visit.calls.length - calls);
    journalSizes.push([...kept.values()].join('').length);
  }
  const commits = visit.calls.filter(({ name }) => name === 'Commit').length;
  const seconds = clock.now() / 1000;
  const found = unpack(visit.peek('cmi.suspend_data'));
  console.log(
    `${String(Math.round(seconds))} s, ${String(edits)} edits: ${String(commits)} commits (one in ${(seconds / commits).toFixed(1)} s); calls ${String(visit.calls.length)}, ${(visit.calls.length / edits).toFixed(1)} for each edit, at most ${String(Math.max(...callsPerEdit))}; journal ${String(Math.max(...journalSizes))} characters; timers at most ${String(clock.most)}`,
  );

  expect(seconds / commits).toBeGreaterThanOrEqual(5);
  expect(visit.calls.length / edits).toBeLessThan(10);
  expect(clock.most).toBeLessThanOrEqual(2);
  // More to report, and the proof that the server answers.
  expect(clock.waiting.size).toBeLessThanOrEqual(2);
  expect(Math.max(...journalSizes)).toBeLessThan(6000);
  expect(found.kind === 'record' && found.record.facts).toEqual(facts);
});
