import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import { isAskedOf } from '../../src/content/asked.ts';
import type { ExtraPage } from '../../src/content/step-content.ts';
import type { Language } from '../../src/course-files/language.ts';
import type { Facts } from '../../src/programme/facts.ts';
import { Keyboard, type Focused } from './keyboard.ts';
import { course, courseFrame, outline, steps } from './screens.ts';
import { holding, sayer, type Say } from './words.ts';

/** What somebody did, to be compared with what was kept. */
export type Did = {
  -readonly [Key in 'marks' | 'choices' | 'texts']: Record<number, Facts[Key][number]>;
} & { profession?: number };

const isTitle = ({ role, level }: Focused): boolean => role === 'heading' && level === 1;

/** A deelnemer with a keyboard only, who does the programme and remembers what was answered. */
export class KeyboardDeelnemer {
  readonly did: Did = { marks: {}, choices: {}, texts: {} };
  readonly #keyboard: Keyboard;
  readonly #frame: Frame;
  readonly #language: Language;
  readonly #say: Say;

  private constructor(keyboard: Keyboard, frame: Frame, language: Language) {
    this.#keyboard = keyboard;
    this.#frame = frame;
    this.#language = language;
    this.#say = sayer(language);
  }

  static async at(page: Page, language: Language): Promise<KeyboardDeelnemer> {
    return new KeyboardDeelnemer(await Keyboard.at(page), courseFrame(page), language);
  }

  /** The first stop in the course skips the bar. */
  async skipBar(language: Language): Promise<void> {
    const keyboard = this.#keyboard;
    const first = await keyboard.to('the course', () => true);
    expect(first).toMatchObject({ role: 'link', name: sayer(language)('bar.skip') });
    const after = await keyboard.press('Enter');
    expect(after.inCourse, 'the focus is behind the bar').toBe(true);
    expect(['link', 'button']).not.toContain(after.role);
  }

