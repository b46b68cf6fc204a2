import * as v from 'valibot';
import { plainFaults } from './plain-text.ts';
import { parseProse, type Block } from './prose.ts';

/**
 * What the checks say by themselves needs no words here: `fault-words.ts` has a sentence for each. `fault` stands for a
 * sentence that comes along as the input.
 */
export type Told =
  'id' | 'day' | 'url' | 'https' | 'coordinate' | 'keyId' | 'noDay' | 'noSource' | 'videoName' | 'fault';
export const told = (what: Told): Told => what;

/** What the schemas of all course files are made of, from here on. */
export const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/, told('id')));
/** Position in a register; bounded so that a packed record stays small. */
export const position = (highest: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(highest));
/** A number that belongs to what learners have stored, or a name that the drawing knows: never changed in a form. */
export const fixed = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.pipe(schema, v.metadata({ fixed: true }));
export const mark = fixed(position(149));
export const choice = fixed(position(199));
export const textIndex = fixed(position(59));
export const report = fixed(position(149));

/** What can be named elsewhere in the course, by its id or its value. */
export type ReferenceTo =
  | 'answer'
  | 'dimension'
  | 'domain'
  | 'field'
  | 'figure'
  | 'goal'
  | 'method'
  | 'moment'
  | 'notes'
  | 'part'
  | 'partner'
  | 'person'
  | 'perspective'
  | 'profession'
  | 'role'
  | 'screen'
  | 'source'
  | 'step'
  | 'way';
/** A form lets it be chosen by its title. */
export const refersTo = (to: ReferenceTo) => ({ refersTo: to });
export const idOf = (to: ReferenceTo) => v.pipe(id, v.metadata(refersTo(to)));
export const minutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(480));

export const line = (longest: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1),
    v.maxLength(longest),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      for (const fault of plainFaults(dataset.value)) addIssue({ message: told('fault'), input: fault });
    }),
  );
/** A line that may still be empty. */
export const lineOrNothing = (longest: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.maxLength(longest),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      for (const fault of plainFaults(dataset.value)) addIssue({ message: told('fault'), input: fault });
    }),
  );
/** One plain sentence or title in every language. */
export const words = (longest: number) => v.strictObject({ nl: line(longest), en: line(longest) });
const markdown = (longest: number) =>
  v.pipe(
    v.string(),
    // Empty lines at the start stay: faults are told with their line in the file.
    v.trimEnd(),
    v.minLength(1),
    v.maxLength(longest),
    v.rawTransform<string, readonly Block[]>(({ dataset, addIssue }) => {
      const { blocks, faults } = parseProse(dataset.value);
      for (const fault of faults) addIssue({ message: told('fault'), input: fault });
      return blocks;
    }),
  );
/** Markdown of a few paragraphs in every language. */
export const prose = (longest: number) => v.strictObject({ nl: markdown(longest), en: markdown(longest) });
