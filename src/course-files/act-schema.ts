import * as v from 'valibot';
import { fixed, id, idOf, refersTo, words } from './schema-values.ts';

/** Most numbers of a register are bounded by it; this one is a position in the register `choice`. */
const choice = fixed(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(199)));
// 0 is kept for an answer that was taken back; more answers than six are no small act.
const value = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6));

/**
 * Something small to do with a text, by choosing only: `estimate` a figure and then see it, `sort` things where they belong, or
 * `choose` what fits one's own wijk. What was chosen comes back in Mijn wijk, and is told to nobody.
 */
export const act = v.strictObject({
  kind: v.picklist(['estimate', 'sort', 'choose']),
  title: words(60),
  task: words(240),
  answers: v.pipe(
    v.array(
      v.strictObject({
        value: fixed(value),
        label: words(60),
        /** What one can do with this answer: said when it is chosen, and in Mijn wijk. */
        then: v.optional(words(200)),
      }),
    ),
    v.minLength(2),
    v.maxLength(6),
  ),
  items: v.pipe(
    v.array(
      v.strictObject({
        id,
        choice,
        /** May be left out where there is one item: the task says what it is about. */
        label: v.optional(words(120)),
        /** The value of the answer that is right; not for what one chooses for one's own wijk. */
        right: v.optional(v.pipe(value, v.metadata(refersTo('answer')))),
        /** Why it is right: the figure, or who does it. */
        why: v.optional(words(240)),
      }),
    ),
    v.minLength(1),
    v.maxLength(4),
  ),
  /** One of the figures in `evaluatie.yaml`, seen after the estimate. */
  figure: v.optional(idOf('figure')),
  /** Above the answer in Mijn wijk. */
  brings: words(80),
});

export type Act = v.InferOutput<typeof act>;
