import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFaults } from './axe.ts';
import { sizeText } from './layout.ts';
import { openTestbed, type Testbed } from './preview-visit.ts';
import { goTo, isOwnScreen, nearly, screens, stillness, visitAs, type Situation } from './screens.ts';

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
export const height = 900;

/** Axe in each of these looks, at the screen as it stands; `again` when it was looked through before. */
export async function faultsIn(
  page: Page,
  frame: Frame,
  looks: readonly Look[],
  where: string,
  again = false,
): Promise<string[]> {
  const faults: string[] = [];
  for (const [position, { name, media, contrast }] of looks.entries()) {
    await page.emulateMedia(media);
    await stillness(frame);
    const found = await axeFaults(frame, { contrast, again: again || position > 0 });
    faults.push(...found.map((fault) => `${where}, ${name}: ${fault}`));
  }
  return faults;
}

/** A size of the window, and of the letters, with the looks in which the screen is seen there. */
interface View {
  readonly size: { readonly width: number };
  readonly looks: readonly Look[];
  readonly text?: '200%';
  /** Are other parts there than in the view before, so that axe must look at all of it anew? */
  readonly anew?: true;
}

export interface Round {
  readonly situation: Situation;
  readonly views: readonly View[];
}

/** A test for each round: axe at every screen, in one situation of a learner; all views of a screen in one visit. */
export function tryEveryScreenIn(rounds: readonly Round[]): void {
  let testbed: Testbed;
  beforeAll(async () => {
    testbed = await openTestbed();
  });
  afterAll(async () => {
    await testbed.close();
  });

  test.each(rounds)('axe finds nothing: $situation.name', (round) => tryEveryScreen(testbed, round));
}

async function tryEveryScreen(testbed: Testbed, { situation, views }: Round): Promise<void> {
  const { page, frame, problems, close } = await visitAs(testbed, situation);
  const faults: string[] = [];
  const seen: string[] = [];
  for (const screen of screens) {
    await page.emulateMedia(plain);
    await goTo(frame, screen);
    if (!(await isOwnScreen(frame, screen))) continue;
    seen.push(screen);
    for (const [position, { size, looks, text = '', anew = false }] of views.entries()) {
      if (views.length > 1) {
        await page.setViewportSize({ ...size, height });
        await sizeText(frame, text);
      }
      const where = `#/${screen}, ${String(size.width)} px wide${text && `, text ${text}`}`;
      faults.push(...(await faultsIn(page, frame, looks, where, position > 0 && !anew)));
    }
  }
  if (situation === nearly) expect(seen).toEqual(screens);
  expect(faults).toEqual([]);
  expect(problems).toEqual([]);
  await close();
}
