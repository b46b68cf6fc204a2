import * as v from 'valibot';
import { choice, fixed, id, idOf, line, position, refersTo, report, words } from './schema-values.ts';

/** One of the things that can be done; `value` is kept, and never reused for another meaning. */
const way = v.strictObject({
  value: fixed(v.pipe(position(9), v.minValue(1))),
  text: words(120),
  /** What comes of it in the week after, and half a year later. */
  week: words(200),
  halfYear: words(200),
});

const wayValue = v.pipe(position(9), v.metadata(refersTo('way')));

/** What one way means for somebody with this work. */
const gain = v.strictObject({ way: wayValue, wins: words(140), asks: words(140) });

/** The scenes that the module can draw. */
export const scenes = ['straat', 'overleg', 'avond'] as const;

/**
 * A situation without one right answer: two or three ways that a sensible person defends, each with what comes of it. What
 * is told depends on the work from which somebody looks along; the ways are the same for all.
 */
export const dilemma = v.strictObject({
  id,
  choice,
  report,
  title: words(60),
  /** Where and when, below the drawing. */
  scene: words(90),
  drawing: v.picklist(scenes),
  people: v.pipe(v.array(idOf('person')), v.minLength(1), v.maxLength(5)),
  /** After what is told from one's own work. */
  situation: words(320),
  ways: v.pipe(v.array(way), v.minLength(2), v.maxLength(3)),
  /** The way that is nearest to what the lesson says; told to nobody, and only there to check that its length does not betray it. */
  closest: wayValue,
  views: v.pipe(
    v.array(v.strictObject({ perspective: idOf('perspective'), intro: words(300), gains: v.array(gain) })),
    v.minLength(1),
  ),
  /** One sentence of what was found, and where it stands. */
  evidence: v.strictObject({ source: idOf('source'), text: words(260) }),
});

/** The fictitious wijk that all lessons share. */
export const neighbourhoodFile = v.strictObject({
  /** Says that it is made up. */
  note: words(200),
  perspectives: v.pipe(
    v.array(
      v.strictObject({
        id,
        title: words(40),
        /** Whose own work this is; the one without is for everybody else. */
        professions: v.optional(v.pipe(v.array(idOf('profession')), v.minLength(1))),
      }),
    ),
    v.minLength(1),
  ),
  people: v.pipe(
    v.array(
      v.strictObject({
        id,
        /** First name, the same in every language. */
        name: line(20),
        role: words(60),
        /** Of their place in the drawing and beside their name. */
        colour: v.pipe(position(8), v.minValue(1)),
      }),
    ),
    v.minLength(1),
  ),
});

/**
 * Questions that the course does not ask any more: who answered one finds it back in the leerdossier, and an LMS that was told of
 * it keeps it.
 */
export const earlierFile = v.strictObject({
  questions: v.array(
    v.strictObject({
      /** Of the step in which it was asked. */
      step: fixed(id),
      id,
      choice,
      report,
      question: words(300),
      answers: v.pipe(
        v.array(v.strictObject({ value: fixed(position(9)), text: words(240) })),
        v.minLength(2),
      ),
      /** The value that was told to the LMS as the right one. */
      correct: v.optional(fixed(position(9))),
    }),
  ),
  /** Statements of the questionnaire that are asked no more, with the numbers that they had there. */
  statements: v.optional(
    v.array(v.strictObject({ id, dimension: fixed(id), choice, report, statement: words(200) })),
    [],
  ),
});

export type Dilemma = v.InferOutput<typeof dilemma>;
export type Neighbourhood = v.InferOutput<typeof neighbourhoodFile>;
export type Earlier = v.InferOutput<typeof earlierFile>;
