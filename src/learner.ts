import './what-stops.ts';
import * as course from 'virtual:course';
import { applyDisplay, readDisplay } from './components/display/display-settings.ts';
import { BeforeLeaving } from './components/session/before-leaving.ts';
import { askEarlyForOwnFont } from './components/shell/own-font.ts';
import type { Language } from './course-files/language.ts';
import { mayKeepCopy, takeUpEarlier } from './launch/earlier-copy.ts';
import { mayStart } from './launch/may-start.ts';
import { openLms } from './launch/open-lms.ts';
import { stepAt } from './launch/place.ts';
import { randomVisit } from './launch/random-visit.ts';
import { asksForSelfTest, selfTestPage } from './launch/self-test-address.ts';
import { whichNotice } from './launch/which-notice.ts';
import { loadStep } from './load-step.ts';
import { journalName, openJournal } from './progress/journal.ts';
import type { PackedRecord } from './progress/pack.ts';
import { restore } from './progress/restore.ts';
import { sayWhenFilesAreRefused } from './refused-files.ts';
import { ActiveTime } from './runtime/active-time.ts';
import { browserStore } from './runtime/browser-store.ts';
import { probeConnection } from './runtime/connection-probe.ts';
import { waitForApi } from './runtime/find-api.ts';
import { lastingStore } from './runtime/lasting-store.ts';
import type { Lms } from './runtime/lms.ts';
import { claimWriting, heartbeat } from './runtime/one-writer.ts';
import { scorm12 } from './runtime/scorm12.ts';
import { scorm2004 } from './runtime/scorm2004.ts';
import { showCourse } from './show-course.ts';
import { CourseVisit } from './visit/course-visit.ts';

const { outline } = course;

/** Milliseconds that an LMS may take to put its API in the page. */
const apiPatience = 5000;

/** Until the learner chooses another one. */
const firstLanguage: Language = 'nl';

const now = (): number => Date.now();

/** For whatever lasts: the clock of the device may be put back while somebody waits. */
const elapsed = (): number => performance.now();

const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Starts the course on the page: reads the surroundings and puts the parts together. */
async function start(): Promise<void> {
  askEarlyForOwnFont();
  const active = new ActiveTime(now);
  setInterval(() => {
    active.tick();
  }, heartbeat.beat);
  let waitedForApi = 0;
  const opened = await openLms({
    find: async () => {
      const asked = elapsed();
      const found = await findLms(() => active.milliseconds);
      waitedForApi = Math.round(elapsed() - asked);
      return found;
    },
    // Hardly anybody needs these: the course is made for an LMS, and most names stand there as people write them.
    alone: async () =>
      new (await import('./runtime/standalone.ts')).StandaloneLms(outline.id, () => localStorage),
    readName: async (given, id) => (await import('./runtime/learner-name.ts')).learnerName(given, id),
    sleep,
  });
  const { lms } = opened;
  const { clockShiftMs, learnerId, mode } = opened.launch;
  const minutes = (): number => Math.floor((now() + clockShiftMs) / 60_000);
  const keptAs = `${outline.id}/${lms.kind}`;
  const own = journalName(keptAs, learnerId);
  const name = randomVisit(Math.random);
  let started = (_visit: CourseVisit): void => undefined;
  const running = new Promise<CourseVisit>((resolve) => {
    started = resolve;
  });
  const leave = mode === 'normal' ? await beTheWriter(own, name, running) : (): void => undefined;
  const store = mayKeepCopy(lms, opened.launch) ? browserStore() : undefined;
  const lasting = store === undefined ? undefined : await lastingStore(store, outline.id, own, now);
  const journal = openJournal(lasting, keptAs, learnerId, minutes);
  const sealedCopy = () => import('./progress/sealed-copy.ts');
  const launch = await takeUpEarlier(lms, opened.launch, journal, sleep, async (known) =>
    (await sealedCopy()).takeUpSealed(journal, known),
  );
  const restored = await restore(launch, journal, minutes(), (bytes) => crypto.getRandomValues(bytes));
  const { place, language = firstLanguage } = restored.record.facts;
  const step = stepAt(outline, place);
  // While the rest still starts. What fails here is asked for again, and told, when the screen is shown.
  if (step !== undefined) loadStep(course, step, language).catch(() => undefined);
  const seal = async (packed: PackedRecord) => (await sealedCopy()).sealCopy(packed);
  const facts = { outline, launch, journal, restored, minutes, visit: name, seal };
  const visit = new CourseVisit({
    ...facts,
    lookingBack:
      launch.mode === 'review' || launch.mode === 'emptied'
        ? // Without a connection everything can be read at least.
          await import('./visit/looking-back.ts').then(
            ({ LookingBack }) => new LookingBack(facts),
            () => undefined,
          )
        : undefined,
    lms,
    elapsed,
    language: firstLanguage,
    startAnew: () => {
      location.reload();
    },
    loadReportOutline: async () => (await course.loadReportOutline()).default,
    probe: () => (lms.kind === 'standalone' ? Promise.resolve('reached') : probeConnection(now)),
    isOffline: () => !navigator.onLine,
  });
  started(visit);
  const { from, aside } = restored;
  const hasSealed = journal.sealed().length > 0;
  const notice = whichNotice({ from, launch, kind: lms.kind, hasStore: store !== undefined, hasSealed });
  await showCourse(course, visit, { notice, aside, waitedForApi, store, sleep, now });
  // After what the course itself does when the page goes: until then nobody else should begin.
  window.addEventListener('pagehide', leave);
}

/** The LMS of the standard that this package was made for. */
async function findLms(activeMs: () => number): Promise<Lms | undefined> {
  const standard = standardOfPackage();
  if (standard === 'none') return undefined;
  const patience = { timeoutMs: apiPatience, now: elapsed, sleep };
  const found = await waitForApi(window, standard === 'scorm2004' ? '2004' : '1.2', patience);
  if (found === undefined) return undefined;
  return found.standard === '2004' ? scorm2004(found.api, activeMs) : scorm12(found.api, activeMs);
}

/** "none" for a course without an LMS. */
function standardOfPackage(): string | undefined {
  return document.querySelector<HTMLMetaElement>('meta[name="scorm-standard"]')?.content;
}

/** From here on only this tab writes, until a newer one asks for it. Resolves with what to call when the page goes. */
async function beTheWriter(own: string, visit: string, running: Promise<CourseVisit>): Promise<() => void> {
  const takenOver = () => {
    document.dispatchEvent(new BeforeLeaving());
    void running.then((visit) => {
      visit.writingTakenOver();
    });
  };
  const { beat, leave } = await claimWriting(own, visit, takenOver, {
    store: browserStore(),
    channel: 'BroadcastChannel' in globalThis ? new BroadcastChannel(outline.id) : undefined,
    onStored: (listener) => {
      addEventListener('storage', ({ key }) => {
        listener(key);
      });
    },
    now,
    sleep,
  });
  setInterval(beat, heartbeat.beat);
  return leave;
}

if (document.documentElement.dataset.page === 'self-test') {
  // The page of the self-test begins as the course does: one start for both.
  void import('./self-test.ts');
} else if (asksForSelfTest(location)) {
  location.replace(selfTestPage);
} else if (mayStart({ origin: self.origin, protocol: location.protocol, standard: standardOfPackage() })) {
  applyDisplay(readDisplay());
  start().catch(async (cause: unknown) => {
    await sayWhenFilesAreRefused(document.querySelector('#opening'));
    throw cause;
  });
}
