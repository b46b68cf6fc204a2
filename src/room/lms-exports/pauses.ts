/** Milliseconds of work after which the page gets its turn: nobody notices half a frame. */
const mostWork = 30;

/** Lets the page draw and answer now and then during long work; to be awaited often, it mostly does nothing. */
export function pauses(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < mostWork) return;
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    since = performance.now();
  };
}
