import * as v from 'valibot';
import { isDay } from '../encoding/day.ts';
import { act } from './act-schema.ts';
import type { Evening } from './evening-schema.ts';
import type { Film } from './film.ts';
import type { Sheets } from './sheets-schema.ts';
import type { VariantFacts } from './variant/variant-facts.ts';
import { languages } from './language.ts';
import { dilemma, type Earlier, type Neighbourhood } from './dilemma-schema.ts';
import {
  choice,
  fixed,
  id,
  idOf,
  line,
  lineOrNothing,
  mark,
  minutes,
  position,
  prose,
  report,
  textIndex,
  told,
  words,
} from './schema-values.ts';

/**
 * The one definition of what a course is. Every file in `course/` is checked against it when the
 * course is built, and every type in the code is inferred from it.
 *
 * Three registers of small numbers hold what learners store: `mark` (something that happened once),
 * `choice` (a chosen value) and `text` (typed text); `report` is the place of a question in the LMS's
 * list of interactions, `index` that of a step in its list of objectives. A number is never reused.
 */

/** The two files `<id>.nl.md` and `<id>.en.md`: a heading of the first level and what follows it. */
const page = v.strictObject({ title: words(90), prose: prose(9000) });

const field = v.strictObject({
  id,
  text: textIndex,
  /** The longest answer that is kept, in characters (UTF-16 units). */
  limit: v.pipe(v.number(), v.integer(), v.minValue(20), v.maxValue(400)),
  label: words(160),
  hint: v.optional(words(240)),
});

/** A choice that is kept as `value`; values are never reused for another meaning. */
const option = v.strictObject({
  value: fixed(position(9)),
  label: words(60),
  /** It is no opinion, such as "weet niet": counted apart. */
  apart: v.optional(v.boolean()),
});

/** A question of which one answer is chosen. */
const choiceQuestion = {
  id,
  choice,
  report,
  question: words(240),
  options: v.pipe(v.array(option), v.minLength(2)),
};

const link = v.strictObject({ source: idOf('source') });

const opensLeaf = v.variant('rule', [
  v.strictObject({ rule: v.literal('always') }),
  v.strictObject({ rule: v.literal('after'), steps: v.pipe(v.array(idOf('step')), v.minLength(1)) }),
  v.strictObject({
    rule: v.literal('weeks-after'),
    /** The first of these that has a date counts: the end of a werksessie, or the day a step was done. */
    steps: v.pipe(v.array(idOf('step')), v.minLength(1)),
    weeks: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(156)),
  }),
]);

const step = v.strictObject({
  id,
  index: fixed(position(39)),
  kind: v.picklist([
    'reading',
    'questionnaire',
    'werksessie',
    'lesson',
    'evaluation',
    'reflection',
    'closing',
  ]),
  title: words(70),
  place: words(40),
  /** Its building in the drawing of the wijk; a step without one lights no window. */
  building: v.optional(fixed(id)),
  icon: v.picklist([
    'wegwijzer',
    'boek',
    'brief',
    'mensen',
    'huis',
    'lamp',
    'grafiek',
    'verhaal',
    'bank',
    'akte',
    'boom',
  ]),
  opens: opensLeaf,
  /** Does it count for "everything done" and for completion? */
  required: v.boolean(),
  /** For a questionnaire: which moment of it. */
  moment: v.optional(idOf('moment')),
});

/** A day that exists, `2026-11-22`. */
export const day = v.pipe(
  v.string(told('day')),
  v.isoDate(told('day')),
  v.rawCheck(({ dataset, addIssue }) => {
    const isWritten = dataset.typed && dataset.issues === undefined;
    if (isWritten && !isDay(dataset.value)) addIssue({ message: told('noDay') });
  }),
);

