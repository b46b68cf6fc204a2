/** Tells how wide a text is. */
type Measure = (text: string) => number;

/** Breaks a text into lines that fit, as late as it can; in a word only when the word alone is too wide. */
export function linesIn(text: string, width: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  for (const piece of piecesOf(text).flatMap((whole) => fitting(whole, width, measure))) {
    const last = lines.at(-1);
    if (last !== undefined && measure((last + piece).trimEnd()) <= width)
      lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines.map((line) => line.trimEnd());
}

/** A text set as large as its place allows. */
interface Fitted {
  readonly lines: readonly string[];
  readonly size: number;
}

interface Room {
  readonly width: number;
  readonly height: number;
  /** From line to line, as part of the size. */
  readonly leading: number;
  readonly largest: number;
  /** Below it, even words are broken. */
  readonly smallest: number;
}

/**
 * Sets a name as large as it can be: on one line where that is not much smaller than on two, and never cut.
 *
 * @param measure How wide a text is at a size of 1.
 */
export function fitName(name: string, room: Room, measure: Measure): Fitted {
  const pieces = piecesOf(name).flatMap((whole) => fitting(whole, room.width / room.smallest, measure));
  const sizeOf = (lines: readonly string[]) =>
    Math.min(
      room.largest,
      room.width / Math.max(...lines.map((line) => measure(line))),
      room.height / (lines.length * room.leading),
    );
  const onOneLine = [pieces.join('')];
  let best: Fitted = { lines: onOneLine, size: sizeOf(onOneLine) };
  for (const count of [2, 3, 4]) {
    const lines = evenLines(pieces, count, measure);
    const size = lines === undefined ? 0 : sizeOf(lines);
    if (lines !== undefined && size > best.size * 1.2) best = { lines, size };
  }
  return best;
}

/** The pieces on so many lines, the widest of which is as narrow as can be. */
function evenLines(
  pieces: readonly string[],
  count: number,
  measure: Measure,
): readonly string[] | undefined {
  if (pieces.length < count) return undefined;
  if (count === 1) return [pieces.join('').trimEnd()];
  const widest = (lines: readonly string[]) => Math.max(...lines.map((line) => measure(line)));
  return pieces
    .slice(0, pieces.length - count + 1)
    .map((_piece, at) => [
      pieces
        .slice(0, at + 1)
        .join('')
        .trimEnd(),
      ...(evenLines(pieces.slice(at + 1), count - 1, measure) ?? []),
    ])
    .reduce((best, lines) => (widest(lines) < widest(best) ? lines : best));
}

/** Where a line may end: after a space (not one that holds together), and after a hyphen or slash. */
function piecesOf(text: string): readonly string[] {
  return text.match(/[^ /-]*(?:[/-]+| +|$)/gu)?.filter((piece) => piece !== '') ?? [];
}

function fitting(piece: string, width: number, measure: Measure): readonly string[] {
  if (measure(piece.trimEnd()) <= width) return [piece];
  const parts: string[] = [];
  for (const { segment } of new Intl.Segmenter().segment(piece)) {
    const last = parts.at(-1);
    if (last !== undefined && measure(last + segment.trimEnd()) <= width)
      parts[parts.length - 1] = last + segment;
    else parts.push(segment);
  }
  return parts;
}
