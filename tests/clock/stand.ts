import { clockAhead, putAhead } from './test-day.ts';

/** Imported before everything else, it puts this process on the day of the tests. */
putAhead(clockAhead());
