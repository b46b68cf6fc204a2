import * as v from 'valibot';
import { isCode } from '../encoding/crockford.ts';
import { learnerCodeLength } from '../attendance/code-length.ts';
import type { DayEvent } from './day-events.ts';
import type { DayRecord } from './day-record.ts';

/*
 * What a day may be when it comes from a file or a store: bounded, so that no file can hold a page up. An absent value is
 * `null` there, as JSON has it.
 */

export const most = { people: 2000, lines: 60_000, receipts: 6000, revisions: 500, exports: 2000 };

const id = v.pipe(v.string(), v.regex(/^[0-9A-HJKMNP-TV-Z]{8}$/));
const text = v.pipe(v.string(), v.maxLength(300));
const prose = v.pipe(v.string(), v.maxLength(2000));
const name = v.pipe(v.string(), v.maxLength(60));
const minute = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 38));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));
const hex = v.pipe(v.string(), v.regex(/^[0-9a-f]{2,64}$/));
const moment = v.picklist(['before', 'feedback', 'half-year'] as const);

const orNothing = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.pipe(
    v.nullable(schema),
    v.transform((value) => value ?? undefined),
  );
const list = <Schema extends v.GenericSchema>(schema: Schema, longest: number) =>
  v.pipe(v.array(schema), v.maxLength(longest));

const atTheDoor = {
  person: id,
  at: minute,
  how: v.picklist(['scan', 'tap', 'typed'] as const),
  why: v.exactOptional(prose),
};
const person = { person: id };

const did = v.variant('type', [
  v.strictObject({ type: v.literal('person.came'), ...atTheDoor }),
  v.strictObject({ type: v.literal('person.went'), ...atTheDoor }),
  v.strictObject({ type: v.literal('person.returned'), ...atTheDoor }),
  v.strictObject({ type: v.literal('person.absent'), ...person, why: v.exactOptional(prose) }),
  v.strictObject({ type: v.literal('person.added'), ...person }),
  v.strictObject({ type: v.literal('person.changed'), ...person, fields: list(name, 20) }),
  v.strictObject({ type: v.literal('person.removed'), ...person, into: v.exactOptional(id), why: prose }),
  v.strictObject({ type: v.literal('person.toldApart'), people: list(id, 100) }),
  v.strictObject({ type: v.literal('person.undone'), line: name }),
  v.strictObject({ type: v.literal('all.went'), at: minute, except: list(id, most.people) }),
  v.strictObject({ type: v.literal('code.bound'), ...person }),
  v.strictObject({ type: v.literal('remark.made'), person: v.exactOptional(id), text: prose }),
  v.strictObject({ type: v.literal('roster.taken'), count }),
  v.strictObject({ type: v.literal('receipts.taken'), moment, count }),
  v.strictObject({ type: v.literal('picture.renewed'), moment, of: count }),
  v.strictObject({ type: v.literal('picture.fixed'), moment }),
  v.strictObject({ type: v.literal('part.began'), part: count, at: minute }),
  v.strictObject({ type: v.literal('part.extended'), part: count, minutes: v.pipe(v.number(), v.integer()) }),
  v.strictObject({ type: v.literal('preparation.changed') }),
  v.strictObject({ type: v.literal('programme.changed') }),
  v.strictObject({ type: v.literal('outcome.changed') }),
  v.strictObject({ type: v.literal('confirmed'), revision: count, count }),
  v.strictObject({ type: v.literal('withdrawn'), ...person, why: prose, revision: count }),
  v.strictObject({ type: v.literal('exported'), what: text, revision: count }),
  v.strictObject({ type: v.literal('numbers.erased') }),
  v.strictObject({ type: v.literal('day.merged'), device: id }),
]) satisfies v.GenericSchema<unknown, DayEvent>;

