/** A part of the programme on the clock; moments in minutes since 1970. */
export interface PlannedPart {
  readonly starts: number;
  readonly ends: number;
}

/** What the gespreksleider did with the programme so far. */
export interface ProgrammeSoFar {
  /** Position of the part that was begun last; undefined before anybody pressed anything. */
  readonly part: number | undefined;
  readonly began: number | undefined;
  /** Minutes that a part got besides, by its position. */
  readonly extra: readonly number[];
}

/** Where the evening is. */
export type ProgrammeNow =
  | { readonly kind: 'before'; readonly begins: number }
  | {
      readonly kind: 'busy';
      readonly part: number;
      readonly began: number;
      /** When it is to end, with the minutes it got besides. */
      readonly ends: number;
      /** Whole minutes to go; negative when it runs over. */
      readonly left: number;
      /** Minutes after what the run sheet says; negative when ahead of it. */
      readonly behind: number;
      /** Did the gespreksleider begin it, or is it what the clock says? */
      readonly pressed: boolean;
    }
  | { readonly kind: 'over' };

/** The parts of a session one after the other from its start. */
export function plannedParts(start: number, minutes: readonly number[]): readonly PlannedPart[] {
  return minutes.map((length, position) => {
    const starts = minutes.slice(0, position).reduce((sum, part) => sum + part, start);
    return { starts, ends: starts + length };
  });
}

/** Which part it is: the one that was begun, and as long as nobody began any, the one of the clock. */
export function programmeNow(
  planned: readonly PlannedPart[],
  { part, began, extra }: ProgrammeSoFar,
  now: number,
): ProgrammeNow {
  if (part !== undefined && part >= planned.length) return { kind: 'over' };
  const position = part ?? planned.findIndex(({ ends }) => now < ends);
  const found = planned[position];
  if (found === undefined) return { kind: 'over' };
  const isPressed = part !== undefined && began !== undefined;
  if (!isPressed && now < found.starts) return { kind: 'before', begins: found.starts };
  const from = isPressed ? began : found.starts;
  const ends = from + (found.ends - found.starts) + (extra[position] ?? 0);
  return {
    kind: 'busy',
    part: position,
    began: from,
    ends,
    left: ends - now,
    behind: Math.max(ends, isPressed ? now : ends) - found.ends,
    pressed: isPressed,
  };
}

/** Each window of the bar stands for so many minutes. */
export const windowMinutes = 5;

/** The windows of a part: lit for what has passed, half lit for what passes now. */
export function partWindows(began: number, ends: number, now: number): readonly ('done' | 'busy' | 'open')[] {
  const count = Math.max(1, Math.ceil((ends - began) / windowMinutes));
  const passed = (now - began) / windowMinutes;
  return Array.from({ length: count }, (_, at) => {
    if (passed >= at + 1) return 'done';
    return passed >= at && passed >= 0 ? 'busy' : 'open';
  });
}
