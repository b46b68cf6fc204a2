import { isCode } from '../encoding/crockford.ts';
import type { OwnForm } from './receipt-form.ts';
import type { Receipt } from './receipt.ts';

/**
 * Why something is not taken for an answer list. no-receipt: nothing of ours, or of another sort; damaged: mistyped or cut off;
 * newer: made by a later version; other-list: of other questions, so of another course or version of it; out-of-range: an answer
 * that cannot be given; empty: nothing is answered.
 */
export type ReceiptFault = 'no-receipt' | 'damaged' | 'newer' | 'other-list' | 'out-of-range' | 'empty';

/** What is wrong with it as an answer list of this form; undefined when nothing is. */
export function isPossible(receipt: Receipt, form: OwnForm): ReceiptFault | undefined {
  if (receipt.kind !== form.moment || receipt.print !== form.print) return 'other-list';
  const { session, tag, profession, answers, before = [], choices } = receipt;
  const isKnown =
    (session === undefined || (isCode(session, 8) && session !== '00000000')) &&
    /^[0-9a-f]{8}$/.test(tag) &&
    Number.isInteger(profession) &&
    profession >= 0 &&
    profession <= 60 &&
    answers.length === form.items.length &&
    before.length === form.before.length &&
    choices.length === form.choices.length;
  const isAnswer = (value: number | undefined, values: readonly number[] | undefined) =>
    value === undefined || values?.includes(value) === true;
  const areAnswers =
    answers.every((value) => isAnswer(value, form.values)) &&
    before.every((value) => isAnswer(value, form.values)) &&
    choices.every((value, at) => isAnswer(value, form.choices[at]?.values));
  if (!isKnown || !areAnswers) return 'out-of-range';
  const isEmpty = (given: readonly (number | undefined)[]) => given.every((value) => value === undefined);
  return isEmpty(answers) && isEmpty(choices) ? 'empty' : undefined;
}
