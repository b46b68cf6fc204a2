import { isStillToCome, listMargin } from '../attendance/allowed-times.ts';
import { plainName } from '../attendance/attestation.ts';
import type { AtDoor, DoorRules } from './presence-at-door.ts';

/** What keeps somebody from being confirmed; in the order in which it is told. */
export type PersonFault =
  | 'absent'
  | 'never-came'
  | 'still-there'
  | 'unnamed'
  | 'double-code'
  | 'not-told-apart'
  | 'needs-choice'
  | 'out-before-in'
  | 'times-outside'
  | 'still-to-come';

/**
 * Why this person cannot be confirmed now; undefined where nothing stands in the way.
 *
 * @param now Minutes since 1970.
 */
export function faultOf(seen: AtDoor, rules: DoorRules, now: number): PersonFault | undefined {
  const { state, came, went, person, unclear, away, signedAs } = seen;
  if (state === 'absent') return 'absent';
  if (came === undefined) return 'never-came';
  if (went === undefined) return 'still-there';
  if (person.code === undefined && plainName(signedAs) === '') return 'unnamed';
  if (unclear === 'same-code') return 'double-code';
  if (unclear === 'same-name') return 'not-told-apart';
  // One word has one arrival and one departure: which, only the organiser can say.
  if (unclear === 'two-departures' || away > rules.graceMinutes) return 'needs-choice';
  if (went <= came) return 'out-before-in';
  if (came < rules.start - listMargin || went > rules.end + listMargin) return 'times-outside';
  if (came >= rules.end || went <= rules.start) return 'times-outside';
  return isStillToCome({ out: went }, now) ? 'still-to-come' : undefined;
}
