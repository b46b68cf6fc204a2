import type { FrameLocator } from 'playwright-core';

/** What a deelnemer does in the course, in the words on the screen. */

export async function toWijk(course: FrameLocator): Promise<void> {
  await course.getByRole('link', { name: 'De wijk', exact: true }).click();
  await course.getByRole('heading', { name: 'Uw route door de wijk' }).waitFor();
}

export async function openStep(course: FrameLocator, title: string): Promise<void> {
  await course.getByRole('listitem').getByRole('link', { name: title }).first().click();
  await course.getByRole('heading', { level: 1, name: title }).waitFor();
}

/** Reads the sections of the open reading one by one; stops after `most`. */
export async function readSections(course: FrameLocator, most = 99): Promise<void> {
  for (let section = 0; section < most; section++) {
    const button = course.getByRole('button', { name: /^Gelezen, / });
    const last = (await button.innerText()).includes('terug naar de wijk');
    const heading = await course.getByRole('heading', { level: 2 }).first().innerText();
    await button.click();
    if (last) return;
    await course
      .getByRole('heading', { level: 2, name: heading, exact: true })
      .waitFor({ state: 'detached' });
  }
}

/** The answer to a statement: 1 to 5, or 0 for "weet niet". */
export const answerTo = (statement: number): number => (statement * 7) % 6;

export async function answerStatements(course: FrameLocator, from: number, to: number): Promise<void> {
  for (let statement = from; statement <= to; statement++) {
    const group = course.getByRole('group', { name: new RegExp(`^(Stelling )?${statement}\\b`) });
    const column = answerTo(statement) === 0 ? 5 : answerTo(statement) - 1;
    await group.getByRole('radio').nth(column).check();
  }
}

export async function checkedAnswers(course: FrameLocator): Promise<readonly (string | null)[]> {
  return course
    .getByRole('radio', { checked: true })
    .evaluateAll((radios) => radios.map((radio) => radio.getAttribute('value')));
}

export async function fillLesson(course: FrameLocator, first: string, second: string): Promise<void> {
  await course.getByRole('button', { name: 'Gelezen' }).click();
  await course.getByRole('button', { name: 'Bekeken' }).click();
  await course.getByRole('group', { name: 'Wat doet u?' }).getByRole('radio').nth(1).check();
  await course.getByRole('textbox').nth(0).fill(first);
  await course.getByRole('textbox').nth(1).fill(second);
}

export async function finishLesson(course: FrameLocator): Promise<void> {
  await course.getByRole('button', { name: 'Bewaar en zet het licht aan' }).click();
  await course.getByRole('heading', { name: 'Het licht is aan' }).waitFor();
}
