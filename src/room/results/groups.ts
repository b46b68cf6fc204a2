import type { Receipt } from '../../receipts/receipt.ts';
import type { ResultsCourse } from './results.ts';

/** Is it of the huisartsenpraktijk? Who did not say what they do is not. */
export function inGroup({ profession }: Receipt, { professions, groupDomain }: ResultsCourse): boolean {
  return professions.some(({ index, domain }) => index === profession && domain === groupDomain);
}
