import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen, type Announcements } from './announcements.ts';
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

test('nothing of sixteen answers that are saved, and what was forgotten in a word', async () => {
  const { frame, close } = await visitAs(testbed, newLearner);
  await goTo(frame, 'vragenlijst');
  await frame.getByText(say('saved.saved')).first().waitFor();
  const announcements = await listen(frame);
  const { items } = course.questionnaire;
  for (const { statement } of items.slice(0, -2))
    await frame.getByRole('group', { name: statement.nl }).getByRole('radio').first().check();
  await frame.getByText(say('saved.saved')).first().waitFor();
  expect(await announcements.said()).toEqual([]);
  await press(frame, 'questionnaire.send');
  await heard(announcements, say('questionnaire.firstMissing'));
  expect(await announcements.said()).toHaveLength(1);
  await close();
});

test('what there is to say about an answer in a lesson', async () => {
  const { frame, close } = await visitAs(testbed, halfway);
  const { check } = course.lessons['les-3']!;
  await goTo(frame, 'les-3');
  const announcements = await listen(frame);
  for (const [position, { feedback }] of check.answers.entries()) {
    await frame.getByRole('group', { name: check.question.nl }).getByRole('radio').nth(position).check();
    await press(frame, 'lesson.check.look');
    await heard(announcements, feedback.nl);
  }
  await close();
});

test('that the light is on, with the last part of a step', async () => {
  const { frame, close } = await visitAs(testbed, halfway);
  await goTo(frame, 'les-2');
  const announcements = await listen(frame);
  await press(frame, 'lesson.apply.keep');
  await heard(announcements, /licht is aan/i);
  await close();
});

test('that the questionnaire was sent', async () => {
  const { frame, close } = await visitAs(testbed, newLearner);
  await goTo(frame, 'vragenlijst');
  for (const { statement } of course.questionnaire.items)
    await frame.getByRole('group', { name: statement.nl }).getByRole('radio').first().check();
  const announcements = await listen(frame);
  await press(frame, 'questionnaire.send');
  await heard(announcements, say('questionnaire.sent.title'));
  await close();
});

test('that an answer is missing, and that a text is too long', async () => {
  const { frame, close } = await visitAs(testbed, halfway);
  await goTo(frame, 'les-3');
  const announcements = await listen(frame);
  await press(frame, 'lesson.check.look');
  await heard(announcements, say('lesson.check.choose'));
  await frame.getByRole('textbox').first().fill('Te lang voor dit veld. '.repeat(30));
  await heard(announcements, say('field.tooLong'));
  await close();
});
