import { finding, type Finding, type FindingValues } from './findings.ts';

/** Whom and what a package knows; undefined where its list could not be read. All days as `2026-11-30`. */
export interface PackageFacts {
  readonly issuers: readonly KnownIssuer[];
  readonly sessions: readonly Known[];
  /** Session cards that this package itself would refuse: of a stranger, revoked or damaged. */
  readonly refusedSessions: number;
  readonly accreditation: readonly Known[];
}

/** Something with a name that holds on some days. */
interface Known {
  readonly name: string;
  readonly from: string;
  /** The last day; undefined as long as there is none. */
  readonly until: string | undefined;
}

interface KnownIssuer extends Known {
  readonly demonstration: boolean;
}

/** @param today As `2026-11-30`. */
export function assessPackage(facts: PackageFacts | undefined, today: string): readonly Finding[] {
  if (facts === undefined) return [finding('issuers', 'unread')];
  const { issuers, sessions, refusedSessions, accreditation } = facts;
  return [
    assessIssuers(issuers, today),
    finding('sessions', ...assess(sessions, today)),
    ...(refusedSessions === 0 ? [] : [finding('refusedCards', 'some', { count: refusedSessions })]),
    finding('accreditation', ...assess(accreditation, today)),
  ];
}

function assessIssuers(issuers: readonly KnownIssuer[], today: string): Finding {
  const [outcome, values] = assess(issuers, today);
  const isTrial = issuers.every(({ demonstration }) => demonstration);
  return finding(
    'issuers',
    (outcome === 'known' || outcome === 'some') && isTrial ? 'trial' : outcome,
    values,
  );
}

function assess(all: readonly Known[], today: string): ['none' | 'ended' | 'some' | 'known', FindingValues] {
  const ended = all.filter(({ until }) => until !== undefined && until < today);
  const holding = all.filter((each) => !ended.includes(each));
  const values = { list: listed(holding), ended: listed(ended) };
  if (all.length === 0) return ['none', values];
  if (holding.length === 0) return ['ended', values];
  return [ended.length > 0 ? 'some' : 'known', values];
}

function listed(all: readonly Known[]): string {
  return all.map(({ name, from, until }) => `${name} (${from} – ${until ?? '…'})`).join('; ');
}
