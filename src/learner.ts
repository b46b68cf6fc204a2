import { contents, lazyWords, loadReportOutline, outline, startWords } from 'virtual:course';
import { applyDisplay, readDisplay } from './components/display/display-settings.ts';
import { BeforeLeaving } from './components/session/before-leaving.ts';
import type { LaunchNotice } from './components/shell/launch-notice.ts';
import { hashOf, routeOf } from './components/session/route.ts';
import { loadElement, loadShownScreen } from './components/shell/screens.ts';
import { addWords, useWords } from './components/session/words.ts';
import { addNames } from './content/outline-names.ts';
import type { Language } from './course-files/language.ts';
import type { LazyGroup } from './content/words.ts';
import { contentNameOf } from './content/step-content.ts';
import { CourseVisit } from './visit/course-visit.ts';
import type { Facts } from './programme/facts.ts';
import { journalName, openJournal, type Journal, type TextStore } from './progress/journal.ts';
import type { ProgressRecord } from './progress/record.ts';
import { restore, type Restored } from './progress/restore.ts';
import { ActiveTime } from './runtime/active-time.ts';
import { browserStore } from './runtime/browser-store.ts';
import { probeConnection } from './runtime/connection-probe.ts';
import { waitForApi } from './runtime/find-api.ts';
import type { LaunchFacts, Lms } from './runtime/lms.ts';
import { isPlainName } from './runtime/given-values.ts';
import { lastingStore } from './runtime/lasting-store.ts';
import { claimWriting, heartbeat } from './runtime/one-writer.ts';
import { scorm12 } from './runtime/scorm12.ts';
import { scorm2004 } from './runtime/scorm2004.ts';
import './components/shell/course-app.ts';

/** Milliseconds that an LMS may take to put its API in the page. */
const apiPatience = 5000;

/** Milliseconds between two looks at the clock, so that what opens on a date opens in a page that stays open. */
const clockTick = 60_000;

/** Milliseconds between the first paint and the first commit: still in the first second of a usual launch. */
const firstCommitPause = 600;

/** Milliseconds after which the LMS is told that the attempt runs, also when no screen could be shown yet. */
const firstScreenPatience = 4000;

/** Milliseconds to wait, one after the other, for a state that must be there. */
const latePatience = [200, 500, 1200];

/** Until the learner chooses another one. */
const firstLanguage: Language = 'nl';

/**
 * Where the administrator of an LMS tests it; the part after the `#` tells that the course was in this window, and how many
 * milliseconds it had to wait for the LMS: the self-test finds it there.
 */
const selfTestPage = './zelftest.html';
const fromCourse = '#van-de-module=';
let waitedForApi = 0;

const now = (): number => Date.now();

/** For whatever lasts: the clock of the device may be put back while somebody waits. */
const elapsed = (): number => performance.now();

