import type { Frame } from 'playwright-core';

/** Looks at every drawing of the page what moves there, longer than can be seen as a jump. */
export async function watchMotion(frame: Frame): Promise<void> {
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

export function motionSeen(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => [...(globalThis as unknown as { motionSeen: Set<string> }).motionSeen]);
}
