/** A store as long as the page lives. */
export function storeInPage(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      kept.set(key, value);
    },
    removeItem: (key) => {
      kept.delete(key);
    },
    clear: () => {
      kept.clear();
    },
  };
}

/**
 * Whatever a screen stores in the browser is gone with this page: from disk all pages share one store, and nobody who looks
 * at a course may find its language or a learner's answers back in another one.
 */
export function keepNothing(page: Window = window): void {
  for (const name of ['localStorage', 'sessionStorage'])
    Object.defineProperty(page, name, { configurable: true, value: storeInPage() });
}

/** Screens put the focus where a learner goes on; in a view it stays with whoever is writing beside it. */
export function leaveFocusAlone(page: Window & typeof globalThis = window): void {
  const focus = Reflect.get<HTMLElement, 'focus'>(page.HTMLElement.prototype, 'focus');
  page.HTMLElement.prototype.focus = function (this: HTMLElement, options?: FocusOptions) {
    if (page.document.hasFocus()) focus.call(this, options);
  };
}

/**
 * Links of the course work, those to elsewhere do not: `stayed` hears where they would lead.
 *
 * @returns What hears no more.
 */
export function stayHere(stayed: (address: string) => void, page: Window = window): () => void {
  const hear = (event: Event) => {
    const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
    if (link === undefined || (link.getAttribute('href') ?? '#').startsWith('#')) return;
    event.preventDefault();
    stayed(link.href);
  };
  page.addEventListener('click', hear, { capture: true });
  page.addEventListener('auxclick', hear, { capture: true });
  return () => {
    page.removeEventListener('click', hear, { capture: true });
    page.removeEventListener('auxclick', hear, { capture: true });
  };
}
