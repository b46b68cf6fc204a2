import type { BrowserContext, ConsoleMessage, Page } from 'playwright-core';
import type { Standard } from '../../src/packing/standards.ts';
import { newComputer } from '../clock/computer.ts';
import type { Testbed } from '../e2e/preview-visit.ts';
import { seedLearner } from '../e2e/seeded-learner.ts';
import { doneInLms, missing, type Done } from './facts-done.ts';
import {
  actions,
  goTo,
  noticeShown,
  saidAboutSaving,
  sentences,
  shownFacts,
  takeOver,
  type Action,
  type NoticeSentence,
  type SavedSentence,
  type Seat,
  type TroubleSentence,
} from './learner.ts';

export type Moment = 'launch' | 'start' | 'mid-answer' | 'during commit' | 'at close' | 'at resume';

/** How the visit under the fault ends. */
export type Ending = 'button' | 'tab' | 'reload' | 'away';

export interface Scenario {
  /** Ids as in the address of the preview. */
  readonly fault: string;
  readonly moment: Moment;
  readonly standard: Standard;
  readonly ending: Ending;
  /** What the bar must say while the fault is there. */
  readonly saved: SavedSentence;
  readonly why?: TroubleSentence;
  /** What the bar says when the visit has ended with the button. */
  readonly ended?: SavedSentence;
  /** The notice under the fault, when it was there from the start. */
  readonly notice?: NoticeSentence;
  /** The notice at the next visit. */
  readonly back?: NoticeSentence;
  /** The learner cannot get back to the LMS from here: what was done must be back behind the same fault. */
  readonly stays?: true;
  /** The fault comes just after a save has ended. */
  readonly afterSave?: true;
  /** Another tab writes now; the learner takes the writing back before going on. */
  readonly takesOver?: true;
  /** Nothing can be done; what was there must not change. */
  readonly looksOnly?: true;
}

export interface Outcome {
  readonly done: number;
  readonly kept: number;
  readonly lost: Done;
  readonly said: readonly string[];
  /** What is wrong besides lost facts: errors of the course, sentences that are not the right ones. */
  readonly wrong: readonly string[];
}

/** When all is well the server is only asked once a minute whether it is there. */
const patience = 90_000;
/** Milliseconds between two looks. Twelve learners look, and what they wait for stays. */
const between = 250;
/** Strikes as soon as the first screen stands, because without the files of the course nothing comes at all. */
const leavesNoCourse = ['gone', 'expired', 'throw'];
const inWindow = ['popup', 'opener-api'];

export async function runScenario(testbed: Testbed, learner: string, scenario: Scenario): Promise<Outcome> {
  const { standard } = scenario;
  await seedLearner(testbed, standard, learner, 'halfway', { at: 'les-3' });
  const seeded = await doneInLms(testbed, standard, learner);
  const computer = await newComputer(testbed.computer.browser()!, {
    reducedMotion: 'reduce',
    viewport: { width: 800, height: 600 },
  });
  const run = new Run(testbed, computer, learner, scenario);
  try {
    const kept = await run.everything(seeded);
    const lost = missing(run.done, kept);
    return {
      done: run.done.length,
      kept: run.done.length - lost.length,
      lost,
      said: run.said,
      wrong: run.wrong,
    };
  } finally {
    await computer.close();
  }
}

/** One scenario: a visit under the fault, or one before it, and a visit afterwards. */
class Run {
  readonly #testbed: Testbed;
  readonly #computer: BrowserContext;
  readonly #learner: string;
  readonly #scenario: Scenario;
  readonly done: string[] = [];
  readonly said: string[] = [];
  readonly wrong: string[] = [];

  constructor(testbed: Testbed, computer: BrowserContext, learner: string, scenario: Scenario) {
    this.#testbed = testbed;
    this.#computer = computer;
    this.#learner = learner;
    this.#scenario = scenario;
  }

