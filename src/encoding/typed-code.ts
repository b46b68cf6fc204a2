import { checkSymbol, isCode } from './crockford.ts';

/** What was typed, as it was meant: capitals, no spaces, dots, strokes or signs without width, O is 0, I and L are 1. */
export function asTyped(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s.\p{Pd}\p{Cf}\p{Cc}\u2212\u2043\u02D7_]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
}

type TypedCode =
  | { readonly kind: 'code'; readonly code: string }
  /** Too few or too many characters, the check symbol included. */
  | { readonly kind: 'incomplete'; readonly typed: number }
  | { readonly kind: 'too-long' }
  /** Something that no code has, or a check symbol that does not fit. */
  | { readonly kind: 'typo' };

/**
 * Reads a typed code of `length` characters and its check symbol.
 *
 * A U can only be the check symbol; other strange characters are a typo.
 */
export function readTyped(typed: string, length: number): TypedCode {
  const text = asTyped(typed);
  if (text.length < length + 1) return { kind: 'incomplete', typed: text.length };
  if (text.length > length + 1) return { kind: 'too-long' };
  const code = text.slice(0, length);
  if (!isCode(code, length)) return { kind: 'typo' };
  return checkSymbol(code) === text.slice(length) ? { kind: 'code', code } : { kind: 'typo' };
}
