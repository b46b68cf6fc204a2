/** Where something stands in the window afterwards: at the top, in the middle, or moved only as far as is needed. */
type InView = 'start' | 'center' | 'nearest';

/**
 * Scrolls our own window, and no other. The browser's `scrollIntoView()` and `focus()` also scroll the page of the LMS
 * around our frame, so that its header and its way out go away under the learner's hands.
 */
export function bringIntoView(element: Element, to: InView, behavior: ScrollBehavior = 'instant'): void {
  const box = element.getBoundingClientRect();
  const { scrollMarginBlockStart, scrollMarginBlockEnd } = getComputedStyle(element);
  const top = box.top - pixels(scrollMarginBlockStart);
  const bottom = box.bottom + pixels(scrollMarginBlockEnd);
  const root = document.documentElement;
  // What is under the bar is not in view.
  const start = pixels(getComputedStyle(root).scrollPaddingBlockStart);
  const end = root.clientHeight;
  const distance = {
    start: top - start,
    center: (top + bottom - start - end) / 2,
    // What does not fit is read from its beginning.
    nearest: Math.min(top - start, Math.max(0, bottom - end)),
  }[to];
  // A browser may leave out a part of a pixel, and the last line with it.
  if (Math.abs(distance) >= 1) window.scrollBy({ top: Math.ceil(distance), behavior });
}

/** Gives the keyboard to an element and brings it into view, in our own window. */
export function focusOn(
  element: HTMLElement | null | undefined,
  to: InView = 'nearest',
  behavior: ScrollBehavior = 'instant',
): void {
  element?.focus({ preventScroll: true });
  if (element) bringIntoView(element, to, behavior);
}

function pixels(length: string): number {
  return Number.parseFloat(length) || 0;
}