/** Starts the course on the page; the one place that reads the surroundings and puts the parts together. */
async function start(): Promise<void> {
  const active = new ActiveTime(now);
  setInterval(() => {
    active.tick();
  }, heartbeat.beat);
  const opened = await openLms(active);
  const { lms } = opened;
  let { launch } = opened;
  const { clockShiftMs } = launch;
  const minutes = (): number => Math.floor((now() + clockShiftMs) / 60_000);
  const course = `${outline.id}/${lms.kind}`;
  const visit = randomVisit();
  let started = (_run: CourseVisit): void => undefined;
  const running = new Promise<CourseVisit>((resolve) => {
    started = resolve;
  });
  let leave = (): void => undefined;
  if (launch.mode === 'normal') {
    leave = await beTheWriter(journalName(course, launch.learnerId), visit, () => {
      document.dispatchEvent(new BeforeLeaving());
      void running.then((run) => {
        run.writingTakenOver();
      });
    });
  }
  const store = storeFor(lms, launch);
  const own = journalName(course, launch.learnerId);
  const lasting = store === undefined ? undefined : await lastingStore(store, outline.id, own, now);
  const journal = openJournal(lasting, course, launch.learnerId, minutes);
  if (launch.mode !== 'browse' && journal.sealed().length > 0) {
    // Somebody with this id was here before, whatever the LMS says.
    if (launch.mode === 'normal' && launch.state === '')
      launch = (await withLateState(lms, { ...launch, resumed: true })) ?? launch;
    const { takeUpSealed } = await import('./progress/sealed-copy.ts');
    await takeUpSealed(journal, launch);
  }
  const restored = await restore(launch, journal, minutes(), (bytes) => crypto.getRandomValues(bytes));
  askForPlace(restored.record.facts);
  const seal = async (record: ProgressRecord) => (await import('./progress/sealed-copy.ts')).sealCopy(record);
  const around = { outline, launch, journal, restored, minutes, visit, seal };
  const run = new CourseVisit({
    ...around,
    lookingBack:
      launch.mode === 'review' || launch.mode === 'emptied'
        ? // Without a connection everything can be read at least.
          await import('./visit/looking-back.ts').then(
            ({ LookingBack }) => new LookingBack(around),
            () => undefined,
          )
        : undefined,
    lms,
    elapsed,
    language: firstLanguage,
    startAnew: () => {
      location.reload();
    },
    loadReportOutline: async () => (await loadReportOutline()).default,
    probe: () => (lms.kind === 'standalone' ? Promise.resolve('reached') : probeConnection(now)),
    isOffline: () => !navigator.onLine,
  });
  started(run);
  await show(run, noticeOf(restored, launch, lms, journal, store !== undefined), restored.aside);
  // After what the course itself does when the page goes: until then nobody else should begin.
  window.addEventListener('pagehide', leave);
}

/** Three characters by chance: two visits of one learner hardly ever share them. */
function randomVisit(): string {
  return Math.floor(Math.random() * 36 ** 3)
    .toString(36)
    .padStart(3, '0');
}

/** The LMS of the standard that this package was made for; the browser itself where there is none or it refuses. */
async function openLms(active: ActiveTime): Promise<{ lms: Lms; launch: LaunchFacts }> {
  let isRefused = false;
  const standard = document.querySelector<HTMLMetaElement>('meta[name="scorm-standard"]')?.content;
  if (standard !== 'none') {
    const askedAt = elapsed();
    const found = await waitForApi(window, standard === 'scorm2004' ? '2004' : '1.2', {
      timeoutMs: apiPatience,
      now: elapsed,
      sleep: pause,
    });
    waitedForApi = Math.round(elapsed() - askedAt);
    const fromLms =
      found === undefined
        ? undefined
        : found.standard === '2004'
          ? scorm2004(found.api, () => active.milliseconds)
          : scorm12(found.api, () => active.milliseconds);
    const launch = fromLms === undefined ? undefined : await withLateState(fromLms, fromLms.open());
    if (fromLms !== undefined && launch !== undefined)
      return { lms: fromLms, launch: await withOwnName(launch) };
    isRefused = fromLms !== undefined;
  }
  // Hardly anybody needs it: the course is made for an LMS.
  const { StandaloneLms } = await import('./runtime/standalone.ts');
  const alone = new StandaloneLms(outline.id, () => localStorage);
  const opened = alone.open();
  if (opened === undefined) throw new Error('A new standalone session always opens.');
  // What was done here without an LMS may be somebody else's.
  return { lms: alone, launch: isRefused ? { ...opened, mode: 'refused', state: '' } : opened };
}

/**
 * A place that knows of an earlier visit but has no state may only be late with it. One that fails at the question has a
 * state that nobody may write over: that is no session.
 */
async function withLateState(lms: Lms, launch: LaunchFacts | undefined): Promise<LaunchFacts | undefined> {
  if (launch?.state !== '' || !(launch.resumed || launch.mode === 'emptied')) return launch;
  for (const patience of latePatience) {
    await pause(patience);
    const state = lms.stateAgain();
    if (state !== '') return { ...launch, mode: launch.mode === 'emptied' ? 'normal' : launch.mode, state };
  }
  return lms.failed() ? undefined : launch;
}

