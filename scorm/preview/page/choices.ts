import { findLearner, learners, type Learner } from '../learners.ts';
import { isStandard, type Standard } from '../../../src/packing/standards.ts';
import type { Language } from '../../../src/course-files/language.ts';
import { readFaults, readMoment, writeMoment, type FaultId, type FaultMoment } from './faults.ts';

export const modes = ['normal', 'review', 'browse'] as const;
export const windows = ['iframe', 'popup'] as const;

export type Mode = (typeof modes)[number];

/** How far the course's clock runs ahead: a number of days, of minutes (`90m`), or six months and a day. */
export type Shift = number | `${number}m` | 'half-year';

/** All that can be chosen on the page; it lives in the address, so that every situation has a link. */
export interface Choices {
  readonly learner: Learner;
  readonly standard: Standard;
  readonly mode: Mode;
  readonly window: (typeof windows)[number];
  readonly shift: Shift;
  readonly panel: boolean;
  /** Is the tool bar there? Not where several learners stand side by side. */
  readonly bar: boolean;
  readonly language: Language;
  readonly faults: readonly FaultId[];
  readonly moment: FaultMoment;
  /** Milliseconds that a slow LMS takes to store. */
  readonly slowMs: number;
}

const [firstLearner] = learners;
const mostDays = 36_500;
const dayMs = 86_400_000;
const minuteMs = 60_000;
/**
 * The 26 weeks of the course and one day more. Counted by the calendar it was an hour too short where the clocks go forward
 * in between.
 */
const halfYearDays = 26 * 7 + 1;
const usualSlowMs = 10_000;

/** Whatever the address leaves out or has wrong gets its default. */
export function readChoices(query: string, panelByDefault: boolean): Choices {
  const given = new URLSearchParams(query);
  const standard = given.get('standard') ?? '';
  return {
    learner: findLearner(given.get('learner') ?? '') ?? firstLearner,
    standard: isStandard(standard) ? standard : 'scorm12',
    mode: modes.find((mode) => mode === given.get('mode')) ?? 'normal',
    window: windows.find((window) => window === given.get('window')) ?? 'iframe',
    shift: readShift(given.get('shift') ?? ''),
    panel: given.has('panel') ? given.get('panel') !== '0' : panelByDefault,
    bar: given.get('bar') !== '0',
    language: given.get('lang') === 'en' ? 'en' : 'nl',
    faults: readFaults(given.get('fault') ?? ''),
    moment: readMoment(given.get('after') ?? ''),
    slowMs: readSlowMs(given.get('slow') ?? ''),
  };
}

export function writeChoices(choices: Choices): string {
  const query = new URLSearchParams({
    learner: choices.learner.id,
    standard: choices.standard,
    mode: choices.mode,
    window: choices.window,
    shift: String(choices.shift),
    panel: choices.panel ? '1' : '0',
    lang: choices.language,
    ...(choices.bar ? {} : { bar: '0' }),
    ...faultsInAddress(choices),
  });
  return `?${query.toString()}`;
}

/** Nothing at all where nothing goes wrong: that is the usual address. */
function faultsInAddress({ faults, moment, slowMs }: Choices): Record<string, string> {
  if (faults.length === 0) return {};
  return {
    fault: faults.join(','),
    after: writeMoment(moment),
    ...(slowMs === usualSlowMs ? {} : { slow: String(slowMs) }),
  };
}

function readSlowMs(text: string): number {
  return /^\d{1,5}$/.test(text) ? Number(text) : usualSlowMs;
}

/** Some faults are another way of opening the course, which can also be chosen by itself. */
export function opened(choices: Choices): Choices {
  const { faults, mode, window } = choices;
  return {
    ...choices,
    mode: faults.includes('review') ? 'review' : mode,
    window: faults.includes('popup') || faults.includes('opener-api') ? 'popup' : window,
  };
}

export function readShift(text: string): Shift {
  if (text === 'half-year') return text;
  const minutes = /^(-?\d{1,6})m$/.exec(text)?.[1];
  if (minutes !== undefined) return `${Number(minutes)}m`;
  const days = /^-?\d+$/.test(text) ? Number(text) : 0;
  return Math.max(-mostDays, Math.min(mostDays, days)) || 0;
}

/** Milliseconds to add to the clock of this device. */
export function shiftMs(shift: Shift): number {
  if (shift === 'half-year') return halfYearDays * dayMs;
  return typeof shift === 'number' ? shift * dayMs : Number.parseInt(shift) * minuteMs;
}
