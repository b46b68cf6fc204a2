/** What one action did to one text: at a position something went out, something came in. Small, so that undo has no end. */
export interface Splice {
  readonly at: number;
  readonly out: string;
  readonly in: string;
}

export function spliceOf(before: string, after: string): Splice {
  const shortest = Math.min(before.length, after.length);
  let head = 0;
  while (head < shortest && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shortest - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return {
    at: head,
    out: before.slice(head, before.length - tail),
    in: after.slice(head, after.length - tail),
  };
}

export function spliced(text: string, splice: Splice): string {
  return text.slice(0, splice.at) + splice.in + text.slice(splice.at + splice.out.length);
}

export function reversed(splice: Splice): Splice {
  return { at: splice.at, out: splice.in, in: splice.out };
}

/** Does what went out stand there? */
export function isIn(text: string, { at, out }: Splice): boolean {
  return text.startsWith(out, at) && at + out.length <= text.length;
}
