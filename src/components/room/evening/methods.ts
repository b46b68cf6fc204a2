import { planOfPart } from '../../../content/evening-steps.ts';
import { partsOf, type DayView } from '../board/day-view.ts';

/** A working method (werkvorm) as it is done in its part, with what comes first and last whichever is chosen. */
export interface ViewedMethod {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly {
    readonly title: string;
    readonly minutes: number;
    readonly what: string;
    readonly say: string | undefined;
  }[];
  /** Those that may be chosen instead, itself among them. */
  readonly others: readonly { readonly id: string; readonly title: string }[];
  readonly materials: readonly string[];
}

/** The method of a part in the minutes of this session: the chosen one; undefined where the course has none for it. */
export function methodOf(view: DayView, part: string | undefined): ViewedMethod | undefined {
  if (part === undefined) return undefined;
  const { day, course, language } = view;
  const minutes = partsOf(view).find(({ id }) => id === part)?.minutes;
  const plan = planOfPart(course.evening, part, day.record.programme.method[part], minutes);
  if (plan === undefined) return undefined;
  const { method, steps } = plan;
  return {
    id: method.id,
    title: method.title[language],
    steps: steps.map(({ under, title, minutes: length, what, say }) => ({
      title: under === undefined ? title[language] : `${under[language]}: ${title[language]}`,
      minutes: length,
      what: what[language],
      say: say?.[language],
    })),
    others: (course.evening.methods[part]?.methods ?? []).map(({ id, title }) => ({
      id,
      title: title[language],
    })),
    materials: method.materials.map((material) => material[language]),
  };
}
