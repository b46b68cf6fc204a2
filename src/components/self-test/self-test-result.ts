/** One thing that the self-test found, in the form in which it is shown. */
export interface ShownFinding {
  readonly group: string;
  readonly check: string;
  readonly outcome: string;
  readonly verdict: 'good' | 'told' | 'mind' | 'wrong';
  readonly values: Readonly<Record<string, string | number>>;
}

export interface ShownResult {
  readonly findings: readonly ShownFinding[];
  /** The learner's state, when the LMS did not take it back. */
  readonly lostState?: string;
  /** Ends the session in the LMS; absent where that could harm the record. */
  readonly end?: () => boolean;
}

/** The package that is tested. */
export interface TestedPackage {
  readonly title: string;
  readonly version: string;
  readonly standard: 'scorm12' | 'scorm2004' | 'none';
}

/** In the order in which they are read. */
export const groups = ['lms', 'keeping', 'reports', 'window', 'server', 'package', 'device'] as const;

/** How much of what was found asks for attention. */
export function countsOf(
  findings: readonly ShownFinding[],
): Readonly<Record<ShownFinding['verdict'], number>> {
  const count = (verdict: ShownFinding['verdict']) =>
    findings.filter((finding) => finding.verdict === verdict).length;
  return { good: count('good'), told: count('told'), mind: count('mind'), wrong: count('wrong') };
}

/** The worst first. */
export function asksAttention(findings: readonly ShownFinding[]): readonly ShownFinding[] {
  return [
    ...findings.filter(({ verdict }) => verdict === 'wrong'),
    ...findings.filter(({ verdict }) => verdict === 'mind'),
  ];
}
