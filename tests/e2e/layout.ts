import type { Frame } from 'playwright-core';

/** Measures in the course as it is drawn, through all its shadow roots. Every function is one visit to the page. */

/**
 * Where something is lost: the page scrolls sideways, text stands outside the window, is cut by its box, needs
 * sideways scrolling, or lies over other text. What is hidden or decoration does not count.
 */
export function losses(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    interface Piece {
      readonly words: string;
      readonly box: DOMRect;
      readonly node: Text;
    }
    const slack = 1.5;
    const faults = new Set<string>();
    const above = (element: Element): Element | null =>
      element.assignedSlot ??
      element.parentElement ??
      (element.getRootNode() instanceof ShadowRoot ? (element.getRootNode() as ShadowRoot).host : null);
    const isForEyes = (element: Element): boolean => {
      for (let each: Element | null = element; each !== null; each = above(each)) {
        if (each instanceof SVGElement) return false;
        const { clipPath, position } = getComputedStyle(each);
        if (clipPath !== 'none' && position === 'absolute') return false;
      }
      return element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    };
    const pieces: Piece[] = [];
    const walk = (root: Document | ShadowRoot): void => {
      const nodes = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
      for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
        if (node instanceof Element && node.shadowRoot !== null) walk(node.shadowRoot);
        if (!(node instanceof Text) || node.data.trim() === '' || node.parentElement === null) continue;
        if (node.parentElement.closest('style, script, template, option') !== null) continue;
        if (!isForEyes(node.parentElement)) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const box of range.getClientRects()) {
          if (box.width > 0.5 && box.height > 0.5)
            pieces.push({ words: node.data.trim().slice(0, 50), box, node });
        }
      }
    };
    window.scrollTo({ top: 0, behavior: 'instant' });
    walk(document);

    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.add(`the page is ${scrollWidth - clientWidth} px too wide`);
    for (const { words, box, node } of pieces) {
      if (box.right > clientWidth + slack || box.left < -slack)
        faults.add(`"${words}" is outside the window`);
      for (let each = node.parentElement as Element | null; each !== null; each = above(each)) {
        const { overflowX, overflowY } = getComputedStyle(each);
        if (each === document.body || each === document.documentElement) break;
        const around = each.getBoundingClientRect();
        const beside = box.right > around.right + slack || box.left < around.left - slack;
        // Letters are lower than the box of their line.
        const air = Math.max(slack, 0.15 * box.height);
        const beyond = box.bottom > around.bottom + air || box.top < around.top - air;
        if (overflowX !== 'visible' && beside)
          faults.add(`"${words}" does not fit the width of ${each.localName}`);
        if (/hidden|clip/.test(overflowY) && beyond) faults.add(`"${words}" is cut by ${each.localName}`);
      }
    }
    for (const [position, one] of pieces.entries()) {
      for (const other of pieces.slice(position + 1)) {
        if (one.node === other.node) continue;
        const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (wide > 3 && high > 0.4 * Math.min(one.box.height, other.box.height))
          faults.add(`"${one.words}" lies over "${other.words}"`);
      }
    }
    return [...faults];
  });
}

/** The text spacing of WCAG 1.4.12 that a learner may ask for, in every shadow root; off again with `false`. */
export async function spaceText(frame: Frame, on: boolean): Promise<void> {
  await frame.evaluate((wanted) => {
    const name = 'textSpacing';
    const walk = (root: Document | ShadowRoot): void => {
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot !== null) walk(shadowRoot);
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => !(name in sheet));
      if (!wanted) return;
      const sheet = Object.assign(new CSSStyleSheet(), { [name]: true });
      sheet.replaceSync(`
        * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
        p { margin-block-end: 2em !important; }
      `);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    };
    walk(document);
  }, on);
}

/** As a learner does who asks the browser for larger letters only; "" is the browser's own size. */
export async function sizeText(frame: Frame, size: string): Promise<void> {
  await frame.evaluate((fontSize) => {
    document.documentElement.style.fontSize = fontSize;
  }, size);
}

/** Something to press, with the size of all of it that can be pressed. */
export interface Target {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** A link in a sentence is as high as its line (WCAG 2.5.8, inline). */
  readonly inSentence: boolean;
  /** Is a circle of 24 pixels around its middle free of all other targets (WCAG 2.5.8, spacing)? */
  readonly free: boolean;
}

/** Everything that can be pressed. The buildings in the drawing are left out: the route beside it does the same. */
export function targets(frame: Frame): Promise<Target[]> {
  return frame.evaluate(() => {
    const wanted = 'a[href], button, input, select, textarea, summary, [role="button"], [tabindex="0"]';
    const found: { element: Element; box: DOMRect }[] = [];
    const walk = (root: Document | ShadowRoot): void => {
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot !== null) walk(shadowRoot);
      for (const element of root.querySelectorAll(wanted)) {
        if (element instanceof SVGElement || element.closest('.skip') !== null) continue;
        // A label belongs to what is pressed.
        const pressed = element.closest('label') ?? element;
        if (!pressed.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
        found.push({ element, box: pressed.getBoundingClientRect() });
      }
    };
    walk(document);
    const nameOf = (element: Element): string =>
      (
        element.getAttribute('aria-label') ??
        ((element.closest('label') ?? element).textContent.trim() || element.id)
      )
        .replaceAll(/\s+/g, ' ')
        .slice(0, 60);
    const isInSentence = (element: Element): boolean =>
      element.localName === 'a' &&
      getComputedStyle(element).display === 'inline' &&
      [...(element.parentNode?.childNodes ?? [])].some(
        (beside) => beside !== element && beside.textContent?.trim() !== '',
      );
    const distance = (box: DOMRect, x: number, y: number): number =>
      Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
    return found.map(({ element, box }) => ({
      name: `${element.localName} "${nameOf(element)}"`,
      width: Math.round(box.width * 10) / 10,
      height: Math.round(box.height * 10) / 10,
      inSentence: isInSentence(element),
      free: found.every(
        (other) =>
          other.element === element ||
          distance(other.box, box.left + box.width / 2, box.top + box.height / 2) >= 12,
      ),
    }));
  });
}
