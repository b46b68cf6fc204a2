import { toHex } from '../encoding/hex.ts';
import type { OwnForm } from './receipt-form.ts';
import type { Receipt } from './receipt.ts';

/** What is kept of a learner, as far as it goes into a bon. */
export interface Given {
  readonly choices: Readonly<Record<number, number>>;
  readonly session: string | undefined;
  readonly profession: number | undefined;
  readonly tag: string;
}

/** A learner's answers at one moment, as a bon. What cannot be an answer counts as skipped. */
export function ownReceipt(form: OwnForm, { choices, session, profession, tag }: Given): Receipt {
  const answer = (choice: number, values: readonly number[]) => {
    const value = choices[choice];
    return value !== undefined && values.includes(value) ? value : undefined;
  };
  return {
    kind: form.moment,
    session,
    print: form.print,
    tag,
    profession: profession ?? 0,
    answers: form.items.map(({ choice }) => answer(choice, form.values)),
    ...(form.before.length === 0 ? {} : { before: form.before.map((choice) => answer(choice, form.values)) }),
    choices: form.choices.map(({ choice, values }) => answer(choice, values)),
  };
}

/** Four bytes by chance: among a few hundred people two have the same one in less than one of 10,000 werksessies. */
export function newTag(random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array): string {
  return toHex(random(new Uint8Array(4)));
}
