import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { importJWK, compactVerify, type JWK } from 'jose';
import { readSheet } from 'read-excel-file/node';
import { rowsOf } from '../../src/attendance/csv.ts';
import { timeOnList } from '../../src/attendance/presence-time.ts';
import { readableCode } from '../../src/encoding/crockford.ts';
import type { Receipt } from '../../src/receipts/receipt.ts';
import { loadCourse } from '../fixtures/loaded-course.ts';
import type { Registered } from './evening-people.ts';
import type { Room } from './room.ts';

/*
 * What the files of an evening must hold, worked out here from what happened and not by the code that writes them.
 */

/** Somebody with when they came and went, in minutes since 1970; never for who was not there. */
export interface Stay extends Partial<Registered> {
  readonly last: string;
  readonly came?: number;
  readonly went?: number;
  readonly first?: string;
  readonly profession: string;
  /** A twin of name: the list says where they work. */
  readonly isTwin?: boolean;
}

type Rows = readonly (readonly string[])[];
type Times = Pick<Room, 'start' | 'end'>;

/** The cells of a csv file, without what keeps a number or a text whole in a spreadsheet. */
export function csvRows(bytes: Uint8Array): Rows {
  return rowsOf(strFromU8(bytes).replace(/^\uFEFF/, ''), ';').rows.map(({ cells }) =>
    cells.map((cell) => cell.replace(/^="(.*)"$/, '$1')),
  );
}

/** The cells of the first sheet of a workbook. */
export async function sheetRows(bytes: Uint8Array): Promise<Rows> {
  const rows = await readSheet(Buffer.from(bytes));
  return rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell as number))));
}

const minutesIn = ({ came, went }: Stay, { start, end }: Times) =>
  came === undefined || went === undefined
    ? undefined
    : Math.max(0, Math.min(went, end) - Math.max(came, start));

export const isFull = (stay: Stay, { start, end }: Times) =>
  (stay.came ?? Infinity) <= start + 10 && (stay.went ?? 0) >= end - 10;

/** Rows without an order of their own. */
export const sorted = (rows: Rows) => rows.map((row) => row.join(' | ')).toSorted();

/** The rows of the presence list; times as minutes since 1970, so that how a time is written does not matter. */
export function presenceRows(stays: readonly Stay[], times: Times): readonly string[] {
  return sorted(
    stays.map((stay) => {
      const {
        last,
        initials = '',
        first = '',
        role = '',
        works = '',
        profession,
        code,
        big = '',
        isTwin,
      } = stay;
      const [register = '', number = ''] = (stay.association ?? '').split(' ');
      return [
        ...[isTwin === true ? `${last} (${works})` : last, initials, '', first, role, profession, works, ''],
        ...[big, register, number, stay.came === undefined ? 'afwezig' : 'ja'],
        ...[stay.came, stay.went, minutesIn(stay, times)].map((value) => String(value ?? '')),
        code === undefined ? '' : readableCode(code),
      ];
    }),
  );
}

/** A presence list as it was read, in the same form. */
export function presenceRead([, ...rows]: Rows, { start, end }: Times): readonly string[] {
  const minutes = (cell: string) => {
    const read = timeOnList(cell, { start, end, zone: 'Europe/Amsterdam' });
    return read.kind === 'time' ? String(read.at) : cell;
  };
  return sorted(rows.map((row) => row.map((cell, at) => (at === 12 || at === 13 ? minutes(cell) : cell))));
}

/** How often each answer was given to each statement: id → value (0 for skipped) → count. */
export function countsOf(receipts: readonly Receipt[]): Rows {
  const { items, scale, none } = loadCourse('course').questionnaire;
  return items.flatMap(({ statement }, at) => [
    ...[...scale, none].map(({ value, label }) => [
      statement.nl,
      label.nl,
      String(receipts.filter(({ answers }) => answers[at] === value).length),
    ]),
    [
      statement.nl,
      'Niet ingevuld',
      String(receipts.filter(({ answers }) => answers[at] === undefined).length),
    ],
  ]);
}

/** The same as the csv has it, of one moment and group. */
export function countsRead(rows: Rows, moment: string, group: string): Rows {
  return rows.filter((row) => row[0] === moment && row[1] === group).map((row) => row.slice(2));
}

/** The XML for PE-online as its documentation of 2016 has it, for these numbers. */
export function peOnlineXml(
  orgId: number,
  course: string,
  people: readonly string[],
  given: { readonly user: string; readonly edition: string; readonly meeting: string },
): string {
  const attendance = (number: string) => `  <Attendance>
    <PECourseID>${course}</PECourseID>
    <externalPersonID>${number}</externalPersonID>
    <PEEditionID>${given.edition}</PEEditionID>
    <PEMeetingID>${given.meeting}</PEMeetingID>
  </Attendance>
`;
  return `<?xml version="1.0" encoding="utf-8"?>
<Entry>
  <Settings>
    <userID>${given.user}</userID>
    <userRole>EDU</userRole>
    <userKey></userKey>
    <orgID>${String(orgId)}</orgID>
    <settingOutput>0</settingOutput>
    <emailOutput></emailOutput>
    <languageID>1</languageID>
    <defaultLanguageID>1</defaultLanguageID>
  </Settings>
${people.map(attendance).join('')}</Entry>
`;
}

/** The files of a zip; the checksums in it are those of its files. */
export function entriesOf(zip: Uint8Array): Readonly<Record<string, Uint8Array>> {
  const entries = unzipSync(zip);
  const sums = strFromU8(entries.SHA256SUMS ?? new Uint8Array())
    .trim()
    .split('\n');
  const names = Object.keys(entries).filter((name) => name !== 'SHA256SUMS');
  const made = names.map((name) => `${sha256(entries[name]!).toString('hex')}  ${name}`);
  if (sums.toSorted().join() !== made.toSorted().join()) throw new Error('The checksums are of other files.');
  return entries;
}

export function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

/** What the organiser signed for NHG, checked by another library and with the key of the secret file. */
export async function summaryOf(file: Uint8Array, key: JWK): Promise<Record<string, unknown>> {
  const { signed } = JSON.parse(strFromU8(file)) as { signed: string };
  const { kty = 'EC', crv = 'P-256', x = '', y = '' } = key;
  const { payload } = await compactVerify(signed, await importJWK({ kty, crv, x, y }, 'ES256'));
  return JSON.parse(new TextDecoder().decode(payload)) as Record<string, unknown>;
}
