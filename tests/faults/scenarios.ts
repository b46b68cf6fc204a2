import type { Standard } from '../../src/packing/standards.ts';
import type { Ending, Moment, Scenario } from './run-scenario.ts';

type Expected = Pick<
  Scenario,
  'saved' | 'why' | 'ended' | 'notice' | 'back' | 'stays' | 'takesOver' | 'looksOnly' | 'afterSave'
>;

const standards: readonly Standard[] = ['scorm12', 'scorm2004'];

/** A fault with its moments; how the visit ends differs, so that each way out is taken with each kind of fault. */
function at(
  fault: string,
  moments: Readonly<Partial<Record<Moment, Ending>>>,
  expected: Expected,
): readonly Scenario[] {
  return standards.flatMap((standard) =>
    Object.entries(moments).map(([moment, ending]) => ({
      fault,
      moment: moment as Moment,
      standard,
      ending,
      ...expected,
    })),
  );
}

/** What has little to do with the standard: one moment in the one, the next in the other. */
function inTurn(...given: Parameters<typeof at>): readonly Scenario[] {
  const moments = Object.keys(given[1]);
  return at(...given).filter(
    ({ standard, moment }) => standards.indexOf(standard) === moments.indexOf(moment) % standards.length,
  );
}

const everyMoment = {
  start: 'tab',
  'mid-answer': 'tab',
  'during commit': 'reload',
  'at close': 'button',
  'at resume': 'away',
} as const;

export const scenarios: readonly Scenario[] = [
  ...at('drop-commits', everyMoment, { saved: 'saved', back: 'recovered' }),
  ...inTurn('drop-commits,gone', everyMoment, { saved: 'retrying', why: 'unreachable', back: 'recovered' }),
  ...inTurn('say-false', everyMoment, { saved: 'retrying', why: 'not-stored', back: 'recovered' }),
  ...inTurn('throw', everyMoment, { saved: 'retrying', why: 'refused', back: 'recovered' }),
  ...inTurn('expired', everyMoment, { saved: 'retrying', why: 'logged-out', back: 'recovered' }),
  ...inTurn('truncate', everyMoment, { saved: 'retrying', why: 'changed', back: 'recovered' }),
  ...inTurn('slow', { start: 'button', 'mid-answer': 'tab', 'at close': 'button' }, { saved: 'saved' }),
  ...inTurn('strict-4096', { start: 'button' }, { saved: 'saved' }),
  ...inTurn('numbers', { start: 'tab', 'at resume': 'button' }, { saved: 'saved' }),
  ...inTurn('no-echo', { start: 'button', 'at resume': 'tab' }, { saved: 'saved' }),
  ...inTurn('odd-state', { 'at resume': 'tab', 'mid-answer': 'button' }, { saved: 'saved' }),
  ...inTurn('silent-start', { start: 'tab', 'at resume': 'button' }, { saved: 'saved' }),
  ...inTurn('null-values', { start: 'button', 'at resume': 'button' }, { saved: 'saved', notice: 'noCopy' }),
  ...inTurn('guest', { start: 'button' }, { saved: 'saved', notice: 'noCopy' }),
  ...inTurn('capital-modes', { 'at resume': 'tab' }, { saved: 'saved' }),
  ...at('capital-modes,review', { launch: 'tab' }, { saved: 'review', notice: 'review', looksOnly: true }),
  ...inTurn('no-interactions', { start: 'button', 'at resume': 'tab' }, { saved: 'saved' }),
  ...inTurn('late-api', { start: 'button', 'at resume': 'tab' }, { saved: 'saved' }),
  ...inTurn('opener-api', { start: 'button', 'at resume': 'tab' }, { saved: 'saved' }),
  ...inTurn('popup', { start: 'tab' }, { saved: 'saved' }),
  ...inTurn('sandbox', { start: 'button' }, { saved: 'saved' }),
  ...at('empty-first', { 'at resume': 'tab' }, { saved: 'saved' }),
  ...inTurn('clock-skew', { start: 'tab', 'at resume': 'tab' }, { saved: 'saved' }),
  // The pause after a save must not become the hours by which the clock goes back.
  ...at('clock-skew', { 'mid-answer': 'button' }, { saved: 'saved', afterSave: true }),
  ...at('double-launch', { 'mid-answer': 'tab' }, { saved: 'elsewhere', takesOver: true }),
  ...at('throw', { launch: 'tab' }, { saved: 'refused', notice: 'refused', looksOnly: true }),
  ...at('no-answer', { launch: 'tab' }, { saved: 'refused', notice: 'refused', looksOnly: true }),
  ...at('review', { launch: 'tab' }, { saved: 'review', notice: 'review', looksOnly: true }),
  ...at('cross-origin', { launch: 'tab' }, { saved: 'memory', notice: 'memory', looksOnly: true }),
];
