import * as v from 'valibot';
import { letterKinds } from './letter-names.ts';
import type { OutcomeForm } from './outcome-schema.ts';
import { id, idOf, minutes, words } from './schema-values.ts';

/**
 * What the organiser and the gespreksleider find ready for the evening: working methods, ready-made days, cases, the run
 * sheet, letters and the registration form. No learner sees it and nothing of it is stored: texts, minutes and order may
 * all be changed; an id only where nothing names it.
 */

const lines = (longest: number) => v.pipe(v.array(words(longest)), v.minLength(1));

const step = v.strictObject({
  minutes: v.pipe(minutes, v.maxValue(120)),
  /** What steps that follow each other are called together, where a method is made of several, such as "Spiegel". */
  under: v.optional(words(40)),
  title: words(50),
  /** What happens. */
  what: words(400),
  /** What the gespreksleider can say. */
  say: v.optional(words(320)),
});

/** What goes wrong and what helps. */
const pitfall = v.strictObject({ wrong: words(200), help: words(280) });

const people = v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(60));
/** For how many people; without `to` there is no upper bound. */
const group = v.strictObject({ from: people, to: v.optional(people) });

const method = v.strictObject({
  id,
  title: words(60),
  /** In one line what it is for. */
  purpose: words(140),
  /** Together those of its steps; with `opening` and `closing` those of the part. */
  minutes: v.pipe(minutes, v.maxValue(240)),
  group,
  steps: v.pipe(v.array(step), v.minLength(1)),
  materials: v.optional(v.array(words(100)), []),
  pitfalls: v.pipe(v.array(pitfall), v.minLength(1)),
  /** Whom it suits. */
  suits: words(240),
  /** Where the idea comes from. */
  origin: v.optional(words(200)),
});

/** `werkvormen/<part>.yaml`, of one part of the werksessie. */
export const methodsFile = v.strictObject({
  /** What comes first in this part, and last, whichever method is chosen. */
  opening: v.optional(v.array(step), []),
  methods: v.pipe(v.array(method), v.minLength(1)),
  closing: v.optional(v.array(step), []),
});

/** `organiseren/dagen.yaml`: for each part one method. */
export const daysFile = v.strictObject({
  intro: words(500),
  days: v.pipe(
    v.array(
      v.strictObject({
        id,
        title: words(60),
        suits: words(300),
        group,
        /** Part → method. */
        methods: v.record(idOf('part'), idOf('method')),
        /** What is done a little differently on such a day. */
        accents: v.optional(v.array(words(240)), []),
      }),
    ),
    v.minLength(1),
  ),
});

/** `organiseren/casussen.yaml`: invented people. */
export const casesFile = v.strictObject({
  intro: words(500),
  /** How to talk about cases, read out before the first. */
  rules: lines(240),
  cases: v.pipe(
    v.array(
      v.strictObject({
        id,
        title: words(60),
        theme: words(60),
        /** Those who could do something here: ids of partners in `mijn-wijk.yaml`. */
        partners: v.pipe(v.array(idOf('partner')), v.minLength(1)),
        text: words(1400),
        question: words(240),
      }),
    ),
    v.minLength(1),
  ),
});

/** Days from the day itself, before it below zero. */
const day = v.pipe(v.number(), v.integer(), v.minValue(-365), v.maxValue(730));

