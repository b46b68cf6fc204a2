/** What a browser says of the line, where it says anything (`navigator.connection`). */
export interface Line {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

/** Is there a line, and may files be fetched over it that nobody asked for yet? */
export function mayFetchAhead(isOnline: boolean, line: Line = {}): boolean {
  return isOnline && line.saveData !== true && line.effectiveType?.endsWith('2g') !== true;
}

export interface AheadSurroundings<What> {
  /** What is wanted next, with a name that tells it from others; asked when there is rest. */
  readonly next: () => { readonly name: string; readonly what: What } | undefined;
  readonly load: (what: What) => Promise<unknown>;
  readonly mayFetch: () => boolean;
  /** Calls back once, when the page has nothing else to do. */
  readonly atRest: (then: () => void) => void;
}

/**
 * Fetches what is wanted next, each once, when the page is at rest. Nobody waits for it: what fails is asked for again at
 * the next look, and told only when the learner goes there.
 *
 * Answers what to call whenever something else may be next.
 */
export function fetchAhead<What>({ next, load, mayFetch, atRest }: AheadSurroundings<What>): () => void {
  const fetched = new Set<string>();
  let isWaiting = false;
  const fetchNext = () => {
    isWaiting = false;
    const wanted = next();
    if (wanted === undefined || fetched.has(wanted.name) || !mayFetch()) return;
    fetched.add(wanted.name);
    load(wanted.what).catch(() => fetched.delete(wanted.name));
  };
  return () => {
    const wanted = next();
    if (isWaiting || wanted === undefined || fetched.has(wanted.name)) return;
    isWaiting = true;
    atRest(fetchNext);
  };
}