const accreditation = v.strictObject({
  id,
  institution: line(80),
  register: line(40),
  orgId: position(999),
  /**
   * The number under which the accreditation is known there: ID-nummer. Empty as long as it was not granted: the course then
   * names no points on its days.
   */
  number: v.optional(lineOrNothing(20), ''),
  points: v.pipe(v.number(), v.minValue(0.5), v.maxValue(40)),
  from: day,
  until: day,
  professions: v.pipe(v.array(idOf('profession')), v.minLength(1)),
  /** Days after the werksessie within which the organiser reports the presence. */
  reportWithinDays: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(365)),
  wording: words(240),
  /** Do pauses and meals count as time of the session? Without it they do not: a clock hour of learning is a point. */
  pausesCount: v.optional(v.boolean()),
  /** May the BIG-nummer be given, for a certificate that someone uploads themselves? Never asked without it. */
  bigNumber: v.optional(v.boolean(), false),
});

/** What the files of a course are like now. Raised when an older page would read them wrongly. */
export const courseSchema = 1;

export const courseFile = v.strictObject({
  /** What the files are like (`courseSchema`); left out it is 1. */
  schema: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(courseSchema))),
  id,
  version: line(20),
  languages: v.pipe(v.array(v.picklist(languages)), v.minLength(1)),
  title: words(70),
  description: words(400),
  keywords: v.strictObject({ nl: v.array(line(40)), en: v.array(line(40)) }),
  contact: v.strictObject({ name: words(80), text: words(240) }),
  rules: v.strictObject({
    /** Minutes that somebody may come late, and that they may leave early, with attendance that is still full. */
    graceMinutes: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(60)),
    /**
     * When the LMS is told `completed`: with the room codes (claim), with the organiser's word (confirmation), or only
     * when the questionnaire after half a year was sent too (follow-up), for an LMS that locks what is completed.
     */
    completedAt: v.picklist(['claim', 'confirmation', 'follow-up']),
    /** When the LMS is told `passed`. */
    passedAt: v.picklist(['claim', 'confirmation', 'never']),
    /**
     * full: the LMS is told 100 of 100, once, with the highest status that the rules know; without it Moodle shows 0 % to
     * who passed. none: the LMS is told no score.
     */
    score: v.optional(v.picklist(['full', 'none']), 'full'),
    /** Steps that must be done for a certificate, beside having been at the werksessie. */
    certificateNeeds: v.array(idOf('step')),
  }),
  /** Where people come from; of each that is `required` somebody must be at a werksessie. */
  domains: v.pipe(v.array(v.strictObject({ id, required: v.boolean(), title: words(40) })), v.minLength(1)),
  professions: v.array(
    // 0 is kept for "not chosen yet".
    v.strictObject({
      id,
      index: fixed(v.pipe(position(60), v.minValue(1))),
      domain: idOf('domain'),
      title: words(60),
    }),
  ),
  /** Nothing below its key is a course without one. */
  accreditation: v.pipe(
    v.nullable(v.array(accreditation)),
    v.transform((records) => records ?? []),
  ),
  certificate: v.optional(
    v.strictObject({
      /** Address of the page on which a certificate is checked; printed below its QR code. */
      checkedAt: v.optional(v.pipe(line(80), v.url(told('url')), v.startsWith('https://', told('https')))),
    }),
    {},
  ),
  phases: v.pipe(
    v.array(v.strictObject({ id, title: words(40), steps: v.pipe(v.array(step), v.minLength(1)) })),
    v.minLength(1),
  ),
});

const section = v.strictObject({
  id,
  mark,
  minutes,
  page,
  links: v.optional(v.array(link), []),
  /** Something small to do with the text. */
  act: v.optional(act),
  /** On an enamel street sign above the text, for a text about one place. */
  sign: v.optional(words(30)),
  /** Drawn by the module above the text. */
  drawing: v.optional(
    v.picklist([
      'gezonde-wijkaanpak',
      'deuren',
      'tafel',
      'wandeling',
      'twee-ramen',
      'skyline',
      'zes-vensters',
      'bomen',
      'boerderij',
      'cafe',
      'vliegwiel',
    ]),
  ),
});

/** A folder of pages that are read one by one. */
export const readingFile = v.strictObject({
  intro: words(300),
  sections: v.pipe(v.array(section), v.minLength(1)),
  /** What stands for a text in the contents: a window, a lantern or a street sign; with `route` the whole programme stands beside it. */
  motif: v.optional(v.picklist(['vensters', 'lantaarns', 'borden', 'route']), 'vensters'),
});

