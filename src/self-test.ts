import './what-stops.ts';
import { course, words } from 'virtual:self-test';
import { applyDisplay, readDisplay } from './components/display/display-settings.ts';
import { factsOfPackage } from './components/self-test/facts-of-package.ts';
import { utcDay } from './encoding/day.ts';
import type { TestedPackage } from './components/self-test/self-test-result.ts';
import './components/self-test/self-test-page.ts';
import './components/session/i18next-words.ts';
import { useWords } from './components/session/words.ts';
import type { Language } from './course-files/language.ts';
import { openJournal } from './progress/journal.ts';
import { keepSafetyCopy } from './progress/safety-copy.ts';
import { browserStore } from './runtime/browser-store.ts';
import { probeConnection } from './runtime/connection-probe.ts';
import type { ScormStandard } from './runtime/find-api.ts';
import { lookAround } from './runtime/self-test/look-around.ts';
import { isOpenElsewhere } from './runtime/self-test/other-tab.ts';
import { assessPackage } from './runtime/self-test/package-facts.ts';
import { searchApi } from './runtime/self-test/place.ts';
import { selfTest } from './runtime/self-test/self-test.ts';

/**
 * After the `#` when the course itself led here, in the same window and the same session: how many milliseconds it had to
 * wait for the LMS.
 */
const [, waitedInCourse] = /^#van-de-module=(-?\d+)$/.exec(location.hash) ?? [];
const fromCourse = waitedInCourse !== undefined;

const now = (): number => Date.now();

/** Milliseconds by a clock that nobody sets, as somebody may do with the other one in the middle of a test. */
const elapsed = (): number => performance.now();

/** Names of the rules that stopped something, from the first moment on. */
const stopped = [...(globalThis.preventieInDeBuurtStopped ?? [])].filter(
  (what) => !['error', 'unhandledrejection'].includes(what),
);
document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
  stopped.push(effectiveDirective);
});

/**
 * Puts the page together. Nothing is asked of the LMS before somebody presses the button; only whether its API is there is
 * looked at from the beginning, as the course does, because it may come late.
 */
function start(): void {
  const standards = { scorm12: '1.2', scorm2004: '2004', none: undefined } as const;
  const standard = standards[standardOfPackage()];
  const search =
    standard === undefined
      ? undefined
      : searchApi(window, standard, { now: elapsed, sleep }, Number(waitedInCourse ?? 0));
  // As the course: browsers here often speak English to people who do not.
  let language: Language = 'nl';
  useWords(language, words[language]);
  const page = document.createElement('self-test-page');
  const show = () => {
    document.documentElement.lang = language;
    page.language = language;
    page.tested = { title: course.title[language], version: course.version, standard: standardOfPackage() };
  };
  page.back = fromCourse ? './index.html' : undefined;
  page.now = now;
  page.run = async () => {
    const [result, known] = await Promise.all([testLms(), factsOfPackage()]);
    const findings = [...result.findings, ...assessPackage(known, utcDay(Math.floor(now() / 60_000)))];
    return { ...result, findings };
  };
  const testLms = () =>
    selfTest({
      search,
      elapsed,
      sleep,
      atLeaving: (act) => {
        addEventListener('pagehide', act);
      },
      keepCopy,
      probe: async () => (await probeConnection(now)) === 'reached',
      isOpenElsewhere: () => isOpenElsewhere(signsOfLife, fromCourse, now, sleep),
      lookAround: () => lookAround(window, import.meta.url, stopped, now),
    });
  page.addEventListener('choose-language', (event) => {
    language = event.language;
    useWords(language, words[language]);
    show();
  });
  show();
  document.querySelector('#opening')?.remove();
  document.body.append(page);
}

function standardOfPackage(): TestedPackage['standard'] {
  const standard = document.querySelector<HTMLMetaElement>('meta[name="scorm-standard"]')?.content;
  return standard === 'scorm12' || standard === 'scorm2004' ? standard : 'none';
}

/** What tabs with the course leave in this browser while they are open. */
function signsOfLife(): ReadonlyMap<string, string> {
  const store = browserStore();
  const keys = Object.keys(store ?? {}).filter(
    (key) => key.startsWith(`${course.id}/`) && key.endsWith('/writer'),
  );
  return new Map(keys.map((key) => [key, store?.getItem(key) ?? '']));
}

function keepCopy(standard: ScormStandard, learnerId: string, state: string): Promise<() => void> {
  const kind = standard === '1.2' ? 'scorm12' : 'scorm2004';
  const minutes = () => Math.floor(now() / 60_000);
  return keepSafetyCopy(openJournal(browserStore(), `${course.id}/${kind}`, learnerId, minutes), {
    learnerId,
    state,
  });
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

applyDisplay(readDisplay());
start();
