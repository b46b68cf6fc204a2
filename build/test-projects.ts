import type { TestProjectConfiguration } from 'vitest/config';

/** Puts the clock of each test on the day on which all of them stand. */
const testDay = 'tests/clock/stand.ts';

/** Codes are hashed in little time. Visits have them as slow as in life: a browser and what stands in its files must agree. */
const quickHash = 'tests/clock/hash-quickly.ts';

/**
 * A limit is there for what hangs, not for what is slow: beside other work a slow hash takes ten times as long.
 */
const onBusyComputer = {
  testTimeout: 300_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: 60_000 } },
} as const;

/** What vitest runs of one folder of tests; the components have a runner of their own. */
function project(
  name: string,
  { maxWorkers, maxConcurrency = 5, alone = false }: Beside,
): TestProjectConfiguration {
  return {
    test: {
      name,
      include: [`tests/${name}/**/*.test.ts`],
      setupFiles: alone ? [testDay, quickHash] : [testDay],
      ...onBusyComputer,
      // The files of one worker load the course and the libraries once; what a test changes for all, it puts back.
      isolate: false,
      maxWorkers,
      maxConcurrency,
    },
  };
}

interface Beside {
  /** Files at a time. */
  readonly maxWorkers: number;
  /** Tests at a time in a file that says they may. */
  readonly maxConcurrency?: number;
  /** Without a browser. */
  readonly alone?: boolean;
}

/** Each file has a preview LMS and a browser of its own. Those of the laboratory and of the other browsers mostly wait. */
const visits = { maxWorkers: 4 };

export const testProjects: TestProjectConfiguration[] = [
  project('unit', { maxWorkers: 2, alone: true }),
  project('contract', { maxWorkers: 2, alone: true }),
  project('e2e', visits),
  project('browsers', visits),
  // The matrix has many learners at a time, who mostly wait for a save.
  project('faults', { ...visits, maxConcurrency: 12 }),
];
