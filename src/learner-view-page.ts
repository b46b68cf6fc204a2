import { applyDisplay, readDisplay } from './components/display/display-settings.ts';
import { routeOf } from './components/session/route.ts';
import { allUpdated } from './learner-view/all-updated.ts';
import { CourseOnView } from './learner-view/course-on-view.ts';
import { keepNothing, leaveFocusAlone, stayHere } from './learner-view/keep-nothing.ts';
import { Lamp } from './learner-view/lit/lamp.ts';
import { toView, type CourseGiven, type FromView, type Look } from './learner-view/messages.ts';
import { addressOf } from './learner-view/where-to-look.ts';
import { showCourse, type ShownCourse } from './show-course.ts';

/** Milliseconds to wait for a paint: a view that is out of sight is not painted at all. */
const paintPatience = 100;

/** Milliseconds after which parts of a screen have come that are not there at once. */
const lateParts = 300;

const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

const editor = window.parent;

function tell(message: FromView): void {
  // From disk nobody has an origin that could be named; there is nothing secret in it.
  editor.postMessage(message, '*');
}

/** To another place on this page; resolves when everybody has heard of it. */
async function go(address: string): Promise<void> {
  if (location.hash === address) return;
  const heard = new Promise((resolve) => {
    addEventListener('hashchange', resolve, { once: true });
  });
  location.replace(address);
  await Promise.race([heard, sleep(paintPatience)]);
}

/** The editor says that it cannot be shown; whoever builds the course may look closer. */
function told(cause: unknown): void {
  console.error(cause);
  tell({ type: 'fault' });
}

/** What the editor asked for since the last time, and when. */
interface Wanted {
  readonly since: number;
  readonly course?: CourseGiven;
  readonly look?: Look;
}

/** Shows the learner's screens with the course that the editor's page gives, wherever that looks. */
class LearnerView {
  readonly #course = new CourseOnView(() => Math.floor(Date.now() / 60_000));
  readonly #lamp = new Lamp();
  #wanted: Wanted | undefined;
  #isBusy = false;
  #shown: Promise<ShownCourse> | undefined;
  #look: Look | undefined;
  /** Where that was, in the course of then. */
  #address = '';
  /** Some of a screen comes a moment after the rest, and so may the text that is looked for. */
  #late: ReturnType<typeof setTimeout> | undefined;

  /** Of what is asked while a screen comes, only the last counts. */
  want(message: CourseGiven | Look): void {
    const { since = performance.now() } = this.#wanted ?? {};
    clearTimeout(this.#late);
    this.#wanted = { ...this.#wanted, since, [message.type]: message };
    if (!this.#isBusy) void this.#work();
  }

  async #work(): Promise<void> {
    this.#isBusy = true;
    // A course and where to look in it come one after the other.
    await sleep(0);
    while (this.#wanted !== undefined) {
      const wanted: Wanted = this.#wanted;
      this.#wanted = undefined;
      try {
        if (wanted.course !== undefined) this.#course.take(wanted.course);
      } catch (cause) {
        told(cause);
      }
      await this.#show(wanted).catch(told);
    }
    this.#isBusy = false;
  }

  async #show({ since, course, look = this.#look }: Wanted): Promise<void> {
    this.#look = look;
    if (look === undefined) return;
    // Its names come with the words, and whoever looks next may say them.
    await (await this.#shown)?.speak(look.language);
    const visit = this.#course.visitOf(look);
    if (visit === undefined) return;
    const address = addressOf(look, visit.session.outline);
    if (this.#shown === undefined) location.replace(address);
    const { app } = await (this.#shown ??= showCourse(this.#course, visit, {
      notice: undefined,
      aside: undefined,
      waitedForApi: 0,
      store: undefined,
      sleep,
      now: () => Date.now(),
    }));
    document.documentElement.lang = look.language;
    if (course !== undefined) app.courseChanged();
    else app.requestUpdate();
    // A part that is new has a place of its own once the course has it.
    if (address !== this.#address || routeOf(location.hash).screen !== look.step) await go(address);
    this.#address = address;
    await this.#settled(app);
    const state = visit.session.overview.steps.find(({ step }) => step.id === look.step);
    const shine = () => {
      const field = `${look.field ?? address} ${look.language}`;
      const lit = this.#lamp.shine(look.lit, field, course === undefined && look.field !== undefined);
      tell({ type: 'shown', took: performance.now() - since, lit, shut: state?.status === 'locked' });
      return lit;
    };
    if (!shine() && look.lit !== undefined) this.#late = setTimeout(shine, lateParts);
  }

  async #settled(app: ShownCourse['app']): Promise<void> {
    await app.updateComplete;
    await app.screenSettled();
    await allUpdated(app);
    const frame = new Promise((resolve) => requestAnimationFrame(resolve));
    await Promise.race([frame, sleep(paintPatience)]);
  }
}

keepNothing();
leaveFocusAlone();
stayHere((address) => {
  tell({ type: 'stayed', address });
});
applyDisplay(readDisplay());
const view = new LearnerView();
addEventListener('message', ({ source, data }) => {
  const message = source === editor ? toView(data) : undefined;
  if (message !== undefined) view.want(message);
});
tell({ type: 'ready' });