  /** Answers what was kept in the end: in the LMS and on the screen. */
  async everything(seeded: Done): Promise<Done> {
    const { moment, stays = false, looksOnly = false } = this.#scenario;
    this.done.push(...seeded);
    if (looksOnly) await this.#look();
    else if (moment === 'at resume') {
      const first = await this.#open();
      await this.#do(first, actions.read, actions.firstText);
      // This visit is a sound one; on a busy computer a tab that closes at once may leave its last words to the next visit.
      await this.#untilStored();
      await this.#leave(first, 'tab');
      const second = await this.#openUnderFault();
      await this.#do(second, actions.secondText, actions.check);
      await this.#hear(second);
      await this.#leave(second, this.#scenario.ending);
    } else await this.#visitWithFault(moment);

    const back = stays ? await this.#openUnderFault() : await this.#open();
    if (!stays) await this.#readNotice(back, this.#scenario.back);
    const shown = looksOnly ? [] : await shownFacts(back);
    if (!looksOnly && moment !== 'at close') await this.#do(back, actions.rate);
    const underHand = missing(this.#inLesson(), shown);
    if (!looksOnly && underHand.length > 0) this.wrong.push(`not on the screen: ${underHand.join(', ')}`);
    await this.#leave(back, 'button');
    if (stays) return missing(this.done, underHand);
    return doneInLms(this.#testbed, this.#scenario.standard, this.#learner);
  }

  /** What can be seen in the lesson. */
  #inLesson(): Done {
    return this.done.filter((fact) => /^(mark 2[01]|choice 35|text [45]) ?/.test(`${fact} `));
  }

  async #visitWithFault(moment: Moment): Promise<void> {
    const { ending, fault } = this.#scenario;
    const strike = (seat: Seat) => this.#strike(seat, fault.split(','));
    const seat =
      moment === 'start'
        ? await this.#openUnderFault()
        : await this.#open(moment === 'during commit' ? { fault, after: '1' } : {});
    await this.#do(seat, actions.read, actions.firstText);
    if (moment === 'mid-answer') {
      await this.#do(seat, actions.halfText);
      if (this.#scenario.afterSave) await this.#hear(seat, 'saved');
      await strike(seat);
      if (this.#scenario.takesOver) {
        await this.#hear(seat);
        await takeOver(seat);
      }
      await this.#do(seat, actions.restOfText, actions.check);
    } else await this.#do(seat, actions.secondText, actions.check);
    if (moment === 'at close') {
      // The files of the screen come before the network goes.
      await goTo(seat, 'reflectie');
      await strike(seat);
      await this.#do(seat, actions.rate);
    } else await this.#hear(seat, this.#scenario.takesOver ? 'saved' : undefined);
    await this.#leave(seat, ending);
  }

  async #look(): Promise<void> {
    const seat = await this.#openUnderFault();
    await this.#hear(seat);
    await this.#leave(seat, this.#scenario.ending);
  }

