import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFaults } from './axe.ts';
import { openTestbed, type Testbed, type VisitOptions } from './preview-visit.ts';
import {
  goTo,
  halfway,
  isOwnScreen,
  lookingBack,
  morning,
  nameOf,
  nearly,
  newLearner,
  screens,
  settled,
  stillness,
  visitAs,
  type Situation,
} from './screens.ts';
import { sayer } from './words.ts';

/** Every screen, in every situation of a learner, in the looks that a browser and a system can ask for. */

interface Look {
  readonly name: string;
  readonly media: NonNullable<Parameters<Page['emulateMedia']>[0]>;
  /** In forced colours the system chooses all colours: what axe computes then is not what is seen. */
  readonly contrast: boolean;
}

const plain = { colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference' } as const;
const light: Look = { name: 'light', media: plain, contrast: true };
const dark: Look = { name: 'dark', media: { ...plain, colorScheme: 'dark' }, contrast: true };
const moreContrast: Look = { name: 'more contrast', media: { ...plain, contrast: 'more' }, contrast: true };
const forced: Look = {
  name: 'forced colours',
  media: { ...plain, forcedColors: 'active' },
  contrast: false,
};

const wide = { width: 1280 };
const phone = { width: 390 };
const say = sayer('nl');

let testbed: Testbed;

beforeAll(async () => {
  testbed = await openTestbed();
});
afterAll(async () => {
  await testbed.close();
});

/** Axe in each of these looks, at the screen as it stands. */
async function faultsIn(page: Page, frame: Frame, looks: readonly Look[], where: string): Promise<string[]> {
  const faults: string[] = [];
  for (const [position, { name, media, contrast }] of looks.entries()) {
    await page.emulateMedia(media);
    await stillness(frame);
    const found = await axeFaults(frame, { contrast, again: position > 0 });
    faults.push(...found.map((fault) => `${where}, ${name}: ${fault}`));
  }
  return faults;
}

interface Round {
  readonly situation: Situation;
  readonly size: VisitOptions;
  readonly looks: readonly Look[];
  readonly text?: '200%';
}

const rounds: readonly Round[] = [
  { situation: nearly, size: wide, looks: [light, dark, moreContrast, forced] },
  { situation: nearly, size: phone, looks: [light, dark] },
  { situation: nearly, size: wide, looks: [light], text: '200%' },
  { situation: newLearner, size: wide, looks: [light, forced] },
  { situation: newLearner, size: phone, looks: [dark] },
  { situation: halfway, size: wide, looks: [dark] },
  { situation: halfway, size: phone, looks: [light] },
  { situation: morning, size: wide, looks: [light, dark] },
  { situation: morning, size: phone, looks: [light] },
  { situation: lookingBack, size: wide, looks: [light] },
];

describe.each(rounds)('$situation.name, $size.width px wide, text $text', (round) => {
  test(`axe finds nothing: ${round.looks.map(({ name }) => name).join(', ')}`, async () => {
    const { page, frame, problems, close } = await visitAs(testbed, round.situation, round.size);
    if (round.text !== undefined) await enlargeText(frame, round.text);
    const faults: string[] = [];
    const seen: string[] = [];
    for (const screen of screens) {
      await page.emulateMedia(plain);
      await goTo(frame, screen);
      if (!(await isOwnScreen(frame, screen))) continue;
      seen.push(screen);
      faults.push(...(await faultsIn(page, frame, round.looks, `#/${screen}`)));
    }
    if (round.situation === nearly) expect(seen).toEqual(screens);
    expect(faults).toEqual([]);
    expect(problems).toEqual([]);
    await close();
  });
});

/** What a learner sees when something is not right, or at the end: from a screen to that state. */
interface Moment {
  readonly name: string;
  readonly situation: Situation;
  readonly screen: string;
  readonly reach: (page: Page, frame: Frame) => Promise<void>;
}

const press = (frame: Frame, key: string) => frame.getByRole('button', { name: say(key) }).click();

const moments: readonly Moment[] = [
  {
    name: 'the questionnaire sent with answers missing',
    situation: newLearner,
    screen: 'vragenlijst',
    reach: async (_page, frame) => {
      await frame.getByRole('group').first().getByRole('radio').first().check();
      await press(frame, 'questionnaire.send');
      await frame
        .getByText(/zonder antwoord/)
        .first()
        .waitFor();
    },
  },
  {
    name: 'the questionnaire after half a year sent with answers missing',
    situation: nearly,
    screen: 'half-jaar-later',
    reach: async (_page, frame) => {
      await press(frame, 'questionnaire.send');
      await frame
        .getByText(/zonder antwoord/)
        .first()
        .waitFor();
    },
  },
  {
    name: 'a question of a lesson looked up without an answer',
    situation: halfway,
    screen: 'les-3',
    reach: async (_page, frame) => {
      await press(frame, 'lesson.check.look');
      await frame.getByText(say('lesson.check.choose')).waitFor();
    },
  },
  {
    name: 'a lesson that was just finished',
    situation: halfway,
    screen: 'les-2',
    reach: async (_page, frame) => {
      await press(frame, 'lesson.apply.keep');
      await frame
        .getByText(/licht is aan/i)
        .first()
        .waitFor();
    },
  },
  {
    name: 'a text that is too long',
    situation: halfway,
    screen: 'les-3',
    reach: async (_page, frame) => {
      await frame.getByRole('textbox').first().fill('Te lang voor dit veld. '.repeat(30));
      await frame.getByText(say('field.tooLong')).waitFor();
    },
  },
  {
    name: 'an empty reflection that should be kept',
    situation: halfway,
    screen: 'reflectie',
    reach: async (_page, frame) => {
      await press(frame, 'reflection.keep');
      await frame.getByText(say('reflection.empty')).waitFor();
    },
  },
  {
    name: 'a screen whose texts cannot be fetched',
    situation: nearly,
    screen: '',
    reach: async (page, frame) => {
      await page.route(/\/module\/tips\.nl-/, (route) => route.abort());
      await frame.evaluate(() => {
        location.hash = '#/tips';
      });
      await frame.getByRole('heading', { level: 1, name: say('screen.failedTitle') }).waitFor();
    },
  },
  {
    name: 'the course after it was closed',
    situation: nearly,
    screen: '',
    reach: async (page, frame) => {
      await keepFrame(page);
      await press(frame, 'bar.close');
      await frame.getByRole('heading', { level: 1, name: say('leaving.leave') }).waitFor();
    },
  },
];

describe.each(moments)('$name', ({ situation, screen, reach }) => {
  test.each([
    { size: wide, looks: [dark, forced] },
    { size: phone, looks: [light] },
  ])('axe finds nothing, $size.width px wide', async ({ size, looks }) => {
    const { page, frame, close } = await visitAs(testbed, situation, size);
    await goTo(frame, screen);
    await reach(page, frame);
    await settled(frame);
    expect(await faultsIn(page, frame, looks, `#/${nameOf(screen)}`)).toEqual([]);
    await close();
  });
});

/** The preview takes a course away that was closed; many an LMS leaves it standing. */
async function keepFrame(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.querySelector('#stage')!.replaceChildren = () => undefined;
  });
}

/** As a learner does who asks the browser for larger letters only. */
async function enlargeText(frame: Frame, size: string): Promise<void> {
  await frame.evaluate((fontSize) => {
    document.documentElement.style.fontSize = fontSize;
  }, size);
  await settled(frame);
}
