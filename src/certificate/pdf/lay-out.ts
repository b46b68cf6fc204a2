import type { Printed, PrintedFact } from '../printed.ts';
import { fitName, linesIn } from './break-lines.ts';
import { paper } from './paper-colours.ts';
import { widthOf, type Lettering, type Sheet } from './sheet.ts';

/** A text in its place: the first line stands on `y`, the others `leading` below each other. */
export interface Placed {
  readonly lines: readonly string[];
  readonly lettering: Lettering;
  readonly x: number;
  readonly y: number;
  readonly leading: number;
  readonly align: 'left' | 'centre' | 'right';
}

interface LaidOut {
  readonly heading: Placed;
  readonly name: Placed;
  readonly sentence: Placed;
  readonly facts: readonly { readonly label: Placed; readonly value: Placed; readonly below: Placed }[];
  /** How far down the last of them reaches. */
  readonly bottom: number;
}

/** Where the text goes, in millimetres from the left and the top. */
const column = { left: 18, width: 207, bottom: 116 };
/** Facts on one row. */
const onRow = 4;

/** How closely everything stands together; lengths in millimetres, the others as part of what is usual. */
interface Density {
  readonly heading: number;
  readonly nameHeight: number;
  readonly gap: number;
  readonly size: number;
}

/** From wide to close: first the white goes, and the letters become smaller only when that is not enough. */
const densities: readonly Density[] = [
  { heading: 43, nameHeight: 27, gap: 1, size: 1 },
  { heading: 40, nameHeight: 24, gap: 0.9, size: 1 },
  { heading: 38, nameHeight: 20, gap: 0.82, size: 1 },
  { heading: 37, nameHeight: 18, gap: 0.78, size: 0.95 },
  { heading: 36, nameHeight: 17, gap: 0.74, size: 0.9 },
  { heading: 36, nameHeight: 16, gap: 0.7, size: 0.84 },
  { heading: 36, nameHeight: 15, gap: 0.66, size: 0.78 },
  { heading: 36, nameHeight: 14, gap: 0.6, size: 0.7 },
  { heading: 36, nameHeight: 12, gap: 0.55, size: 0.6 },
];

/** The text of the sheet, as wide as there is room for. */
export function layOut(sheet: Sheet, printed: Printed): LaidOut {
  let laidOut: LaidOut | undefined;
  for (const density of densities) {
    laidOut = layOutAt(sheet, printed, density);
    if (laidOut.bottom <= column.bottom * sheet.mm) return laidOut;
  }
  if (laidOut === undefined) throw new Error('There is no way to lay out a certificate.');
  return laidOut;
}

function layOutAt(sheet: Sheet, printed: Printed, density: Density): LaidOut {
  const { mm } = sheet;
  const left = column.left * mm;
  const heading = textAt(
    sheet,
    printed.heading,
    { weight: 'regular', size: 17, colour: paper.softInk },
    left,
    {
      y: density.heading * mm,
    },
  );
  const name = nameAt(sheet, printed.name, left, (density.heading + 3.2) * mm, density.nameHeight);
  const sentence = textAt(
    sheet,
    printed.sentence,
    { weight: 'regular', size: 14.6 * density.size, colour: paper.ink },
    left,
    {
      y: bottomOf(name) + name.lettering.size * 0.26 + 8 * mm * density.gap,
      width: 186 * mm,
      leading: 1.4,
    },
  );
  const facts: LaidOut['facts'][number][] = [];
  let bottom = bottomOf(sentence);
  for (let first = 0; first < printed.facts.length; first += onRow) {
    const top = bottom + 9.6 * mm * density.gap;
    const row = factsAt(sheet, printed.facts.slice(first, first + onRow), top, density.size);
    facts.push(...row);
    bottom = Math.max(...row.map(({ below, value }) => Math.max(bottomOf(below), bottomOf(value))));
  }
  return { heading, name, sentence, facts, bottom };
}

