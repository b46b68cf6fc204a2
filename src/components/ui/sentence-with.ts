import type { TemplateResult } from 'lit';
import { t } from '../session/words.ts';

/** Stands for a part in the translated sentence; no text of a course has it. */
const seam = '\u0000';

/** A whole sentence of the interface with a link or another element in the place of a placeholder. */
export function sentenceWith(
  key: string,
  parts: Readonly<Record<string, TemplateResult>>,
): readonly (string | TemplateResult | undefined)[] {
  const marks = Object.fromEntries(Object.keys(parts).map((name) => [name, `${seam}${name}${seam}`]));
  return t(key, marks)
    .split(seam)
    .map((piece, at) => (at % 2 === 0 ? piece : parts[piece]));
}
