import { placesOf } from '../../attendance/headings.ts';
import { columnNames, nameColumns } from '../../attendance/presence-columns.ts';

/** What a list of registered people can say of each. */
export const rosterColumns = [
  ...(['lastName', 'initials', 'infix', 'firstName', 'name', 'profession', 'role', 'organisation'] as const),
  ...([
    'email',
    'big',
    'register',
    'association',
    'in',
    'out',
    'present',
    'absent',
    'whole',
    'code',
  ] as const),
];
export type RosterColumn = (typeof rosterColumns)[number];

const professionNames = ['beroep', 'beroepsgroep', 'profession'];

/** By which names they are known, as `plainHeading` has them. */
const rosterNames: Readonly<Record<RosterColumn, readonly string[]>> = {
  lastName: nameColumns.last,
  initials: nameColumns.initials,
  infix: columnNames.infix,
  firstName: nameColumns.first,
  name: nameColumns.whole,
  profession: professionNames,
  role: columnNames.role.filter((name) => !professionNames.includes(name)),
  organisation: [
    ...['organisatie', 'organisaties', 'instelling', 'werkgever', 'praktijk', 'bedrijf', 'werktbij', 'werkt'],
    ...['naamorganisatie', 'organisatienaam', 'werkplek', 'afdeling', 'institution', 'department'],
    ...['organisation', 'organization', 'company', 'employer'],
  ],
  email: ['email', 'emailadres', 'mail', 'mailadres', 'emailaddress', 'emailadresdeelnemer'],
  big: ['big', 'bignummer', 'bignr', 'bigregistratie', 'bigregistratienummer', 'bignumber'],
  register: ['register', 'beroepsvereniging', 'beroepsorganisatie', 'kwaliteitsregister', 'vereniging'],
  association: [
    ...['relatienummer', 'relatienr', 'relatienummerberoepsorganisatie', 'relatienummerberoepsvereniging'],
    ...['lidnummer', 'lidmaatschapsnummer', 'registratienummer', 'registernummer', 'membershipnumber'],
  ],
  in: columnNames.in,
  out: columnNames.out,
  present: columnNames.present,
  absent: columnNames.absent,
  whole: columnNames.whole,
  code: columnNames.code,
};

/** Which column of a table is what; undefined for what is not taken over. */
export type RosterChoice = readonly (RosterColumn | undefined)[];

/** Where these are headings: what each column is, as far as its name says it. */
export function columnsNamed(headings: readonly string[]): RosterChoice {
  const at = placesOf(headings, rosterNames);
  const columns = headings.map((_, place) => rosterColumns.find((column) => at[column] === place));
  // A list that has only a "beroep" means the functie as people write it.
  if (columns.includes('role')) return columns;
  return columns.map((column) => (column === 'profession' ? 'role' : column));
}

/** Where no headings are: addresses and numbers of eleven digits are known by themselves, and a column that is left alone holds names. */
export function columnsByContent(rows: readonly (readonly string[])[]): RosterChoice {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const mostly = (place: number, kind: RegExp) => {
    const filled = rows.map((cells) => cells[place] ?? '').filter((cell) => cell !== '');
    return filled.length > 0 && filled.filter((cell) => kind.test(cell)).length * 2 > filled.length;
  };
  const columns = Array.from({ length: width }, (_, place): RosterColumn | undefined => {
    if (mostly(place, /^\S+@\S+\.\S+$/)) return 'email';
    return mostly(place, /^(?:BIG\W?)?\d{11}$/i) ? 'big' : undefined;
  });
  const [only, ...others] = columns.flatMap((column, place) => (column === undefined ? [place] : []));
  if (only === undefined || others.length > 0 || !mostly(only, /\p{L}.*\p{L}/u)) return columns;
  return columns.with(only, 'name');
}

/** Columns by which a table is taken for a list of people. */
export function isAboutPeople(columns: RosterChoice): boolean {
  return columns.some((column) => column === 'lastName' || column === 'name' || column === 'firstName');
}