  async chooseLanguage(name: string): Promise<void> {
    await this.#keyboard.to(`the button ${name}`, (it) => it.role === 'button' && it.name === name);
    await this.#keyboard.press('Enter');
    await this.#frame.getByRole('link', { name: this.#say('bar.skip') }).waitFor({ state: 'attached' });
    expect((await this.#keyboard.focused()).inCourse, 'the focus stays in the course').toBe(true);
  }

  /** From home to a step: the focus is on its heading, the only one of the first level. */
  async open(id: string): Promise<void> {
    const title = this.#titleOf(id);
    await this.#keyboard.to(`the link to ${title}`, (it) => it.role === 'link' && it.name.includes(title));
    await this.#keyboard.press('Enter');
    await this.#keyboard.broughtTo(`the heading ${title}`, (it) => isTitle(it) && it.name === title);
    expect(await this.#frame.getByRole('heading', { level: 1 }).count()).toBe(1);
  }

  /** A page beside the steps. */
  async openPage(page: ExtraPage): Promise<void> {
    const title = this.#say(`screen.page.${page}.title`);
    await this.#keyboard.to(`the link to ${title}`, (it) => it.role === 'link' && it.name.includes(title));
    await this.#keyboard.press('Enter');
    await this.#keyboard.broughtTo(`the heading ${title}`, (it) => isTitle(it) && it.name === title);
  }

  /** Back home, where the focus is on the heading or on the step that was left. */
  async home(from: string): Promise<void> {
    await this.#keyboard.to(
      'the link to the wijk',
      (it) => it.role === 'link' && it.href === '#/',
      'Shift+Tab',
    );
    await this.#keyboard.press('Enter');
    await this.#isHome(from);
  }

  /** The course opens where somebody was: in this step, or at home. */
  async goHome(from: string): Promise<void> {
    const home = this.#frame.getByRole('heading', { name: this.#say('home.route') });
    if (await home.isVisible()) return;
    await this.home(from);
  }

  /** Reads all sections; the last one leads home by itself. */
  async read(id: string): Promise<void> {
    await this.open(id);
    const { sections } = course.readings[id]!;
    for (const [position, section] of sections.entries()) {
      const last = position === sections.length - 1;
      const words = holding(this.#say(last ? 'reading.doneToWijk' : 'reading.doneNext'));
      await this.#pressButton(words);
      this.did.marks[section.mark] = 1;
      // To the heading of the next text, whatever it is called here.
      if (!last)
        await this.#keyboard.broughtTo(
          'the next heading',
          ({ role, level }) => role === 'heading' && level === 2,
        );
    }
    await this.#isHome(id);
  }

  /** One statement is forgotten first: the list of what is missing leads to it. */
  async fillQuestionnaire(id: string): Promise<void> {
    await this.open(id);
    const { items, moments, scale, none, extra } = course.questionnaire;
    const moment = moments.find((one) => one.id === steps.find((step) => step.id === id)?.moment)!;
    const forgotten = items[4]!;
    const values = [...scale, none].map(({ value }) => value);
    const answer = async (item: (typeof items)[number], position: number): Promise<void> => {
      await this.#choose(item.statement[this.#language], position);
      this.did.choices[item.choice + moment.choiceOffset] = values[position]!;
    };
    for (const [number, item] of items.entries()) {
      if (item !== forgotten) await answer(item, (number * 7) % values.length);
    }
    if (moment.extra) {
      const { domain } = course.professions.find(({ index }) => index === this.did.profession) ?? {};
      for (const { question, choice, options } of extra.choices.filter((asked) => isAskedOf(asked, domain))) {
        await this.#choose(question[this.#language], 1);
        this.did.choices[choice] = options[1]!.value;
      }
      for (const field of extra.fields) await this.#write(field, 'Met z’n drieën, één keer per maand.');
    }
    await this.#pressButton(this.#say('questionnaire.send'));
    const statement = forgotten.statement[this.#language];
    await this.#frame.getByRole('link', { name: statement }).waitFor();
    await this.#keyboard.to('what is missing', (it) => it.role === 'link' && it.name.includes(statement));
    await this.#keyboard.press('Enter');
    await this.#keyboard.broughtTo('the forgotten statement', (it) => it.group.includes(statement));
    await this.#keyboard.press('Space');
    this.did.choices[forgotten.choice + moment.choiceOffset] = values[0]!;
    await this.#pressButton(this.#say('questionnaire.send'));
    const sent = this.#say('questionnaire.sent.title');
    await this.#keyboard.broughtTo('what was sent', (it) => it.role === 'heading' && it.name === sent);
    this.did.marks[moment.mark] = 1;
    await this.home(id);
  }

  async prepareWerksessie(): Promise<void> {
    await this.openPage('mijn-wijk');
    const { readiness, notes } = course.werksessie;
    const point = readiness.points[0]!;
    await this.#choose(point.text[this.#language], 1);
    this.did.choices[point.choice] = readiness.options[1]!.value;
    await this.#write(notes[0]!.fields[0]!, 'Vragen: wie belt de wijkagent?');
    await this.home('mijn-wijk');
  }

  /** Reads, looks, chooses one way first and then another one, and writes what it is in the own wijk. */
  async doLesson(id: string): Promise<void> {
    await this.open(id);
    const { marks, dilemma, exercise } = course.lessons[id]!;
    await this.#pressButton(this.#say('lesson.read'));
    expect((await this.#keyboard.focused()).inCourse).toBe(true);
    await this.#pressButton(this.#say('lesson.seen'));
    expect((await this.#keyboard.focused()).inCourse).toBe(true);
    for (const [position, towards] of [
      [1, 'Tab'],
      [0, 'Shift+Tab'],
    ] as const) {
      const { week, value } = dilemma.ways[position]!;
      await this.#choose(this.#say('lesson.dilemma.question'), position, towards);
      // On to the way to the source, so that coming back is another way of getting there.
      await this.#keyboard.press('Tab');
      await this.#frame.getByText(week[this.#language]).waitFor();
      this.did.choices[dilemma.choice] = value;
    }
    for (const field of exercise.fields) await this.#write(field, `Wij beginnen dinsdag (${field.text}).`);
    await this.#pressButton(this.#say('lesson.apply.keep'));
    const lit = holding(this.#say('lesson.apply.lit'));
    await this.#frame.getByRole('status').filter({ hasText: lit }).first().waitFor();
    expect((await this.#keyboard.focused()).inCourse, 'the focus is not lost with the button').toBe(true);
    for (const mark of Object.values(marks)) this.did.marks[mark] = 1;
    await this.home(id);
  }

  async readEvaluation(): Promise<void> {
    await this.open('evaluatie');
    for (const { page, mark } of course.evaluation.sections) {
      const title = page.title[this.#language];
      await this.#keyboard.to(
        `the button that ${title} was read`,
        (it) =>
          it.role === 'button' && it.name.startsWith(this.#say('evaluation.read')) && it.name.includes(title),
      );
      await this.#keyboard.press('Enter');
      await this.#keyboard.broughtTo('the next heading', ({ role }) => role === 'heading');
      this.did.marks[mark] = 1;
    }
    await this.home('evaluatie');
  }

  async reflect(): Promise<void> {
    await this.open('reflectie');
    const { mark, feedback, ...reflection } = course.reflection;
    for (const field of reflection.private.fields) await this.#write(field, `Voor mezelf (${field.text}).`);
    for (const { label, choice } of feedback.ratings) {
      await this.#choose(label[this.#language], 2);
      this.did.choices[choice] = feedback.options[2]!.value;
    }
    for (const { question, choice, options } of feedback.questions) {
      await this.#choose(question[this.#language], 1);
      this.did.choices[choice] = options[1]!.value;
    }
    const { title, items, options } = feedback.goals!;
    await this.#keyboard.to('the goals', ({ name }) => name.includes(title[this.#language]));
    await this.#keyboard.press('Enter');
    for (const { goal, choice } of items) {
      const { text } = course.werksessie.goals.find(({ id }) => id === goal)!;
      await this.#choose(text[this.#language], 1);
      this.did.choices[choice] = options[1]!.value;
    }
    await this.#pressButton(this.#say('reflection.keep'));
    const kept = this.#say('reflection.kept.title');
    await this.#keyboard.broughtTo('what was kept', (it) => it.role === 'heading' && it.name === kept);
    this.did.marks[mark] = 1;
    await this.home('reflectie');
  }

  async chooseProfession(): Promise<void> {
    await this.open('accreditatie');
    await this.#keyboard.to('the choice of profession', ({ role }) => role === 'combobox');
    await this.#keyboard.press('ArrowDown');
    this.did.profession = outline.professions[0]!.index;
    await this.home('accreditatie');
  }

  async visitPage(name: string): Promise<void> {
    const link = await this.#keyboard.to(`the link to ${name}`, (it) => it.href === `#/${name}`);
    expect(link.role).toBe('link');
    expect(link.name).not.toBe('');
    await this.#keyboard.press('Enter');
    await this.#keyboard.broughtTo(`the heading of ${name}`, isTitle);
    await this.home(name);
  }

  async saveAndClose(page: Page): Promise<void> {
    await this.#frame.getByText(this.#say('saved.saved')).first().waitFor();
    await this.#toButton(this.#say('bar.close'));
    await this.#keyboard.pressLast('Enter');
    await page.waitForSelector('#stage[data-course=closed]');
  }

  async #isHome(from: string): Promise<void> {
    await this.#frame.getByRole('heading', { name: this.#say('home.route') }).waitFor();
    await this.#keyboard.broughtTo(
      'the heading of home, or the step that was left',
      (it) => isTitle(it) || (it.role === 'link' && it.href === `#/${from}`),
    );
    expect(await this.#frame.getByRole('heading', { level: 1 }).count()).toBe(1);
  }

  #titleOf(id: string): string {
    const lesson = course.lessons[id]?.page.title[this.#language];
    return lesson ?? steps.find((step) => step.id === id)?.title[this.#language] ?? '';
  }

  async #pressButton(name: string | RegExp): Promise<void> {
    await this.#toButton(name);
    await this.#keyboard.press('Enter');
  }

  async #toButton(name: string | RegExp): Promise<void> {
    const isIt = (it: Focused): boolean => (typeof name === 'string' ? it.name === name : name.test(it.name));
    await this.#keyboard.to(`the button ${name.toString()}`, (it) => it.role === 'button' && isIt(it));
  }

  /** Chooses the answer at this position with the arrow keys. */
  async #choose(question: string, position: number, by: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const isAnswer = (it: Focused): boolean => it.role === 'radio' && it.group.includes(question);
    await this.#keyboard.to(`an answer to "${question}"`, isAnswer, by);
    // From wherever the group was entered, to its first answer.
    const answers = await this.#frame.getByRole('group', { name: question }).getByRole('radio').count();
    await this.#keyboard.press('Space');
    const at = await this.#positionIn(question);
    const steps = (position - at + answers) % answers;
    for (let step = 0; step < steps; step++) {
      expect(isAnswer(await this.#keyboard.press('ArrowDown')), 'arrow keys stay in the question').toBe(true);
    }
  }

  async #positionIn(question: string): Promise<number> {
    return this.#frame
      .getByRole('group', { name: question })
      .getByRole('radio')
      .evaluateAll((radios) => radios.findIndex((radio) => (radio as HTMLInputElement).checked));
  }

  async #write(field: { text: number; label: Record<Language, string> }, words: string): Promise<void> {
    const label = field.label[this.#language];
    await this.#keyboard.to(`the field "${label}"`, (it) => it.role === 'textbox' && it.name.includes(label));
    await this.#keyboard.type(words);
    this.did.texts[field.text] = words;
  }
}
