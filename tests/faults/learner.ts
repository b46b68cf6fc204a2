import type { FrameLocator, Page } from 'playwright-core';
import { doneInLms, choice, mark, text, type Done } from './facts-done.ts';
import words from '../../course/teksten/nl.json' with { type: 'json' };

/** Sentences about saving, by their place in `course/teksten/nl.json`. */
export type SavedSentence = Exclude<keyof typeof words.saved, 'trouble' | 'troubleOnly' | 'why'>;
export type TroubleSentence = keyof typeof words.saved.trouble;
export type NoticeSentence = Exclude<keyof typeof words.notice, 'label' | 'download'>;

export const answers = {
  first: 'De POH en de wijkverpleegkundige – samen.',
  second: 'Een uur per week.',
};

/** The course in front of somebody, in a frame or a window. */
export interface Seat {
  readonly page: Page;
  readonly course: Pick<FrameLocator, 'locator' | 'getByRole'>;
}

/** One thing that a learner does, and the facts that follow from it. */
export interface Action {
  readonly facts: Done;
  act(seat: Seat): Promise<void>;
}

/** In the page itself: the browser's own way to wait for a still picture takes longer than all the rest. */
async function press({ course }: Seat, selector: string): Promise<void> {
  await course.locator(selector).evaluate((element) => {
    (element as HTMLElement).click();
  });
}

async function type({ course }: Seat, position: number, typed: string): Promise<void> {
  await course.locator('answer-field textarea').nth(position).evaluate(typeInto, typed);
}

/** Runs in the page. */
export function typeInto(element: Element, value: string): void {
  const field = element as HTMLTextAreaElement;
  field.focus();
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

export const actions = {
  read: { facts: [mark(20)], act: (seat) => press(seat, 'section.read .buttons button') },
  firstText: { facts: [text(4, answers.first)], act: (seat) => type(seat, 0, answers.first) },
  check: {
    facts: [choice(86, 3), mark(21)],
    act: async (seat) => {
      await press(seat, 'dilemma-choice .ways input[value="3"]');
      await press(seat, 'section.look .buttons button');
    },
  },
  secondText: { facts: [text(5, answers.second)], act: (seat) => type(seat, 1, answers.second) },
  halfText: { facts: [], act: (seat) => type(seat, 1, answers.second.slice(0, 5)) },
  /** The letters after those of `halfText`. */
  restOfText: {
    facts: [text(5, answers.second)],
    act: async (seat) => {
      for (let length = 6; length <= answers.second.length; length++)
        await type(seat, 1, answers.second.slice(0, length));
    },
  },
  rate: {
    facts: [choice(46, 4)],
    act: async (seat) => {
      await goTo(seat, 'reflectie');
      await press(seat, 'feedback-ratings input[name=sfeer][value="4"]');
    },
  },
} satisfies Record<string, Action>;

export async function goTo({ course }: Seat, screen: string): Promise<void> {
  await course.locator('html').evaluate((_, name) => {
    location.hash = `#/${name}`;
  }, screen);
  await course.locator(screen === 'reflectie' ? 'reflection-screen' : 'lesson-screen').waitFor();
}

/** Takes the writing back from the tab that was opened later. */
export async function takeOver({ course }: Seat): Promise<void> {
  await course
    .locator('section.notice button')
    .first()
    .evaluate((button) => {
      (button as HTMLElement).click();
    });
  await course.locator('dilemma-choice').waitFor();
}

/** What of the lesson and the reflection stands on the screen, in the same words as the record. */
export async function shownFacts(seat: Seat): Promise<Done> {
  await goTo(seat, 'les-3');
  await seat.course.locator('answer-field textarea').nth(1).waitFor();
  const isSeen = (await seat.course.locator('section.look .buttons button').count()) === 0;
  const isRead = (await seat.course.locator('section.read .buttons button').count()) === 0;
  const typed = await seat.course
    .locator('answer-field textarea')
    .evaluateAll((areas) => areas.map((area) => (area as HTMLTextAreaElement).value));
  const picked = await seat.course.locator('dilemma-choice .ways input').evaluateAll((all) =>
    all
      .map((input) => input as HTMLInputElement)
      .filter(({ checked }) => checked)
      .map(({ value }) => value),
  );
  return [
    ...(isRead ? [mark(20)] : []),
    ...picked.map((value) => choice(86, Number(value))),
    ...(isSeen ? [mark(21)] : []),
    ...typed.map((value, position) => text(4 + position, value)),
  ];
}

/** What the bar says about saving, with its reason. */
export async function saidAboutSaving({ course }: Seat): Promise<readonly string[]> {
  const line = await course.locator('course-bar .saved').innerText();
  const why = course.locator('course-bar .why p');
  return (await why.count()) === 0 ? [line] : [line, (await why.textContent())?.trim() ?? ''];
}

export async function noticeShown({ course }: Seat): Promise<string | undefined> {
  const found = course.locator('course-app section.notice > p, .app section.notice > p').first();
  return (await found.count()) === 0 ? undefined : ((await found.textContent())?.trim() ?? '');
}

export const sentences = words;
export { doneInLms };
