import type { ReceiptForm } from '../../receipts/receipt-form.ts';
import type { Receipt } from '../../receipts/receipt.ts';
import { newTag } from '../../receipts/own-receipt.ts';

/** A list on paper while it is typed over: one key for each statement. */
export type PaperAnswers = readonly (number | undefined)[];

/** Keys beside the digits of the answers: `-` and the space bar for a statement that was left open. */
const skips = ['-', ' '];

/**
 * The answers after one more key; the same ones when the key says nothing here. A digit is the answer to the next statement,
 * `Backspace` takes the last one back.
 */
export function withKey(answers: PaperAnswers, key: string, form: ReceiptForm): PaperAnswers {
  if (key === 'Backspace') return answers.length === 0 ? answers : answers.slice(0, -1);
  if (answers.length >= form.items.length) return answers;
  if (skips.includes(key)) return [...answers, undefined];
  const value = /^[0-9]$/.test(key) ? Number(key) : undefined;
  return value !== undefined && form.values.includes(value) ? [...answers, value] : answers;
}

/** The whole list as an answer list of its own; undefined as long as keys are missing, or when nothing is answered. */
export function paperReceipt(
  answers: PaperAnswers,
  profession: number,
  form: ReceiptForm,
  random: Parameters<typeof newTag>[0],
): Receipt | undefined {
  if (answers.length !== form.items.length || answers.every((value) => value === undefined)) return undefined;
  return {
    kind: form.moment,
    session: undefined,
    print: form.print,
    tag: newTag(random),
    profession,
    answers,
    ...(form.before.length === 0 ? {} : { before: form.before.map(() => undefined) }),
    choices: form.choices.map(() => undefined),
    source: 'paper',
  };
}