/** `organiseren/draaiboek.yaml`. */
export const runSheetFile = v.strictObject({
  intro: words(500),
  roles: v.pipe(v.array(v.strictObject({ id, title: words(50), task: words(280) })), v.minLength(1)),
  /** Weeks, days and months before and after. */
  moments: v.pipe(
    v.array(
      v.strictObject({
        id,
        title: words(60),
        day,
        tasks: v.pipe(
          v.array(v.strictObject({ id, text: words(300), role: v.optional(idOf('role')) })),
          v.minLength(1),
        ),
      }),
    ),
    v.minLength(1),
  ),
  /** The day itself, outside the programme: minutes from its start or end, before it below zero. */
  onTheDay: v.pipe(
    v.array(
      v.strictObject({
        id,
        seenFrom: v.picklist(['start', 'end']),
        minutes: v.pipe(v.number(), v.integer(), v.minValue(-720), v.maxValue(720)),
        text: words(320),
        role: v.optional(idOf('role')),
      }),
    ),
    v.minLength(1),
  ),
  houseRules: lines(160),
  crate: v.pipe(v.array(v.strictObject({ id, title: words(60), items: lines(100) })), v.minLength(1)),
  room: lines(240),
  food: lines(240),
  access: lines(240),
  /** What gives way, in this order, when time runs out. */
  overrun: lines(280),
  trouble: v.pipe(v.array(pitfall), v.minLength(1)),
  /** What the gespreksleider asks by phone, weeks before. */
  calls: v.pipe(
    v.array(v.strictObject({ id, title: words(60), intro: words(320), questions: lines(240) })),
    v.minLength(1),
  ),
  /** What is kept for how long. */
  keep: v.pipe(v.array(v.strictObject({ what: words(140), until: words(200) })), v.minLength(1)),
});

/** `organiseren/berichten.yaml`: texts with places that the page fills in, and [places] that a person fills in. */
export const lettersFile = v.strictObject({
  intro: words(500),
  /** What {{punten}} says where an accreditation holds on the day, and where none does. */
  points: v.strictObject({ accredited: words(500), none: words(300) }),
  letters: v.pipe(
    v.array(
      v.strictObject({
        id,
        title: words(60),
        kind: v.picklist(letterKinds),
        /** When it is sent. */
        day,
        subject: words(120),
        /** Plain text; an empty line parts paragraphs, and a list has a hyphen before each item. */
        text: words(3600),
      }),
    ),
    v.minLength(1),
  ),
});

/** `organiseren/aanmelding.yaml`: the registration form. */
export const registrationFile = v.strictObject({
  title: words(120),
  intro: words(600),
  fields: v.pipe(
    v.array(
      v.strictObject({
        id,
        label: words(140),
        /** What it is needed for, and how long it is kept. */
        why: words(280),
        /** line: something short; choice: one of the options; open: room to write; consent: only with a tick of one's own. */
        kind: v.picklist(['line', 'choice', 'open', 'consent']),
        options: v.optional(v.array(words(100)), []),
        required: v.boolean(),
        who: v.picklist(['everybody', 'professionals', 'residents']),
      }),
    ),
    v.minLength(1),
  ),
  /** What happens with it all, and whom to ask. */
  after: words(1200),
  /** For who makes the form: what not to ask. */
  neverAsked: words(500),
});

export type PartMethods = v.InferOutput<typeof methodsFile>;
export type Method = PartMethods['methods'][number];
export type MethodStep = Method['steps'][number];
export type Days = v.InferOutput<typeof daysFile>;
export type ReadyDay = Days['days'][number];
export type Cases = v.InferOutput<typeof casesFile>;
export type Case = Cases['cases'][number];
export type RunSheet = v.InferOutput<typeof runSheetFile>;
export type Letters = v.InferOutput<typeof lettersFile>;
export type Letter = Letters['letters'][number];
export type Registration = v.InferOutput<typeof registrationFile>;

/** Everything that lies ready for the evening. */
export interface Evening {
  /** By the id of the part. */
  readonly methods: Readonly<Record<string, PartMethods>>;
  readonly days: Days;
  readonly cases: Cases;
  readonly runSheet: RunSheet;
  readonly letters: Letters;
  readonly registration: Registration;
  /** What the organiser is asked. */
  readonly outcome: OutcomeForm;
}

/** The files that are sound by themselves. */
export type EveningParts = Pick<Evening, 'methods'> & {
  readonly [Part in Exclude<keyof Evening, 'methods'>]: Evening[Part] | undefined;
};
