import drawing from '../../assets/wijk.svg?raw';
import { paper } from './paper-colours.ts';
import { readDrawing, type Shape } from './read-drawing.ts';
import type { Sheet } from './sheet.ts';

/** How what has this class is drawn; what has none of these classes is left out. */
type Look =
  { readonly fill: string } | { readonly stroke: string; readonly width: number; readonly dots?: number };

const looks: Readonly<Record<string, Look>> = {
  ver: { fill: paper.far },
  wiek: { stroke: paper.far, width: 3.5 },
  heuvel: { fill: paper.hill },
  bos: { fill: paper.wood },
  wm: { fill: paper.wall },
  wd: { fill: paper.roof },
  wz: { stroke: paper.roof, width: 7 },
  wt: { stroke: paper.trim, width: 2.6 },
  wp: { fill: paper.wall },
  wg: { fill: paper.lit },
  wo: { fill: paper.lit },
  wk: { stroke: paper.mullion, width: 2.4 },
  ws: { stroke: paper.shelf, width: 2.2 },
  mens: { fill: paper.people },
  slinger: { stroke: paper.lit, width: 5, dots: 15 },
  haag: { fill: paper.crown },
  wl: { stroke: paper.trunk, width: 3.6 },
  wb: { fill: paper.crown },
  bank: { stroke: paper.roof, width: 4.4 },
  stut: { stroke: paper.trunk, width: 3 },
  stam: { stroke: paper.trunk, width: 5 },
  blad: { fill: paper.crown },
};
/** On dark, or against the sky, some things look otherwise. */
const outside: Readonly<Record<string, Look>> = {
  ...looks,
  mens: { fill: paper.roof },
  ws: { stroke: paper.trunk, width: 2.2 },
};
const youngTree: Readonly<Record<string, Look>> = { ...outside, wg: { stroke: paper.lit, width: 4.6 } };

/** Where the street is in the drawing. */
const streetAt = 494;

/**
 * The whole wijk along the foot of the sheet, every window lit. Decoration: it says nothing that is not said in words.
 *
 * @param street Where the street is on the sheet.
 */
export function drawWijk(sheet: Sheet, street: number): void {
  const scale = 0.25 * sheet.mm;
  const left = sheet.width / 2 - 480 * scale;
  const { shapes, piece } = readDrawing(drawing);
  const of = (...parts: readonly string[]) =>
    shapes.filter(({ part }) => part !== undefined && parts.includes(part));
  const landscape = (...classes: readonly string[]) =>
    shapes.filter(
      ({ part, classes: own }) => part === undefined && classes.some((name) => own.includes(name)),
    );
  const put = (some: readonly Shape[], look: typeof looks, dx = 0, dy = 0, larger = 1): void => {
    for (const shape of some) drawShape(sheet, shape, look, { left, street, scale, dx, dy, larger });
  };

  put(landscape('ver', 'wiek', 'heuvel'), looks, 0, 26);
  put(landscape('bos'), looks, 0, 44);
  put(of('informatiepakket', 'accreditatie'), looks);
  put(landscape('haag'), looks);
  put(of('les-1', 'les-2', 'les-3', 'les-4', 'les-5', 'les-6', 'werksessie'), looks);
  for (const [x, larger] of [
    [-74, 1.16],
    [-36, 0.96],
    [1040, 1.1],
  ] as const)
    put(piece('w-t'), outside, x, streetAt + 2, larger);
  put(of('reflectie'), outside, -676, -72);
  put(of('half-jaar-later'), youngTree, 906 - 812 * 1.4, streetAt + 2 - 568 * 1.4, 1.4);
  put(of('vragenlijst'), looks, 706, -72);
}

interface Place {
  readonly left: number;
  readonly street: number;
  readonly scale: number;
  readonly dx: number;
  readonly dy: number;
  readonly larger: number;
}

function drawShape(
  { pdf }: Sheet,
  { outline, classes, moves }: Shape,
  look: Readonly<Record<string, Look>>,
  { left, street, scale, dx, dy, larger }: Place,
): void {
  const drawn = classes.map((name) => look[name]).find((found) => found !== undefined);
  if (drawn === undefined) return;
  pdf.save();
  pdf.transform(scale, 0, 0, scale, left, street - streetAt * scale);
  pdf.transform(larger, 0, 0, larger, dx, dy);
  for (const { x, y, scale: size } of moves) pdf.transform(size, 0, 0, size, x, y);
  if (outline.kind === 'path') pdf.path(outline.d);
  else pdf.ellipse(outline.x, outline.y, outline.rx, outline.ry);
  if ('fill' in drawn) {
    pdf.fill(drawn.fill);
  } else {
    pdf.lineWidth(drawn.width).lineCap('round').lineJoin('round');
    // A dash of (nearly) no length with a round cap is a dot.
    if (drawn.dots !== undefined) pdf.dash(0.01, { space: drawn.dots });
    pdf.stroke(drawn.stroke);
  }
  pdf.restore();
}
