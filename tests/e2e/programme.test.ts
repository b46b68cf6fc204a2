import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Standard } from '../../src/packing/standards.ts';
import {
  answerStatements,
  checkedAnswers,
  fillLesson,
  finishLesson,
  openStep,
  readSections,
  toWijk,
} from './deelnemer.ts';
import { openTestbed, stored, visit, type Testbed, type LoggedCall, type Visit } from './preview-visit.ts';
import { seedLearner } from './seeded-learner.ts';

let testbed: Testbed;

beforeAll(async () => {
  testbed = await openTestbed();
});
afterAll(async () => {
  await testbed.close();
});

const learner = 'c.ozturk-zukowska';
const texts = {
  first: 'De buurtsportcoach, zij kent alle wandelgroepen – en de ‘stille’ bewoners.',
  second: 'Ik bel haar dinsdag vóór het spreekuur.',
  reflection: 'Prettig & nuttig: "korte lijnen" <ook> met de GGD. 😊',
};

const errors = (calls: readonly LoggedCall[]) =>
  calls.filter(({ errorCode, call, element }) => errorCode !== '0' && !isUnset2004(call, element));
/** SCORM 2004 asks for error 403 when a value is read that was never set: that is how a first visit looks. */
const isUnset2004 = (call: string, element: string) =>
  call === 'GetValue' && ['cmi.suspend_data', 'cmi.completion_status'].includes(element);

/** The most calls that finishing a step may cost, up to and with its commit. */
const callsPerStep = 10;

/** Calls from a press on the finishing button up to the commit that follows. */
async function callsToFinish(now: Visit, press: () => Promise<void>): Promise<number> {
  // What was answered before has its own commit, as far as it was handed over.
  await now.course.getByText('Opgeslagen in uw leeromgeving').waitFor();
  const before = (await now.calls()).length;
  await press();
  const commitAt = async () => {
    const since = (await now.calls()).slice(before);
    const handedOver = since.findIndex(
      ({ call, element }) => call.includes('SetValue') && element === 'cmi.suspend_data',
    );
    return since.findIndex(({ call }, at) => handedOver >= 0 && at > handedOver && call.includes('Commit'));
  };
  // After a commit that took long the page is the learner's for a while, so it does not always follow at once.
  await expect.poll(commitAt).toBeGreaterThan(0);
  const commit = await commitAt();
  expect(commit + 1).toBeLessThanOrEqual(callsPerStep);
  return commit + 1;
}

describe.each(['scorm12', 'scorm2004'] as const)('a deelnemer in %s', (standard: Standard) => {
  test('does the preparation, three lessons and the reflection, is interrupted, and finds everything back', async () => {
    const counts: string[] = [];
    const again = async () => {
      const next = await visit(testbed, { standard, learner });
      return next;
    };

    // The werksessie is behind them, so that the reflection opens.
    await seedLearner(testbed, standard, learner, 'attended');

    // First visit: the guide, and three sections of the information pack.
    let now = await again();
    expect(await now.course.getByRole('heading', { level: 1 }).innerText()).toContain(
      'Çağla Öztürk-Żukowska',
    );
    const launch = (await now.calls()).length;
    counts.push(`launch: ${launch}`);
    expect(launch).toBeLessThanOrEqual(15);
    await openStep(now.course, 'Leeswijzer');
    await readSections(now.course);
    await openStep(now.course, 'Informatiepakket');
    await readSections(now.course, 3);
    const fourth = await now.course.getByRole('heading', { level: 2 }).first().innerText();
    await now.close();

    // The tab was closed in the middle: the same section is there.
    now = await again();
    await now.course.getByRole('heading', { level: 2, name: fourth }).waitFor();
    await readSections(now.course);
    await openStep(now.course, 'Vragenlijst over de samenwerking');
    await answerStatements(now.course, 1, 9);
    const halfway = await checkedAnswers(now.course);
    await now.close();

    now = await again();
    await now.course.getByRole('radio', { checked: true }).first().waitFor();
    expect(await checkedAnswers(now.course)).toEqual(halfway);
    // Sending an unfinished list says what is missing.
    await now.course.getByRole('button', { name: 'Vragenlijst versturen' }).click();
    await now.course.getByText('Nog 7 vragen zonder antwoord').waitFor();
    await answerStatements(now.course, 10, 16);
    const sending = await callsToFinish(now, async () => {
      await now.course.getByRole('button', { name: 'Vragenlijst versturen' }).click();
      await now.course.getByText('Uw vragenlijst is verstuurd').waitFor();
    });
    counts.push(`vragenlijst: ${sending}`);
    const answers = await checkedAnswers(now.course);
    expect(answers).toHaveLength(16);
    await toWijk(now.course);

    for (const lesson of ['Begin met een ontmoeting', 'Gun elkaar de tijd']) {
      await openStep(now.course, lesson);
      await fillLesson(now.course, texts.first, texts.second);
      counts.push(`${lesson}: ${await callsToFinish(now, () => finishLesson(now.course))}`);
      await toWijk(now.course);
    }
    await openStep(now.course, 'Kies wie de kar trekt');
    await fillLesson(now.course, texts.first, texts.second);
    expect(errors(await now.calls())).toEqual([]);
    expect(now.foreignRequests).toEqual([]);
    expect(now.problems).toEqual([]);
    await now.close();

    // In the middle of a lesson: the texts are there, and so is the place.
    now = await again();
    await now.course.getByRole('heading', { level: 1, name: 'Kies wie de kar trekt' }).waitFor();
    expect(await now.course.getByRole('textbox').nth(0).inputValue()).toBe(texts.first);
    expect(await now.course.getByRole('textbox').nth(1).inputValue()).toBe(texts.second);
    await finishLesson(now.course);
    await toWijk(now.course);
    await openStep(now.course, 'Reflectie');
    await now.course.getByRole('textbox').nth(0).fill(texts.reflection);
    await now.course.getByRole('radio').nth(3).check();
    const keeping = await callsToFinish(now, async () => {
      await now.course.getByRole('button', { name: 'Bewaar mijn reflectie' }).click();
      await now.course.getByText('Uw reflectie is bewaard').waitFor();
    });
    counts.push(`reflectie: ${keeping}`);

    // In English nothing is lost, and it stays English.
    await now.course.getByRole('button', { name: 'English' }).click();
    await now.course.getByRole('heading', { level: 1, name: 'Reflection' }).waitFor();
    expect(await now.course.getByRole('textbox').nth(0).inputValue()).toBe(texts.reflection);
    await now.course.getByRole('button', { name: 'Save and close' }).click();
    await now.page.waitForSelector('#stage[data-course=closed]');
    expect(errors(await now.calls())).toEqual([]);
    await now.close();

    now = await again();
    await now.course.getByRole('heading', { level: 1, name: 'Reflection' }).waitFor();
    expect(await now.course.getByRole('textbox').nth(0).inputValue()).toBe(texts.reflection);
    await now.course.getByRole('button', { name: 'Nederlands' }).click();
    await toWijk(now.course);
    await now.course.getByText('7 van 12 klaar').first().waitFor();
    await openStep(now.course, 'Vragenlijst over de samenwerking');
    await now.course.getByRole('radio', { checked: true }).first().waitFor();
    expect(await checkedAnswers(now.course)).toEqual(answers);
    await now.close();

    const state = (await stored(testbed, standard, learner)).suspend_data ?? '';
    expect(state).not.toBe('');
    counts.push(`state: ${state.length} characters`);
    expect(state.length).toBeLessThanOrEqual(4096);
    console.log(`${standard}, LMS calls to finish a step: ${counts.join(' · ')}`);
  });
});
