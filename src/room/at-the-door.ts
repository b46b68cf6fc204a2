import type { Person } from './day-record.ts';
import { againMinutes, type AtDoor } from './presence-at-door.ts';
import type { DayEvent, Seen } from './day-events.ts';

/** What it means that somebody is seen at the door now. */
export type SeenAtDoor =
  | { readonly kind: 'comes' | 'goes' | 'returns'; readonly event: DayEvent }
  /** Again within ten minutes. */
  | { readonly kind: 'nothing' }
  /** "weg?": a camera does not know whether somebody goes; this is what happens on yes. */
  | { readonly kind: 'away?' | 'returned?'; readonly event: DayEvent };

/**
 * A tap or a scan of somebody on the list.
 *
 * @param now Minutes since 1970.
 */
export function seenAtDoor(seen: AtDoor, how: Seen, now: number): SeenAtDoor {
  const { id: person } = seen.person;
  const isAgain = seen.seen !== undefined && now - seen.seen < againMinutes && now >= seen.seen;
  const event = (type: 'person.came' | 'person.went' | 'person.returned'): DayEvent => ({
    type,
    person,
    at: now,
    how,
  });
  if (seen.state === 'not-yet' || seen.state === 'absent')
    return { kind: 'comes', event: event('person.came') };
  if (isAgain) return { kind: 'nothing' };
  if (seen.state === 'in') return { kind: how === 'scan' ? 'away?' : 'goes', event: event('person.went') };
  return { kind: how === 'scan' ? 'returned?' : 'returns', event: event('person.returned') };
}

/** What takes back the last thing that was seen of somebody; undefined where there is nothing. */
export function undoing({ line, state, went, person }: AtDoor): DayEvent | undefined {
  if (line !== undefined) return { type: 'person.undone', line };
  // They went with all the others, who stay gone.
  if (state !== 'gone' || went === undefined) return undefined;
  return { type: 'person.returned', person: person.id, at: went, how: 'typed' };
}

/** Whose code it is; undefined for a code that nobody on the list has. */
export function personOfCode(people: Iterable<AtDoor>, code: string): AtDoor | undefined {
  for (const seen of people) if (seen.person.code === code) return seen;
  return undefined;
}

/**
 * Who may stand there with a code that nobody has yet: people without a code, first who has not come, then who was seen
 * last, at most three.
 */
export function candidatesFor(people: Iterable<AtDoor>): readonly Person[] {
  const rank = ({ state, person }: AtDoor) =>
    (person.wants === 'points' || person.wants === 'certificate' ? 0 : 10) +
    { 'not-yet': 0, in: 1, gone: 2, absent: 3 }[state];
  return [...people]
    .filter(({ person }) => person.code === undefined)
    .toSorted((one, other) => rank(one) - rank(other) || (other.seen ?? 0) - (one.seen ?? 0))
    .slice(0, 3)
    .map(({ person }) => person);
}
