import type { AttendanceCrypto, Sign } from '../../attendance/attendance-crypto.ts';
import type { SessionCard } from '../../attendance/session-card.ts';
import { fromHex, toHex } from '../../encoding/hex.ts';
import type { Language } from '../../course-files/language.ts';
import type { DayRecord, MadeExport } from '../day-record.ts';
import type { Presence } from '../presence-at-door.ts';
import type { Results } from '../results/results.ts';
import type { RoomCourse } from '../room-course.ts';
import { archiveOf, archiveText, safeName, type KeptFile } from './archive.ts';
import { csvFile } from './csv-file.ts';
import { keepUntil } from './keep-until.ts';
import { kohTable } from './koh-table.ts';
import type { SayInLists, Table } from './list-words.ts';
import { pasteList, peXml } from './pe-online.ts';
import { presenceTable } from './presence-table.ts';
import { reminders } from './reminders.ts';
import { reportedPresence } from './reported-presence.ts';
import { resultsTable } from './results-table.ts';
import { sessionSummary, summaryFile, type MadeSummary } from './session-summary.ts';
import { signList } from './signed-list.ts';
import { workbookFile } from './workbook-file.ts';

/** What everything that leaves the day is made of. */
export interface ExportSource {
  readonly record: DayRecord;
  readonly card: SessionCard;
  readonly cardBytes: Uint8Array;
  readonly course: RoomCourse;
  readonly presence: Presence;
  /** Of the moments of which there may be something. */
  readonly results: readonly Results[];
  /** Title of the domain whose people are one of the two groups. */
  readonly groupTitle: string;
  readonly language: Language;
  readonly say: SayInLists;
  readonly crypto: Pick<AttendanceCrypto, 'sha256'>;
  readonly sign: Sign;
  /** Minutes since 1970. */
  readonly now: number;
}

/** The presence list as csv and as a workbook, and the organiser's signature over the first. */
export async function presenceFiles(source: ExportSource): Promise<readonly [KeptFile, KeptFile, KeptFile]> {
  const { presence, card, course, language, say } = source;
  const table = presenceTable(presence, card, course, language, say);
  const csv = new TextEncoder().encode(csvFile(table));
  const { record, crypto, sign, now } = source;
  const before = record.exports.findLast(({ what }) => what === 'signed-list');
  const revision = record.exports.filter(({ what }) => what === 'signed-list').length + 1;
  const of = { session: card.id, revision, issuedAt: now };
  const previous = before === undefined ? undefined : fromHex(before.hash);
  return [
    { name: 'presentielijst.csv', content: csv },
    { name: 'presentielijst.xlsx', content: await workbookFile([{ name: 'Presentielijst', table }]) },
    {
      name: `presentielijst-${String(revision)}.cose`,
      content: await signList(csv, of, previous, sign, crypto),
    },
  ];
}

/** For each register a list to paste and XML; nothing for a register to which nobody is reported. */
export function registerFiles(
  { record, presence, card, course }: Pick<ExportSource, 'record' | 'presence' | 'card' | 'course'>,
  withPrefix: boolean,
): readonly KeptFile[] {
  const { lists } = reportedPresence(presence, card, course.accreditation);
  return lists
    .filter(({ people }) => people.length > 0)
    .flatMap((list) => {
      const name = safeName(`pe-online-${list.accreditation.id}`);
      const xml = peXml(list, card.id, record.preparation.peOnline);
      return [
        { name: `${name}.txt`, content: pasteList(list, withPrefix) },
        ...xml.map((content, at) => ({
          name: `${name}${xml.length > 1 ? `-${String(at + 1)}` : ''}.xml`,
          content,
        })),
      ];
    });
}

export async function kohFiles(source: ExportSource): Promise<readonly KeptFile[]> {
  const { record, presence, card, course, say, language } = source;
  const counted = reportedPresence(presence, card, course.accreditation).lists;
  const title = record.practice ? `PROEF ${course.title[language]}` : course.title[language];
  const table = kohTable(presence, card, title, counted[0]?.accreditation, say);
  return asTable('presentielijst-koh', 'KOH', table);
}

export function resultsFiles(source: ExportSource): readonly KeptFile[] {
  const { record, results, course, groupTitle, language, say } = source;
  const counts = resultsTable(results, course, groupTitle, language, say);
  const table = record.practice ? [...counts, [say('lists.practice')]] : counts;
  return [{ name: 'groepsuitslag.csv', content: csvFile(table) }];
}

/** The summary for NHG, or the name that stands in the way of it. */
export async function summaryFiles(
  source: ExportSource,
): Promise<
  { readonly kind: 'files'; readonly files: readonly KeptFile[] } | Extract<MadeSummary, { kind: 'refused' }>
> {
  const made = sessionSummary(source);
  if (made.kind === 'refused') return made;
  const content = await summaryFile(made.summary, source.cardBytes, source.sign);
  return { kind: 'files', files: [{ name: 'samenvatting-nhg.json', content }] };
}

export function reminderFiles(source: ExportSource): readonly KeptFile[] {
  const { record, card, course, presence, now, language, say } = source;
  const { lists } = reportedPresence(presence, card, course.accreditation);
  const accreditation = lists.map((list) => list.accreditation);
  const content = reminders(
    {
      title: course.title.nl,
      card: record.practice ? { ...card, wijk: `PROEF ${card.wijk}` } : card,
      accreditation,
      halfYearWeeks: course.halfYearWeeks,
      keepUntil: keepUntil(card),
      now,
    },
    language,
    say,
  );
  return [{ name: 'herinneringen.ics', content }];
}

/**
 * Everything in one zip, with the log. A summary that names somebody is left out; what the page prints is given along.
 *
 * @param more Confirmations, certificates, wijkverslag and so on.
 */
export async function archiveFile(
  source: ExportSource,
  more: readonly KeptFile[],
): Promise<{ readonly archive: KeptFile; readonly signedList: KeptFile }> {
  const summary = await summaryFiles(source);
  const presence = await presenceFiles(source);
  const files = [
    ...presence,
    ...registerFiles(source, false),
    ...(await kohFiles(source)),
    ...resultsFiles(source),
    ...(summary.kind === 'files' ? summary.files : []),
    ...reminderFiles(source),
    { name: 'logboek.json', content: `${JSON.stringify(source.record.log, null, 2)}\n` },
    ...more,
  ];
  const read = archiveText(source.card, source.language, source.say);
  const text = source.record.practice ? `${source.say('lists.practice')}\n\n${read}` : read;
  const content = await archiveOf(files, text, source.crypto, source.now);
  const archive = { name: safeName(`werksessie-${source.card.wijk}-archief.zip`), content };
  return { archive, signedList: presence[2] };
}

async function asTable(name: string, sheet: string, table: Table): Promise<readonly KeptFile[]> {
  return [
    { name: `${name}.csv`, content: csvFile(table) },
    { name: `${name}.xlsx`, content: await workbookFile([{ name: sheet, table }]) },
  ];
}

/** How a file is remembered in the day: never the file itself, only its hash. */
export async function madeExport(
  what: string,
  { content }: Pick<KeptFile, 'content'>,
  { record, crypto, now }: Pick<ExportSource, 'record' | 'crypto' | 'now'>,
): Promise<MadeExport> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const revision = record.revisions.length;
  return { what, at: now, revision, hash: toHex(await crypto.sha256(bytes)) };
}
