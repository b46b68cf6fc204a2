import type { Opens } from '../course-files/schema.ts';
import { startOfDay } from '../encoding/zone.ts';

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

const minutesInWeek = 7 * 24 * 60;

/** The one place where "open after" is decided. */
export function openingOf(rule: Opens, history: StepHistory, now: number): Opening {
  switch (rule.rule) {
    case 'always':
      return { open: true };
    case 'after': {
      const waiting = rule.steps.filter((step) => !history.isDone(step));
      return waiting.length === 0 ? { open: true } : { open: false, after: waiting };
    }
    case 'weeks-after': {
      const since = rule.steps.map((step) => history.dateOf(step)).find((date) => date !== undefined);
      if (since === undefined) return { open: false, from: undefined };
      // The screens name a day, so it opens with that day.
      const from = startOfDay(since + rule.weeks * minutesInWeek);
      return now >= from ? { open: true } : { open: false, from };
    }
  }
}

/** May this step be answered for oneself once the course is finished? */
export function opensLater({ opens }: { readonly opens: Opens }): boolean {
  return opens.rule === 'weeks-after';
}