export const lessonFile = v.strictObject({
  minutes: v.strictObject({ lezen: minutes, bekijken: minutes, toepassen: minutes }),
  marks: v.strictObject({ lezen: mark, bekijken: mark, toepassen: mark }),
  page,
  /** One of the figures in `evaluatie.yaml`. */
  figure: idOf('figure'),
  example: v.strictObject({ title: words(80), prose: prose(1600) }),
  dilemma,
  exercise: v.strictObject({
    task: prose(900),
    fields: v.pipe(v.array(field), v.minLength(1), v.maxLength(3)),
  }),
});

const figure = v.strictObject({
  id,
  /** What is drawn: windows for a percentage, a house for each of some, people, or topics that are not counted. */
  kind: v.picklist(['windows', 'of', 'people', 'topics']),
  title: words(90),
  explanation: words(300),
  /** Where its numbers are from, if not from what the file names for all. */
  source: v.optional(words(160)),
  items: v.pipe(
    v.array(
      v.strictObject({
        id,
        label: words(80),
        value: v.pipe(v.number(), v.minValue(0)),
        of: v.pipe(v.number(), v.minValue(1)),
        /** How the number is said, such as "bijna de helft", where it is not exact. */
        said: v.optional(words(60)),
      }),
    ),
    v.minLength(1),
  ),
});

export const evaluationFile = v.pipe(
  v.strictObject({
    intro: words(300),
    /** Of every figure that names none itself. */
    source: v.optional(words(160)),
    figures: v.pipe(v.array(figure), v.minLength(1)),
    sections: v.pipe(
      v.array(v.strictObject({ id, mark, minutes, page, figures: v.array(idOf('figure')) })),
      v.minLength(1),
    ),
    voices: v.array(v.strictObject({ id, role: words(60), said: words(300) })),
  }),
  v.rawTransform(({ dataset, addIssue }) => {
    const { source: common, ...evaluation } = dataset.value;
    const figures = evaluation.figures.map((one) => {
      const source = one.source ?? common;
      if (source === undefined) {
        addIssue({ message: told('noSource'), input: one.id });
        return { ...one, source: { nl: '', en: '' } };
      }
      return { ...one, source };
    });
    return { ...evaluation, figures };
  }),
);

export const questionnaireFile = v.strictObject({
  minutes,
  intro: words(400),
  notice: words(300),
  privacy: words(400),
  scale: v.pipe(v.array(option), v.length(5)),
  none: option,
  dimensions: v.pipe(v.array(v.strictObject({ id, title: words(60), meaning: words(200) })), v.minLength(1)),
  bands: v.array(
    v.strictObject({ id, from: v.pipe(v.number(), v.minValue(0), v.maxValue(5)), title: words(60) }),
  ),
  items: v.pipe(
    v.array(v.strictObject({ id, dimension: idOf('dimension'), choice, report, statement: words(200) })),
    v.minLength(1),
  ),
  /** The same items again at each moment; a number of an item plus the offset is its number then. */
  moments: v.pipe(
    v.array(
      v.strictObject({
        id,
        mark,
        choiceOffset: fixed(position(199)),
        reportOffset: fixed(position(149)),
        /** Where it takes longer or shorter than what is said for all. */
        minutes: v.optional(minutes),
        extra: v.boolean(),
        /** In the place of the intro above, where somebody fills in the list again. */
        intro: v.optional(words(400)),
        /** Groups of notes from the werksessie that are shown again before the statements. */
        lookBack: v.optional(v.array(idOf('notes')), []),
      }),
    ),
    v.minLength(1),
  ),
  /** Asked only at the moments with `extra: true`. */
  extra: v.strictObject({
    choices: v.array(
      v.strictObject({
        ...choiceQuestion,
        /** It may be passed over: the list can be sent without an answer to it. */
        optional: v.optional(v.boolean()),
        /** Asked only of who has a profession of this domain; may always be passed over. */
        domain: v.optional(idOf('domain')),
      }),
    ),
    fields: v.array(field),
  }),
});

/** Places in the LMS's list that the attendance takes. */
export const attendanceReports = 6;

