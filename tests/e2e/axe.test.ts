import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dark, faultsIn, forced, height, light, phone, plain, wide } from './axe-looks.ts';
import { openTestbed, type Testbed } from './preview-visit.ts';
import { goTo, settled, visitAs, type Situation, halfway, nearly, newLearner } from './screens.ts';
import { sayer } from './words.ts';

const say = sayer('nl');

let testbed: Testbed;

beforeAll(async () => {
  testbed = await openTestbed();
});
afterAll(async () => {
  await testbed.close();
});

/**
 * What a learner sees when something is not right, or at the end: from a screen to that state. Those of one learner are
 * reached one after the other in one visit.
 */
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
    name: 'a lesson applied without a choice',
    situation: halfway,
    screen: 'les-3',
    reach: async (_page, frame) => {
      await press(frame, 'lesson.apply.keep');
      await frame.getByText(say('lesson.dilemma.choose')).waitFor();
    },
  },
  {
    name: 'a lesson that was just finished',
    situation: halfway,
    screen: 'les-2',
    reach: async (_page, frame) => {
      await frame.locator('dilemma-choice .ways input').first().check();
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
      await page.route(/\/module\/later\.nl-/, (route) => route.abort());
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

const situations = [...new Set(moments.map(({ situation }) => situation))];

test.each(situations)(
  'axe finds nothing when something is not right, or at the end: $name',
  async (situation) => {
    const { page, frame, close } = await visitAs(testbed, situation);
    const faults: string[] = [];
    for (const { name, screen, reach } of moments.filter((moment) => moment.situation === situation)) {
      await page.setViewportSize({ ...wide, height });
      await page.emulateMedia(plain);
      await goTo(frame, screen);
      await reach(page, frame);
      // Nothing lies half under the bar by where the page happens to stand.
      await frame.evaluate(() => {
        scrollTo(0, 0);
      });
      await settled(frame);
      faults.push(...(await faultsIn(page, frame, [dark, forced], name)));
      await page.setViewportSize({ ...phone, height });
      faults.push(...(await faultsIn(page, frame, [light], `${name}, on a phone`, true)));
    }
    expect(faults).toEqual([]);
    await close();
  },
);

/** The preview takes a course away that was closed; many an LMS leaves it standing. */
async function keepFrame(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.querySelector('#stage')!.replaceChildren = () => undefined;
  });
}