  async #openUnderFault(): Promise<Seat> {
    const { fault, notice, looksOnly = false } = this.#scenario;
    const ids = fault.split(',');
    const later = !looksOnly && ids.some((id) => leavesNoCourse.includes(id));
    const seat = await this.#open(later ? {} : { fault });
    if (later) await this.#strike(seat, ids);
    else await this.#readNotice(seat, notice);
    return seat;
  }

  async #open(faulty: { readonly fault?: string; readonly after?: string } = {}): Promise<Seat> {
    const { standard } = this.#scenario;
    const page = await this.#computer.newPage();
    page.setDefaultTimeout(patience);
    this.#listen(page);
    const query = new URLSearchParams({
      standard,
      learner: this.#learner,
      panel: '0',
      slow: '1000',
      ...faulty,
    });
    await page.goto(`${this.#testbed.preview.url}?${query.toString()}`);
    const ids = faulty.fault?.split(',') ?? [];
    const seat = ids.some((id) => inWindow.includes(id))
      ? await this.#openWindow(page, ids)
      : { page, course: page.frameLocator('#stage > iframe >> nth=0') };
    const isFirst = ids.length > 0 && this.#scenario.looksOnly === true;
    await seat.course.locator(isFirst ? 'course-bar .saved' : 'answer-field textarea >> nth=1').waitFor();
    return seat;
  }

  async #openWindow(page: Page, ids: readonly string[]): Promise<Seat> {
    const opening = page.waitForEvent('popup');
    await page.locator('#stage button.primary').click();
    const window = await opening;
    this.#listen(window);
    return { page, course: ids.includes('opener-api') ? window.frameLocator('iframe') : window };
  }

  async #do(seat: Seat, ...chosen: readonly Action[]): Promise<void> {
    for (const action of chosen) {
      await action.act(seat);
      this.done.push(...action.facts);
    }
  }

  async #strike({ page }: Seat, ids: readonly string[]): Promise<void> {
    await page.evaluate((faults) => {
      (window as unknown as { previewFaults: (ids: readonly string[]) => void }).previewFaults(faults);
    }, ids);
  }

  /** Waits until the bar says what it should. */
  async #hear(seat: Seat, saved = this.#scenario.saved): Promise<void> {
    const { why } = this.#scenario;
    const expected = [sentences.saved[saved], ...(why === undefined ? [] : [sentences.saved.trouble[why]])];
    const until = Date.now() + patience;
    let heard = await saidAboutSaving(seat);
    while (heard.join() !== expected.join() && Date.now() < until) {
      await seat.page.waitForTimeout(between);
      heard = await saidAboutSaving(seat);
    }
    this.said.push(nameOf(heard[0] ?? ''));
    this.#expect('bar', expected.join(' / '), heard.join(' / '));
  }

  /** The notice is brought after the first screen, so it may stand there a moment later than the bar. */
  async #readNotice(seat: Seat, name: NoticeSentence | undefined): Promise<void> {
    const expected = name === undefined ? undefined : sentences.notice[name];
    const until = Date.now() + patience;
    let found = await noticeShown(seat);
    while (found !== expected && expected !== undefined && Date.now() < until) {
      await seat.page.waitForTimeout(between);
      found = await noticeShown(seat);
    }
    if (found !== undefined) this.said.push(`notice ${noticeName(found)}`);
    this.#expect('notice', expected, found);
  }

  async #leave(seat: Seat, ending: Ending): Promise<void> {
    if (ending === 'button') await this.#leaveByButton(seat);
    else if (ending === 'reload') {
      const { page } = seat;
      await page.reload();
    } else if (ending === 'away') await seat.page.goto('about:blank');
    // The window of the course before the one of the LMS that opened it.
    for (const page of this.#computer.pages().toReversed()) await page.close({ runBeforeUnload: false });
    await this.#computer.clearCookies();
    if (this.#scenario.back === undefined && !this.#scenario.stays) await this.#untilStored();
  }

  /** A page that goes away sends its last words without waiting, and a slow LMS takes its time over them. */
  async #untilStored(): Promise<void> {
    const until = Date.now() + patience;
    const { standard } = this.#scenario;
    while (missing(this.done, await doneInLms(this.#testbed, standard, this.#learner)).length > 0) {
      if (Date.now() > until) return;
      await new Promise((resolve) => setTimeout(resolve, between));
    }
  }

  async #leaveByButton(seat: Seat): Promise<void> {
    await seat.course.locator('course-bar .close').click();
    const ended = seat.page.locator('#stage[data-course=closed]');
    const told = seat.course.locator('main.message p[role=status]');
    const until = Date.now() + patience;
    // A player whose end succeeds takes the course away; else the course itself says how it ended.
    while (Date.now() < until) {
      if ((await ended.count()) > 0) return;
      const [line = ''] = await told.allInnerTexts().catch(() => []);
      const name = nameOf(line.replace(/\.$/, ''));
      if (name.startsWith('closed')) {
        this.said.push(name);
        return;
      }
      await seat.page.waitForTimeout(between);
    }
    this.wrong.push('the course does not close');
  }

  #expect(what: string, expected: string | undefined, found: string | undefined): void {
    if (expected !== found) this.wrong.push(`${what} says "${found ?? ''}" and not "${expected ?? ''}"`);
  }

  #listen(page: Page): void {
    page.on('pageerror', (error) => this.wrong.push(`error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error' && !isExpected(message)) this.wrong.push(`console: ${message.text()}`);
    });
  }
}

/** The browser itself tells of requests that fail, and the LMS's own scripts of what goes wrong there. */
function isExpected(message: ConsoleMessage): boolean {
  return (
    /^Failed to load resource|net::ERR/.test(message.text()) || !message.location().url.includes('/package/')
  );
}

function nameOf(sentence: string): string {
  return Object.entries(sentences.saved).find(([, words]) => words === sentence)?.[0] ?? sentence;
}

function noticeName(sentence: string): string {
  return Object.entries(sentences.notice).find(([, words]) => words === sentence)?.[0] ?? sentence;
}