/** Most names stand there as people write them; what reads the others is brought for those only. */
async function withOwnName(launch: LaunchFacts): Promise<LaunchFacts> {
  const { learnerName: given, learnerId } = launch;
  if (isPlainName(given)) return launch;
  const name = import('./runtime/learner-name.ts').then(({ learnerName }) => learnerName(given, learnerId));
  // No connection now: the name as it was given is better than none.
  return { ...launch, learnerName: await name.catch(() => given.trim()) };
}

/** From here on only this tab writes, until a newer one asks for it. Resolves with what to call when the page goes. */
async function beTheWriter(name: string, visit: string, takenOver: () => void): Promise<() => void> {
  const { beat, leave } = await claimWriting(name, visit, takenOver, {
    store: browserStore(),
    channel: 'BroadcastChannel' in globalThis ? new BroadcastChannel(outline.id) : undefined,
    onStored: (listener) => {
      addEventListener('storage', ({ key }) => {
        listener(key);
      });
    },
    now,
    sleep: pause,
  });
  setInterval(beat, heartbeat.beat);
  return leave;
}

/** An LMS that does not say who this is gets no copy beside it: the next at the same PC could not be told apart. */
function storeFor({ kind }: Lms, { learnerId }: LaunchFacts): TextStore | undefined {
  return learnerId === '' && kind !== 'standalone' ? undefined : browserStore();
}

async function show(
  run: CourseVisit,
  notice: LaunchNotice | undefined,
  aside: string | undefined,
): Promise<void> {
  let language = run.session.language;
  await loadWords(language);
  goToPlace(run);

  const app = document.createElement('course-app');
  const refresh = () => {
    app.session = run.session;
    app.saved = run.saved;
    app.trouble = run.trouble;
    app.hasCopy = run.hasCopy;
  };
  app.loadContent = async (name, contentLanguage) => {
    const load = contents[contentLanguage][name];
    if (load === undefined) throw new Error(`There is no content named "${name}".`);
    const { default: content, words } = await load();
    addWords(contentLanguage, words);
    return content;
  };
  const loadedGroups = new Set<LazyGroup>();
  app.loadLazyWords = async (group, spoken = run.session.language) => {
    loadedGroups.add(group);
    addWords(spoken, (await lazyWords[spoken][group]()).default);
  };
  app.measureClock = async () => (await import('./runtime/clock-difference.ts')).clockDifference(now);
  if (notice !== undefined) {
    // It may come a moment after the screen; without a connection it is not there at all, and the bar says that.
    Promise.all([import('./components/shell/launch-notice.ts'), app.loadLazyWords('notice')]).then(
      ([{ launchNotice }]) => {
        app.launchNotice = () => launchNotice(notice, aside);
      },
      () => undefined,
    );
  }
  refresh();
  run.onChange(refresh);
  app.addEventListener('learner-did', (event) => {
    run.did(event.did);
  });
  app.addEventListener('text-settled', ({ text, use }) => {
    run.settleText(text, use);
  });
  app.addEventListener('take-over', () => {
    // The session here is old by now: it begins anew, with what the other tab wrote.
    location.reload();
  });
  app.addEventListener('learner-types', ({ text, typed }) => {
    run.types(text, typed);
  });
  app.addEventListener('close-course', () => {
    document.dispatchEvent(new BeforeLeaving());
    run.learnerLeft();
  });
  app.addEventListener('choose-language', (event) => {
    void loadWords(event.language).then(async () => {
      language = event.language;
      // Without a connection these stay in the language of before.
      await Promise.allSettled([...loadedGroups].map((group) => app.loadLazyWords(group, language)));
      document.documentElement.lang = language;
      run.did({ type: 'language.chosen', language });
    });
  });
  document.documentElement.lang = language;
  document.querySelector('#opening')?.remove();
  document.body.append(app);
  void painted(app.firstScreen).then(() => {
    // A first click is answered before the LMS may keep the page waiting.
    setTimeout(() => {
      run.screenShown();
    }, firstCommitPause);
    app.mayLoadTheRest = true;
  });

  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') {
      run.clockTicked();
      return;
    }
    document.dispatchEvent(new BeforeLeaving());
    run.pageHidden();
  });
  let goesToSelfTest = false;
  window.addEventListener('hashchange', () => {
    if (!asksForSelfTest()) return;
    goesToSelfTest = true;
    run.pageHidden();
    location.replace(selfTestPage + fromCourse + String(waitedForApi));
  });
  window.addEventListener('pagehide', () => {
    document.dispatchEvent(new BeforeLeaving());
    // The session goes on there, and is taken up again when the course comes back.
    if (!goesToSelfTest) run.pageLeft();
  });
  // A page that comes back from the browser's cache has a session that has ended: it starts anew.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) location.reload();
  });
  setInterval(() => {
    run.clockTicked();
  }, clockTick);
}

