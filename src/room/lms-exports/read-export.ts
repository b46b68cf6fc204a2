import { isNoList, startsWith } from '../../attendance/list-table.ts';
import { ExportRefused, type ExportFault } from './export-fault.ts';
import { formsOf, textRows, type RowStream } from './export-rows.ts';
import type { LearnerAnswers, LearnerSink, ReportedQuestions, RowReader } from './learner-answers.ts';
import { longColumns, LongList } from './long-list.ts';
import { reportColumns, ReportTable } from './report-table.ts';
import { isOfTracks, tracksInJson, UserTracks } from './user-tracks.ts';
import { pauses } from './pauses.ts';
import { workbookRows } from './workbook-rows.ts';

/** What was found in an export, in numbers of learners. */
export type ReadExport =
  | {
      readonly kind: 'read';
      readonly learners: number;
      /** Without an attempt, or without any answer of ours. */
      readonly empty: number;
      /** Rows further on about somebody who was there already; the first ones count. */
      readonly doubles: number;
    }
  | { readonly kind: 'refused'; readonly because: ExportFault };

/** Bytes at the beginning by which the kind of list is told. */
const headBytes = 65_536;
/** A title or empty lines may stand above the headings. */
const rowsBeforeHeadings = 15;
const mostJson = 5_000_000;

/**
 * Reads what an LMS exports of its learners: Moodle's report on interactions, its list of everything of one learner, and any
 * list with our question ids as headings or in a column; as text (.txt, .csv), workbook (.xlsx) or JSON. A text or workbook may
 * be of any length: it is read as a stream. Names and addresses become a tag and are let go.
 *
 * @param tagOf Makes the tag of a learner; the same text must give the same tag, also in a later export.
 * @param found Gets each learner once.
 */
export async function readExport(
  file: Blob,
  questions: ReportedQuestions,
  tagOf: (identity: string) => string,
  found: (tag: string, answers: LearnerAnswers) => void,
): Promise<ReadExport> {
  const seen = new Set<string>();
  let empty = 0;
  let doubles = 0;
  const sink: LearnerSink = {
    learner(identity, answers) {
      const tag = tagOf(identity);
      if (seen.has(tag)) doubles += 1;
      else {
        seen.add(tag);
        found(tag, answers);
      }
    },
    empty() {
      empty += 1;
    },
  };
  try {
    await readRows(file, questions, sink);
  } catch (error) {
    if (error instanceof ExportRefused) return { kind: 'refused', because: error.because };
    throw error;
  }
  return { kind: 'read', learners: seen.size, empty, doubles };
}

async function readRows(file: Blob, questions: ReportedQuestions, sink: LearnerSink): Promise<void> {
  const head = new Uint8Array(await file.slice(0, headBytes).arrayBuffer());
  if (head.length === 0) throw new ExportRefused('empty');
  if (startsWith(head, 'PK\u0003\u0004')) return readWorkbook(file, questions, sink);
  // The container of Office before 2007, and of every workbook with a password.
  if (startsWith(head, '\u00D0\u00CF\u0011\u00E0')) throw new ExportRefused('workbook');
  if (isNoList(head)) throw new ExportRefused('no-table');
  const text = new TextDecoder().decode(head).trimStart();
  if (/^[[{]/.test(text)) return readJson(file, questions, sink);
  if (/^<(?:!doctype|html|\?xml|table)/i.test(text)) throw new ExportRefused('no-table');
  for (const { form, rows } of formsOf(head)) {
    const start = startIn(rows, questions, sink);
    if (start !== undefined) return readAll(textRows(file, form), start);
  }
  throw new ExportRefused('not-ours');
}

/** Who reads the rows, and how many stand above the first one. */
interface Start {
  readonly reader: RowReader;
  readonly above: number;
}

function startIn(
  rows: readonly (readonly string[])[],
  questions: ReportedQuestions,
  sink: LearnerSink,
): Start | undefined {
  const first = rows.slice(0, rowsBeforeHeadings);
  if (isOfTracks(first)) return { reader: new UserTracks(questions, sink), above: 0 };
  for (const [position, headings] of first.entries()) {
    const columns = reportColumns(headings, questions);
    if (columns !== undefined)
      return { reader: new ReportTable(columns, questions, sink), above: position + 1 };
    const long = longColumns(rows.slice(position, position + 40), questions);
    if (long !== undefined) return { reader: new LongList(long, questions, sink), above: position + 1 };
  }
  return undefined;
}

async function readAll(rows: RowStream, { reader, above }: Start): Promise<void> {
  const pause = pauses();
  let number = 0;
  for await (const some of rows) {
    await pause();
    for (const row of some) {
      if (number >= above) reader.row(row);
      number += 1;
    }
  }
  reader.end();
}

/** A workbook tells of its kind in its first rows, which are read before the others are thrown at anybody. */
async function readWorkbook(file: Blob, questions: ReportedQuestions, sink: LearnerSink): Promise<void> {
  const head: (readonly string[])[] = [];
  let start: Start | undefined;
  const pause = pauses();
  for await (const rows of workbookRows(file)) {
    await pause();
    for (const row of rows) {
      if (start !== undefined) {
        start.reader.row(row);
        continue;
      }
      head.push(row);
      if (head.length < headRows) continue;
      start = startedAt(head, questions, sink);
    }
  }
  start ??= startedAt(head, questions, sink);
  start.reader.end();
}

const headRows = 60;

function startedAt(
  head: readonly (readonly string[])[],
  questions: ReportedQuestions,
  sink: LearnerSink,
): Start {
  if (head.length === 0) throw new ExportRefused('empty');
  const filled = head.filter((cells) => cells.some((cell) => cell !== ''));
  const start = startIn(filled, questions, sink);
  if (start === undefined) throw new ExportRefused('not-ours');
  for (const row of filled.slice(start.above)) start.reader.row(row);
  return start;
}

async function readJson(file: Blob, questions: ReportedQuestions, sink: LearnerSink): Promise<void> {
  if (file.size > mostJson) throw new ExportRefused('too-large');
  const pairs = tracksInJson(parsed(await file.text()));
  if (!isOfTracks(pairs)) throw new ExportRefused('not-ours');
  const reader = new UserTracks(questions, sink);
  for (const pair of pairs) reader.row(pair);
  reader.end();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new ExportRefused('no-table');
  }
}
