import { confirmationsText } from '../../../attendance/sign-attestations.ts';
import { attestationSheet } from '../../../paper/attestation-sheet.ts';
import { confirmationsHeading } from '../../../paper/confirmations-heading.ts';
import { resultsSheet } from '../../../paper/results-sheet.ts';
import { wijkverslag, wijkverslagText } from '../../../paper/wijkverslag.ts';
import { wijkverslagOf } from '../../../paper/wijkverslag-of-day.ts';
import type { KeptFile } from '../../../room/exports/archive.ts';
import {
  archiveFile,
  kohFiles,
  presenceFiles,
  reminderFiles,
  resultsFiles,
  summaryFiles,
  type ExportSource,
} from '../../../room/exports/day-exports.ts';
import { isWithdrawal } from '../../../programme/presence.ts';
import { newestWords } from '../../../room/signed-words.ts';
import type { DayView } from '../board/day-view.ts';
import { paperOfPage } from '../board/paper-of-page.ts';

/** What leaves the day, in the order in which an organiser needs it. */
export const leavingIds = [
  'confirmations',
  'presence',
  'koh',
  'results',
  'wijkverslag',
  'summary',
  'reminders',
  'archive',
] as const;
export type LeavingId = (typeof leavingIds)[number];

/** In which forms each can be had, the most useful one first. */
export const leavingForms = {
  confirmations: ['txt', 'strips'],
  presence: ['xlsx', 'csv', 'signed'],
  koh: ['xlsx', 'csv'],
  results: ['print', 'csv'],
  wijkverslag: ['print', 'text'],
  summary: ['json'],
  reminders: ['ics'],
  archive: ['zip'],
} as const satisfies Readonly<Record<LeavingId, readonly LeavingForm[]>>;
export type LeavingForm =
  'txt' | 'strips' | 'xlsx' | 'csv' | 'signed' | 'print' | 'text' | 'json' | 'ics' | 'zip';

/** What was made. */
export type Made =
  | { readonly kind: 'file'; readonly file: KeptFile; readonly signedList?: KeptFile }
  /** A sheet to print; `name` is that of the file, without its ending. */
  | { readonly kind: 'sheet'; readonly html: string; readonly name: string }
  /** There is nothing yet that may be shown. */
  | { readonly kind: 'nothing'; readonly because: 'nobody-confirmed' | 'too-few' }
  | { readonly kind: 'named'; readonly name: string; readonly text: string };

/** Makes one file or sheet of this moment. */
export async function makeLeaving(
  id: LeavingId,
  form: LeavingForm,
  view: DayView,
  source: ExportSource,
): Promise<Made> {
  switch (id) {
    case 'confirmations':
      return form === 'txt' ? confirmationsFile(view) : strips(view);
    case 'presence': {
      const [csv, xlsx, signed] = await presenceFiles(source);
      return { kind: 'file', ...whichList(form, csv, xlsx, signed) };
    }
    case 'koh': {
      const files = await kohFiles(source);
      return fileOf(files[form === 'csv' ? 0 : 1]);
    }
    case 'results':
      return form === 'csv' ? resultsList(source) : resultsOnPaper(view, source);
    case 'wijkverslag':
      return report(form, view, source);
    case 'summary': {
      const made = await summaryFiles(source);
      return made.kind === 'files'
        ? fileOf(made.files[0])
        : { kind: 'named', name: made.name, text: made.text };
    }
    case 'reminders':
      return fileOf(reminderFiles(source)[0]);
    case 'archive': {
      const { archive, signedList } = await archiveFile(source, printedFiles(view, source));
      return { kind: 'file', file: archive, signedList };
    }
  }
}

function fileOf(file: KeptFile | undefined): Made {
  return file === undefined ? { kind: 'nothing', because: 'too-few' } : { kind: 'file', file };
}

function whichList(form: LeavingForm, csv: KeptFile, xlsx: KeptFile, signed: KeptFile) {
  if (form === 'signed') return { file: signed, signedList: signed };
  return { file: form === 'csv' ? csv : xlsx };
}

function confirmationsFile(view: DayView): Made {
  const { card, record, cardBytes } = view.day;
  const words = [...newestWords(record.revisions).values()];
  if (words.length === 0) return { kind: 'nothing', because: 'nobody-confirmed' };
  const heading = confirmationsHeading(card, paperOfPage(view.language));
  // In an order that says nothing of the list.
  const inOrder = words.toSorted((one, other) => (one.word.attestation < other.word.attestation ? -1 : 1));
  const name = `${card.id}-bevestigingen-${String(record.revisions.length)}.txt`;
  return { kind: 'file', file: { name, content: confirmationsText(heading, cardBytes, inOrder) } };
}

function strips(view: DayView): Made {
  const { card, issuer, record } = view.day;
  const standing = [...newestWords(record.revisions).values()].filter(({ says }) => !isWithdrawal(says));
  if (standing.length === 0) return { kind: 'nothing', because: 'nobody-confirmed' };
  const known = standing.map(({ word, says, bytes }) => ({
    person: { name: word.name, role: word.role, ...(word.code === undefined ? {} : { code: word.code }) },
    attestation: says,
    bytes,
  }));
  const html = attestationSheet(known, card, issuer, paperOfPage(view.language));
  return { kind: 'sheet', html, name: `${card.id}-stroken` };
}

function resultsList(source: ExportSource): Made {
  const isShown = source.results.some(({ shown }) => shown > 0);
  return isShown ? fileOf(resultsFiles(source)[0]) : { kind: 'nothing', because: 'too-few' };
}

function resultsOnPaper({ day, course, language }: DayView, { results }: ExportSource): Made {
  // Half a year later those are what is new.
  const shown = results.findLast(({ list }) => list !== undefined);
  const html =
    shown === undefined
      ? undefined
      : resultsSheet({ card: day.card, issuer: day.issuer, course, results: shown }, paperOfPage(language));
  return html === undefined
    ? { kind: 'nothing', because: 'too-few' }
    : { kind: 'sheet', html, name: `${day.card.id}-uitslag` };
}

function report(form: LeavingForm, view: DayView, source: ExportSource): Made {
  const paper = paperOfPage(view.language);
  const { day, course } = view;
  const [before, feedback] = source.results;
  if (before === undefined || feedback === undefined) return { kind: 'nothing', because: 'too-few' };
  const { card, issuer, record } = day;
  const of = { card, issuer, course, record, presence: source.presence, before, feedback, choices: [] };
  const told = wijkverslagOf(of, paper);
  const name = `${card.id}-wijkverslag`;
  return form === 'text'
    ? { kind: 'file', file: { name: `${name}.html`, content: wijkverslagText(told, paper) } }
    : { kind: 'sheet', html: wijkverslag(told, paper), name };
}

/** What goes into the archive beside the lists: everything that is there. */
function printedFiles(view: DayView, source: ExportSource): readonly KeptFile[] {
  const made = [
    confirmationsFile(view),
    strips(view),
    resultsOnPaper(view, source),
    report('text', view, source),
  ];
  return made.flatMap((one) => {
    if (one.kind === 'file') return [one.file];
    return one.kind === 'sheet' ? [{ name: `${one.name}.html`, content: one.html }] : [];
  });
}
