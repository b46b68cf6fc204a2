import type { DayView } from '../board/day-view.ts';

/** A working method (werkvorm) as it is done in its part, with what comes first and last whichever is chosen. */
export interface ViewedMethod {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly {
    readonly title: string;
    readonly minutes: number;
    readonly say: string | undefined;
  }[];
  /** Those that may be chosen instead, itself among them. */
  readonly others: readonly { readonly id: string; readonly title: string }[];
  readonly materials: readonly string[];
}

/** The method of a part: the chosen one, else the first; undefined where the course has none for it. */
export function methodOf(
  { day, course, language }: DayView,
  part: string | undefined,
): ViewedMethod | undefined {
  const methods = part === undefined ? undefined : course.evening.methods[part];
  if (part === undefined || methods === undefined) return undefined;
  const chosen = day.record.programme.method[part];
  const method = methods.methods.find(({ id }) => id === chosen) ?? methods.methods[0];
  if (method === undefined) return undefined;
  return {
    id: method.id,
    title: method.title[language],
    steps: [...methods.opening, ...method.steps, ...methods.closing].map((step) => ({
      title:
        step.under === undefined ? step.title[language] : `${step.under[language]}: ${step.title[language]}`,
      minutes: step.minutes,
      say: step.say?.[language],
    })),
    others: methods.methods.map(({ id, title }) => ({ id, title: title[language] })),
    materials: method.materials.map((material) => material[language]),
  };
}
