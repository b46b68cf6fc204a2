import { parse } from 'yaml';
import type { Scalar } from '../edit.ts';
import { foldedText, isBlockStyle, literalText, type BlockStyle } from './block-text.ts';

export type ScalarStyle = 'PLAIN' | 'QUOTE_SINGLE' | 'QUOTE_DOUBLE' | BlockStyle;

export interface ScalarLayout {
  /** As it stands now, or as what is like it; a style that cannot hold the text gives way to one that can. */
  readonly style: ScalarStyle | undefined;
  readonly isInFlow: boolean;
  /** Spaces before the lines of a block. */
  readonly indent: number;
  /** What stands there now, from its first sign on. */
  readonly source?: string;
}

/** Signs that YAML takes for something else at the start of a text, and quotes of Word, which nobody means as they stand. */
const startsOddly = /^[-?:,[\]{}#&*!|>'"%@`=<“”„‘’‚]/u;
/** What older readers of YAML take for yes, no or nothing. */
const otherValue = /^(?:y|n|yes|no|on|off|true|false|null|~)$/i;

/** Can a text stand without quotes? */
export function isPlain(text: string, isInFlow: boolean): boolean {
  return (
    text !== '' &&
    text.trim() === text &&
    !startsOddly.test(text) &&
    !/: |:$| #|[\p{Cc}\u2028\u2029\uFEFF]/u.test(text) &&
    !(isInFlow && /[,[\]{}]/.test(text)) &&
    !otherValue.test(text)
  );
}

/** A value as it stands in YAML: in the style that it has where that can hold it, otherwise in the calmest that can. */
export function scalarText(value: Scalar, layout: ScalarLayout): string {
  if (typeof value !== 'string') return value === null ? 'null' : String(value);
  for (const style of stylesFor(value, layout)) {
    const text = inStyle(value, style, layout);
    if (text !== undefined && readsAs(text, value, layout.isInFlow)) return text;
  }
  return JSON.stringify(value);
}

function stylesFor(value: string, { style, isInFlow }: ScalarLayout): readonly ScalarStyle[] {
  const several: readonly ScalarStyle[] = value.includes('\n') && !isInFlow ? ['BLOCK_LITERAL'] : [];
  const own: readonly ScalarStyle[] = style === undefined || (isInFlow && isBlockStyle(style)) ? [] : [style];
  const plain: readonly ScalarStyle[] = style === undefined || isBlockStyle(style) ? ['PLAIN'] : [];
  return [...own, ...several, ...plain, 'QUOTE_SINGLE', 'QUOTE_DOUBLE'];
}

function inStyle(value: string, style: ScalarStyle, layout: ScalarLayout): string | undefined {
  switch (style) {
    case 'PLAIN':
      return isPlain(value, layout.isInFlow) ? value : undefined;
    case 'QUOTE_SINGLE':
      return /[\p{Cc}\u2028\u2029\uFEFF]/u.test(value) ? undefined : `'${value.replaceAll("'", "''")}'`;
    case 'QUOTE_DOUBLE':
      return JSON.stringify(value);
    case 'BLOCK_LITERAL':
      return value.trim() === '' ? undefined : literalText(value, layout.indent, layout.source);
    case 'BLOCK_FOLDED':
      return value.trim() === '' ? undefined : foldedText(value, layout.indent, layout.source);
  }
}

/** Does the reader give back what was meant, wherever it stands? */
function readsAs(text: string, value: string, isInFlow: boolean): boolean {
  try {
    const read = (isInFlow ? parse(`[${text}]`) : parse(`a:\n b: ${text}\n`)) as unknown;
    const found: unknown = isInFlow ? (read as unknown[])[0] : (read as { a: { b: unknown } }).a.b;
    return found === value || (/^[|>]/.test(text) && found === value.replace(/\n*$/, '\n'));
  } catch {
    return false;
  }
}
