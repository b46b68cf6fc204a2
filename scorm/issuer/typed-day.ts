import { dayAtStart } from '../../src/attendance/written-time.ts';
import { IssuerError } from './issuer-error.ts';
import { existingDay } from '../../src/encoding/day.ts';

/** A day that exists, as `2026-11-22`; typed so, or as `22-11-2026` or `22 november 2026`. */
export function dayIn(text: string, option: string): string {
  const written = dayAtStart(text);
  const isWhole = written?.year !== undefined && written.rest === '';
  const day = isWhole ? existingDay(written.year, written.month, written.day) : undefined;
  if (day === undefined) throw new IssuerError('typed.noDay', { option, text });
  return day;
}
