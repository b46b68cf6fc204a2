import type { SessionCard } from '../attendance/session-card.ts';
import type { Issuer } from '../attendance/trust.ts';
import { locales } from '../course-files/language.ts';
import type { Accreditation } from '../course-files/schema.ts';
import { maskedNumber } from './masked-number.ts';
import { markup, type Markup } from './markup.ts';
import type { Paper } from './paper.ts';
import { printedPage } from './printed-page.ts';
import { landscape, partStyles, sheetFoot, sheetHead } from './sheet-parts.ts';
import { clockText, dateText } from './time-text.ts';

/** Somebody who is expected, as the registers want to have them on paper. */
export interface Expected {
  readonly lastName: string;
  readonly infix: string;
  readonly initials: string;
  /** Functie. */
  readonly role: string;
  readonly organisation: string;
  readonly numbers: { readonly big?: string; readonly association?: string };
}

export interface PresenceSheet {
  /** Without residents: who lives in the wijk signs only who wants a certificate, on an empty row. In any order. */
  readonly people: readonly Expected[];
  readonly card: Pick<SessionCard, 'wijk' | 'organiser' | 'start' | 'end' | 'zone'>;
  readonly issuer: Pick<Issuer, 'demonstration'>;
  /** The name of the course. */
  readonly course: string;
  /** Those that the session counts on; without one that asks for it there is no column for numbers. */
  readonly accreditation: readonly Pick<Accreditation, 'number' | 'bigNumber'>[];
  /** The last day on which the signed list is kept, in minutes since 1970. */
  readonly keepUntil: number;
}

/** For who was not registered. */
const emptyRows = 5;
const rowsPerPage = 23;

/** The list that everybody signs twice, at arrival and at departure: A4 on its side, with the columns of the registers. */
export function presenceSheet(list: PresenceSheet, paper: Paper): string {
  const { say, language } = paper;
  const sorted = [...list.people].sort((one, other) =>
    nameOf(one).localeCompare(nameOf(other), locales[language]),
  );
  const rows = [...sorted, ...Array.from({ length: emptyRows }, () => undefined)];
  const pages = Math.ceil(rows.length / rowsPerPage);
  const sheets = Array.from({ length: pages }, (_, page) => {
    const first = page * rowsPerPage;
    return sheetOf(list, paper, {
      rows: rows.slice(first, first + rowsPerPage),
      first,
      page: page + 1,
      of: pages,
    });
  });
  const title = say('presenceSheet.title');
  const styles = partStyles + landscape + ownStyles;
  return printedPage(`${title}, ${list.card.wijk}`, paper, styles, sheets.map(({ html }) => html).join('\n'));
}

interface Page {
  readonly rows: readonly (Expected | undefined)[];
  /** How many rows stand on the pages before it. */
  readonly first: number;
  readonly page: number;
  readonly of: number;
}

function sheetOf(list: PresenceSheet, { say, language }: Paper, { rows, first, page, of }: Page): Markup {
  const { card, issuer, course, accreditation, keepUntil } = list;
  const withNumbers = accreditation.some(({ bigNumber }) => bigNumber);
  const head = sheetHead(course, say('presenceSheet.title'), [
    [say('presenceSheet.organisation'), card.organiser],
    [say('presenceSheet.training'), say('presenceSheet.trainingValue', { course, wijk: card.wijk })],
    [
      say('presenceSheet.when'),
      say('presenceSheet.whenValue', {
        date: dateText(card.start, card.zone, language),
        from: clockText(card.start, card.zone),
        until: clockText(card.end, card.zone),
      }),
    ],
    [say('presenceSheet.idNumber'), accreditation.map(({ number }) => number).join(', ')],
  ]);
  const columns = [
    ['number', say('presenceSheet.column.number')],
    ['last', say('presenceSheet.column.lastName')],
    ['initials', say('presenceSheet.column.initials')],
    ['role', say('presenceSheet.column.role')],
    ['organisation', say('presenceSheet.column.organisation')],
    ...(withNumbers
      ? [
          ['big', say('presenceSheet.column.big')],
          ['association', say('presenceSheet.column.association')],
        ]
      : []),
    ['time', say('presenceSheet.column.in')],
    ['initial', say('presenceSheet.column.signIn')],
    ['time', say('presenceSheet.column.out')],
    ['initial', say('presenceSheet.column.signOut')],
  ];
  return markup`<section class="sheet">${
    issuer.demonstration ? markup`<p class="trial">${say('trial.line')}</p>` : ''
  }${head}<table><colgroup>${columns.map(([kind]) => markup`<col class="${kind}">`)}</colgroup>
<thead><tr>${columns.map(([, name]) => markup`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${rows.map((person, at) => rowOf(person, first + at + 1, withNumbers))}</tbody></table>
${sheetFoot(
  say('presenceSheet.residents'),
  say('presenceSheet.keep', { page, of, date: dateText(keepUntil, card.zone, language) }),
)}</section>`;
}

function rowOf(person: Expected | undefined, number: number, withNumbers: boolean): Markup {
  const numbers =
    person === undefined
      ? ['', '']
      : [maskedNumber(person.numbers.big), maskedNumber(person.numbers.association)];
  // So many characters stand on a line of their own; more take two small ones, so that the row keeps its height.
  const [name, wide] = withNumbers ? [20, 25] : [20, 38];
  const texts: readonly (readonly [text: string, most: number])[] = [
    [person === undefined ? '' : nameOf(person), name],
    [person?.initials ?? '', 8],
    [person?.role ?? '', wide],
    [person?.organisation ?? '', wide],
    ...(withNumbers ? numbers.map((text) => [text, 20] as const) : []),
  ];
  return markup`<tr${person === undefined ? markup` class="empty"` : ''}><td>${number}</td>${texts.map(
    ([text, most]) => markup`<td><div${text.length > most ? markup` class="long"` : ''}>${text}</div></td>`,
  )}<td></td><td></td><td></td><td></td></tr>`;
}

/** "Berg, van den": by the letter under which people look. */
function nameOf({ lastName, infix }: Pick<Expected, 'lastName' | 'infix'>): string {
  return infix === '' ? lastName : `${lastName}, ${infix}`;
}

const ownStyles = `
/* Beside everything else: the rows need the height. */
.sheet { position: relative; }
.trial { position: absolute; inset-block-start: 8mm; inset-inline-start: 62mm; margin: 0; font-size: 8.5pt; }
.head dl { max-inline-size: 66%; }
.head { margin-block-end: 3mm; padding-block-end: 2mm; }
th { padding: 0.8mm 1.4mm; }
td { block-size: 6.5mm; padding-block: 0; font-size: 9.2pt; line-height: 1.1; }
td div { max-block-size: 6.2mm; overflow: hidden; overflow-wrap: anywhere; }
td .long { font-size: 7.6pt; line-height: 1.05; }
td:first-child { color: var(--ink-2); text-align: end; font-variant-numeric: tabular-nums; }
td:nth-child(2) { font-weight: 700; }
td:nth-child(6), td:nth-child(7) { font-variant-numeric: tabular-nums; white-space: nowrap; }
.empty td { background: var(--paper); }
col.number { inline-size: 8mm; } col.last { inline-size: 34mm; } col.initials { inline-size: 14mm; } col.big { inline-size: 23mm; }
col.association { inline-size: 23mm; } col.time { inline-size: 14mm; } col.initial { inline-size: 25mm; }
`;
