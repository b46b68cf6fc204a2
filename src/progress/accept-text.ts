import type { Outline } from '../content/outline.ts';
import { withText } from '../programme/facts.ts';
import { pack, stateCeiling } from './pack.ts';
import type { ProgressRecord } from './record.ts';

/**
 * What is kept of a text: composed characters (NFC), plain line ends and spaces, nothing that does not print.
 * The words are those that were typed.
 */
export function keptForm(typed: string): string {
  return (
    typed
      .normalize('NFC')
      .replaceAll(/\r\n?/g, '\n')
      .replaceAll('\u00A0', ' ')
      // eslint-disable-next-line no-control-regex -- these are just the characters that must go
      .replaceAll(/[\u0000-\u0009\u000B-\u001F\u007F]/g, ' ')
  );
}

/** Does a record fit in the LMS, with what is still to come? `fits` of `room.ts` is the one that knows what that is. */
export type Fits = (outline: Outline, record: ProgressRecord) => boolean;

/** As long as what knows what is still to come is not there: does the record fit as it is? */
export const fitsNow: Fits = (_outline, record) => pack(record).length <= stateCeiling;

/** Can this text be kept whole: within its own limit and within the room of the whole record? */
export function canKeep(
  outline: Outline,
  record: ProgressRecord,
  text: number,
  typed: string,
  fits: Fits,
): boolean {
  const limit = outline.fields.find((field) => field.text === text)?.limit ?? 0;
  if (typed.length > limit) return false;
  const shorter = typed.length <= (record.facts.texts[text]?.length ?? 0);
  return shorter || fits(outline, { ...record, facts: withText(record.facts, text, typed) });
}
