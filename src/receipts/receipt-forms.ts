import { sha256 } from '@noble/hashes/sha2.js';
import type { Course } from '../course-files/schema.ts';
import { toHex } from '../encoding/hex.ts';
import type { AskedChoice, ReceiptForm, ReceiptForms } from './receipt-form.ts';

/**
 * What a bon of each moment holds, as the course has it. Made when the course is built: module and page both get them so,
 * and need no hash themselves.
 */
export function receiptFormsOf(course: Course): ReceiptForms {
  const { items, moments, scale, none, extra } = course.questionnaire;
  const values = [...scale, none].map(({ value }) => value);
  // The format has seven digits for an answer, of which one says that it was skipped.
  if (values.some((value) => value > 5)) throw new RangeError('A scale has the values 0 to 5.');
  const [first] = moments;
  const last = moments.findLast((moment) => moment.extra);
  const at = (moment: typeof first) =>
    items.map(({ id, choice }) => ({ id, choice: choice + (moment?.choiceOffset ?? 0) }));
  const valuesOf = (options: readonly { readonly value: number }[]) => options.map(({ value }) => value);
  const { ratings, options, questions, goals } = course.reflection.feedback;
  return {
    before: withPrint({ moment: 'before', items: at(first), values, before: [], choices: [] }),
    'half-year': withPrint({
      moment: 'half-year',
      items: at(last),
      values,
      before: at(first).map(({ choice }) => choice),
      choices: extra.choices.map((asked): AskedChoice => ({
        id: asked.id,
        choice: asked.choice,
        values: valuesOf(asked.options),
        ...(asked.domain === undefined ? {} : { domain: asked.domain }),
      })),
    }),
    feedback: withPrint({
      moment: 'feedback',
      items: [],
      values,
      before: [],
      choices: [
        ...ratings.map(({ id, choice }): AskedChoice => ({ id, choice, values: valuesOf(options) })),
        ...questions.map((asked): AskedChoice => ({
          id: asked.id,
          choice: asked.choice,
          values: valuesOf(asked.options),
        })),
        ...(goals?.items ?? []).map(({ goal, choice }): AskedChoice => ({
          id: goal,
          choice,
          values: valuesOf(goals?.options ?? []),
        })),
      ],
    }),
  };
}

function withPrint(form: Omit<ReceiptForm, 'print'>): ReceiptForm {
  const ids = [form.moment, ...[...form.items, ...form.choices].map(({ id }) => id)];
  return { ...form, print: toHex(sha256(new TextEncoder().encode(ids.join('\n'))).subarray(0, 2)) };
}
