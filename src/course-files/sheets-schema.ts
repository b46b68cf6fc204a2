import * as v from 'valibot';
import { line, words } from './schema-values.ts';

/** So many words the list has, on one page of A4. */
export const wordCount = 10;

const head = { title: words(70), about: words(160) };
const lines = v.pipe(v.array(words(160)), v.minLength(1), v.maxLength(5));

/** What a learner can print and take along: `afdrukken.yaml`. */
export const sheetsFile = v.strictObject({
  intro: words(200),
  wijkaanpak: v.strictObject(head),
  /** The werksessie in short; its parts are those of `werksessie.yaml`. */
  draaiboek: v.strictObject({ ...head, before: lines, after: lines }),
  woordenlijst: v.strictObject({
    ...head,
    words: v.pipe(
      // Both languages stand on the paper, whatever the language of the page.
      v.array(v.strictObject({ dutch: line(40), english: line(40), means: words(100) })),
      v.length(wordCount),
    ),
  }),
});

export type Sheets = v.InferOutput<typeof sheetsFile>;