/** A pause or a meal, after the part with the id `after`; never after the last one, which ends the session. */
export const pause = v.strictObject({
  after: idOf('part'),
  minutes: v.pipe(minutes, v.maxValue(120)),
  kind: v.picklist(['pause', 'meal']),
  title: v.optional(words(60)),
});

export const werksessieFile = v.strictObject({
  /** From start to end: the parts and the pauses together. */
  minutes,
  /** The first of the six places where the attendance is reported: session, in, out, minutes, role and basis. */
  report,
  intro: words(500),
  goals: v.pipe(v.array(v.strictObject({ id, text: words(240) })), v.minLength(1)),
  audience: prose(2500),
  guidance: prose(2500),
  parts: v.pipe(
    v.array(
      v.strictObject({
        id,
        index: fixed(position(15)),
        minutes,
        title: words(60),
        content: words(500),
        result: words(300),
      }),
    ),
    v.minLength(1),
  ),
  /** Between the parts, beside their minutes; a pause has no number of its own, as nothing is kept under it. */
  pauses: v.optional(v.array(pause)),
  /** What a pause and a meal are called that have no title. */
  pauseTitles: v.optional(v.strictObject({ pause: words(60), meal: words(60) })),
  end: words(240),
  readiness: v.strictObject({
    intro: words(300),
    options: v.pipe(v.array(option), v.minLength(2)),
    points: v.pipe(
      v.array(v.strictObject({ id, choice, text: words(240), help: words(400) })),
      v.minLength(1),
    ),
  }),
  notes: v.pipe(
    v.array(
      v.strictObject({
        id,
        title: words(80),
        intro: words(300),
        fields: v.pipe(v.array(field), v.minLength(1)),
      }),
    ),
    v.minLength(1),
  ),
});

/** Where a partner stands in the picture of the sociale kaart: close to the learner, further off, or at the edge in the dark. */
const ring = v.picklist(['near', 'far', 'edge']);

const partner = v.strictObject({ id, choice, name: words(60), short: words(18), about: words(140) });

/** The worksheet of one's own wijk; what else stands on it comes from the werksessie and the lessons. */
export const mijnWijkFile = v.strictObject({
  intro: words(400),
  socialeKaart: v.strictObject({
    intro: words(400),
    answers: v.pipe(
      v.array(
        v.strictObject({
          // 0 is kept for an answer that was taken back.
          value: fixed(v.pipe(position(9), v.minValue(1))),
          ring,
          label: words(60),
          /** Above a column of answers. */
          short: words(30),
          /** Above the list of partners with this answer. */
          list: words(60),
        }),
      ),
      v.length(3),
    ),
    groups: v.pipe(
      v.array(
        v.strictObject({
          id,
          title: words(60),
          partners: v.pipe(v.array(partner), v.minLength(1)),
        }),
      ),
      v.minLength(1),
    ),
  }),
  /** Groups of notes of the werksessie that come back half a year later. */
  lookBack: v.strictObject({ notes: v.pipe(v.array(idOf('notes')), v.minLength(1)) }),
});

export const reflectionFile = v.strictObject({
  minutes,
  mark,
  intro: words(400),
  private: v.strictObject({
    title: words(80),
    who: words(300),
    fields: v.pipe(v.array(field), v.minLength(1)),
  }),
  feedback: v.strictObject({
    title: words(80),
    who: words(300),
    options: v.pipe(v.array(option), v.minLength(2)),
    ratings: v.pipe(v.array(v.strictObject({ id, choice, report, label: words(120) })), v.minLength(1)),
    /** Questions with answers of their own; each may be passed over. */
    questions: v.optional(v.array(v.strictObject(choiceQuestion)), []),
    /** Goals of the werksessie, and whether they were reached; each may be passed over. */
    goals: v.optional(
      v.strictObject({
        title: words(120),
        options: v.pipe(v.array(option), v.minLength(2), v.maxLength(4)),
        // `goal` is the id of one in werksessie.yaml, where its text stands.
        items: v.pipe(v.array(v.strictObject({ goal: idOf('goal'), choice, report })), v.minLength(1)),
      }),
    ),
    remark: v.strictObject({ report, field }),
  }),
});

