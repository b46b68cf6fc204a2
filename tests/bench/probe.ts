/** What the probe must wait for in the course's page. */
export interface Wish {
  /** A heading of the first level with this text; any when left out. */
  readonly heading?: string;
  /** A paragraph that begins with this. */
  readonly paragraph?: string;
  /** A link with this address. */
  readonly link?: string;
  /** Clicks that link as soon as all else is shown, and waits for this. */
  readonly then?: Wish;
}

/** What the probe found; milliseconds since the course's frame began to navigate. */
export interface ProbeFinding {
  /** The course called LMSInitialize or Initialize. */
  initialize?: number;
  /** What was wished for has been painted. */
  shown?: number;
  /** The course has answered the click, if only by saying that the next screen is on its way. */
  interactive?: number;
  /** What was wished for after the click has been painted. */
  answered?: number;
  /** When each task of the main thread longer than 50 ms began, and how long it took. */
  readonly longTasks: (readonly [start: number, duration: number])[];
  /** When the page stood still for the server of the LMS, and how long. */
  readonly waits: (readonly [start: number, duration: number])[];
  /** When something moved that nobody had touched, and how much: a score between 0 and 1. */
  readonly shifts: (readonly [at: number, value: number])[];
}

/** As browsers based on Chromium report it; TypeScript does not know it. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

declare global {
  interface Window {
    benchFinding?: ProbeFinding;
    /** Waits for a wish from now on; the milliseconds until it was painted. */
    benchClickTo?: (href: string, wish: Wish) => Promise<number>;
  }
}

/**
 * Runs in the page of the LMS, before anything of it, and looks into the frame of the course: a script in the frame itself
 * would run in the empty page that is there first. It looks once in every picture that the browser draws, so that
 * nothing is "shown" which the learner could not see.
 */
export function probe(wish: Wish): void {
  if (window.parent !== window) return;
  const finding: ProbeFinding = { longTasks: [], waits: [], shifts: [] };
  window.benchFinding = finding;
  let course: Window & typeof globalThis;

  const now = () => course.performance.now();
  const observe = (type: string, seen: (entry: PerformanceEntry) => void) => {
    new course.PerformanceObserver((list) => {
      list.getEntries().forEach(seen);
    }).observe({ type, buffered: true });
  };
  const watch = () => {
    observe('longtask', ({ startTime, duration }) => {
      finding.longTasks.push([startTime, duration]);
    });
    observe('layout-shift', (entry) => {
      const { startTime, value, hadRecentInput } = entry as LayoutShift;
      if (!hadRecentInput) finding.shifts.push([startTime, value]);
    });
  };

  /** Elements of the page and of every shadow root in it. */
  function* everywhere(selector: string, root: ParentNode): Generator<HTMLElement> {
    yield* root.querySelectorAll<HTMLElement>(selector);
    for (const { shadowRoot } of root.querySelectorAll('*')) {
      if (shadowRoot !== null) yield* everywhere(selector, shadowRoot);
    }
  }
  /** Has a box, is not transparent, and no element around it hides it from assistive technology. */
  const isShown = (element: Element): boolean => {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    const { Element, ShadowRoot } = course;
    for (
      let at: Node | null = element;
      at !== null;
      at = at instanceof ShadowRoot ? at.host : at.parentNode
    ) {
      if (at instanceof Element && (at.ariaHidden === 'true' || at.hasAttribute('inert'))) return false;
    }
    return true;
  };
  const find = (selector: string, begin = ''): HTMLElement | undefined => {
    for (const element of everywhere(selector, course.document)) {
      const text = (element.textContent || '').replaceAll(/\s+/g, ' ').trim();
      if (text !== '' && text.startsWith(begin) && isShown(element)) return element;
    }
    return undefined;
  };
  // What comes last in the page is looked for first: until it is there a look costs next to nothing.
  const isFulfilled = ({ heading, paragraph, link }: Wish): boolean =>
    (paragraph === undefined || find('p', paragraph) !== undefined) &&
    (link === undefined || linkTo(link) !== undefined) &&
    find('h1', heading) !== undefined;
  const linkTo = (address: string) => find(`a[href="${address}"]`);

  /** Calls back in a task of its own after the frame in which the condition came true has been drawn. */
  const whenPainted = (condition: () => boolean, painted: () => void) => {
    const look = () => {
      if (!condition()) {
        requestAnimationFrame(look);
        return;
      }
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = painted;
      port2.postMessage(undefined);
    };
    requestAnimationFrame(look);
  };

  const clickIt = (link: HTMLElement | undefined, next: Wish) => {
    link?.click();
    // A link in a page that is not alive yet changes the address and nothing more; home has no element `main`.
    whenPainted(
      () => link?.isConnected === false && [...everywhere('#main', course.document)].some(isShown),
      () => (finding.interactive = now()),
    );
    whenPainted(
      () => isFulfilled(next),
      () => (finding.answered = now()),
    );
  };
  const start = () => {
    whenPainted(
      () => isFulfilled(wish),
      () => {
        finding.shown = now();
        if (wish.link !== undefined && wish.then !== undefined) clickIt(linkTo(wish.link), wish.then);
      },
    );
  };
  /** The page of the LMS keeps a record with a synchronous request, as many LMSs do. */
  const hearWaits = () => {
    const ahead = performance.timeOrigin - course.performance.timeOrigin;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceResourceTiming[])
        if (entry.initiatorType === 'xmlhttprequest')
          finding.waits.push([entry.startTime + ahead, entry.duration]);
    }).observe({ type: 'resource' });
  };
  const hearInitialize = () => {
    const lms = window as unknown as Record<string, Record<string, (words: string) => string> | undefined>;
    for (const [name, call] of [
      ['API', 'LMSInitialize'],
      ['API_1484_11', 'Initialize'],
    ] as const) {
      const api = lms[name];
      const answer = api?.[call];
      if (api === undefined || answer === undefined) continue;
      api[call] = (words) => {
        finding.initialize ??= now();
        return answer.call(api, words);
      };
    }
  };
  const waitForCourse = () => {
    const frame = document.querySelector<HTMLIFrameElement>('#stage iframe')?.contentWindow;
    if (frame?.location.pathname.startsWith('/package/')) {
      course = frame as typeof course;
      watch();
      hearInitialize();
      hearWaits();
      start();
    } else requestAnimationFrame(waitForCourse);
  };
  requestAnimationFrame(waitForCourse);

  window.benchClickTo = (href, next) =>
    new Promise((resolve, reject) => {
      const link = [...everywhere('a', course.document)].find(
        (candidate) => candidate.getAttribute('href') === href && isShown(candidate),
      );
      if (link === undefined) {
        reject(new Error(`There is no link to ${href}.`));
        return;
      }
      const from = now();
      link.click();
      whenPainted(
        () => isFulfilled(next),
        () => {
          resolve(now() - from);
        },
      );
    });
}
