import type * as VirtualCourse from 'virtual:course';
import { BeforeLeaving } from './components/session/before-leaving.ts';
import type { LaunchNotice } from './components/session/launch-notice-kind.ts';
import { addWords, useWords } from './components/session/words.ts';
import { addNames } from './content/outline-names.ts';
import { placeHint, placeHintKey } from './content/place-hint.ts';
import type { LazyGroup } from './content/words.ts';
import type { Language } from './course-files/language.ts';
import { fetchAhead, mayFetchAhead, type Line } from './launch/fetch-ahead.ts';
import { mayCommit, painted } from './launch/first-screen.ts';
import { addressOfPlace } from './launch/place.ts';
import { asksForSelfTest, selfTestFrom } from './launch/self-test-address.ts';
import { loadStep } from './load-step.ts';
import { sayWhenFilesAreRefused } from './refused-files.ts';
import { eveningOf } from './programme/evening.ts';
import type { CourseVisit } from './visit/course-visit.ts';
import { askForOwnFont, useOwnFont } from './components/shell/own-font.ts';
import './components/shell/course-app.ts';

/** Milliseconds between two looks at the clock, so that what opens on a date opens in a page that stays open. */
const clockTick = 60_000;

/** Milliseconds that a browser which cannot tell when it is at rest gets instead. */
const restPause = 1000;

export interface ShownLaunch {
  readonly notice: LaunchNotice | undefined;
  /** What could not be read, for the learner to keep. */
  readonly aside: string | undefined;
  /** Milliseconds that the course had to wait for the LMS. */
  readonly waitedForApi: number;
  /** Where the browser may keep something; undefined also where nobody knows whose it would be. */
  readonly store: Pick<Storage, 'setItem'> | undefined;
  readonly sleep: (milliseconds: number) => Promise<unknown>;
  /** The clock of the device, in milliseconds. */
  readonly now: () => number;
}

/** What is shown of a visit, and what it hears. */
export type ShownVisit = Pick<
  CourseVisit,
  | 'session'
  | 'saved'
  | 'trouble'
  | 'hasCopy'
  | 'onChange'
  | 'did'
  | 'settleText'
  | 'types'
  | 'clockTicked'
  | 'screenShown'
  | 'pageHidden'
  | 'pageLeft'
  | 'learnerLeft'
>;

/** The course on the page. */
export interface ShownCourse {
  readonly app: HTMLElementTagNameMap['course-app'];
  /** Fetches the words that are in use in this language, and speaks it. */
  readonly speak: (language: Language) => Promise<void>;
}

type GivenCourse = Omit<typeof VirtualCourse, 'loadReportOutline'>;

/**
 * Puts a visit on the page: what the screens say goes to the visit, and what changes in it to the screens.
 *
 * @param course Asked each time anew: where it is being edited, it is another one by then.
 */
export async function showCourse(
  course: GivenCourse,
  visit: ShownVisit,
  launch: ShownLaunch,
): Promise<ShownCourse> {
  const { outline } = course;
  await speak(course, visit.session.language);
  const address = isDayOf(visit)
    ? undefined
    : addressOfPlace(outline, visit.session.facts.place, location.hash);
  if (address !== undefined) history.replaceState(history.state, '', address);

  const app = document.createElement('course-app');
  const loadedGroups = new Set<LazyGroup>();
  app.loadContent = async (name, language) => {
    const load = course.contents[language][name];
    if (load === undefined) throw new Error(`There is no content named "${name}".`);
    const { default: content, words } = await load();
    addWords(language, words);
    return content;
  };
  app.loadLazyWords = async (group, spoken = visit.session.language) => {
    loadedGroups.add(group);
    addWords(spoken, (await course.lazyWords[spoken][group]()).default);
  };
  app.measureClock = async () => (await import('./runtime/clock-difference.ts')).clockDifference(launch.now);
  showNotice(app, launch);
  const refresh = () => {
    app.session = visit.session;
    app.saved = visit.saved;
    app.trouble = visit.trouble;
    app.hasCopy = visit.hasCopy;
  };
  refresh();
  visit.onChange(refresh);
  const speakNow = async (language: Language) => {
    await speak(course, language);
    // Without a connection these stay in the language of before.
    await Promise.allSettled([...loadedGroups].map((group) => app.loadLazyWords(group, language)));
  };
  hearLearner(app, visit, speakNow);
  document.documentElement.lang = visit.session.language;
  useOwnFont();
  addEventListener('hashchange', useOwnFont);
  const opening = document.querySelector('#opening');
  opening?.remove();
  document.body.append(app);
  const nextFrame = () => new Promise(requestAnimationFrame);
  void painted(app.firstScreen, nextFrame, launch.sleep).then(() => {
    void mayCommit(() => app.screenSettled(), nextFrame, launch.sleep).then(() => {
      visit.screenShown();
      fetchStepsAhead(course, visit);
    });
    app.mayLoadTheRest = true;
    void sayWhenFilesAreRefused(opening, app);
    askForOwnFont();
  });
  keepPlaces(outline.id, visit, launch.store);
  hearPage(visit, launch.waitedForApi);
  return { app, speak: speakNow };
}

