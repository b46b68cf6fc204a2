import { timeOnList } from '../../attendance/presence-time.ts';
import type { SessionCard } from '../../attendance/session-card.ts';
import { wallTimeAt } from '../../attendance/zoned-time.ts';
import { readableCode } from '../../encoding/crockford.ts';
import { nameOf, sortedName } from '../names.ts';
import { associationParts } from '../numbers.ts';
import type { AtDoor, Presence } from '../presence-at-door.ts';
import type { SayInLists, Table } from './list-words.ts';

/** What a list says of the course. */
export interface ListCourse {
  readonly professions: readonly {
    readonly id: string;
    readonly title: Readonly<Record<'nl' | 'en', string>>;
  }[];
}

type Times = Pick<SessionCard, 'start' | 'end' | 'zone'>;

/** The presence list with the columns that registers ask for. It can be read back as a list of people and as a presence list. */
export function presenceTable(
  presence: Presence,
  session: Times,
  { professions }: ListCourse,
  language: 'nl' | 'en',
  say: SayInLists,
): Table {
  const titles = new Map(professions.map(({ id, title }) => [id, title[language]]));
  const headings = [
    say('lists.column.lastName'),
    say('lists.column.initials'),
    say('lists.column.infix'),
    say('lists.column.firstName'),
    say('lists.column.role'),
    say('lists.column.profession'),
    say('lists.column.organisation'),
    say('lists.column.email'),
    say('lists.column.big'),
    say('lists.column.register'),
    say('lists.column.association'),
    say('lists.column.present'),
    say('lists.column.in'),
    say('lists.column.out'),
    say('lists.column.minutes'),
    say('lists.column.code'),
  ];
  const rows = byName(presence).map((seen) => {
    const { person, state, came, went, minutes } = seen;
    const { organisation, number } = associationParts(person.numbers.association ?? '');
    return [
      lastNameOf(seen),
      person.initials,
      person.infix,
      person.firstName,
      person.role,
      titles.get(person.profession) ?? '',
      person.organisation,
      person.email,
      person.numbers.big ?? '',
      organisation,
      number,
      presentOf(state, say),
      timeOf(came, session),
      timeOf(went, session),
      minutes === undefined ? '' : String(minutes),
      person.code === undefined ? '' : readableCode(person.code),
    ];
  });
  return [headings, ...rows];
}

/** By last name, as people look for somebody. */
export function byName(presence: Presence): readonly AtDoor[] {
  const order = new Intl.Collator('nl');
  return [...presence.values()].toSorted(
    (one, other) =>
      order.compare(sortedName(one.person), sortedName(other.person)) ||
      order.compare(one.person.id, other.person.id),
  );
}

/** With the organisation behind it where a confirmation names that too, since two people have one name. */
function lastNameOf({ person, signedAs }: AtDoor): string {
  const name = nameOf(person);
  const more = signedAs.startsWith(name) ? signedAs.slice(name.length) : '';
  return `${person.lastName}${more}`.trim();
}

function presentOf(state: AtDoor['state'], say: SayInLists): string {
  if (state === 'absent') return say('lists.absent');
  return state === 'not-yet' ? say('lists.no') : say('lists.yes');
}

/** `16:28`; with its day where the time alone could be another moment. */
function timeOf(at: number | undefined, session: Times): string {
  if (at === undefined) return '';
  const { day, hour, minute } = wallTimeAt(at, session.zone);
  const clock = [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
  const read = timeOnList(clock, session);
  return read.kind === 'time' && read.at === at ? clock : `${day} ${clock}`;
}
