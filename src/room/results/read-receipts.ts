import { carriersIn, looksLikeOurs } from '../../attendance/carriers.ts';
import type { ReceiptFault } from '../../receipts/possible.ts';
import { readReceipt } from '../../receipts/receipt-bytes.ts';
import type { ReceiptForms } from '../../receipts/receipt-form.ts';
import type { Receipt } from '../../receipts/receipt.ts';

export interface ReceiptsFound {
  readonly receipts: readonly Receipt[];
  /**
   * Why what else was found is no answer list, once for each of it. not-a-list: another code of ours, such as a
   * deelnemerscode. Where nothing of ours was found, once for the whole.
   */
  readonly refused: readonly (ReceiptFault | 'not-a-list')[];
}

/** Answer lists that are read in one go: a moment for any device. */
const atOnce = 200;

/**
 * Answer lists without a name in what was scanned, pasted or read from a file; at most 5,000 of them.
 *
 * @param rest Lets others do something in between: a page stays quick while a large file is read.
 */
export async function readReceipts(
  text: string,
  forms: ReceiptForms,
  rest: () => Promise<void> = () => Promise.resolve(),
): Promise<ReceiptsFound> {
  const receipts: Receipt[] = [];
  const refused: ReceiptsFound['refused'][number][] = [];
  const carriers = carriersIn(text);
  for (const [at, carrier] of carriers.entries()) {
    if (at % atOnce === atOnce - 1) await rest();
    const read = carrier.kind === 'receipt' ? readReceipt(carrier.bytes, forms) : undefined;
    if (read?.kind === 'receipt') receipts.push(read.receipt);
    else refused.push(read?.because ?? 'not-a-list');
  }
  if (carriers.length === 0) refused.push(looksLikeOurs(text) ? 'damaged' : 'no-receipt');
  return { receipts, refused };
}
