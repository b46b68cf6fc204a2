import * as v from 'valibot';
import { pause, sourceEntry } from '../schema.ts';
import { id, idOf, line, minutes, prose, words } from '../schema-values.ts';

export { variantFile } from './variant-file.ts';

/**
 * What one region may have otherwise than the country: everything in it names something of the course by its id, and nothing
 * in it has a number. A learner's record is kept under numbers, and a number that only one region knows would be another one's
 * answer in the national package; so a partner can be renamed, described or left out, and none can be added.
 *
 * What is not in this list is national: it stands in the application for the accreditation.
 */
export const variantSchema = v.strictObject({
  /** The version of the course that it was made for. */
  base: line(20),
  /** A proper name, such as that of a region; the title of the package gets it. */
  name: line(40),
  contact: v.optional(v.strictObject({ name: v.optional(words(80)), text: v.optional(words(240)) })),
  werksessie: v.optional(
    v.strictObject({
      /** From start to end; without it what the parts and the pauses are together. */
      minutes: v.optional(minutes),
      parts: v.optional(v.array(v.strictObject({ id: idOf('part'), minutes })), []),
      pauses: v.optional(v.array(pause), []),
    }),
  ),
  /** Part → working method: what the first ready-made day has. */
  werkvormen: v.optional(v.record(id, idOf('method'))),
  /** Partners of the sociale kaart, as they are called here. */
  partners: v.optional(
    v.array(
      v.strictObject({
        id: idOf('partner'),
        /** There is none in this region. */
        hidden: v.optional(v.boolean()),
        name: v.optional(words(60)),
        short: v.optional(words(18)),
        about: v.optional(words(140)),
      }),
    ),
    [],
  ),
  /** Behind those of the course. */
  sources: v.optional(v.array(sourceEntry), []),
  /** At a place that a page of the course keeps for it: `<!-- lokaal: naam -->`. */
  paragraphs: v.optional(v.array(v.strictObject({ at: id, text: prose(900) })), []),
});

export type Variant = v.InferOutput<typeof variantSchema>;
/** As it stands in the file. */
export type WrittenVariant = v.InferInput<typeof variantSchema>;
