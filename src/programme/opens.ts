import type { Opens } from '../content/schema.ts';

/** What an opening rule may ask of the other steps. */
export interface StepHistory {
  /** Is this step done? */
  isDone(step: string): boolean;
  /** When the step took place or was done, in minutes since 1970. */
  dateOf(step: string): number | undefined;
}

/** When a step opens: now (`open`), or later, as far as that can be said. */
export type Opening =
  | { readonly open: true }
  | { readonly open: false; readonly after: readonly string[] }
  | { readonly open: false; readonly from: number | undefined };

/** The one place where "open after" is decided. */
export function openingOf(rule: Opens, history: StepHistory, now: number): Opening {
  switch (rule.rule) {
    case 'always':
      return { open: true };
    case 'after': {
      const waiting = rule.steps.filter((step) => !history.isDone(step));
      return waiting.length === 0 ? { open: true } : { open: false, after: waiting };
    }
    case 'months-after': {
      const since = rule.steps.map((step) => history.dateOf(step)).find((date) => date !== undefined);
      if (since === undefined) return { open: false, from: undefined };
      const from = addMonths(since, rule.months);
      return now >= from ? { open: true } : { open: false, from };
    }
  }
}

/** The same day of the month later on; the last day of the month where there is no such day. */
export function addMonths(at: number, months: number): number {
  const date = new Date(at * 60_000);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, lastDay));
  return Math.floor(date.getTime() / 60_000);
}
