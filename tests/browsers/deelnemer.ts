import type { Standard } from '../../src/packing/standards.ts';
import { sayer } from '../e2e/words.ts';
import { Person, type Browser } from './person.ts';

const say = sayer('nl');

/** An answer to each statement of the questionnaire: 1 to 5. */
export const statements: readonly number[] = Array.from({ length: 16 }, (_, at) => 1 + ((at * 7) % 5));

/** Half a year later it goes a little better; and one question more is asked. */
export const later: readonly number[] = [...statements.map((answer) => Math.min(5, answer + 1)), 1];

/** What a deelnemer does in the course, in the words on the screen. */
export class Deelnemer {
  /** In front of the course, inside the frame of the LMS. */
  readonly course: Person;
  readonly #lms: Person;
  readonly #browser: Browser;
  readonly #address: string;
  readonly #visit: Readonly<Record<string, string>>;

  constructor(browser: Browser, address: string, standard: Standard, learner: string) {
    this.#browser = browser;
    this.#address = address;
    this.#visit = { standard, learner, mode: 'normal', panel: '0' };
    this.#lms = new Person(browser, 'page');
    this.course = new Person(browser, 'course');
  }

  async opensTheCourse(shift?: 'half-year'): Promise<void> {
    const query = new URLSearchParams({ ...this.#visit, ...(shift === undefined ? {} : { shift }) });
    await this.#browser.open(`${this.#address}?${query.toString()}`);
    await this.#lms.sees({ css: '#stage[data-course=running]' });
    await this.course.sees({ css: 'h1' });
  }

  /** With the button of the course. */
  async leaves(): Promise<void> {
    await this.course.click({ css: 'button', says: say('bar.close') });
    await this.#lms.sees({ css: '#stage[data-course=closed]' });
  }

  async opensStep(title: string): Promise<void> {
    const { course } = this;
    const route = { css: 'h2', says: 'Uw route door de wijk' };
    if (!(await course.isThere(route)))
      await course.goes({ css: 'a', says: say('bar.home'), exactly: true }, route);
    // On the day of the werksessie, and in the ending, the route is only looked up.
    const folded = { css: 'details.whole:not([open]) > summary' };
    if (await course.isThere(folded)) await course.click(folded);
    await course.goes({ css: 'li a', says: title }, { css: 'h1', says: title });
  }

  /** The sections of the open reading, one by one. */
  async reads(): Promise<void> {
    const { course } = this;
    for (;;) {
      const heading = await course.sees({ css: 'h2' });
      const button = { css: 'button', says: 'Gelezen, ' };
      const isLast = (await course.sees(button)).includes('terug naar de wijk');
      await course.click(button);
      if (isLast) return;
      await course.seesNot({ css: 'h2', says: heading, exactly: true });
    }
  }

  async answers(answers: readonly number[]): Promise<void> {
    for (const [at, answer] of answers.entries()) {
      const radio = `input[type=radio][name="question-${String(at)}"][value="${String(answer)}"]`;
      await this.course.ticks({ css: `label:has(> ${radio})` }, { css: radio });
    }
  }

  async chosen(): Promise<readonly number[]> {
    const chosen: number[] = [];
    for (;;) {
      const sought = { css: 'input[type=radio]:checked', after: chosen.length, hidden: true };
      if (!(await this.course.isThere(sought))) return chosen;
      chosen.push(Number(await this.course.reads(sought)));
    }
  }

  async opensOption(option: 'code' | 'file'): Promise<void> {
    const details = `details[data-option=${option}]`;
    await this.course.sees({ css: `${details} summary` });
    if (!(await this.course.isThere({ css: `${details}[open]` })))
      await this.course.click({ css: `${details} summary` });
  }

  async typesCode(code: string): Promise<void> {
    await this.opensOption('code');
    await this.course.types({ css: 'input#code' }, code);
    await this.course.click({ css: 'button', says: say('attendance.code.check') });
  }

  /** A file of the organiser. */
  async brings(path: string): Promise<void> {
    await this.opensOption('file');
    await this.course.choosesFile({ css: 'details[data-option=file] input[type=file]' }, path);
  }

  async makesCertificate(profession: string): Promise<{ name: string; contents: Uint8Array<ArrayBuffer> }> {
    const { course } = this;
    await course.chooses({ css: 'select' }, profession);
    await course.click({ css: 'button', says: say('closing.certificate.make'), exactly: true });
    await course.click({ css: 'button', says: say('closing.certificate.yes') });
    await course.sees({ css: '*', says: say('closing.certificate.made'), inside: 'certificate-desk' });
    return course.savesFile(() => course.click({ css: 'button', says: say('closing.out.download') }));
  }
}