/** On the day of the werksessie somebody comes for what is to be done there, wherever they were before. */
function isDayOf({ session: { facts, minutes, readOnly } }: ShownVisit): boolean {
  return !readOnly && eveningOf(facts.attendance, minutes()) !== undefined;
}

/** It may come a moment after the screen; without a connection it is not there at all, and the bar says that. */
function showNotice(app: HTMLElementTagNameMap['course-app'], { notice, aside }: ShownLaunch): void {
  if (notice === undefined) return;
  Promise.all([import('./components/shell/launch-notice.ts'), app.loadLazyWords('notice')]).then(
    ([{ launchNotice }]) => {
      app.launchNotice = () => launchNotice(notice, aside);
    },
    () => undefined,
  );
}

function hearLearner(
  app: HTMLElementTagNameMap['course-app'],
  visit: ShownVisit,
  speakNow: (language: Language) => Promise<void>,
): void {
  app.addEventListener('learner-did', (event) => {
    visit.did(event.did);
  });
  app.addEventListener('text-settled', ({ text, use }) => {
    visit.settleText(text, use);
  });
  app.addEventListener('take-over', () => {
    // The session here is old by now: it begins anew, with what the other tab wrote.
    location.reload();
  });
  app.addEventListener('learner-types', ({ text, typed }) => {
    visit.types(text, typed);
  });
  app.addEventListener('close-course', () => {
    document.dispatchEvent(new BeforeLeaving());
    visit.learnerLeft();
  });
  app.addEventListener('choose-language', ({ language }) => {
    void speakNow(language).then(() => {
      document.documentElement.lang = language;
      visit.did({ type: 'language.chosen', language });
    });
  });
}

function hearPage(visit: ShownVisit, waitedForApi: number): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') {
      visit.clockTicked();
      return;
    }
    document.dispatchEvent(new BeforeLeaving());
    visit.pageHidden();
  });
  let goesToSelfTest = false;
  window.addEventListener('hashchange', () => {
    if (!asksForSelfTest(location)) return;
    goesToSelfTest = true;
    visit.pageHidden();
    location.replace(selfTestFrom(waitedForApi));
  });
  window.addEventListener('pagehide', () => {
    document.dispatchEvent(new BeforeLeaving());
    // The session goes on there, and is taken up again when the course comes back.
    if (!goesToSelfTest) visit.pageLeft();
  });
  // A page that comes back from the browser's cache has a session that has ended: it starts anew.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) location.reload();
  });
  setInterval(() => {
    visit.clockTicked();
  }, clockTick);
}

/** The browser remembers where somebody was, so that the page can ask for that screen at once. */
function keepPlaces(course: string, visit: ShownVisit, store: ShownLaunch['store']): void {
  let kept: string | undefined;
  const keep = () => {
    const { facts, language, readOnly } = visit.session;
    const hint = facts.place === undefined ? undefined : placeHint(facts.place.step, language);
    if (hint === undefined || hint === kept || readOnly) return;
    kept = hint;
    try {
      store?.setItem(placeHintKey(course), hint);
    } catch {
      // The store is full: then the page asks for the screen a moment later.
    }
  };
  keep();
  visit.onChange(keep);
}

/** Where the learner goes on is there before it is asked for. */
function fetchStepsAhead(course: GivenCourse, visit: ShownVisit): void {
  const look = fetchAhead({
    next: () => {
      const { overview, language } = visit.session;
      const step = overview.next?.step;
      return step === undefined ? undefined : { name: `${step.id}.${language}`, what: { step, language } };
    },
    load: ({ step, language }) => loadStep(course, step, language),
    // What waits to be saved goes first.
    mayFetch: () =>
      visit.saved === 'saved' &&
      mayFetchAhead(navigator.onLine, (navigator as { readonly connection?: Line }).connection),
    atRest: (then) => {
      if ('requestIdleCallback' in globalThis) requestIdleCallback(then);
      else setTimeout(then, restPause);
    },
  });
  look();
  visit.onChange(look);
}

async function speak({ outline, startWords }: GivenCourse, language: Language): Promise<void> {
  const { default: words, names } = await startWords[language]();
  if (names.length > 0) addNames(outline, language, names);
  useWords(language, words);
}
