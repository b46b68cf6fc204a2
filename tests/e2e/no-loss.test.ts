import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { losses, sizeText, spaceText, targets } from './layout.ts';
import { openTestbed, type Testbed } from './preview-visit.ts';
import {
  goTo,
  halfway,
  isOwnScreen,
  morning,
  nameOf,
  nearly,
  screens,
  settled,
  visitAs,
  type Situation,
} from './screens.ts';
import { sayer } from './words.ts';

/** Nothing is lost on a small screen, with large letters or with more space between them (WCAG 1.4.4, 1.4.10, 1.4.12). */

let testbed: Testbed;

beforeAll(async () => {
  testbed = await openTestbed();
});
afterAll(async () => {
  await testbed.close();
});

interface Shape {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly text?: '200%';
  readonly spaced?: true;
}

const shapes: readonly Shape[] = [
  { name: 'wide', width: 1440, height: 900 },
  { name: 'practice PC', width: 1280, height: 720 },
  { name: 'small laptop', width: 1000, height: 650 },
  { name: '1280 px at 200%', width: 640, height: 400 },
  { name: 'phone', width: 390, height: 844 },
  // 320 CSS pixels are also what is left of 1280 at 400%.
  { name: '1280 px at 400%', width: 320, height: 256 },
  { name: 'text at 200%', width: 1280, height: 720, text: '200%' },
  { name: 'phone, text at 200%', width: 390, height: 844, text: '200%' },
  { name: 'spaced text', width: 1280, height: 720, spaced: true },
  { name: 'phone, spaced text', width: 390, height: 844, spaced: true },
  { name: '320 px, spaced text', width: 320, height: 640, spaced: true },
];

async function lossesInAllShapes(page: Page, frame: Frame, where: string): Promise<string[]> {
  const faults: string[] = [];
  for (const { name, width, height, text = '', spaced = false } of shapes) {
    await page.setViewportSize({ width, height });
    await sizeText(frame, text);
    await spaceText(frame, spaced);
    await settled(frame);
    faults.push(...(await losses(frame)).map((fault) => `${where}, ${name}: ${fault}`));
  }
  await sizeText(frame, '');
  await spaceText(frame, false);
  return faults;
}

/** The longest name that an LMS of ours hands over, at the start. */
const longName: Situation = { name: 'a new learner with a long name', learner: 'm.vandenboogaerde' };

test.each([
  { situation: nearly, seen: screens },
  { situation: morning, seen: ['', 'half-jaar-later', 'werksessie', 'accreditatie'] },
  { situation: halfway, seen: ['', 'les-2', 'les-3'] },
  { situation: longName, seen: ['', 'vragenlijst', 'informatiepakket'] },
])(
  '$situation.name: no sideways scrolling, no text cut or covered',
  async ({ situation, seen }) => {
    const { page, frame, close } = await visitAs(testbed, situation);
    const faults: string[] = [];
    for (const screen of seen) {
      await goTo(frame, screen);
      expect(await isOwnScreen(frame, screen), `#/${screen} is a screen of its own`).toBe(true);
      faults.push(...(await lossesInAllShapes(page, frame, `#/${screen}`)));
    }
    expect(faults).toEqual([]);
    await close();
  },
  300_000,
);

test('neither is anything lost in the list of answers that are missing', async () => {
  const { page, frame, close } = await visitAs(testbed, nearly);
  await goTo(frame, 'half-jaar-later');
  await frame.getByRole('button', { name: sayer('nl')('questionnaire.send') }).click();
  await frame
    .getByText(/zonder antwoord/)
    .first()
    .waitFor();
  expect(await lossesInAllShapes(page, frame, 'missing answers')).toEqual([]);
  await close();
});

/** WCAG 2.5.8 asks for 24 pixels; 44 is what we want ourselves for everything that is not a link in a text. */
test('everything that can be pressed is at least 24 pixels; what is below 44 is on a list', async () => {
  const tooSmall: string[] = [];
  const below44 = new Set<string>();
  for (const width of [1280, 390]) {
    const { frame, close } = await visitAs(testbed, nearly, { width });
    for (const screen of screens) {
      await goTo(frame, screen);
      for (const { name, width: wide, height, inSentence, free } of await targets(frame)) {
        if (inSentence) continue;
        const where = `${nameOf(screen)}: ${name}`;
        if (Math.min(wide, height) < 24 && !free)
          tooSmall.push(`${where} ${wide} × ${height}, ${width} px wide`);
        if (Math.min(wide, height) < 44) below44.add(where);
      }
    }
    await close();
  }
  expect(tooSmall).toEqual([]);
  await expect([...below44].sort().join('\n')).toMatchFileSnapshot('snapshots/targets-below-44.txt');
});
