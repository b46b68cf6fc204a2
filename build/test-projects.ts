import type { TestProjectConfiguration } from 'vitest/config';

/** Puts the clock of each test on the day on which all of them stand. */
const testDay = ['tests/clock/stand.ts'];

/**
 * A limit is there for what hangs, not for what is slow: beside other work a slow hash takes ten times as long.
 */
const onBusyComputer = {
  testTimeout: 300_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: 60_000 } },
} as const;

/** The files of one worker load the course and the libraries once; what a test changes for all, it puts back. */
const inSharedWorker = { isolate: false } as const;

/** What vitest runs; the components have a runner of their own. */
export const testProjects: TestProjectConfiguration[] = [
  {
    test: {
      name: 'unit',
      include: ['tests/unit/**/*.test.ts'],
      ...inSharedWorker,
      setupFiles: testDay,
      ...onBusyComputer,
      maxWorkers: 2,
    },
  },
  {
    test: {
      name: 'contract',
      include: ['tests/contract/**/*.test.ts'],
      ...inSharedWorker,
      setupFiles: testDay,
      ...onBusyComputer,
    },
  },
  {
    test: {
      name: 'e2e',
      include: ['tests/e2e/**/*.test.ts'],
      setupFiles: testDay,
      ...onBusyComputer,
      // Each file has a preview LMS and a browser of its own.
      maxWorkers: 3,
    },
  },
  {
    test: {
      name: 'browsers',
      include: ['tests/browsers/**/*.test.ts'],
      setupFiles: testDay,
      ...onBusyComputer,
      maxWorkers: 3,
    },
  },
  {
    test: {
      name: 'faults',
      include: ['tests/faults/**/*.test.ts'],
      setupFiles: testDay,
      ...onBusyComputer,
      // The matrix has many learners at a time, who mostly wait for a save: beside it browsers are killed.
      maxWorkers: 2,
      maxConcurrency: 12,
    },
  },
];
