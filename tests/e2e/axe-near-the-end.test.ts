import { afterAll, beforeAll, test } from 'vitest';
import { dark, forced, light, moreContrast, wide, tryEveryScreen, type Round } from './axe-looks.ts';
import { openTestbed, type Testbed } from './preview-visit.ts';
import { lookingBack, nearly } from './screens.ts';

const rounds: readonly Round[] = [
  { situation: nearly, size: wide, looks: [light, dark, moreContrast, forced] },
  { situation: nearly, size: wide, looks: [light], text: '200%' },
  { situation: lookingBack, size: wide, looks: [light] },
];

let testbed: Testbed;

beforeAll(async () => {
  testbed = await openTestbed();
});
afterAll(async () => {
  await testbed.close();
});

test.each(rounds)('axe finds nothing: $situation.name, $size.width px wide, text $text', async (round) => {
  await tryEveryScreen(testbed, round);
});
