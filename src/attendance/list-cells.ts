import { isCode } from '../encoding/crockford.ts';
import { readTyped } from '../encoding/typed-code.ts';
import { learnerCodeLength } from './code-length.ts';
import type { Column } from './presence-columns.ts';
import { presenceWord } from './presence-words.ts';

/** The longest name of somebody on a list, in characters. */
export const longestName = 120;

/** What a row says in each column; '' where there is none. */
export type CellOf = (column: Column) => string;

/** Signs that no name has: they come from a list that was saved or opened in the wrong way. */
export function isGarbled(name: string): boolean {
  return (
    /[\uFFFD\u0080-\u009F]|\p{L}\?|\?\p{L}/u.test(name) ||
    // UTF-8 that was read as Windows-1252: "ZoÃ«".
    /[ÂÃÄÅ][\u00A0-\u00BF€‚ƒ„…†‡ˆ‰‹‘’“”•–—˜™›]/u.test(name)
  );
}

/** Without the signs that a spreadsheet or a person puts around it; a stroke or "geen" is nothing. */
export function plainCell(cell: string): string {
  const bare = cell.replaceAll(/^['"‘’“”`]+|['"‘’“”`]+$/g, '').trim();
  return /^(?:[\p{Pd}\u2212?.]+|geen|nvt|n\.v\.t\.?|onbekend|none|n\/a)$/iu.test(bare) ? '' : bare;
}

/** Why a deelnemerscode is not read. */
export type CodeFault = 'code-typo' | 'code-incomplete' | 'code-too-long';

/** Typed with its check symbol, or scanned at the door from the learner's QR code. */
export function codeIn(cell: string, fault: (because: CodeFault, value: string) => void): string | undefined {
  if (cell === '') return undefined;
  const scanned = /^PIDB:L:(.*)$/i.exec(cell)?.[1]?.toUpperCase();
  if (scanned !== undefined && isCode(scanned, learnerCodeLength)) return scanned;
  const typed = readTyped(cell, learnerCodeLength);
  if (typed.kind === 'code') return typed.code;
  fault(`code-${typed.kind}`, cell);
  return undefined;
}

/** What the words of a row say of being there. */
export type Said = 'absent' | 'whole' | 'contradiction' | undefined;

export function saidOf(cell: CellOf, others: readonly string[]): Said {
  const times = [cell('in'), cell('out')];
  // Without times a word in any other column says it too: "afgemeld" often stands among the remarks.
  const isEmpty = times.every((time) => time === '') && cell('present') === '' && cell('whole') === '';
  const [remark] = isEmpty
    ? others.filter((text) => /\p{L}/u.test(text)).flatMap((text) => presenceWord(text) ?? [])
    : [];
  if (remark === 'absent' || remark === 'whole') return remark;
  const words = times.map(presenceWord);
  const hasTime = times.some((time, position) => time !== '' && words[position] === undefined);
  const present = presenceWord(cell('present'));
  const ticked = presenceWord(cell('absent'));
  const isTicked = ticked === 'yes' || ticked === 'absent';
  // A stroke in a column for ticks is no tick.
  const isStroke = /^[\p{Pd}\u2212]+$/u.test(cell('absent'));
  const whole = presenceWord(cell('whole'));
  const isAbsent =
    words.includes('absent') || present === 'absent' || present === 'no' || (isTicked && !isStroke);
  const isWhole = words.includes('whole') || present === 'whole' || whole === 'whole' || whole === 'yes';
  const isHalf = words.includes('whole') && hasTime;
  if (isAbsent && (isWhole || hasTime || present === 'yes')) return 'contradiction';
  if (isAbsent) return 'absent';
  if (isHalf) return 'contradiction';
  return isWhole && !hasTime ? 'whole' : undefined;
}
