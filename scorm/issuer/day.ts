import { IssuerError } from './issuer-error.ts';

/** A day such as `2026-11-22` that exists. */
export function dayIn(text: string, option: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text);
  const date = new Date(`${text}T00:00Z`);
  if (!isDay || Number.isNaN(date.getTime()) || !date.toISOString().startsWith(text)) {
    throw new IssuerError('noDay', { option, text });
  }
  return text;
}