export const line = v.strictObject({ device: id, number: count, at: minute, chain: hex, did });
/** In one go: a full day has tens of thousands of them. */
const answers = v.pipe(
  v.custom<(number | null)[]>(
    (value) =>
      Array.isArray(value) &&
      value.length <= 64 &&
      value.every((answer) => answer === null || (Number.isInteger(answer) && answer >= 0 && answer < 1000)),
  ),
  v.transform((values) => values.map((answer) => answer ?? undefined)),
);
export const receipt = v.strictObject({
  kind: moment,
  session: orNothing(id),
  print: hex,
  tag: v.pipe(v.string(), v.minLength(1), v.maxLength(40)),
  profession: count,
  answers,
  before: v.exactOptional(answers),
  choices: answers,
  source: v.exactOptional(v.picklist(['paper', 'lms'] as const)),
});
const source = v.picklist(['bons', 'lms'] as const);
const tags = list(name, most.receipts);
const perMoment = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.strictObject({ before: schema, feedback: schema, 'half-year': schema });

/** A whole number as PE-online gives them, or nothing yet. */
const peNumber = v.pipe(v.string(), v.regex(/^\d{0,9}$/));
const code = v.pipe(
  v.string(),
  v.check((value) => isCode(value, learnerCodeLength)),
);

/** A field too many or too few would make every stored day unreadable: a test holds it to the type. */
export const daySchema = v.strictObject({
  version: v.literal(1),
  session: id,
  card: v.exactOptional(prose),
  practice: v.boolean(),
  people: list(
    v.strictObject({
      id,
      changed: minute,
      lastName: text,
      initials: text,
      infix: text,
      firstName: text,
      profession: name,
      role: text,
      organisation: text,
      email: text,
      code: orNothing(code),
      numbers: v.strictObject({ big: v.exactOptional(name), association: v.exactOptional(name) }),
      wants: v.picklist(['points', 'certificate', 'paper', 'nothing'] as const),
      source: v.picklist(['roster', 'newcomer', 'scan'] as const),
    }),
    most.people,
  ),
  log: list(line, most.lines),
  receipts: perMoment(list(receipt, most.receipts)),
  pictures: perMoment(
    orNothing(
      v.strictObject({
        of: tags,
        fixed: v.boolean(),
        pieces: list(tags, most.receipts),
        groups: tags,
        pairs: tags,
      }),
    ),
  ),
  sources: v.exactOptional(
    v.strictObject({
      before: v.exactOptional(source),
      feedback: v.exactOptional(source),
      'half-year': v.exactOptional(source),
    }),
  ),
  preparation: v.strictObject({
    points: v.record(name, v.picklist(['yes', 'partly', 'not-yet'] as const)),
    done: list(name, 200),
    notNames: v.exactOptional(list(text, 500)),
    peOnline: v.exactOptional(
      v.strictObject({
        user: peNumber,
        editions: v.record(name, v.strictObject({ edition: peNumber, meeting: peNumber })),
      }),
    ),
  }),
  programme: v.strictObject({
    part: orNothing(count),
    began: orNothing(minute),
    extra: list(v.pipe(v.number(), v.integer()), 64),
    method: v.record(name, text),
    step: count,
  }),
  outcome: v.strictObject({
    themes: list(text, 20),
    improvements: list(prose, 5),
    agreements: list(v.strictObject({ what: prose, who: text, when: text }), 60),
    next: v.strictObject({ date: text, lead: text, leadKind: text, tiedTo: list(text, 20) }),
    agreed: orNothing(v.picklist(['yes', 'partly', 'no'] as const)),
    satisfaction: v.record(name, v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))),
    continued: orNothing(v.picklist(['all', 'most', 'some', 'none'] as const)),
  }),
  partsChanged: v.exactOptional(
    v.strictObject({
      preparation: v.exactOptional(minute),
      programme: v.exactOptional(minute),
      outcome: v.exactOptional(minute),
    }),
  ),
  revisions: list(
    v.strictObject({
      number: count,
      at: minute,
      device: id,
      signed: list(
        v.strictObject({
          person: id,
          name: text,
          role: text,
          code: orNothing(code),
          kind: v.picklist(['confirmation', 'withdrawal'] as const),
          attestation: text,
        }),
        most.people * 2,
      ),
    }),
    most.revisions,
  ),
  exports: list(v.strictObject({ what: text, at: minute, revision: count, hash: hex }), most.exports),
}) satisfies v.GenericSchema<unknown, DayRecord>;
