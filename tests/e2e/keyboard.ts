import type { CDPSession, Page } from 'playwright-core';
import { expect } from 'vitest';

/** What has the focus, as the browser tells a screen reader, and how it looks. */
export interface Focused {
  readonly role: string;
  readonly name: string;
  /** Of a heading. */
  readonly level: number | undefined;
  readonly inCourse: boolean;
  readonly href: string;
  /** What the question is called that this answer belongs to. */
  readonly group: string;
  /** Can it be seen that this has the focus? */
  readonly ring: boolean;
  /** Is all of it behind something else, or outside the window (WCAG 2.4.11)? */
  readonly covered: boolean;
}

type Wanted = (focused: Focused) => boolean;

/** More stops than any screen has. */
const mostStops = 400;

/**
 * Somebody who only has a keyboard: nothing here clicks, moves the focus by script or changes the address. The focus
 * is read from the browser's own accessibility tree.
 */
export class Keyboard {
  readonly #page: Page;
  readonly #tree: CDPSession;

  private constructor(page: Page, tree: CDPSession) {
    this.#page = page;
    this.#tree = tree;
  }

  static async at(page: Page): Promise<Keyboard> {
    return new Keyboard(page, await page.context().newCDPSession(page));
  }

  async press(...keys: readonly string[]): Promise<Focused> {
    for (const key of keys) await this.#page.keyboard.press(key);
    return this.focused();
  }

  /** Presses a key after which the course may be gone. */
  async pressLast(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  /** Presses Tab until the focus is on this; `by` may be Shift+Tab. */
  async to(what: string, wanted: Wanted, by: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<Focused> {
    const passed: string[] = [];
    for (let stop = 0; stop < mostStops; stop++) {
      const focused = await this.press(by);
      if (focused.inCourse && wanted(focused)) {
        const at = `${focused.role} "${focused.name}"`;
        expect(focused.ring, `the focus is visible on ${at}`).toBe(true);
        expect(focused.covered, `${at} is behind something else`).toBe(false);
        return focused;
      }
      passed.push(`${focused.role} "${focused.name}"`);
    }
    throw new Error(`${by} does not lead to ${what}. On the way: ${[...new Set(passed)].join(', ')}`);
  }

  /** Waits until the course has brought the focus here. */
  async broughtTo(what: string, wanted: Wanted): Promise<Focused> {
    await expect
      .poll(
        async () => {
          const focused = await this.focused();
          return wanted(focused) ? what : `${focused.role} "${focused.name}"`;
        },
        { timeout: 10_000, message: 'where the course brought the focus' },
      )
      .toBe(what);
    return this.focused();
  }

  async focused(): Promise<Focused> {
    const { result } = await this.#tree.send('Runtime.evaluate', { expression: deepestFocus });
    const objectId = result.objectId!;
    const [{ nodes }, look] = await Promise.all([
      this.#tree.send('Accessibility.getPartialAXTree', { objectId, fetchRelatives: false }),
      this.#tree.send('Runtime.callFunctionOn', {
        objectId,
        functionDeclaration: lookOf.toString(),
        returnByValue: true,
      }),
    ]);
    await this.#tree.send('Runtime.releaseObject', { objectId });
    const [node] = nodes;
    return {
      role: String(node?.role?.value ?? ''),
      name: String(node?.name?.value ?? ''),
      level: node?.properties?.find(({ name }) => name === 'level')?.value.value as number | undefined,
      ...(look.result.value as ReturnType<typeof lookOf>),
    };
  }
}

const deepestFocus = `(() => {
  let element = document.activeElement;
  for (;;) {
    const inner = element.shadowRoot ?? (element.localName === 'iframe' ? element.contentDocument : null);
    if (!inner?.activeElement) return element;
    element = inner.activeElement;
  }
})()`;

/** Runs in the page, with the element as `this`; the course has a window of its own. */
function lookOf(this: Element): Omit<Focused, 'role' | 'name' | 'level'> {
  const page = this.ownerDocument;
  const hostOf = (element: Element): Element | null =>
    (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
  const above = (element: Element): Element | null => element.parentElement ?? hostOf(element);
  const isIn = (element: Element | null, other: Element): boolean => {
    for (let each = element; each !== null; each = above(each)) if (each === other) return true;
    return false;
  };
  const own = this.closest('label') ?? this;
  const hasRing = [this, own].some((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });
  const isSeenAt = (x: number, y: number): boolean => {
    let hit = page.elementFromPoint(x, y);
    for (let inner = hit?.shadowRoot?.elementFromPoint(x, y); inner && inner !== hit;) {
      hit = inner;
      inner = hit.shadowRoot?.elementFromPoint(x, y);
    }
    return isIn(hit, own);
  };
  const group = this.closest('fieldset, [role="group"], [role="radiogroup"]');
  const named = group?.getAttribute('aria-labelledby');
  const title = named ? (group?.getRootNode() as ShadowRoot).getElementById(named.split(' ')[0]!) : null;
  return {
    inCourse: /\/(?:package|zaal)\//.test(page.location.pathname) && this !== page.body,
    href: this.getAttribute('href') ?? '',
    group:
      (group?.querySelector('legend') ?? title)?.textContent.replaceAll(/\s+/g, ' ').trim() ??
      group?.getAttribute('aria-label') ??
      '',
    ring: hasRing,
    covered: [...own.getClientRects()].every(
      ({ left, top, width, height }) =>
        ![0.1, 0.5, 0.9].some((share) =>
          [0.2, 0.5, 0.8].some((down) => isSeenAt(left + share * width, top + down * height)),
        ),
    ),
  };
}
