import type { Accreditation } from '../../course-files/schema.ts';
import type { SessionCard } from '../../attendance/session-card.ts';
import { holdsOn } from '../../encoding/period.ts';
import { accreditationDay } from '../../programme/points.ts';
import type { Person } from '../day-record.ts';
import type { AtDoor, Presence } from '../presence-at-door.ts';
import { byName } from './presence-table.ts';
import { numberInRegister } from './pe-registers.ts';

/** Why somebody is on no list of a register. */
export type NotReported =
  | 'absent'
  | 'not-seen'
  | 'still-there'
  /** Nobody knows yet which of two people of one name it is. */
  | 'unclear'
  /** Not from the beginning to the end: a register books all hours or none. */
  | 'partial'
  | 'resident'
  | 'wants-none'
  | 'profession-unknown'
  /** No accreditation that holds on the day gives this profession points. */
  | 'not-entitled'
  | 'number-missing'
  | 'number-strange';

/** Who is reported to one register. */
export interface RegisterList {
  readonly accreditation: Accreditation;
  readonly people: readonly { readonly person: Person; readonly number: string; readonly isBig: boolean }[];
}

export interface ReportedPresence {
  /** One for each accreditation that the session counts on and that holds on its day. */
  readonly lists: readonly RegisterList[];
  /** Everybody else, each with the reason. */
  readonly others: readonly { readonly person: Person; readonly because: NotReported }[];
}

/**
 * Who is reported to which register: only who was there from the beginning to the end, has a profession that an accreditation
 * gives points, which holds on the day of the session, and has a number there. Everybody is on one list or among the others.
 */
export function reportedPresence(
  presence: Presence,
  card: Pick<SessionCard, 'start' | 'accreditation'>,
  accreditation: readonly Accreditation[],
): ReportedPresence {
  const day = accreditationDay(card.start);
  const counted = accreditation.filter(
    (record) =>
      holdsOn(day, record) && (card.accreditation.length === 0 || card.accreditation.includes(record.id)),
  );
  const lists = counted.map((record) => ({
    accreditation: record,
    people: [] as RegisterList['people'][number][],
  }));
  const others: ReportedPresence['others'][number][] = [];
  for (const seen of byName(presence)) {
    const { person } = seen;
    const because = whyNot(seen);
    const list = lists.find((one) => one.accreditation.professions.includes(person.profession));
    const found = list === undefined ? undefined : numberInRegister(person, list.accreditation);
    if (because !== undefined) others.push({ person, because });
    else if (list === undefined || found === undefined) others.push({ person, because: 'not-entitled' });
    else if (found.kind === 'number') list.people.push({ person, number: found.number, isBig: found.isBig });
    else others.push({ person, because: `number-${found.kind}` });
  }
  return { lists, others };
}

function whyNot({ state, unclear, full, resident, person }: AtDoor): NotReported | undefined {
  if (state === 'absent') return 'absent';
  if (state === 'not-yet') return 'not-seen';
  if (resident) return 'resident';
  if (state === 'in') return 'still-there';
  if (unclear !== undefined) return 'unclear';
  if (person.wants !== 'points') return 'wants-none';
  if (!full) return 'partial';
  return person.profession === '' ? 'profession-unknown' : undefined;
}
