import type { Word } from '../words.ts';

/** One way in which an LMS or a network lets a course down. */
export interface Fault {
  readonly id: string;
  /** `running` can begin and end while the course is open; `opening` decides how the course is opened. */
  readonly acts: 'running' | 'opening';
  readonly name: Word;
  /** Where it is known from. */
  readonly imitates: Word;
}

/** Everything that can go wrong here: the one list of it. */
export const faults = [
  {
    id: 'drop-commits',
    acts: 'running',
    name: 'fault.drop-commits.name',
    imitates: 'fault.drop-commits.like',
  },
  {
    id: 'say-false',
    acts: 'running',
    name: 'fault.say-false.name',
    imitates: 'fault.say-false.like',
  },
  {
    id: 'throw',
    acts: 'running',
    name: 'fault.throw.name',
    imitates: 'fault.throw.like',
  },
  {
    id: 'slow',
    acts: 'running',
    name: 'fault.slow.name',
    imitates: 'fault.slow.like',
  },
  {
    id: 'expired',
    acts: 'running',
    name: 'fault.expired.name',
    imitates: 'fault.expired.like',
  },
  {
    id: 'gone',
    acts: 'running',
    name: 'fault.gone.name',
    imitates: 'fault.gone.like',
  },
  {
    id: 'strict-4096',
    acts: 'running',
    name: 'fault.strict-4096.name',
    imitates: 'fault.strict-4096.like',
  },
  {
    id: 'truncate',
    acts: 'running',
    name: 'fault.truncate.name',
    imitates: 'fault.truncate.like',
  },
  {
    id: 'numbers',
    acts: 'running',
    name: 'fault.numbers.name',
    imitates: 'fault.numbers.like',
  },
  {
    id: 'no-interactions',
    acts: 'running',
    name: 'fault.no-interactions.name',
    imitates: 'fault.no-interactions.like',
  },
  {
    id: 'empty-first',
    acts: 'running',
    name: 'fault.empty-first.name',
    imitates: 'fault.empty-first.like',
  },
  {
    id: 'no-answer',
    acts: 'running',
    name: 'fault.no-answer.name',
    imitates: 'fault.no-answer.like',
  },
  {
    id: 'no-echo',
    acts: 'running',
    name: 'fault.no-echo.name',
    imitates: 'fault.no-echo.like',
  },
  {
    id: 'odd-state',
    acts: 'running',
    name: 'fault.odd-state.name',
    imitates: 'fault.odd-state.like',
  },
  {
    id: 'null-values',
    acts: 'running',
    name: 'fault.null-values.name',
    imitates: 'fault.null-values.like',
  },
  {
    id: 'guest',
    acts: 'running',
    name: 'fault.guest.name',
    imitates: 'fault.guest.like',
  },
  {
    id: 'silent-start',
    acts: 'running',
    name: 'fault.silent-start.name',
    imitates: 'fault.silent-start.like',
  },
  {
    id: 'capital-modes',
    acts: 'running',
    name: 'fault.capital-modes.name',
    imitates: 'fault.capital-modes.like',
  },
  {
    id: 'clock-skew',
    acts: 'running',
    name: 'fault.clock-skew.name',
    imitates: 'fault.clock-skew.like',
  },
  {
    id: 'double-launch',
    acts: 'running',
    name: 'fault.double-launch.name',
    imitates: 'fault.double-launch.like',
  },
  {
    id: 'late-api',
    acts: 'opening',
    name: 'fault.late-api.name',
    imitates: 'fault.late-api.like',
  },
  {
    id: 'opener-api',
    acts: 'opening',
    name: 'fault.opener-api.name',
    imitates: 'fault.opener-api.like',
  },
  {
    id: 'popup',
    acts: 'opening',
    name: 'fault.popup.name',
    imitates: 'fault.popup.like',
  },
  {
    id: 'cross-origin',
    acts: 'opening',
    name: 'fault.cross-origin.name',
    imitates: 'fault.cross-origin.like',
  },
  {
    id: 'sandbox',
    acts: 'opening',
    name: 'fault.sandbox.name',
    imitates: 'fault.sandbox.like',
  },
  {
    id: 'review',
    acts: 'opening',
    name: 'fault.review.name',
    imitates: 'fault.review.like',
  },
] as const satisfies readonly Fault[];

export type FaultId = (typeof faults)[number]['id'];

/** After how many commits, or after how many milliseconds since the course began, the faults begin. */
export interface FaultMoment {
  readonly commits: number;
  readonly milliseconds: number;
}

/** `drop-commits,slow` in an address; what is not known is left out. */
export function readFaults(text: string): readonly FaultId[] {
  const given = text.split(',');
  return faults.map(({ id }) => id).filter((id) => given.includes(id));
}

/** `3` are commits, `1500ms` are milliseconds; anything else is at once. */
export function readMoment(text: string): FaultMoment {
  const [, number = '0', unit] = /^(\d{1,7})(ms)?$/.exec(text) ?? [];
  return unit === 'ms'
    ? { commits: 0, milliseconds: Number(number) }
    : { commits: Number(number), milliseconds: 0 };
}

export function writeMoment({ commits, milliseconds }: FaultMoment): string {
  return milliseconds > 0 ? `${String(milliseconds)}ms` : String(commits);
}

/** Does another choice of faults ask for another way of opening the course? */
export function opensOtherwise(before: readonly FaultId[], after: readonly FaultId[]): boolean {
  const opening = faults.filter(({ acts }) => acts === 'opening').map(({ id }) => id);
  return opening.some((id) => before.includes(id) !== after.includes(id));
}
