import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestbed, type Testbed } from './preview-visit.ts';
import { goTo, halfway, screens, visitAs } from './screens.ts';
import { sayer } from './words.ts';

let testbed: Testbed;

beforeAll(async () => {
  testbed = await openTestbed();
});
afterAll(async () => {
  await testbed.close();
});

test('who asks for less motion sees nothing move: on no screen, and when a light goes on', async () => {
  const { page, frame, close } = await visitAs(testbed, halfway);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await watchMotion(frame);
  for (const screen of screens) await goTo(frame, screen);
  await goTo(frame, 'les-2');
  await frame.getByRole('radio').first().check();
  await frame.getByRole('button', { name: sayer('nl')('lesson.check.look') }).click();
  await frame.getByRole('button', { name: sayer('nl')('lesson.apply.keep') }).click();
  await frame
    .getByText(/licht is aan/i)
    .first()
    .waitFor();
  await goTo(frame, '');
  expect(await motionSeen(frame)).toEqual([]);
  await close();
});

/** Looks at every drawing of the page what moves there, longer than can be seen as a jump. */
async function watchMotion(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    const shortest = 20;
    const seen = new Set<string>();
    const walk = (root: Document | ShadowRoot): void => {
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot !== null) walk(shadowRoot);
      for (const motion of root.getAnimations()) {
        const effect = motion.effect as KeyframeEffect | null;
        if (motion.playState !== 'running' || Number(effect?.getComputedTiming().endTime) < shortest)
          continue;
        // A colour that changes softly does not move.
        if (motion instanceof CSSTransition && /color|fill|stroke/.test(motion.transitionProperty)) continue;
        const name =
          motion instanceof CSSAnimation
            ? motion.animationName
            : `transition of ${(motion as CSSTransition).transitionProperty}`;
        seen.add(
          `#${location.hash.slice(1)}: ${name} of ${effect?.target?.localName}.${effect?.target?.className}`,
        );
      }
    };
    const again = (): void => {
      walk(document);
      requestAnimationFrame(again);
    };
    again();
    Object.assign(globalThis, { motionSeen: seen });
  });
}

function motionSeen(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => [...(globalThis as unknown as { motionSeen: Set<string> }).motionSeen]);
}
