import { finding, type Finding } from './findings.ts';
import { assessSearch, lookAgain, type Search } from './place.ts';
import { assessSurroundings, type Surroundings } from './surroundings.ts';
import { testLms, type LmsTest, type LmsTestSurroundings } from './test-lms.ts';

interface SelfTestInput extends LmsTestSurroundings {
  /** The search for the LMS that began with the page; undefined for a course without LMS. */
  readonly search: Promise<Search> | undefined;
  readonly lookAround: () => Promise<Surroundings>;
}

interface SelfTestResult extends Pick<LmsTest, 'lostState' | 'end'> {
  readonly findings: readonly Finding[];
}

/** Everything the self-test can find out by itself, in the order in which it is read. */
export async function selfTest(input: SelfTestInput): Promise<SelfTestResult> {
  const search = await input.search;
  if (search === undefined) {
    return { findings: [finding('api', 'outside'), ...assessSurroundings(await input.lookAround(), false)] };
  }
  const latest = lookAgain(search);
  const lms = latest.found === undefined ? undefined : await testLms(latest.found, input);
  const { findings = [], lostState, end } = lms ?? {};
  const place = assessSearch(latest);
  const isWalledOff = place.some(({ outcome }) => outcome === 'wall');
  return {
    findings: [...place, ...findings, ...assessSurroundings(await input.lookAround(), isWalledOff)],
    ...(lostState === undefined ? {} : { lostState }),
    ...(end === undefined ? {} : { end }),
  };
}
