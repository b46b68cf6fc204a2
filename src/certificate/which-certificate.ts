import type { Accreditation } from '../course-files/schema.ts';
import type { Outline } from '../content/outline.ts';
import { stayOf } from '../programme/presence.ts';
import type { CertificateFacts, Facts } from '../programme/facts.ts';
import type { Overview, StepState } from '../programme/overview.ts';

/** What can be issued to this learner at this moment. */
type Issuable = NothingYet | CertificateBasis;

interface NothingYet {
  readonly kind: 'none';
  /** withdrawn: the organiser took back that they were there. */
  readonly because: 'not-attended' | 'withdrawn' | 'steps';
  /** Steps that must be done first. */
  readonly steps: readonly StepState[];
}

/** What a certificate would say, and by whose word. */
export interface CertificateBasis extends Pick<CertificateFacts, 'kind' | 'basis' | 'in' | 'out'> {
  readonly accreditation?: Accreditation;
}

/**
 * Decides which certificate somebody may have. Points only as `rewardOf` gives them; who is entitled but was there in
 * part gets the real hours with the number of the accreditation, to enter them in the register themselves. The room
 * codes are enough for everything but points.
 */
export function whichCertificate(
  { rules }: Pick<Outline, 'rules'>,
  { attendance }: Pick<Facts, 'attendance'>,
  { steps: all, presence, reward }: Pick<Overview, 'steps' | 'presence' | 'reward'>,
): Issuable {
  const steps = all.filter(
    ({ step, status }) => rules.certificateNeeds.includes(step.id) && status !== 'done',
  );
  const stay = stayOf(attendance);
  if (presence.basis === 'withdrawn') return { kind: 'none', because: 'withdrawn', steps };
  if (presence.basis === 'none' || presence.minutes === 0 || stay === undefined)
    return { kind: 'none', because: 'not-attended', steps };
  if (steps.length > 0) return { kind: 'none', because: 'steps', steps };
  // Of a word that nothing shows to be theirs, it stands on the certificate that it is so.
  const basis = presence.basis === 'claim' ? ('claim' as const) : ('confirmed' as const);
  const stated = { basis, in: stay.in, out: stay.out };
  if (reward.kind === 'points') return { kind: 'points', ...stated, accreditation: reward.record };
  if (presence.full) return { kind: 'full', ...stated };
  return {
    kind: 'part',
    ...stated,
    ...(reward.record === undefined ? {} : { accreditation: reward.record }),
  };
}

/** What would be different on a new version. */
type Difference = 'confirmed' | 'times' | 'kind' | 'accreditation' | 'withdrawn';

/** What has changed since a certificate was issued, as far as a new version would say it, or why there is none. */
export function changedSince(issued: CertificateFacts, what: Issuable): readonly Difference[] {
  if (what.kind === 'none') return what.because === 'withdrawn' ? ['withdrawn'] : [];
  const { kind, basis, in: came, out: went, accreditation } = what;
  const differences: readonly (readonly [Difference, boolean])[] = [
    ['confirmed', issued.basis === 'claim' && basis === 'confirmed'],
    ['times', issued.in !== came || issued.out !== went],
    ['kind', issued.kind !== kind],
    ['accreditation', issued.accreditation !== accreditation?.id],
  ];
  return differences.filter(([, isDifferent]) => isDifferent).map(([difference]) => difference);
}
