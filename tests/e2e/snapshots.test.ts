import { afterAll, beforeAll, expect, test } from 'vitest';
import { motionSeen, watchMotion } from './motion.ts';
import { openTestbed, type Testbed } from './preview-visit.ts';
import { goTo, nameOf, nearly, screens, visitAs } from './screens.ts';
import { words } from './words.ts';

/**
 * What a screen reader finds on every screen, as text: a change of a screen shows in review what it means for
 * somebody who does not see it. `npx vitest run --project e2e tests/e2e/snapshots.test.ts -u` writes them anew.
 */

let testbed: Testbed;

beforeAll(async () => {
  testbed = await openTestbed();
});
afterAll(async () => {
  await testbed.close();
});

const months = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';

const savedWords = Object.entries(words.nl).filter(([key]) => key.startsWith('saved.'));

/** Without what is another one every day, and without the long texts, which an editor may change. */
function stable(tree: string): string {
  const still = savedWords.reduce(
    (text, [, saved]) => text.replaceAll(`paragraph: ${saved}\n`, 'paragraph: <bewaard>\n'),
    tree,
  );
  return still
    .replaceAll(new RegExp(`\\b\\d{1,2} (${months})( \\d{4})?\\b`, 'g'), '<datum>')
    .replaceAll(/\b\d{1,2}:\d{2}\b/g, '<tijd>')
    .replaceAll(/\b[0-9A-Z]{4}-[0-9A-Z]{3}[0-9A-Z*~$=]/g, '<code>')
    .replaceAll(/^(\s*- (?:paragraph|text|listitem|strong|blockquote)): .{60,}$/gm, '$1: <tekst>')
    .replaceAll(/^(\s*- \w+) (".{60}).*"/gm, '$1 $2…"');
}

test('every screen tells a screen reader what it told before, and nothing moves there for who asks for less motion', async () => {
  const { page, frame, close } = await visitAs(testbed, nearly);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await watchMotion(frame);
  for (const screen of screens) {
    await goTo(frame, screen);
    const tree = await frame.locator('body').ariaSnapshot();
    await expect(`${stable(tree)}\n`).toMatchFileSnapshot(`snapshots/${nameOf(screen)}.aria.yml`);
  }
  expect(await motionSeen(frame)).toEqual([]);
  await close();
});
