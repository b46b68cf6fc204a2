import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * What takes longest, or mostly waits, in this order: what begins last may leave one worker alone at the end. The size of
 * a file, by which vitest goes where nothing was run before, does not tell.
 */
const longest = [
  'faults/matrix',
  'browsers/journey',
  'e2e/keyboard',
  'e2e/programme',
  'e2e/zelftest',
  'e2e/axe-near-the-end',
  'faults/kill',
  'e2e/no-loss',
  'e2e/axe-on-the-way',
  'e2e/attendance',
  'e2e/evening',
  'unit/progress/schedules',
  'unit/build/rooms',
  'unit/scorm/issuer/session-new',
];

/** The order of test files: the longest first, in every project and over all that run beside each other. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((one, other) => rank(one) - rank(other));
  }
}

function rank({ moduleId }: TestSpecification): number {
  const at = longest.findIndex((name) => moduleId.endsWith(`tests/${name}.test.ts`));
  return at < 0 ? longest.length : at;
}
