import type { CsvRow } from './csv.ts';
import { placesOf, rowsBeforeColumns } from './headings.ts';

/** What a presence list says of each participant. */
export type Column =
  | 'code'
  | 'name'
  /** A name may stand in parts. */
  | 'first'
  | 'initials'
  | 'infix'
  | 'role'
  | 'in'
  | 'out'
  /** Was there or not, in words. */
  | 'present'
  /** Was not there: yes or no. */
  | 'absent'
  /** Was there from the beginning to the end: yes or no. */
  | 'whole';

/** Where each column is, counted from 0. */
export type Columns = Readonly<Partial<Record<Column, number>>>;

/** What a list must have, as far as it has not. */
export type MissingColumn = 'who' | 'in' | 'out';

/** By which names the parts of a name are known. */
export const nameColumns = {
  whole: [
    ...['naam', 'namen', 'naamdeelnemer', 'deelnemer', 'deelnemers', 'naamdeelnemers', 'deelnemersnaam'],
    ...['naamenvoorletters', 'naamvoorletters', 'naamenvoornaam', 'naamvoornaam', 'voornaamenachternaam'],
    ...['voorenachternaam', 'voornaamachternaam', 'volledigenaam', 'voorlettersennaam'],
    ...['voorlettersenachternaam', 'achternaamenvoorletters', 'achternaamvoornaam', 'cursist', 'naamcursist'],
    ...['name', 'names', 'fullname', 'participant', 'participants', 'participantname', 'nameparticipant'],
    'nameandinitials',
  ],
  last: ['achternaam', 'familienaam', 'lastname', 'surname', 'familyname'],
  first: ['voornaam', 'voornamen', 'roepnaam', 'firstname'],
  initials: ['voorletters', 'voorletter', 'voorl', 'initialen', 'initials'],
} as const;

/** By which names the columns are known: small letters only, without words such as "tijd" (`headings.ts`). */
export const columnNames: Readonly<Record<Column, readonly string[]>> = {
  code: [
    ...['deelnemerscode', 'deelnemercode', 'deelnemerscodes', 'code', 'codedeelnemer', 'eigencode'],
    ...['persoonlijkecode', 'deelnemersnummer', 'deelnemernummer', 'cursistcode', 'cursistencode'],
    ...['participantcode', 'participantscode', 'learnercode', 'yourcode', 'uwcode'],
  ],
  name: [...nameColumns.whole, ...nameColumns.last],
  first: nameColumns.first,
  initials: nameColumns.initials,
  infix: [
    'tussenvoegsel',
    'tussenvoegsels',
    'tussenv',
    'voorvoegsel',
    'voorvoegsels',
    'tv',
    'infix',
    'prefix',
  ],
  role: [
    ...[
      'functie',
      'beroep',
      'functieberoep',
      'beroepfunctie',
      'discipline',
      'beroepsgroep',
      'rol',
      'functierol',
    ],
    ...['function', 'role', 'profession', 'job', 'jobtitle', 'occupation'],
  ],
  in: [
    ...[
      'in',
      'binnen',
      'binnenkomst',
      'aankomst',
      'komst',
      'gekomen',
      'aanvang',
      'begin',
      'start',
      'incheck',
    ],
    ...['inchecken', 'ingecheckt', 'checkin', 'arrival', 'arrived', 'aanwezigvan', 'aanwezigvanaf', 'vanaf'],
  ],
  out: [
    ...[
      'uit',
      'vertrek',
      'vertrokken',
      'weg',
      'weggegaan',
      'gegaan',
      'einde',
      'eind',
      'uitcheck',
      'uitchecken',
    ],
    ...['uitgecheckt', 'checkout', 'out', 'departure', 'departed', 'left', 'aanwezigtot', 'tot', 'until'],
  ],
  present: [
    ...['aanwezig', 'aanwezigheid', 'presentie', 'present', 'presence', 'attendance', 'attended', 'status'],
    ...['aanwezigafwezig', 'wasaanwezig', 'aanwezigjanee'],
  ],
  absent: ['afwezig', 'absent', 'afgemeld', 'nietaanwezig', 'nietverschenen', 'noshow', 'verhinderd'],
  whole: [
    ...['helesessie', 'gehelesessie', 'helebijeenkomst', 'heleavond', 'helemiddag', 'helewerksessie', 'hele'],
    ...[
      'volledigaanwezig',
      'helesessieaanwezig',
      'heleaanwezig',
      'aanwezighelesessie',
      'volledigesessie',
      'volledig',
    ],
    ...['wholesession', 'fullsession', 'entiresession'],
  ],
};

export interface FoundColumns {
  readonly at: Columns;
  /** Place of the first row below the names, and the line on which they stand. */
  readonly below: number;
  readonly line: number;
  readonly missing: readonly MissingColumn[];
  /** The names as they stand there. */
  readonly headings: readonly string[];
}

/** The row that names the columns; where no row has all that is needed, the one that has most. */
export function columnsIn(rows: readonly CsvRow[]): FoundColumns | undefined {
  const candidates = rows.slice(0, rowsBeforeColumns).map(({ cells, line }, position): FoundColumns => {
    const at = placesOf(cells, columnNames);
    const headings = cells.filter((cell) => cell !== '');
    return { at, below: position + 1, line, missing: missingOf(at), headings };
  });
  const whole = candidates.find(({ missing }) => missing.length === 0);
  if (whole !== undefined) return whole;
  const size = ({ at }: FoundColumns) => Object.keys(at).length;
  return candidates.toSorted((one, other) => size(other) - size(one) || widthOf(other) - widthOf(one))[0];
}

function widthOf({ headings }: FoundColumns): number {
  return headings.length;
}

function missingOf(at: Columns): readonly MissingColumn[] {
  const hasTimes = at.in !== undefined && at.out !== undefined;
  const needsTimes = !hasTimes && at.whole === undefined && at.present === undefined;
  return [
    ...((at.code ?? at.name ?? at.first ?? at.initials) === undefined ? (['who'] as const) : []),
    ...(needsTimes && at.in === undefined ? (['in'] as const) : []),
    ...(needsTimes && at.out === undefined ? (['out'] as const) : []),
  ];
}

/** What a video meeting calls its columns, in Dutch and English: Teams, Zoom, Meet and Webex. */
const meetingColumns = [
  /deelgenomen|deelname|toegetreden|join|joined|aangemeld/i,
  /verlaten|leave|left|exited|afgemeld om/i,
  /duur|duration|minuten in|time in (?:meeting|session)/i,
];

/** Is it the list that a video meeting makes of who was connected? */
export function isOfVideoMeeting(rows: readonly CsvRow[]): boolean {
  return rows
    .slice(0, 40)
    .some(({ cells }) => meetingColumns.filter((name) => cells.some((cell) => name.test(cell))).length >= 2);
}
