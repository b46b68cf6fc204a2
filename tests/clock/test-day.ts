/**
 * On which day the tests stand. What they make counts back from it (a seeded learner was at a werksessie eighteen days
 * before), so no suite may depend on the day on which somebody happens to run it. `npm run test:dates` tries others.
 */
const usualDay = '2026-11-30T15:30+01:00';

/** In the environment: another day, as `new Date()` reads it; without a zone in that of the computer. */
const wanted = 'TEST_DATE';

/** In the environment of whatever a test starts: what its clock is ahead of the computer's, in milliseconds. */
const ahead = 'TEST_CLOCK_AHEAD';

/** Milliseconds that the clock of this test was put ahead; undefined where nothing was. */
export function clockOfTests(): number | undefined {
  const known = process.env[ahead];
  return known === undefined ? undefined : Number(known);
}

/** Milliseconds to put the clock ahead; one number for a test and for all that it starts. */
export function clockAhead(): number {
  const known = clockOfTests();
  if (known !== undefined) return known;
  const day = process.env[wanted] ?? usualDay;
  const milliseconds = Date.parse(day) - Date.now();
  if (Number.isNaN(milliseconds)) throw new Error(`${wanted} is no date: ${day}`);
  process.env[ahead] = String(milliseconds);
  return milliseconds;
}

/**
 * Puts the clock of the surroundings (Node, a page, a frame) ahead; it goes on from there. Carries all it needs in itself:
 * a browser gets it as text.
 */
export function putAhead(milliseconds: number): void {
  const Real = Date;
  const realNow = Real.now;
  const now = () => realNow() + milliseconds;
  // On itself, where a fault of the preview puts another one in its place.
  Real.now = now;
  globalThis.Date = new Proxy(Real, {
    construct: (real, given: unknown[], asked) =>
      Reflect.construct(real, (given.length === 0 ? [now()] : given) as [number], asked) as Date,
    apply: () => new Real(now()).toString(),
  });
}

/** What goes before the file of a program of ours that a test starts, for the same clock there. */
export const nodeOnTestDay: readonly string[] = ['--import', new URL('stand.ts', import.meta.url).href];
