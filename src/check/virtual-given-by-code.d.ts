import type { GivenByCode } from './check-course.ts';

/** The module `virtual:given-by-code` that `build/given-by-code.ts` makes from our own code. */
export const given: GivenByCode;
