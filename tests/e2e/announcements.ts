import type { Frame } from 'playwright-core';

/** What a screen reader says by itself from now on, in order. */
export interface Announcements {
  said(): Promise<readonly string[]>;
}

/**
 * Listens to the status regions of the course. A screen reader only says what changes in a region that was there
 * before the change, and an alert that appears; what comes into the page together with its region is not heard.
 */
export async function listen(frame: Frame): Promise<Announcements> {
  await frame.evaluate(() => {
    const said: string[] = [];
    const known = new Map<Element, string>();
    const walk = function* (root: Document | ShadowRoot): Iterable<Element> {
      for (const element of root.querySelectorAll('*')) {
        if (element.matches('[role="status"], [role="alert"], [aria-live="polite"], [aria-live="assertive"]'))
          yield element;
        if (element.shadowRoot !== null) yield* walk(element.shadowRoot);
      }
    };
    const textOf = (element: Element): string => element.textContent.replaceAll(/\s+/g, ' ').trim();
    const look = (isFirst: boolean): void => {
      for (const region of walk(document)) {
        const text = textOf(region);
        const before = known.get(region) ?? (region.matches('[role="alert"]') && !isFirst ? '' : text);
        if (text !== before && text !== '') said.push(text);
        known.set(region, text);
      }
    };
    look(true);
    const again = (): void => {
      look(false);
      requestAnimationFrame(again);
    };
    requestAnimationFrame(again);
    Object.assign(globalThis, { said });
  });
  return { said: () => frame.evaluate(() => (globalThis as unknown as { said: string[] }).said) };
}
