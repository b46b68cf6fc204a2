import { expect, test } from 'vitest';
import { whichNotice, type LaunchOutcome } from '../../../src/launch/which-notice.ts';

const usual: LaunchOutcome = {
  from: 'restored',
  launch: { mode: 'normal', resumed: true },
  kind: 'scorm12',
  hasStore: true,
  hasSealed: false,
};
const mode = (of: LaunchOutcome['launch']['mode']) => ({ launch: { ...usual.launch, mode: of } });

const cases: readonly { name: string; given: Partial<LaunchOutcome>; expected: string | undefined }[] = [
  { name: 'nothing of a usual launch', given: {}, expected: undefined },
  {
    name: 'nothing of a first visit',
    given: { from: 'fresh', launch: { mode: 'normal', resumed: false } },
    expected: undefined,
  },
  { name: 'that the copy of this browser was newer', given: { from: 'recovered' }, expected: 'recovered' },
  {
    name: 'that two computers were put together',
    given: { from: 'merged', hasStore: false },
    expected: 'merged',
  },
  { name: 'that what was kept cannot be read', given: { from: 'unreadable' }, expected: 'unreadable' },
  { name: 'that nothing came back', given: { from: 'fresh' }, expected: 'nothingBack' },
  {
    name: 'that nothing came back, and a copy lies here',
    given: { from: 'fresh', hasSealed: true },
    expected: 'sealedCopy',
  },
  { name: 'that this browser keeps no copy', given: { hasStore: false }, expected: 'noCopy' },
  { name: 'that only this browser keeps it', given: { kind: 'standalone' }, expected: 'standalone' },
  { name: 'that nothing keeps it', given: { kind: 'standalone', hasStore: false }, expected: 'memory' },
  { name: 'that the LMS refused', given: { ...mode('refused'), kind: 'standalone' }, expected: 'refused' },
  { name: 'that it can only be read again', given: mode('review'), expected: 'review' },
  { name: 'that it can only be looked at', given: { ...mode('browse'), from: 'fresh' }, expected: 'browse' },
  { name: 'that the LMS emptied it', given: { ...mode('emptied'), from: 'fresh' }, expected: 'emptied' },
  {
    name: 'that the LMS emptied it, and this browser has it',
    given: { ...mode('emptied'), from: 'recovered' },
    expected: 'emptiedCopy',
  },
  {
    name: 'that the LMS emptied what can be written again',
    given: { launch: { mode: 'normal', resumed: true, isEmptied: true }, from: 'recovered' },
    expected: 'emptiedCopy',
  },
];

test.each(cases)('the learner is told $name', ({ given, expected }) => {
  expect(whichNotice({ ...usual, ...given })).toBe(expected);
});
