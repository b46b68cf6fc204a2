/** good: as it should be; told: only to know; mind: look at it; wrong: learners will notice. */
type Verdict = 'good' | 'told' | 'mind' | 'wrong';

/**
 * Everything the self-test can find, by group and check, with what it is worth. Each outcome has a sentence in the
 * words of the interface, and each that is `mind` or `wrong` one that says what to do.
 */
export const outcomes = {
  lms: {
    api: {
      found: 'good',
      late: 'told',
      tooLate: 'wrong',
      other: 'mind',
      none: 'wrong',
      wall: 'wrong',
      outside: 'wrong',
    },
    place: { own: 'told', parent: 'told', opener: 'told', aboveOpener: 'told' },
    initialize: { started: 'good', running: 'good', refused: 'wrong', crashed: 'wrong' },
    mode: { normal: 'good', unknown: 'told', review: 'mind', browse: 'mind' },
    learner: { known: 'good', unknown: 'mind' },
    name: { plain: 'told', comma: 'told', none: 'mind' },
    pace: { quick: 'good', slowCommit: 'mind', slow: 'mind' },
    answers: { strings: 'good', others: 'told', throws: 'wrong' },
  },
  keeping: {
    otherTab: { none: 'good', open: 'mind' },
    work: { there: 'good', late: 'mind', none: 'told', withheld: 'mind', unsteady: 'wrong' },
    tries: { done: 'told', notNow: 'told' },
    state: {
      wide: 'good',
      norm: 'good',
      narrow: 'mind',
      cut: 'mind',
      small: 'wrong',
      cutSmall: 'wrong',
      mute: 'mind',
      unwilling: 'wrong',
      noEmpty: 'mind',
    },
    characters: { all: 'good', some: 'told', broken: 'wrong' },
    restored: { yes: 'good', cut: 'wrong', no: 'wrong', unread: 'told' },
    exit: { taken: 'good', refused: 'mind' },
    sessionTime: { taken: 'good', refused: 'mind', running: 'told' },
    commit: { sure: 'good', unsure: 'mind', refused: 'wrong', cutOff: 'wrong' },
    lasting: { notTried: 'told' },
    offline: { notTried: 'told' },
    readBack: { same: 'good', other: 'wrong', unread: 'wrong' },
    status: { known: 'told', none: 'told' },
    entry: { first: 'told', resumed: 'told', silent: 'told' },
    record: { same: 'good', changed: 'wrong', unread: 'told' },
  },
  reports: {
    interactions: { kept: 'good', none: 'mind' },
    objectives: { kept: 'good', none: 'told' },
  },
  window: {
    secure: { yes: 'good', no: 'mind' },
    frame: { alone: 'told', inside: 'told' },
    origin: { same: 'good', beyond: 'told', opaque: 'wrong' },
    sandbox: { none: 'good', allows: 'told', tight: 'mind', unknown: 'told' },
    download: { notTried: 'told', arrived: 'good', missing: 'mind' },
    popup: { notTried: 'told', opened: 'good', blocked: 'mind' },
    camera: { allowed: 'good', blocked: 'mind', walled: 'told', unknown: 'told' },
    clipboard: { allowed: 'good', blocked: 'told' },
    storage: { works: 'good', blocked: 'mind', walled: 'told' },
    database: { works: 'told', blocked: 'told' },
    partition: { none: 'good', likely: 'mind', walled: 'told', unknown: 'told' },
    beacon: { there: 'good', missing: 'told' },
  },
  server: {
    reach: { yes: 'good', other: 'wrong', no: 'wrong' },
    clock: { right: 'good', behind: 'mind', ahead: 'mind', unknown: 'told' },
    policy: { none: 'good', extra: 'told', blocks: 'mind' },
    scripts: { right: 'good', odd: 'mind', unknown: 'told' },
    font: { loaded: 'good', missing: 'mind' },
    cache: { kept: 'told', never: 'told', unsaid: 'told' },
    ranges: { yes: 'told', no: 'told' },
    elsewhere: { none: 'good', some: 'mind' },
  },
  package: {
    issuers: { known: 'good', some: 'told', trial: 'told', none: 'mind', ended: 'mind', unread: 'wrong' },
    sessions: { known: 'good', some: 'told', none: 'mind', ended: 'mind' },
    refusedCards: { some: 'mind' },
    accreditation: { known: 'good', some: 'told', none: 'mind', ended: 'mind' },
  },
  device: {
    browser: { known: 'good', old: 'mind', unknown: 'told' },
    size: { fits: 'told', narrow: 'mind' },
    languages: { told: 'told' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Verdict>>>>>>;

type Groups = typeof outcomes;
type Group = keyof Groups;
type ChecksOf<G extends Group> = { [C in keyof Groups[G]]: keyof Groups[G][C] & string };
/** Every check, with its possible outcomes. */
export type Checks = ChecksOf<'lms'> &
  ChecksOf<'keeping'> &
  ChecksOf<'reports'> &
  ChecksOf<'window'> &
  ChecksOf<'server'> &
  ChecksOf<'package'> &
  ChecksOf<'device'>;
type Check = keyof Checks;

/** What goes into the sentence; never a name of a learner. */
export type FindingValues = Readonly<Record<string, string | number>>;

export interface Finding {
  readonly group: Group;
  readonly check: Check;
  readonly outcome: string;
  readonly verdict: Verdict;
  readonly values: FindingValues;
}

export function finding<C extends Check>(check: C, outcome: Checks[C], values: FindingValues = {}): Finding {
  for (const [group, checks] of Object.entries(outcomes)) {
    const possible = (checks as Readonly<Record<string, Readonly<Record<string, Verdict>>>>)[check];
    const verdict = possible?.[outcome];
    if (verdict !== undefined) return { group: group as Group, check, outcome, verdict, values };
  }
  throw new Error(`The self-test has no outcome "${outcome}" of "${check}".`);
}

/** Seconds as they are told: in tenths, and never less than it took. */
export function secondsOf(milliseconds: number): number {
  return Math.ceil(milliseconds / 100) / 10;
}
