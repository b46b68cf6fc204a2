import { dutchZone } from '../encoding/zone.ts';
import type { Outline } from '../content/outline.ts';
import type { Accreditation } from '../course-files/schema.ts';
import { holdsOn } from '../encoding/period.ts';
import { minutesWithin, presenceOf, stayOf, timesFor } from './presence.ts';
import type { Facts } from './facts.ts';

/** What somebody gets for the werksessie, and why. */
export type Reward =
  | { readonly kind: 'points'; readonly record: Accreditation; readonly points: number }
  | {
      readonly kind: 'certificate';
      readonly because: NoPointsReason;
      readonly minutes: number;
      /** The accreditation that gives this profession points, where only the presence is not enough (yet). */
      readonly record?: Accreditation;
    };

type NoPointsReason =
  | 'no-current-accreditation'
  | 'profession-unknown'
  | 'profession-not-entitled'
  | 'not-attended'
  | 'not-confirmed'
  | 'partial-attendance';

/**
 * Points need a current accreditation on the day of the session, an entitled profession and a confirmed
 * full attendance. Everybody else gets the certificate with the real minutes. Preparation and lessons add none.
 *
 * @param today Minutes since 1970, used as the day as long as there is no session.
 */
export function rewardOf(
  outline: Pick<Outline, 'rules' | 'professions' | 'accreditation'>,
  facts: Pick<Facts, 'attendance' | 'profession'>,
  today: number,
): Reward {
  const presence = presenceOf(facts.attendance, outline.rules.graceMinutes);
  const certificate = (because: NoPointsReason, record?: Accreditation): Reward => ({
    kind: 'certificate',
    because,
    minutes: minutesFor(facts.attendance, presence.minutes, record),
    ...(record === undefined ? {} : { record }),
  });

  const current = currentAccreditations(outline, facts.attendance.session?.start ?? today);
  if (current.length === 0) return certificate('no-current-accreditation');
  const profession = outline.professions.find(({ index }) => index === facts.profession);
  if (profession === undefined) return certificate('profession-unknown');
  const record = current.find(({ professions }) => professions.includes(profession.id));
  if (record === undefined) return certificate('profession-not-entitled');
  if (presence.basis === 'none' || presence.basis === 'withdrawn') return certificate('not-attended', record);
  if (!presence.full) return certificate('partial-attendance', record);
  if (presence.basis !== 'confirmed') return certificate('not-confirmed', record);
  return { kind: 'points', record, points: record.points };
}

/** The minutes of a presence, with the pauses where the accreditation counts them. */
function minutesFor(attendance: Facts['attendance'], minutes: number, record?: Accreditation): number {
  const { session } = attendance;
  const stay = stayOf(attendance);
  if (minutes === 0 || session === undefined || stay === undefined || record?.pausesCount !== true)
    return minutes;
  return minutesWithin(stay, timesFor(session, record));
}

/** The accreditation records that are valid on a day (`from` and `until` included). */
export function currentAccreditations(
  outline: Pick<Outline, 'accreditation'>,
  at: number,
): readonly Accreditation[] {
  const day = accreditationDay(at);
  return outline.accreditation.filter((record) => holdsOn(day, record));
}

/**
 * The day that counts for an accreditation, such as `2026-11-12`: the registers are in the Netherlands, and the day ends
 * there when the clocks there say so.
 *
 * @param at Minutes since 1970.
 */
export function accreditationDay(at: number): string {
  // Sweden writes dates with the year first.
  const days = new Intl.DateTimeFormat('sv-SE', { timeZone: dutchZone, dateStyle: 'short' });
  return days.format(at * 60_000);
}
