import * as v from 'valibot';
import { fixed, id, words } from './schema-values.ts';

/**
 * `organiseren/opbrengst.yaml`: what the organiser is asked on the day and half a year later. The answers stand in the day
 * file by their ids, so an id never changes.
 */

const listed = <Id extends string>(ids: v.GenericSchema<string, Id>) =>
  v.strictObject({
    question: words(160),
    options: v.pipe(v.array(v.strictObject({ id: ids, title: words(60) })), v.minLength(2), v.maxLength(12)),
  });

/** What `Outcome.agreed` and `Outcome.continued` in the day file can be. */
export const agreedIds = ['yes', 'partly', 'no'] as const;
export const continuedIds = ['all', 'most', 'some', 'none'] as const;

export const outcomeFile = v.strictObject({
  /** Of these one to three are chosen. */
  themes: listed(id),
  /** Was it agreed to carry on? */
  agreed: listed(v.picklist(agreedIds)),
  /** Kinds of organisation of the kartrekker. */
  leadKinds: listed(id),
  /** Existing plans and meetings to which agreements can be tied. */
  tiedTo: listed(id),
  /** Half a year later: how many of the agreements are carried on. */
  continued: listed(v.picklist(continuedIds)),
  /** How satisfied the organiser is, on a scale from 1 to 5. */
  satisfaction: v.strictObject({
    question: words(160),
    scale: v.pipe(
      v.array(v.strictObject({ value: fixed(v.picklist([1, 2, 3, 4, 5] as const)), label: words(40) })),
      v.length(5),
    ),
    items: v.pipe(v.array(v.strictObject({ id, title: words(80) })), v.minLength(1), v.maxLength(8)),
  }),
});

export type OutcomeForm = v.InferOutput<typeof outcomeFile>;