/** One of the things that somebody chooses to do: what it is called, and what they wrote of it themselves. */
const thing = v.strictObject({
  // 0 is kept for an answer that was taken back.
  value: fixed(v.pipe(position(9), v.minValue(1))),
  label: words(60),
  /** The id of a field of the lessons, the werksessie or the reflection: what was written there stands beside it. */
  field: v.optional(idOf('field')),
  /** It is only there when something was written in that field. */
  onlyWritten: v.optional(v.boolean(), false),
});

export const closingFile = v.strictObject({
  minutes,
  intro: words(400),
  /** What somebody is going to do, chosen from what they wrote; it comes back with the last questionnaire, told to nobody. */
  things: v.optional(
    v.strictObject({
      title: words(80),
      intro: words(300),
      went: v.strictObject({ question: words(120), options: v.pipe(v.array(option), v.minLength(2)) }),
      items: v.pipe(
        v.array(
          v.strictObject({
            id,
            choice,
            /** Where it is kept how it went. */
            went: choice,
            question: words(80),
            options: v.pipe(v.array(thing), v.minLength(2)),
          }),
        ),
        v.minLength(1),
        v.maxLength(3),
      ),
    }),
  ),
  after: prose(1500),
});

export const sourceEntry = v.strictObject({
  id,
  title: words(140),
  maker: line(120),
  year: v.optional(position(2100)),
  /** Only addresses that were verified; without one the reader is told where to look. */
  url: v.optional(v.pipe(v.string(), v.url(told('url')), v.startsWith('https://', told('https')))),
  about: words(300),
  /** The last day on which somebody opened it and found it right; told to editors only. */
  checked: v.optional(day),
});

export const sourcesFile = v.strictObject({
  intro: words(300),
  sources: v.pipe(v.array(sourceEntry), v.minLength(1)),
});

export const pageFile = v.strictObject({ page });

export type CourseFile = v.InferOutput<typeof courseFile>;

/** The whole course, checked, as the code sees it. */
export interface Course extends CourseFile {
  readonly readings: Readonly<Record<string, Reading>>;
  readonly lessons: Readonly<Record<string, Lesson>>;
  /** The wijk in which the lessons ask what one would do. */
  readonly neighbourhood: Neighbourhood;
  /** What was asked once. */
  readonly earlier: Earlier;
  readonly evaluation: Evaluation;
  readonly questionnaire: Questionnaire;
  readonly werksessie: Werksessie;
  readonly mijnWijk: MijnWijk;
  readonly reflection: Reflection;
  readonly closing: Closing;
  readonly sources: Sources;
  /** Two short ones, or what an editor has put in their place. */
  readonly films: readonly Film[];
  /** What can be printed and taken along. */
  readonly sheets: Sheets;
  /** The disclosure. */
  readonly disclosure: Page;
  /** What is kept of a learner, and who can see it. */
  readonly privacy: Page;
  /** For organiser and gespreksleider; nothing of it goes into the packages. */
  readonly evening: Evening;
  /** Absent for the course as the whole country has it. */
  readonly variant?: VariantFacts;
}
export type Step = v.InferOutput<typeof step>;
export type Opens = v.InferOutput<typeof opensLeaf>;
export type Accreditation = v.InferOutput<typeof accreditation>;
export type Reading = v.InferOutput<typeof readingFile>;
export type Lesson = v.InferOutput<typeof lessonFile>;
export type Evaluation = v.InferOutput<typeof evaluationFile>;
export type Figure = Evaluation['figures'][number];
export type Questionnaire = v.InferOutput<typeof questionnaireFile>;
export type Werksessie = v.InferOutput<typeof werksessieFile>;
export type Pause = v.InferOutput<typeof pause>;
export type MijnWijk = v.InferOutput<typeof mijnWijkFile>;
export type Reflection = v.InferOutput<typeof reflectionFile>;
export type Closing = v.InferOutput<typeof closingFile>;
export type Sources = v.InferOutput<typeof sourcesFile>;
export type Page = v.InferOutput<typeof page>;
export type Field = v.InferOutput<typeof field>;
