import {
  assert,
  constantFrom,
  integer,
  property,
  record as recordOf,
  array,
  string,
  tuple,
} from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  withChoice,
  withMark,
  withText,
  type AttendanceFacts,
  type Facts,
} from '../../../src/programme/facts.ts';
import { merge } from '../../../src/progress/merge.ts';
import { pack, unpack } from '../../../src/progress/pack.ts';
import { nothingReported, type ProgressRecord } from '../../../src/progress/record.ts';
import { holds, withVisit } from '../../../src/progress/visits.ts';
import { attestationFor, newIssuer, sessionBy } from '../../fixtures/attendance.ts';
import { certificate, claimed, confirmed, factsWith, marked, start } from '../../fixtures/learner.ts';

const recordWith = (counter: number, facts: Partial<Facts>, visit = 'aaa'): ProgressRecord => ({
  counter,
  facts: factsWith(facts),
  reported: nothingReported,
  visits: [{ id: visit, counter }],
});

describe('a record holds another one', () => {
  const first = recordWith(5, {}, 'aaa');
  test.each([
    { name: 'itself', one: first, expected: true },
    {
      name: 'an earlier one of the same visit',
      one: { ...first, counter: 8, visits: [{ id: 'aaa', counter: 8 }] },
      expected: true,
    },
    {
      name: 'not a later one of the same visit',
      one: { ...first, counter: 3, visits: [{ id: 'aaa', counter: 3 }] },
      expected: false,
    },
    {
      name: 'what it grew from in another visit',
      one: { ...first, counter: 9, visits: withVisit(first.visits, 'bbb', 9) },
      expected: true,
    },
    {
      name: 'not what grew elsewhere, however high it counts',
      one: recordWith(900, {}, 'bbb'),
      expected: false,
    },
    {
      name: 'by the counter alone when it comes from before',
      one: { ...first, counter: 6, visits: [] },
      expected: true,
    },
  ])('$name', ({ one, expected }) => {
    expect(holds(one, first)).toBe(expected);
  });
});

