/*
 * What is forgiven of clocks and people, in minutes. In one place: what is accepted with one tolerance and checked with
 * another would make honest certificates wrong.
 */

/** Before its time that a code of the room is taken: a little clock difference is nobody's fault. */
export const earlyTolerance = 5;
/** After the end in which checking out is still leaving, and not something done afterwards. */
export const leavingTime = 60;
/** That the clocks of two computers may differ: something that was signed later than that is of the future. */
export const clockTolerance = 24 * 60;
