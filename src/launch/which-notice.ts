import type { LaunchNotice } from '../components/session/launch-notice-kind.ts';
import type { Restored } from '../progress/restore.ts';
import type { LaunchFacts, Lms } from '../runtime/lms.ts';

export interface LaunchOutcome {
  readonly from: Restored['from'];
  readonly launch: Pick<LaunchFacts, 'mode' | 'isEmptied' | 'resumed'>;
  readonly kind: Lms['kind'];
  /** Does this browser keep a copy? */
  readonly hasStore: boolean;
  /** Does a sealed copy lie here that nothing opens yet? */
  readonly hasSealed: boolean;
}

/** The one thing that the learner must know about this launch, if any. */
export function whichNotice({
  from,
  launch,
  kind,
  hasStore,
  hasSealed,
}: LaunchOutcome): LaunchNotice | undefined {
  if (launch.mode === 'emptied' || launch.isEmptied === true)
    return from === 'recovered' ? 'emptiedCopy' : 'emptied';
  if (launch.mode !== 'normal') return launch.mode;
  if (from === 'recovered' || from === 'merged' || from === 'unreadable') return from;
  if (kind === 'standalone') return hasStore ? 'standalone' : 'memory';
  if (from === 'fresh' && launch.resumed) return hasSealed ? 'sealedCopy' : 'nothingBack';
  return hasStore ? undefined : 'noCopy';
}