describe('two records that grew apart', () => {
  test('what happened in either happened, the first time', () => {
    const { record } = merge(
      recordWith(4, { marks: { 1: start, 2: start + 9 } }),
      recordWith(5, { marks: { 2: start + 3, 7: start + 5 } }, 'bbb'),
    );
    expect(record.facts.marks).toEqual({ 1: start, 2: start + 3, 7: start + 5 });
  });

  test('of two answers the one in the later record stands', () => {
    const { record } = merge(
      recordWith(4, { choices: { 1: 3, 2: 5 } }),
      recordWith(5, { choices: { 1: 4 } }, 'bbb'),
    );
    expect(record.facts.choices).toEqual({ 1: 4, 2: 5 });
  });

  test('of two texts the one in the later record stands, and the other is given back', () => {
    const { record, otherTexts } = merge(
      recordWith(6, { texts: { 1: 'Op de praktijk', 2: 'Alleen hier' } }),
      recordWith(5, { texts: { 1: 'Thuis', 3: 'Alleen daar' } }, 'bbb'),
    );
    expect(record.facts.texts).toEqual({ 1: 'Op de praktijk', 2: 'Alleen hier', 3: 'Alleen daar' });
    expect(otherTexts).toEqual({ 1: 'Thuis' });
  });

  test('attendance is put together: in on the one, out on the other, and the word of the organiser', () => {
    const { checkedOut: _out, ...onlyIn } = claimed;
    const { checkedIn: _in, ...onlyOut } = confirmed;
    expect(
      merge(recordWith(4, { attendance: onlyIn }), recordWith(5, { attendance: onlyOut }, 'bbb')).record.facts
        .attendance,
    ).toEqual(confirmed);
  });

  test.each([
    { name: 'in the LMS', older: 'withdrawn', newer: 'confirmed' },
    { name: 'in the browser', older: 'confirmed', newer: 'withdrawn' },
  ] as const)('what the organiser took back does not come back: the later word counts, $name', async (of) => {
    const words = await organisersWords;
    const older = recordWith(4, { attendance: words[of.older], learnerCode: '7F3K92Q' });
    const newer = recordWith(9, { attendance: words[of.newer], learnerCode: '7F3K92Q' }, 'bbb');
    for (const both of [merge(older, newer), merge(newer, older)])
      expect(both.record.facts.attendance).toEqual(words.withdrawn);
  });

  test('the deelnemerscode goes with the word that counts', async () => {
    const { confirmed: earlier, withdrawn: later } = await organisersWords;
    const inLms = recordWith(4, { attendance: later, learnerCode: '7F3K92Q', secret: 'een' });
    const inBrowser = recordWith(9, { attendance: earlier, learnerCode: 'M4T8WZ1', secret: 'twee' }, 'bbb');
    expect(merge(inLms, inBrowser).record.facts).toMatchObject({ learnerCode: '7F3K92Q', secret: 'een' });
  });

  test('a word on another session than the one that stays is left out', async () => {
    const { confirmed: here } = await organisersWords;
    const there = { ...here, card: Uint8Array.of(1), checkedIn: start - 5000, confirmed: { in: 1, out: 2 } };
    const { record } = merge(
      recordWith(4, { attendance: there }),
      recordWith(9, { attendance: here }, 'bbb'),
    );
    expect(record.facts.attendance).toEqual(there);
  });

  test('that a word is not proven to be theirs goes along with the word', async () => {
    const { confirmed: unproven, withdrawn } = await organisersWords;
    const old = { ...unproven, unproven: true as const };
    const { record } = merge(recordWith(9, { attendance: old }), recordWith(4, {}, 'bbb'));
    expect(record.facts.attendance).toEqual(old);
    const later = merge(recordWith(9, { attendance: old }), recordWith(4, { attendance: withdrawn }, 'bbb'));
    expect(later.record.facts.attendance).toEqual(withdrawn);
  });

  test('the deelnemerscode is the one that the certificate is bound to', () => {
    const bound = recordWith(4, { learnerCode: '7F3K92Q', certificate });
    const other = recordWith(9, { learnerCode: 'M4T8WZ1' }, 'bbb');
    expect(merge(bound, other).record.facts).toMatchObject({ learnerCode: '7F3K92Q', certificate });
  });

  test('the last version of the certificate stands', () => {
    const second = { ...certificate, version: 2 };
    const { record } = merge(recordWith(4, { certificate: second }), recordWith(5, { certificate }, 'bbb'));
    expect(record.facts.certificate).toEqual(second);
  });

  test('a number that was given on one of them is there', () => {
    const { record } = merge(recordWith(4, { bigNumber: '00000000001' }), recordWith(5, {}, 'bbb'));
    expect(record.facts.bigNumber).toBe('00000000001');
  });

  test('what the lists of the LMS were told, only the LMS knows', () => {
    const told = { objectives: 'cc', interactions: '5' };
    const { record } = merge({ ...recordWith(4, {}), reported: told }, recordWith(9, {}, 'bbb'));
    expect(record.reported).toEqual(told);
  });

  test('together they hold both, so neither comes back as something new', () => {
    const [one, other] = [recordWith(4, {}), recordWith(9, {}, 'bbb')];
    const { record } = merge(one, other);
    expect([holds(record, one), holds(record, other)]).toEqual([true, true]);
    const stored = unpack(pack(record));
    expect(stored.kind === 'record' && holds(stored.record, one) && holds(stored.record, other)).toBe(true);
  });
});

/** What the organiser said of one learner, and took back later. */
const organisersWords = (async () => {
  const held = await sessionBy(await newIssuer());
  const { card, bytes } = held;
  const person = { code: '7F3K92Q', name: 'Noor' };
  const linked = { session: { id: card.id, start: card.start, end: card.end }, card: bytes };
  const confirmation = await attestationFor(held, person, { issuedAt: card.end + 10 });
  const withdrawal = await attestationFor(held, person, { out: card.start, issuedAt: card.end + 20 });
  return {
    confirmed: { ...linked, confirmed: { in: card.start, out: card.end }, attestation: confirmation },
    withdrawn: { ...linked, confirmed: { in: card.start, out: card.start }, attestation: withdrawal },
  } satisfies Record<string, AttendanceFacts>;
})();

