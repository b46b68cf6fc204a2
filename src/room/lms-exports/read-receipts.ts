import { sha256 } from '@noble/hashes/sha2.js';
import type { ReportOutline } from '../../content/outline.ts';
import { isCode } from '../../encoding/crockford.ts';
import { toHex } from '../../encoding/hex.ts';
import { ownReceipt } from '../../receipts/own-receipt.ts';
import { isPossible } from '../../receipts/possible.ts';
import type { ReceiptForms } from '../../receipts/receipt-form.ts';
import type { Receipt, ReceiptMoment } from '../../receipts/receipt.ts';
import { plainId, type LearnerAnswers, type ReportedQuestions } from './learner-answers.ts';
import { readExport, type ReadExport } from './read-export.ts';

/** What an export is understood with. */
export interface ExportCourse {
  readonly report: ReportOutline;
  readonly forms: ReceiptForms;
  readonly professions: readonly { readonly id: string; readonly index: number }[];
}

/** What came out of an export. */
export type ReadReceipts =
  | (Extract<ReadExport, { readonly kind: 'read' }> & {
      readonly receipts: Readonly<Record<ReceiptMoment, number>>;
      /** Learners who say that they were at another werksessie. */
      readonly elsewhere: number;
    })
  | Extract<ReadExport, { readonly kind: 'refused' }>;

const moments: readonly ReceiptMoment[] = ['before', 'feedback', 'half-year'];
/** Of the six places of the attendance in the report: which session, and which profession. */
const place = { session: 0, profession: 4 };

/**
 * Reads answer lists out of an export of an LMS. A learner's tag follows from who they are in the LMS, so that an export that
 * is read again adds nothing; all attempts of somebody are one list.
 *
 * @param session Id of the session whose people are meant. Who was linked to no session counts too.
 * @param taken Gets each answer list once; nothing is kept here, so that an export may be of any length.
 */
export async function readReceipts(
  file: Blob,
  course: ExportCourse,
  session: string,
  taken: (receipt: Receipt) => void,
): Promise<ReadReceipts> {
  const counts: Record<ReceiptMoment, number> = { before: 0, feedback: 0, 'half-year': 0 };
  let elsewhere = 0;
  const outcome = await readExport(
    file,
    reportedQuestions(course.report),
    (identity) => toHex(sha256(new TextEncoder().encode(`${session}\n${identity}`)).subarray(0, 16)),
    (tag, answers) => {
      const written = answers[course.report.attendance + place.session]?.toUpperCase() ?? '';
      const own = isCode(written, 8) ? written : undefined;
      if (own !== undefined && own !== session) {
        elsewhere += 1;
        return;
      }
      for (const receipt of receiptsOf(answers, course, own, tag.slice(0, 8))) {
        counts[receipt.kind] += 1;
        taken(receipt);
      }
    },
  );
  return outcome.kind === 'refused' ? outcome : { ...outcome, receipts: counts, elsewhere };
}

/**
 * Those that may be taken for this session. Where an export holds people of other werksessies too, somebody who is linked to none
 * may be of any of them, and is left out: a wrong picture is worse than a smaller one.
 */
export function receiptsOfSession(
  receipts: readonly Receipt[],
  { elsewhere }: Pick<Extract<ReadReceipts, { readonly kind: 'read' }>, 'elsewhere'>,
  session: string,
): readonly Receipt[] {
  return elsewhere === 0 ? receipts : receipts.filter((receipt) => receipt.session === session);
}

/** Where the questions of the course stand in the report. */
export function reportedQuestions({ questions, attendance }: ReportOutline): ReportedQuestions {
  const numbers = new Map(questions.map(({ id, report }) => [plainId(id), report]));
  for (const [name, at] of [
    ['sessie', place.session],
    ['beroep', place.profession],
  ] as const)
    numbers.set(`aanwezigheid_${name}`, attendance + at);
  return { numbers, length: Math.max(...numbers.values()) + 1 };
}

function receiptsOf(
  answers: LearnerAnswers,
  { report, forms, professions }: ExportCourse,
  session: string | undefined,
  tag: string,
): readonly Receipt[] {
  const choices: Record<number, number> = {};
  for (const { type, source, report: number } of report.questions) {
    // A spreadsheet may make 4.0 of a 4.
    const digit = /^(\d)(?:[.,]0+)?$/.exec(answers[number] ?? '')?.[1];
    if (type !== 'text' && digit !== undefined) choices[source] = Number(digit);
  }
  const role = answers[report.attendance + place.profession];
  const profession = professions.find(({ id }) => id === role)?.index;
  return moments
    .map((moment): Receipt => ({
      ...ownReceipt(forms[moment], { choices, session, profession, tag }),
      source: 'lms',
    }))
    .filter((receipt) => isPossible(receipt, forms[receipt.kind]) === undefined);
}
