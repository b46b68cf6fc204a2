import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen, type Announcements } from './announcements.ts';
import { motionSeen, watchMotion } from './motion.ts';
import { openTestbed, type Testbed } from './preview-visit.ts';
import { course, goTo, halfway, newLearner, visitAs } from './screens.ts';
import { sayer } from './words.ts';

/** What changes without the focus going there is said by itself (WCAG 4.1.3). */

const say = sayer('nl');
let testbed: Testbed;

beforeAll(async () => {
  testbed = await openTestbed();
});
afterAll(async () => {
  await testbed.close();
});

const press = (frame: Frame, key: string) => frame.getByRole('button', { name: say(key) }).click();
const heard = (announcements: Announcements, words: string | RegExp) =>
  expect
    .poll(async () => (await announcements.said()).join('\n'), { timeout: 10_000 })
    .toEqual(typeof words === 'string' ? expect.stringContaining(words) : expect.stringMatching(words));

test('nothing of sixteen answers that are saved, what was forgotten in a word, and that the questionnaire was sent', async () => {
  const { frame, close } = await visitAs(testbed, newLearner);
  await goTo(frame, 'vragenlijst');
  await frame.getByText(say('saved.saved')).first().waitFor();
  const announcements = await listen(frame);
  const { items } = course.questionnaire;
  const answer = async (some: typeof items) => {
    for (const { statement } of some)
      await frame.getByRole('group', { name: statement.nl }).getByRole('radio').first().check();
  };
  await answer(items.slice(0, -2));
  await frame.getByText(say('saved.saved')).first().waitFor();
  expect(await announcements.said()).toEqual([]);
  await press(frame, 'questionnaire.send');
  await heard(announcements, say('questionnaire.firstMissing'));
  expect(await announcements.said()).toHaveLength(1);
  await answer(items.slice(-2));
  await press(frame, 'questionnaire.send');
  await heard(announcements, say('questionnaire.sent.title'));
  await close();
});

test('that a choice is missing, where it stands what comes of one, and that a text is too long', async () => {
  const { frame, close } = await visitAs(testbed, halfway);
  await goTo(frame, 'les-3');
  const announcements = await listen(frame);
  await press(frame, 'lesson.apply.keep');
  await heard(announcements, say('lesson.dilemma.choose'));
  await frame
    .getByRole('group', { name: say('lesson.dilemma.question') })
    .getByRole('radio')
    .first()
    .check();
  await heard(announcements, say('lesson.dilemma.unfolded'));
  await frame.getByRole('textbox').first().fill('Te lang voor dit veld. '.repeat(30));
  await heard(announcements, say('field.tooLong'));
  await close();
});

test('that the light is on, with the last part of a step; who asks for less motion sees nothing move', async () => {
  const { page, frame, close } = await visitAs(testbed, halfway);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await watchMotion(frame);
  await goTo(frame, 'les-2');
  const announcements = await listen(frame);
  await frame.locator('dilemma-choice .ways input').first().check();
  await press(frame, 'lesson.apply.keep');
  await heard(announcements, /licht is aan/i);
  await goTo(frame, '');
  expect(await motionSeen(frame)).toEqual([]);
  await close();
});