/** Something that a learner does. */
const edit = constantFrom('mark', 'choice', 'text').chain((kind) =>
  recordOf({
    kind: constantFrom(kind),
    number: integer({ min: 0, max: 6 }),
    value: integer({ min: 0, max: 5 }),
    typed: string({ minLength: 1, maxLength: 6 }),
  }),
);

test('whatever is done on two computers, nothing of it is lost', () => {
  assert(
    property(
      array(edit),
      array(edit),
      array(edit),
      tuple(integer({ min: 1, max: 9 }), integer({ min: 1, max: 9 })),
      (before, here, there, [stepHere, stepThere]) => {
        const done = (facts: Facts, edits: typeof before) =>
          edits.reduce((known, { kind, number, value, typed }) => {
            if (kind === 'mark') return withMark(known, number, start + value);
            return kind === 'choice' ? withChoice(known, number, value) : withText(known, number, typed);
          }, facts);
        const base = done(factsWith({}), before);
        const inLms = recordWith(10 + stepHere, done(base, here), 'aaa');
        const inBrowser = recordWith(10 + stepThere, done(base, there), 'bbb');
        const { record, otherTexts } = merge(inLms, inBrowser);
        for (const { facts } of [inLms, inBrowser]) {
          for (const mark of Object.keys(facts.marks)) expect(record.facts.marks).toHaveProperty(mark);
          for (const choice of Object.keys(facts.choices))
            expect(record.facts.choices).toHaveProperty(choice);
          for (const [text, typed] of Object.entries(facts.texts))
            expect([record.facts.texts[Number(text)], otherTexts[Number(text)]]).toContain(typed);
        }
      },
    ),
    { numRuns: 2000 },
  );
});

test('a mark of both is not forgotten by an empty record', () => {
  const { record } = merge(recordWith(1, {}), recordWith(40, { marks: marked(1, 2) }, 'bbb'));
  expect(record.facts.marks).toEqual(marked(1, 2));
});

describe('the secret and the deelnemerscode of two records', () => {
  const attended = { attendance: { ...confirmed, attestation: Uint8Array.of(1) } };
  test.each([
    {
      name: 'go together, of the record whose code is bound to a word of the organiser',
      inLms: { secret: 'een', learnerCode: 'AAAAAAA', ...attended },
      inBrowser: { secret: 'twee', learnerCode: 'BBBBBBB' },
      expected: { secret: 'een', learnerCode: 'AAAAAAA' },
    },
    {
      name: 'of the one that has a code',
      inLms: { secret: 'een', learnerCode: 'AAAAAAA' },
      inBrowser: { secret: 'twee' },
      expected: { secret: 'een', learnerCode: 'AAAAAAA' },
    },
    {
      name: 'a code without a secret gets no secret of the other',
      inLms: { learnerCode: 'AAAAAAA' },
      inBrowser: { secret: 'twee' },
      expected: { learnerCode: 'AAAAAAA' },
    },
    {
      name: 'that it is older than its secret stays true of a code',
      inLms: { secret: 'een', learnerCode: 'AAAAAAA', hasOldCode: true as const },
      inBrowser: { secret: 'twee' },
      expected: { secret: 'een', learnerCode: 'AAAAAAA', hasOldCode: true },
    },
    {
      name: 'of the newer one where neither has a code',
      inLms: { secret: 'een' },
      inBrowser: { secret: 'twee' },
      expected: { secret: 'twee' },
    },
  ])('$name', ({ inLms, inBrowser, expected }) => {
    const { facts } = merge(recordWith(4, inLms, 'aaa'), recordWith(5, inBrowser, 'bbb')).record;
    const { secret, learnerCode, hasOldCode } = facts;
    expect({ secret, learnerCode, hasOldCode }).toEqual(expected);
  });
});
