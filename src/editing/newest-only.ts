/**
 * Does one thing at a time, and of those that wait only the newest: who asked for an older one gets what came of that. For
 * what is asked at every change somebody makes.
 */
export function newestOnly<Given, Done>(
  act: (given: Given) => Promise<Done>,
): (given: Given) => Promise<Done> {
  let running: Promise<unknown> | undefined;
  let waiting: { given: Given; readonly done: Promise<Done> } | undefined;
  return (given) => {
    if (waiting !== undefined) {
      waiting.given = given;
      return waiting.done;
    }
    const own: { given: Given; readonly done: Promise<Done> } = {
      given,
      done: (running ?? Promise.resolve()).then(() => {
        waiting = undefined;
        const doing = act(own.given);
        running = doing.catch(() => undefined);
        return doing;
      }),
    };
    waiting = own;
    return own.done;
  };
}
