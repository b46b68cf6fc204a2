import { clockAhead, putAhead } from './test-day.ts';

/** A worker of vitest comes here again before each of its files. */
const stands = Symbol.for('the clock of the tests');
const here = globalThis as { [stands]?: true };

/** Imported before everything else, it puts this process on the day of the tests. */
if (here[stands] === undefined) putAhead(clockAhead());
here[stands] = true;
