import { afterAll, beforeAll, test } from 'vitest';
import { dark, forced, light, phone, wide, tryEveryScreen, type Round } from './axe-looks.ts';
import { openTestbed, type Testbed } from './preview-visit.ts';
import { halfway, morning, nearly, newLearner } from './screens.ts';

const rounds: readonly Round[] = [
  { situation: nearly, size: phone, looks: [light, dark] },
  { situation: newLearner, size: wide, looks: [light, forced] },
  { situation: newLearner, size: phone, looks: [dark] },
  { situation: halfway, size: wide, looks: [dark] },
  { situation: halfway, size: phone, looks: [light] },
  { situation: morning, size: wide, looks: [light, dark] },
  { situation: morning, size: phone, looks: [light] },
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
