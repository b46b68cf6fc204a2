import { confirmationsText } from '../../../attendance/sign-attestations.ts';
import { confirmationsHeading } from '../../../paper/confirmations-heading.ts';
import { archiveOf, archiveText, type KeptFile } from '../../../room/exports/archive.ts';
import {
  archiveFile,
  kohFiles,
  presenceFiles,
  reminderFiles,
  resultsFiles,
  summaryFiles,
  type ExportSource,
} from '../../../room/exports/day-exports.ts';
import { newestWords } from '../../../room/signed-words.ts';
import { afterPapers } from '../after/after-papers.ts';
import type { DayView } from '../board/day-view.ts';
import { paperOfPage } from '../board/paper-of-page.ts';

export type LeavingForm = 'txt' | 'xlsx' | 'csv' | 'signed' | 'json' | 'ics' | 'zip';

/** What leaves the day as a file, in the order in which an organiser needs it, and in which forms: the most useful one first. */
export const leavingForms = {
  confirmations: ['txt'],
  presence: ['xlsx', 'csv', 'signed'],
  koh: ['xlsx', 'csv'],
  results: ['csv'],
  summary: ['json'],
  reminders: ['ics'],
  archive: ['zip'],
} as const satisfies Readonly<Record<string, readonly LeavingForm[]>>;
export type LeavingId = keyof typeof leavingForms;
export const leavingIds = Object.keys(leavingForms) as readonly LeavingId[];

/** What was made. */
export type Made =
  | { readonly kind: 'file'; readonly file: KeptFile; readonly signedList?: KeptFile }
  /** There is nothing yet that may be given away. */
  | { readonly kind: 'nothing'; readonly because: 'nobody-confirmed' | 'too-few' }
  /** A text of the outcome names somebody. */
  | { readonly kind: 'named'; readonly name: string; readonly text: string };

/** Makes one file of this moment. */
export async function makeLeaving(
  id: LeavingId,
  form: LeavingForm,
  view: DayView,
  source: ExportSource,
): Promise<Made> {
  switch (id) {
    case 'confirmations':
      return confirmationsFile(view);
    case 'presence': {
      const [csv, xlsx, signed] = await presenceFiles(source);
      if (form === 'signed')
        return { kind: 'file', file: await together([csv, signed], view, source), signedList: signed };
      return { kind: 'file', file: form === 'csv' ? csv : xlsx };
    }
    case 'koh': {
      const files = await kohFiles(source);
      return fileOf(files[form === 'csv' ? 0 : 1]);
    }
    case 'results':
      return fileOf(source.results.some(({ shown }) => shown > 0) ? resultsFiles(source)[0] : undefined);
    case 'summary': {
      const made = await summaryFiles(source);
      return made.kind === 'files' ? fileOf(made.files[0]) : { ...made, kind: 'named' };
    }
    case 'reminders':
      return fileOf(reminderFiles(source)[0]);
    case 'archive': {
      const { archive, signedList } = await archiveFile(source, otherFiles(view));
      return { kind: 'file', file: archive, signedList };
    }
  }
}

/** The list and the signature over exactly that file. */
async function together(files: readonly KeptFile[], view: DayView, source: ExportSource): Promise<KeptFile> {
  const { card, language, say, crypto, now } = source;
  const content = await archiveOf(files, archiveText(card, language, say), crypto, now);
  return { name: `${view.day.card.id}-presentielijst-ondertekend.zip`, content };
}

function fileOf(file: KeptFile | undefined): Made {
  return file === undefined ? { kind: 'nothing', because: 'too-few' } : { kind: 'file', file };
}

function confirmationsFile(view: DayView): Made {
  const { card, record, cardBytes } = view.day;
  const words = [...newestWords(record.revisions).values()];
  if (words.length === 0) return { kind: 'nothing', because: 'nobody-confirmed' };
  // In an order that says nothing of the list.
  const inOrder = words.toSorted((one, other) => (one.word.attestation < other.word.attestation ? -1 : 1));
  const heading = confirmationsHeading(card, paperOfPage(view.language));
  const name = `${card.id}-bevestigingen-${String(record.revisions.length)}.txt`;
  return { kind: 'file', file: { name, content: confirmationsText(heading, cardBytes, inOrder) } };
}

/** What goes into the archive beside the lists: the confirmations, and everything that can be printed now. */
function otherFiles(view: DayView): readonly KeptFile[] {
  const confirmed = confirmationsFile(view);
  const printed = afterPapers(view).map(({ file, make }) => ({ name: `${file}.html`, content: make() }));
  return [...(confirmed.kind === 'file' ? [confirmed.file] : []), ...printed];
}
