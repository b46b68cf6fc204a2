import { readFileSync } from 'node:fs';
import type { JWK } from 'jose';
import { strFromU8 } from 'fflate';
import type { Page } from 'playwright-core';
import { readOrganiserFile } from '../../src/attendance/organiser-file.ts';
import { readCard, type SessionCard } from '../../src/attendance/session-card.ts';
import type { Receipt } from '../../src/receipts/receipt.ts';
import { crypto } from '../fixtures/attendance.ts';
import { loadCourse } from '../fixtures/loaded-course.ts';
import { isFull, sorted, type Stay } from './evening-files.ts';
import type { Registered } from './evening-people.ts';
import type { Room } from './room.ts';

/*
 * What happened in `evening.test.ts`, and what the files must say of it.
 */

const titles: Readonly<Record<string, string>> = {
  huisarts: 'Huisarts',
  praktijkondersteuner: 'Praktijkondersteuner (POH)',
  wijkverpleegkundige: 'Verpleegkundige of wijkverpleegkundige',
  'medewerker GGD': 'Medewerker GGD of publieke gezondheid',
  'sociaal werker': 'Welzijns- of sociaal werker',
};

/** Of the twins one came with a code, by which they are told apart; a list names where the other one works. */
function twinOf({ last, role }: Registered): Pick<Stay, 'isTwin' | 'code'> {
  if (last !== 'Klinker') return {};
  return role === 'sociaal werker' ? { code: 'ZZZZ2Z2' } : { isTwin: true };
}

/** When everybody came and went: two early, one late, one never, and two who were not on the list. */
export function staysOf(people: readonly Registered[], { start, end }: Room): readonly Stay[] {
  const away = end + 1;
  return [
    ...people.map((one): Stay => {
      const stay = { ...one, profession: titles[one.role]!, ...twinOf(one) };
      if (one.last === 'PersoonM') return stay;
      const came = one.last === 'PersoonJ' ? start + 28 : start - 10;
      return { ...stay, came, went: /^Persoon[AB]$/.test(one.last) ? start + 150 : away };
    }),
    {
      ...{ last: 'Veldpad', initials: 'J.', role: 'leefstijlcoach', profession: 'Diëtist of leefstijlcoach' },
      ...{ came: start + 28, went: away },
    },
    { last: 'Joke', role: 'bewoner', profession: 'Bewoner', came: start + 28, went: away },
  ];
}

export const presenceHeadings = [
  ...[
    'Achternaam',
    'Voorletters',
    'Tussenvoegsel',
    'Voornaam',
    'Functie',
    'Beroep',
    'Organisatie',
    'E-mailadres',
  ],
  ...[
    'BIG-nummer',
    'Beroepsorganisatie',
    'Relatienummer',
    'Aanwezig',
    'Aankomst',
    'Vertrek',
    'Minuten',
    'Deelnemerscode',
  ],
];

/** The list for KOH: who was there from the beginning to the end, and no resident. */
export function kohRows(stays: readonly Stay[], room: Room): readonly string[] {
  const [year, month, day] = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })
    .format(room.start * 60_000)
    .split('-');
  return sorted(
    stays
      .filter((stay) => isFull(stay, room) && stay.role !== 'bewoner')
      .map(({ last, initials = '', role = '', big = '', association = '' }) => {
        const [register = '', number = ''] = association.split(' ');
        return [
          ...['GGD Voorbeeld', 'Preventie in de Buurt, Morgenrood', `${day!}-${month!}-${year!}`, '123456'],
          ...[last, initials, role, big, register, number, ''],
        ];
      }),
  );
}

/** What NHG is told: counts, and what was agreed. */
export function summaryExpected(stays: readonly Stay[], room: Room): object {
  const inside = stays.filter(({ came }) => came !== undefined);
  const minutes = ({ came = 0, went = 0 }: Stay) => Math.min(went, room.end) - Math.max(came, room.start);
  return {
    wijk: 'Morgenrood',
    minutes: 240,
    practice: false,
    revision: 2,
    people: {
      came: 19,
      full: inside.filter((stay) => isFull(stay, room)).length,
      minutes: inside.reduce((sum, stay) => sum + minutes(stay), 0),
      domains: { huisartsenpraktijk: 7, zorg: 2, 'publieke-gezondheid': 4, welzijn: 5, bewoners: 1 },
    },
    outcome: {
      improvements: [
        'Wij willen dat wij bellen elkaar',
        'Wij willen dat de sociale kaart klopt',
        'Wij willen dat bewoners lezen mee',
      ],
      agreements: [{ what: 'Wijkoverleg', who: 'beleidsmedewerker', when: '' }],
    },
  };
}

