import type { Person } from '../day-record.ts';
import type { Listed } from './read-row.ts';
import type { RosterPreview } from './preview-roster.ts';

/** What a list adds to the day. */
export interface TakenRoster {
  /** Who is new, and who is known and changes; the others stay as they are. */
  readonly people: readonly Person[];
  /** Ids of who is not coming, or was not there, as the list says. */
  readonly absent: readonly string[];
  /** Times on the list, in minutes since 1970. */
  readonly came: readonly { readonly person: string; readonly at: number }[];
  readonly went: readonly { readonly person: string; readonly at: number }[];
}

interface TakeOptions {
  readonly people: readonly Person[];
  /** Minutes since 1970. */
  readonly now: number;
  readonly newId: () => string;
  /** What somebody of this profession will get, as long as nobody says otherwise. */
  readonly wantsOf: (profession: string) => Person['wants'];
  /** Put the zero back in front of BIG-nummers with ten digits. */
  readonly padZeros: boolean;
}

/** Takes a list over, as its preview said. */
export function takeRoster(preview: RosterPreview, options: TakeOptions): TakenRoster {
  const { now, newId, wantsOf, padZeros } = options;
  const known = new Map(options.people.map((person) => [person.id, person]));
  const taken: { people: Person[]; absent: string[]; came: TakenTime[]; went: TakenTime[] } = {
    people: [],
    absent: [],
    came: [],
    went: [],
  };
  for (const { fate, listed, paddedBig, known: id, ...row } of preview.rows) {
    if (fate === 'refused' || fate === 'double') continue;
    const big = padZeros && paddedBig !== undefined ? { big: paddedBig } : {};
    const said: Listed = { ...listed, numbers: { ...listed.numbers, ...big } };
    const before = id === undefined ? undefined : known.get(id);
    const person: Person =
      before === undefined
        ? { ...said, id: newId(), changed: now, wants: wantsOf(said.profession), source: 'roster' }
        : completed(before, said, now);
    if (person !== before) taken.people.push(person);
    if (row.absent) taken.absent.push(person.id);
    if (row.in !== undefined) taken.came.push({ person: person.id, at: row.in });
    if (row.out !== undefined) taken.went.push({ person: person.id, at: row.out });
  }
  return taken;
}

type TakenTime = TakenRoster['came'][number];

/** Somebody with what a list says of them; what it leaves empty stays. The same object where nothing changes. */
function completed(before: Person, said: Listed, now: number): Person {
  const { code, numbers, ...texts } = said;
  const filled = Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
  const person: Person = {
    ...before,
    ...filled,
    code: code ?? before.code,
    numbers: { ...before.numbers, ...numbers },
  };
  if (JSON.stringify(person) === JSON.stringify(before)) return before;
  return { ...person, changed: Math.max(now, before.changed + 1) };
}