function nameAt(sheet: Sheet, name: string, x: number, top: number, height: number): Placed {
  const { mm } = sheet;
  const leading = 1.06;
  const lettering: Lettering = { weight: 'bold', size: 100, colour: paper.ink, spacing: -0.03 };
  const { lines, size } = fitName(
    name,
    { width: 204 * mm, height: height * mm, leading, largest: 56, smallest: 13 },
    (text) => widthOf(sheet, text, lettering) / 100,
  );
  return {
    lines,
    lettering: { ...lettering, size },
    x,
    y: top + size * 0.84,
    leading: size * leading,
    align: 'left',
  };
}

/** Facts beside each other: each as wide as it is, the widest on more lines where they do not fit. */
function factsAt(sheet: Sheet, facts: readonly PrintedFact[], top: number, scale: number): LaidOut['facts'] {
  const { mm } = sheet;
  const gap = 8 * mm;
  const small: Lettering = { weight: 'regular', size: 9.8 * scale, colour: paper.softInk };
  const large: Lettering = { weight: 'bold', size: 13.2 * scale, colour: paper.ink };
  const wanted = facts.map(({ label, value, below }) =>
    Math.max(
      widthOf(sheet, value, large),
      widthOf(sheet, label, small),
      // What is smaller goes on to a next line sooner.
      ...below.map((text) => Math.min(44 * mm, widthOf(sheet, text, small))),
    ),
  );
  const room = column.width * mm - gap * (facts.length - 1);
  const widths = widthsIn(
    room,
    wanted.map((width, at) => ({ width, isWhole: facts[at]?.isWhole === true })),
  );
  let x = column.left * mm;
  return facts.map((fact, at) => {
    const width = (widths[at] ?? 0) + 0.01;
    const label = textAt(sheet, fact.label, small, x, { y: top, width });
    const value = textAt(sheet, fact.value, large, x, { y: top + 5.3 * mm * scale, width, leading: 1.2 });
    const below: Placed = {
      ...label,
      lines: fact.below.flatMap((text) => linesOf(sheet, text, small, width)),
      y: bottomOf(value) + 4.7 * mm * scale,
      leading: small.size * 1.3,
    };
    x += width + gap;
    return { label, value, below };
  });
}

/** As wide as they want to be, where there is room; else the widest give way, first those that may have more lines. */
function widthsIn(
  room: number,
  wanted: readonly { readonly width: number; readonly isWhole: boolean }[],
): readonly number[] {
  const ofWhole = wanted.reduce((sum, { width, isWhole }) => sum + (isWhole ? width : 0), 0);
  const others = wanted.filter(({ isWhole }) => !isWhole);
  const share = capOf(
    others.map(({ width }) => width),
    room - ofWhole,
  );
  // Infinity where nothing has to give way, and not a number where there are no others.
  if (!(share * others.length < room / 4))
    return wanted.map(({ width, isWhole }) => (isWhole ? width : Math.min(width, share)));
  const equal = capOf(
    wanted.map(({ width }) => width),
    room,
  );
  return wanted.map(({ width }) => Math.min(width, equal));
}

/** The width at which the wide ones are cut off, so that all of them fit. */
function capOf(widths: readonly number[], room: number): number {
  let left = room;
  for (const [at, width] of widths.toSorted((a, b) => a - b).entries()) {
    const share = left / (widths.length - at);
    if (width > share) return share;
    left -= width;
  }
  return Infinity;
}

interface Place {
  readonly y: number;
  readonly width?: number;
  readonly leading?: number;
  readonly align?: Placed['align'];
}

/** A text from `x` on (or around it, or up to it), on as many lines as it needs. */
export function textAt(
  sheet: Sheet,
  text: string,
  lettering: Lettering,
  x: number,
  { y, width = Infinity, leading = 1.3, align = 'left' }: Place,
): Placed {
  const lines = linesOf(sheet, text, lettering, width);
  return { lines, lettering, x, y, leading: lettering.size * leading, align };
}

function linesOf(sheet: Sheet, text: string, lettering: Lettering, width: number): readonly string[] {
  return linesIn(text, width, (line) => widthOf(sheet, line, lettering));
}

/** The line on which its last line stands. */
export function bottomOf({ y, lines, leading }: Placed): number {
  return y + Math.max(0, lines.length - 1) * leading;
}
