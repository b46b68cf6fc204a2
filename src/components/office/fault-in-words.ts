import type { IssuingFault } from '../../issuing/issuing-fault.ts';
import { t } from '../session/words.ts';

/** What is wrong with something that was filled in, as one sentence. */
export function faultInWords({ word, values }: IssuingFault): string {
  const { line } = values;
  return t(`issueFault.${word}`, line === undefined ? values : { ...values, what: t(`issue.${line}`) });
}