/**
 * Asks for everything of the screen where the learner was, while the rest still starts. Nothing waits for it: what fails
 * here is asked for again, and told, when the screen is shown.
 */
function askForPlace({ place, language = firstLanguage }: Facts): void {
  const step = outline.phases.flatMap((phase) => phase.steps).find(({ index }) => index === place?.step);
  if (step === undefined) return;
  // The text first: of all these files it is the last that could be done without.
  const loads = [contents[language][contentNameOf(step)], loadElement[step.kind], loadShownScreen];
  for (const load of loads) load?.().catch(() => undefined);
}

/**
 * After the browser has painted what was rendered. A page in the background is not painted at all and a line may be gone,
 * so it waits for either only so long.
 */
async function painted(rendered: Promise<unknown>): Promise<void> {
  await Promise.race([rendered, pause(firstScreenPatience)]);
  await Promise.race([new Promise(requestAnimationFrame), pause(500)]);
}

/** `index.html?zelftest` as the LMS launches it, or `#/zelftest` within the course. */
function asksForSelfTest(): boolean {
  return new URLSearchParams(location.search).has('zelftest') || location.hash === '#/zelftest';
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function loadWords(language: Language): Promise<void> {
  const { default: words, names } = await startWords[language]();
  if (names.length > 0) addNames(outline, language, names);
  await useWords(language, words);
}

/** Back to where the learner was, unless the address names another screen. */
function goToPlace(run: CourseVisit): void {
  const { facts, overview } = run.session;
  const step = overview.steps.find(({ step: candidate }) => candidate.index === facts.place?.step)?.step;
  const { screen } = routeOf(location.hash);
  if (step !== undefined && facts.place !== undefined && (screen === '' || screen === step.id)) {
    history.replaceState(history.state, '', hashOf(step.id, facts.place.anchor));
  }
}

function noticeOf(
  { from }: Restored,
  launch: LaunchFacts,
  lms: Lms,
  journal: Journal,
  hasStore: boolean,
): LaunchNotice | undefined {
  const isEmptied = launch.mode === 'emptied' || launch.isEmptied === true;
  if (isEmptied) return from === 'recovered' ? 'emptiedCopy' : 'emptied';
  if (launch.mode !== 'normal') return launch.mode;
  if (from === 'recovered' || from === 'merged' || from === 'unreadable') return from;
  if (lms.kind === 'standalone') return hasStore ? 'standalone' : 'memory';
  if (from === 'fresh' && launch.resumed) return journal.sealed().length > 0 ? 'sealedCopy' : 'nothingBack';
  return hasStore ? undefined : 'noCopy';
}

if (asksForSelfTest()) {
  location.replace(selfTestPage);
} else {
  applyDisplay(readDisplay());
  void start();
}
