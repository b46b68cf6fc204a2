import { encode } from 'uqr';

/** A QR code as one path of squares of 1 by 1, without the quiet zone of 4 that belongs around it. */
export interface QrDrawing {
  readonly path: string;
  /** Squares along each side. */
  readonly size: number;
}

/**
 * Draws a QR code.
 *
 * @param level How much of it may be damaged: L 7 %, M 15 %, Q 25 %. Each level needs more squares, which a camera
 *   then sees smaller.
 */
export function qrPath(text: string, level: 'L' | 'M' | 'Q'): QrDrawing {
  const { data, size } = encode(text, { ecc: level, border: 0 });
  const path = data
    .flatMap((row, y) => runsOf(row).map(({ from, length }) => `M${from} ${y}h${length}v1h-${length}z`))
    .join('');
  return { path, size };
}

/** Dark squares beside each other are one piece: fewer seams, and less to write. */
function runsOf(row: readonly boolean[]): readonly { from: number; length: number }[] {
  const runs: { from: number; length: number }[] = [];
  row.forEach((isDark, x) => {
    const last = runs.at(-1);
    if (!isDark) return;
    if (last !== undefined && last.from + last.length === x) last.length += 1;
    else runs.push({ from: x, length: 1 });
  });
  return runs;
}
