import { CourseVisit } from '../../src/visit/course-visit.ts';
import { LookingBack } from '../../src/visit/looking-back.ts';
import type { Outline } from '../../src/content/outline.ts';
import type { Facts } from '../../src/programme/facts.ts';
import { openJournal } from '../../src/progress/journal.ts';
import { pack } from '../../src/progress/pack.ts';
import { nothingReported } from '../../src/progress/record.ts';
import { restore } from '../../src/progress/restore.ts';
import { sealCopy, takeUpSealed } from '../../src/progress/sealed-copy.ts';
import { noChance } from '../fixtures/chance.ts';
import { factsWith, smallOutline, smallReport } from '../fixtures/learner.ts';
import { textStore } from '../fixtures/text-store.ts';
import type { Call, LmsPlace } from './profiles/profile.ts';
import { report } from './reports.ts';
import { adapterFor } from './visits.ts';

/** One learner, in one LMS, with one browser and one edition of the course. */
export interface Learner {
  readonly place: LmsPlace;
  /** What this browser keeps. */
  readonly browser: Map<string, string>;
  rules: Partial<Outline['rules']>;
  /** Minutes since 1970. */
  now: number;
  visits: number;
}

export function learnerIn(place: LmsPlace, now: number, rules: Partial<Outline['rules']>): Learner {
  return { place, browser: new Map(), rules, now, visits: 0 };
}

/** Brings a record into the LMS, as an earlier visit left it. */
export function hadDone({ place }: Learner, facts: Partial<Facts>): void {
  const visit = place.launch();
  const lms = adapterFor(visit, () => 0);
  lms.open();
  const record = {
    counter: 9,
    facts: factsWith(facts),
    reported: nothingReported,
    visits: [{ id: 'v00', counter: 9 }],
  };
  lms.write(report({ state: pack(record) }));
  lms.commit();
  lms.close('button');
}

/** The next visit of this learner: launched, and with its first screen shown, as the start of the course does. */
export async function visit(learner: Learner) {
  const { place, browser, rules, now } = learner;
  learner.visits += 1;
  const launched = place.launch();
  const lms = adapterFor(launched, () => 0);
  const launch = lms.open();
  if (launch === undefined) throw new Error(`${place.name} begins no session.`);
  const atOpening = launched.calls.length;
  const store = launch.learnerId === '' ? undefined : textStore(browser).store;
  const journal = openJournal(store, 'cursus', launch.learnerId, () => now);
  if (launch.mode !== 'browse') await takeUpSealed(journal, launch);
  const restored = await restore(launch, journal, now, noChance);
  const around = {
    outline: { ...smallOutline, rules: { ...smallOutline.rules, ...rules } },
    launch,
    journal,
    restored,
    minutes: () => now,
    visit: `v${String(learner.visits).padStart(2, '0')}`,
    seal: (...what: Parameters<typeof sealCopy>) => underWay(sealCopy(...what)),
  };
  const run = new CourseVisit({
    ...around,
    lookingBack: ['review', 'emptied'].includes(launch.mode) ? new LookingBack(around) : undefined,
    lms,
    language: 'nl',
    elapsed: () => 0,
    startAnew: () => undefined,
    loadReportOutline: () => Promise.resolve(smallReport),
    probe: () => Promise.resolve('reached' as const),
    isOffline: () => false,
  });
  run.screenShown();
  await settled();
  return { run, launch, restored, journal, calls: launched.calls, atOpening };
}

/** What cryptography still works on: on a busy computer it takes longer than any number of turns. */
const working = new Set<Promise<unknown>>();

function underWay<Result>(work: Promise<Result>): Promise<Result> {
  working.add(work);
  const end = () => working.delete(work);
  work.then(end, end);
  return work;
}

/** Waits until what was done has been taken up, and a copy that is being sealed is. */
export async function settled(): Promise<void> {
  do {
    await Promise.allSettled(working);
    await new Promise((done) => setTimeout(done));
  } while (working.size > 0);
}

/** What the LMS was told of status and score, and the commits between. */
export function toldIn(calls: readonly Call[]): readonly string[] {
  const told = calls.flatMap(({ name, args: [element = '', value = ''] }) => {
    if (name === 'Commit') return ['commit'];
    const isTold = name === 'SetValue' && /(lesson|completion|success)_status$|score\.raw$/.test(element);
    return isTold && !element.includes('objectives') ? [value] : [];
  });
  // What was only stored in between says nothing here.
  return told.filter((what, at) => what !== 'commit' || told[at - 1] !== 'commit');
}
