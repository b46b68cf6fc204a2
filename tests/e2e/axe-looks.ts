import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFaults } from './axe.ts';
import { openTestbed, type Testbed, type VisitOptions } from './preview-visit.ts';
import {
  goTo,
  isOwnScreen,
  nearly,
  screens,
  settled,
  stillness,
  visitAs,
  type Situation,
} from './screens.ts';

export interface Look {
  readonly name: string;
  readonly media: NonNullable<Parameters<Page['emulateMedia']>[0]>;
  /** In forced colours the system chooses all colours: what axe computes then is not what is seen. */
  readonly contrast: boolean;
}

export const plain = { colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference' } as const;
export const light: Look = { name: 'light', media: plain, contrast: true };
export const dark: Look = { name: 'dark', media: { ...plain, colorScheme: 'dark' }, contrast: true };
export const moreContrast: Look = {
  name: 'more contrast',
  media: { ...plain, contrast: 'more' },
  contrast: true,
};
export const forced: Look = {
  name: 'forced colours',
  media: { ...plain, forcedColors: 'active' },
  contrast: false,
};

export const wide = { width: 1280 };
export const phone = { width: 390 };

/** Axe in each of these looks, at the screen as it stands. */
export async function faultsIn(
  page: Page,
  frame: Frame,
  looks: readonly Look[],
  where: string,
): Promise<string[]> {
  const faults: string[] = [];
  for (const [position, { name, media, contrast }] of looks.entries()) {
    await page.emulateMedia(media);
    await stillness(frame);
    const found = await axeFaults(frame, { contrast, again: position > 0 });
    faults.push(...found.map((fault) => `${where}, ${name}: ${fault}`));
  }
  return faults;
}

export interface Round {
  readonly situation: Situation;
  readonly size: VisitOptions;
  readonly looks: readonly Look[];
  readonly text?: '200%';
}

/** A test for each round: axe at every screen, in one situation of a learner. */
export function tryEveryScreenIn(rounds: readonly Round[]): void {
  let testbed: Testbed;
  beforeAll(async () => {
    testbed = await openTestbed();
  });
  afterAll(async () => {
    await testbed.close();
  });

  test.each(rounds)('axe finds nothing: $situation.name, $size.width px wide, text $text', (round) =>
    tryEveryScreen(testbed, round),
  );
}

async function tryEveryScreen(testbed: Testbed, round: Round): Promise<void> {
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
}

/** As a learner does who asks the browser for larger letters only. */
async function enlargeText(frame: Frame, size: string): Promise<void> {
  await frame.evaluate((fontSize) => {
    document.documentElement.style.fontSize = fontSize;
  }, size);
  await settled(frame);
}
