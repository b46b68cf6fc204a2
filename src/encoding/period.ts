/** Days such as `2026-11-12`, the first and the last included; without a last one it has no end. */
interface Period {
  readonly from: string;
  readonly until?: string | undefined;
}

/** Does it hold on this day? Days in this writing are in order as texts. */
export function holdsOn(day: string, { from, until }: Period): boolean {
  return from <= day && (until === undefined || day <= until);
}
