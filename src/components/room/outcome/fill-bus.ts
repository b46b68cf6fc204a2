import type { Receipt, ReceiptMoment } from '../../../receipts/receipt.ts';
import type { newTag } from '../../../receipts/own-receipt.ts';
import { readReceipts as readExport, receiptsOfSession } from '../../../room/lms-exports/read-receipts.ts';
import { paperReceipt } from '../../../room/results/paper-list.ts';
import { readReceipts } from '../../../room/results/read-receipts.ts';
import type { TakingFault } from '../../../room/results/take-receipts.ts';
import { t } from '../../session/words.ts';
import type { DayView } from '../board/day-view.ts';

/** What became of what was put into the bus, in words. */
export interface SaidByBus {
  readonly tone: 'ok' | 'warn';
  readonly text: string;
}

/** A text with receipts is small; an export may be of any length. */
const mostText = 5_000_000;

const moments: readonly ReceiptMoment[] = ['before', 'feedback', 'half-year'];

/** Lets the page do something else. */
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Puts what was held before the camera, pasted or read from a file into the bus. */
export async function putText(text: string, view: DayView): Promise<SaidByBus> {
  const { receipts, refused } = await readReceipts(text, view.course.forms, rest);
  if (receipts.length > 0) return put(receipts, view);
  const [because = 'no-receipt'] = refused;
  return { tone: 'warn', text: t(`outcome.bus.refused.${because}`) };
}

/** Puts a list on paper into the bus. */
export function putPaper(
  answers: readonly (number | undefined)[],
  profession: number,
  moment: ReceiptMoment,
  view: DayView,
): SaidByBus {
  const form = view.course.forms[moment];
  const receipt = paperReceipt(answers, profession, form, randomBytes);
  if (receipt === undefined) return { tone: 'warn', text: t('outcome.bus.refused.empty') };
  return put([receipt], view);
}

const randomBytes: Parameters<typeof newTag>[0] = (bytes) => crypto.getRandomValues(bytes);

/** Puts a file into the bus: receipts as text, or an export of an LMS; which of both it is, shows by itself. */
export async function putFile(file: File, view: DayView): Promise<SaidByBus> {
  if (file.size <= mostText) {
    const start = await file.slice(0, 2000).text();
    if (/pidb[.:]u/i.test(start)) return putText(await file.text(), view);
  }
  const { course, day } = view;
  const receipts: Receipt[] = [];
  const read = await readExport(
    file,
    { report: course.report, forms: course.forms, professions: course.professions },
    day.card.id,
    (receipt) => receipts.push(receipt),
  );
  if (read.kind === 'refused') return { tone: 'warn', text: t(`outcome.bus.export.${read.because}`) };
  const own = receiptsOfSession(receipts, read, day.card.id);
  if (own.length === 0) return { tone: 'warn', text: t('outcome.bus.exportEmpty', { count: read.learners }) };
  return put(own, view);
}

function put(receipts: readonly Receipt[], { day }: DayView): SaidByBus {
  const sum = { taken: 0, replaced: 0, tooLate: 0, known: 0 };
  const refused: TakingFault[] = [];
  for (const moment of moments) {
    const given = receipts.filter(({ kind }) => kind === moment);
    if (given.length === 0) continue;
    const taken = day.takeReceipts(moment, given);
    sum.taken += taken.taken;
    sum.replaced += taken.replaced;
    sum.tooLate += taken.tooLate;
    sum.known += taken.known;
    refused.push(...taken.refused);
  }
  const [because] = refused;
  if (sum.taken > 0) return { tone: 'ok', text: t('outcome.bus.counted', { count: sum.taken }) };
  if (sum.replaced > 0) return { tone: 'ok', text: t('outcome.bus.replaced', { count: sum.replaced }) };
  if (because !== undefined) return { tone: 'warn', text: t(`outcome.bus.taking.${because}`) };
  return { tone: 'warn', text: t(sum.tooLate > 0 ? 'outcome.bus.tooLate' : 'outcome.bus.known') };
}
