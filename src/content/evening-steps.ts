import type { Evening, Method, MethodStep } from '../course-files/evening-schema.ts';

/** The steps of a part as they follow each other, with the minutes that the session has for it. */
export interface PartPlan {
  readonly method: Method;
  readonly steps: readonly MethodStep[];
}

/**
 * What happens in a part: its opening, the steps of the chosen method and its closing. A session may give the part more or
 * fewer minutes than the course: the steps then stretch along, in whole minutes that add up.
 *
 * @param id The chosen method; that of the first ready-made day where there is none of that name.
 * @param minutes What the card has for this part; as many as it has steps at least, otherwise those of the course stay.
 * @returns nothing for a part that the course has no methods for.
 */
export function planOfPart(
  { methods, days }: Pick<Evening, 'methods' | 'days'>,
  part: string,
  id: string | undefined,
  minutes?: number,
): PartPlan | undefined {
  const found = methods[part];
  const named = (name: string | undefined) => found?.methods.find((one) => one.id === name);
  const method = named(id) ?? named(days.days[0]?.methods[part]) ?? found?.methods[0];
  if (found === undefined || method === undefined) return undefined;
  return { method, steps: fitted([...found.opening, ...method.steps, ...found.closing], minutes) };
}

/** The same proportions in another number of minutes: each step at least one, and together exactly as many. */
function fitted(steps: readonly MethodStep[], minutes: number | undefined): readonly MethodStep[] {
  const total = steps.reduce((sum, step) => sum + step.minutes, 0);
  if (minutes === undefined || minutes < steps.length || total === steps.length) return steps;
  let sum = 0;
  let given = 0;
  return steps.map((step) => {
    sum += step.minutes - 1;
    const upToHere = Math.round(((minutes - steps.length) * sum) / (total - steps.length));
    const fit = 1 + upToHere - given;
    given = upToHere;
    return { ...step, minutes: fit };
  });
}
