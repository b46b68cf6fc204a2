import type { SessionCard } from '../../attendance/session-card.ts';
import { wallTimeAt } from '../../attendance/zoned-time.ts';
import type { Accreditation } from '../../course-files/schema.ts';
import { associationParts } from '../numbers.ts';
import type { Presence } from '../presence-at-door.ts';
import type { SayInLists, Table } from './list-words.ts';
import { byName } from './presence-table.ts';

/**
 * The list that Stichting KOH asks for: who was there from the beginning to the end, with voorletters and never a voornaam,
 * and a column for the signature. Residents are not on it.
 *
 * @param accreditation Of which the ID-nummer stands on the list.
 */
export function kohTable(
  presence: Presence,
  card: Pick<SessionCard, 'organiser' | 'wijk' | 'start' | 'zone'>,
  course: string,
  accreditation: Pick<Accreditation, 'number'> | undefined,
  say: SayInLists,
): Table {
  const headings = [
    say('lists.column.organiser'),
    say('lists.column.training'),
    say('lists.column.date'),
    say('lists.column.idNumber'),
    say('lists.column.lastName'),
    say('lists.column.initials'),
    say('lists.column.role'),
    say('lists.column.big'),
    say('lists.column.register'),
    say('lists.column.association'),
    say('lists.column.signature'),
  ];
  const [year, month, day] = wallTimeAt(card.start, card.zone).day.split('-');
  const rows = byName(presence)
    .filter(
      ({ full, state, resident, unclear }) => full && state === 'gone' && !resident && unclear === undefined,
    )
    .map(({ person }) => {
      const { organisation, number } = associationParts(person.numbers.association ?? '');
      return [
        card.organiser,
        `${course}, ${card.wijk}`,
        `${day ?? ''}-${month ?? ''}-${year ?? ''}`,
        accreditation?.number ?? '',
        [person.lastName, person.infix].filter((part) => part !== '').join(', '),
        person.initials,
        person.role,
        person.numbers.big ?? '',
        organisation,
        number,
        '',
      ];
    });
  return [headings, ...rows];
}