export const wijkverslagSays = [
  'Wijkverslag Morgenrood',
  '19 mensen: huisartsenpraktijk 7, publieke gezondheid 4, welzijn en sport 5, zorg in de wijk 2',
  'bewoners 1.',
  '12 mensen vulden de lijst in.',
  ...['wij bellen elkaar', 'de sociale kaart klopt', 'bewoners lezen mee'].map(
    (text) => `Wij willen dat ${text}`,
  ),
  ...['Wijkoverleg', 'beleidsmedewerker'],
];

export const remindersSay = [
  'Presentie melden bij GAIA: werksessie Morgenrood',
  'Presentie melden bij V&VN: werksessie Morgenrood',
  'Half jaar later: vragenlijst werksessie Morgenrood',
  'Presentielijst vernietigen: werksessie Morgenrood',
];

export function archiveNames(session: string): readonly string[] {
  return [
    ...['LEES-MIJ.txt', 'SHA256SUMS', 'groepsuitslag.csv', 'herinneringen.ics', 'logboek.json'],
    ...['gaia', 'venvn'].flatMap((id) => [`pe-online-${id}.txt`, `pe-online-${id}.xml`]),
    ...['presentielijst-2.cose', 'presentielijst-koh.csv', 'presentielijst-koh.xlsx'],
    ...['presentielijst.csv', 'presentielijst.xlsx', 'samenvatting-nhg.json'],
    ...[
      'bevestigingen-2.txt',
      'strookjes-GEHEIM.html',
      'uitslag.html',
      'wijkverslag-tekst.html',
      'wijkverslag.html',
    ].map((name) => `${session}-${name}`),
  ].toSorted();
}

/** What a page of ours says, without its marks and styles. */
export function textIn(html: Uint8Array): string {
  return strFromU8(html)
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&apos;/g, "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');
}

/** The card of the session, as its issuer signed it. */
export async function cardOf({ secret, trust }: Room): Promise<SessionCard> {
  const { card } = readOrganiserFile(readFileSync(secret, 'utf8'))!;
  const trusted = {
    issuers: trust.issuers,
    revoked: { keys: new Set<string>(), sessions: new Set<string>() },
  };
  const read = await readCard(card, trusted, crypto, undefined);
  if (read.kind === 'refused') throw new Error(read.because);
  return read.card;
}

/** The organiser's public key. */
export function keyOf({ secret }: Room): JWK {
  const { kty, crv, x, y } = readOrganiserFile(readFileSync(secret, 'utf8'))!.privateKey;
  return { kty, crv, x, y };
}

/** In how many pairs each subject rose, stayed or fell, as the lists of half a year later say. */
export function movedOf(lists: readonly Receipt[]): readonly (readonly string[])[] {
  const { items, dimensions, none } = loadCourse('course').questionnaire;
  const mean = (answers: Receipt['answers'], dimension: string) => {
    const values = items.flatMap((item, at) => {
      const value = answers[at];
      return item.dimension === dimension && value !== undefined && value !== none.value ? [value] : [];
    });
    return values.reduce((sum, value) => sum + value, 0) / values.length;
  };
  return dimensions.map(({ id, title }) => {
    // Who had no opinion then or now went nowhere.
    const steps = lists
      .map(({ answers, before = [] }) => Math.sign(mean(answers, id) - mean(before, id)))
      .filter((step) => !Number.isNaN(step));
    return [title.nl, ...[1, 0, -1].map((way) => String(steps.filter((step) => step === way).length))];
  });
}

/** The same as the page shows it. */
export async function movedRows(page: Page): Promise<readonly (readonly string[])[]> {
  const rows = await page.locator('half-year-tab table tbody tr').all();
  return Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()));
}
