import * as v from 'valibot';
import { refersTo, told, words } from './schema-values.ts';

/**
 * A film: a course file in `films/`. It is drawn with the one drawing of the wijk, as scenes; or it is a video file that lies
 * beside it, with its captions and its whole text.
 */

/** Parts of the drawing that have light of their own, by their name there. */
export const filmParts = [
  'informatiepakket',
  'vragenlijst',
  'werksessie',
  'les-1',
  'les-2',
  'les-3',
  'les-4',
  'les-5',
  'les-6',
  'reflectie',
  'accreditatie',
  'half-jaar-later',
] as const;
export type FilmPart = (typeof filmParts)[number];

const place = v.pipe(v.number(), v.minValue(-400), v.maxValue(1400));
const spot = v.tuple([place, place]);

/** What is seen: left, top and width, in the units of the drawing. The height follows: a film is 16 by 9. */
const view = v.tuple([place, place, v.pipe(v.number(), v.minValue(60), v.maxValue(1000))]);

/** How many windows of a house have light, to 3; of every other part any number is all of its light. */
const lit = v.record(v.picklist(filmParts), v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3)));
const sky = v.picklist(['avond', 'nacht', 'dageraad', 'ochtend']);

/** Seconds within a scene, or of a part of it. */
const seconds = v.pipe(v.number(), v.minValue(0), v.maxValue(60));

const picture = { sky, view, lit: v.optional(lit, {}) };

/** Something that is in the picture beside the drawing. */
const move = v.strictObject({
  /** A person, a letter, a card, or a line of light that is drawn from one place to the other. */
  what: v.picklist(['mens', 'brief', 'kaart', 'lijn']),
  from: spot,
  to: v.optional(spot),
  /** From this second of the scene on; it goes its way in so many. */
  at: v.optional(seconds, 0),
  seconds: v.optional(seconds, 2),
  size: v.optional(v.pipe(v.number(), v.minValue(0.2), v.maxValue(4)), 1),
  /** It is gone again when it has arrived. */
  leaves: v.optional(v.boolean(), false),
});

const caption = v.strictObject({ seconds, nl: words(120).entries.nl, en: words(120).entries.en });

const scene = v.strictObject({
  ...picture,
  /** Where the camera slowly goes. */
  to: v.optional(view),
  /** Lights that go on or off later in the scene. */
  later: v.optional(v.array(v.strictObject({ at: seconds, lit })), []),
  moves: v.optional(v.array(move), []),
  captions: v.pipe(v.array(caption), v.minLength(1)),
  /** What can be seen, for who does not see it. */
  seen: words(240),
  /** The name of the course stands in the picture at its end. */
  wordmark: v.optional(v.boolean(), false),
});

const fileName = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*\.(?:mp4|webm)$/, told('videoName')));

export const filmFile = v.strictObject({
  title: words(70),
  about: words(200),
  /** Where a card leads to it: `home`, a step, or a text of a step (`informatiepakket/waarom-samen`). */
  shown: v.array(
    v.pipe(
      v.string(),
      v.regex(/^[a-z][a-z0-9-]*(?:\/[a-z][a-z0-9-]*)?$/, told('id')),
      v.metadata(refersTo('screen')),
    ),
  ),
  /** The one picture that stands for it. */
  still: v.strictObject(picture),
  scenes: v.optional(v.pipe(v.array(scene), v.minLength(1))),
  /** Instead of scenes. Captions and text lie beside it: `<id>.nl.vtt`, `<id>.nl.md` and the same in English. */
  video: v.optional(
    v.strictObject({
      files: v.pipe(v.array(fileName), v.minLength(1), v.maxLength(2)),
      seconds: v.pipe(v.number(), v.minValue(1), v.maxValue(900)),
    }),
  ),
});

type FilmFile = v.InferOutput<typeof filmFile>;
export type FilmPicture = FilmFile['still'];
export type FilmScene = v.InferOutput<typeof scene>;
export type FilmMove = FilmScene['moves'][number];
export type FilmView = FilmPicture['view'];
