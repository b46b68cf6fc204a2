import { sameBytes, type AttendanceFacts } from './facts.ts';

/** What the organiser said, in the record of one learner. */
type Confirmation = Pick<AttendanceFacts, 'confirmed' | 'unproven' | 'attestation'>;

/**
 * Two accounts of one attendance as one, wherever they meet: what the learner hands in with what was there, and what was recorded
 * on two computers. Nothing is taken back: the session and the check-in of the first one stay, the later check-out counts. A
 * session with which nothing has been done yet gives way to another; what was found for another session than the one that stays
 * is left out.
 *
 * @param confirmationOf Whose word of the organiser counts; the second one's where nobody has compared them.
 */
export function joinAttendance(
  first: AttendanceFacts,
  second: AttendanceFacts,
  confirmationOf: () => Confirmation = () => (second.confirmed === undefined ? first : second),
): AttendanceFacts {
  if (!isBegun(first)) return { ...first, ...second };
  if (first.card !== undefined && second.card !== undefined && !sameBytes(first.card, second.card))
    return first;
  const came = first.checkedIn === undefined ? second : first;
  const went = (second.checkedOut ?? 0) > (first.checkedOut ?? 0) ? second : first;
  const { confirmed, unproven, attestation } = confirmationOf();
  return onlyKnown({
    session: first.session ?? second.session,
    card: first.card ?? second.card,
    checkedIn: came.checkedIn,
    checkedOut: went.checkedOut,
    codes: onlyKnown({ in: came.codes?.in, out: went.codes?.out }),
    afterwards: onlyKnown({ in: came.afterwards?.in, out: went.afterwards?.out }),
    confirmed,
    unproven,
    attestation,
  });
}

/** Is there anything beside a session that was linked? Then it stays linked. */
export function isBegun({ checkedIn, checkedOut, confirmed }: AttendanceFacts): boolean {
  return checkedIn !== undefined || checkedOut !== undefined || confirmed !== undefined;
}

type Known<Values> = { readonly [Key in keyof Values]?: Exclude<Values[Key], undefined> };

function onlyKnown<Values extends object>(values: Values): Known<Values> {
  const isKnown = (value: unknown) =>
    value !== undefined && !(value instanceof Object && Object.keys(value).length === 0);
  return Object.fromEntries(Object.entries(values).filter(([, value]) => isKnown(value))) as Known<Values>;
}
