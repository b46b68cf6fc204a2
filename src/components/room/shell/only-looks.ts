/** What of the tabs can be used without writing anything: it leads somewhere, or opens and closes. */
const harmless = 'a[href], summary';
const writing = 'button, input, select, textarea, label, [contenteditable]';

/** Of Lit: an object with `handleEvent`, and the options with which it listens. */
type CapturingListener = EventListenerObject & { readonly capture: true };

/**
 * Stops what would write the day in a window that only looks: a field that takes letters which go nowhere says that they
 * are kept. It listens before anything in the tab does.
 *
 * @param applies Does this window only look now?
 * @param refused Called for each thing that was stopped.
 */
export function onlyLooks(applies: () => boolean, refused: () => void): CapturingListener {
  return {
    capture: true,
    handleEvent: (event) => {
      if (!applies() || !writes(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      refused();
    },
  };
}

function writes(event: Event): boolean {
  if (event.type === 'drop') return true;
  const path = event.composedPath().filter((target) => target instanceof Element);
  return (
    path.some((element) => element.matches(writing)) && !path.some((element) => element.matches(harmless))
  );
}
