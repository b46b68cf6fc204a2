import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { learners } from '../../scorm/preview/learners.ts';
import { openTestbed, type Testbed } from '../e2e/preview-visit.ts';
import { findWholeBrowser } from '../find-browser.ts';
import { runScenario, type Outcome, type Scenario } from './run-scenario.ts';
import { scenarios } from './scenarios.ts';

/** Every fault at every moment: what the learner did is in the LMS in the end, and the right sentence was on the screen. */

/** Learners who mostly wait until something is saved: each at a place of their own, in the record of one of these LMSs. */
const testbeds: Testbed[] = [];
/** A browser with windows keeps nothing in the frame of another site, as people's browsers do; the shell does. */
let wholeBrowser: Testbed;
const free: { readonly testbed: Testbed; readonly learner: string }[] = [];
const rows: (readonly [Scenario, Outcome | undefined])[] = [];

beforeAll(async () => {
  for (let opened = 0; opened < 2; opened += 1) {
    const testbed = await openTestbed();
    testbeds.push(testbed);
    free.push(...learners.map(({ id: learner }) => ({ testbed, learner })));
  }
  wholeBrowser = await openTestbed(findWholeBrowser);
});
afterAll(async () => {
  print();
  for (const testbed of testbeds) await testbed.close();
  await wholeBrowser.close();
});

const wanted = scenarios.filter(({ fault, moment, standard }) =>
  `${fault} ${moment} ${standard}`.includes(process.env.FAULT ?? ''),
);

describe.concurrent('nothing is lost', () => {
  test.each(wanted)('$fault, $moment, $standard', async (scenario) => {
    const seat = free.pop();
    if (seat === undefined)
      throw new Error('More learners at a time than there are seats: maxConcurrency of the project.');
    let outcome: Outcome | undefined;
    try {
      const testbed = scenario.fault === 'cross-origin' ? wholeBrowser : seat.testbed;
      outcome = await runScenario(testbed, seat.learner, scenario);
    } finally {
      free.push(seat);
      rows.push([scenario, outcome]);
    }
    expect({ lost: outcome.lost, wrong: outcome.wrong }).toEqual({ lost: [], wrong: [] });
  });
});

function print(): void {
  const header = ['fault', 'moment', 'standard', 'ended by', 'done', 'kept', 'lost', 'said'];
  const lines = rows.map(([{ fault, moment, standard, ending }, outcome]) => [
    fault,
    moment,
    standard,
    ending,
    ...(outcome === undefined
      ? ['', '', '', 'the run failed']
      : [outcome.done, outcome.kept, outcome.lost.length, outcome.said.join(', ')].map(String)),
  ]);
  const sorted = [header, ...lines.sort((one, other) => order(one) - order(other))];
  const widths = header.map((_, column) => Math.max(...sorted.map((line) => line[column]!.length)));
  console.log(
    sorted.map((line) => line.map((cell, column) => cell.padEnd(widths[column]!)).join('  ')).join('\n'),
  );
  const sum = (of: (outcome: Outcome) => number) =>
    rows.reduce((total, [, outcome]) => total + (outcome === undefined ? 0 : of(outcome)), 0);
  console.log(
    `\n${String(rows.length)} combinations; facts done ${String(sum(({ done }) => done))}, kept ${String(
      sum(({ kept }) => kept),
    )}, lost ${String(sum(({ lost }) => lost.length))}`,
  );
}

/** As in the list of scenarios. */
function order([fault, moment, standard]: readonly string[]): number {
  return scenarios.findIndex(
    (known) => known.fault === fault && known.moment === moment && known.standard === standard,
  );
}
