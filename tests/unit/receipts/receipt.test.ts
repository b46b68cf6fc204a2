import { array, assert, constantFrom, integer, option, property, record, uint8Array } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carriersIn } from '../../../src/attendance/carriers.ts';
import { isPossible } from '../../../src/receipts/possible.ts';
import { newTag, ownReceipt } from '../../../src/receipts/own-receipt.ts';
import { readReceipt, receiptBytes } from '../../../src/receipts/receipt-bytes.ts';
import { receiptFormsOf } from '../../../src/receipts/receipt-forms.ts';
import { receiptQr, receiptText } from '../../../src/receipts/receipt-text.ts';
import type { Receipt, ReceiptMoment } from '../../../src/receipts/receipt.ts';
import { qrPath } from '../../../src/qr/qr-path.ts';
import { Chance } from '../../fixtures/chance.ts';
import { courseWith, realCourse } from '../../fixtures/course-copy.ts';
import { loadCourse } from '../../fixtures/loaded-course.ts';
import { changedBytes } from '../fuzz/mutate.ts';

const course = loadCourse(realCourse);
const forms = receiptFormsOf(course);
const moments: readonly ReceiptMoment[] = ['before', 'feedback', 'half-year'];

const anyReceipt = (moment: ReceiptMoment) => {
  const form = forms[moment];
  const answers = (length: number) =>
    array(option(constantFrom(...form.values), { nil: undefined }), { minLength: length, maxLength: length });
  return record({
    kind: constantFrom(moment),
    session: option(constantFrom('7F3K92QD', '00000001', 'ZZZZZZZZ'), { nil: undefined }),
    print: constantFrom(form.print),
    tag: uint8Array({ minLength: 4, maxLength: 4 }).map((bytes) => newTag(() => bytes)),
    profession: integer({ min: 0, max: 60 }),
    answers: answers(form.items.length),
    ...(form.before.length === 0 ? {} : { before: answers(form.before.length) }),
    choices: record(
      Object.fromEntries(
        form.choices.map(({ values }, at) => [
          `${at}`.padStart(3, '0'),
          option(constantFrom(...values), { nil: undefined }),
        ]),
      ),
    ).map((choices) => Object.values(choices)),
  }).filter((receipt) => isPossible(receipt, form) !== 'empty');
};

/** One of every moment, with something answered everywhere. */
const receiptOf = (moment: ReceiptMoment, more: Partial<Receipt> = {}): Receipt => ({
  kind: moment,
  session: '7F3K92QD',
  print: forms[moment].print,
  tag: 'a1b2c3d4',
  profession: 3,
  answers: forms[moment].items.map((_, at) => at % 6),
  ...(forms[moment].before.length === 0 ? {} : { before: forms[moment].before.map(() => 5) }),
  choices: forms[moment].choices.map(({ values }) => values[0]),
  ...more,
});
const bytesOf = (moment: ReceiptMoment, more: Partial<Receipt> = {}) =>
  receiptBytes(receiptOf(moment, more), forms[moment]);

describe.each(moments)('%s', (moment) => {
  test('what is written is read again, from a QR code and from a mail', () => {
    assert(
      property(anyReceipt(moment), (receipt) => {
        const bytes = receiptBytes(receipt, forms[moment]);
        for (const text of [receiptQr(bytes), `Mijn bon:\n${receiptText(bytes)} groet`]) {
          const [carrier] = carriersIn(text);
          if (carrier?.kind !== 'receipt') throw new Error(`No receipt in ${text}`);
          expect(readReceipt(carrier.bytes, forms)).toEqual({ kind: 'receipt', receipt });
        }
      }),
    );
  });

  test('a byte that is another one is never read as answers', () => {
    const bytes = bytesOf(moment);
    for (let at = 0; at < bytes.length; at += 1) {
      for (const change of [1, 0x80, 0xff]) {
        const changed = bytes.map((byte, place) => (place === at ? byte ^ change : byte));
        expect(readReceipt(changed, forms).kind).toBe('refused');
      }
    }
  });
});

test('the one of before is a QR code of version 2, which an old camera reads at once', () => {
  const bytes = bytesOf('before');
  expect(bytes).toHaveLength(21);
  expect(qrPath(receiptQr(bytes), 'L').size).toBe(25);
  // Half a year later there is twice as much in it.
  expect(qrPath(receiptQr(bytesOf('half-year')), 'L').size).toBeLessThanOrEqual(33);
});

describe('what is refused, and why', () => {
  const whole = bytesOf('before');
  const summed = (change: (body: Uint8Array) => void) => {
    // With the right sum at its end, as somebody would make it by intent.
    const made = bytesOf('before');
    change(made);
    return withSum(made);
  };
  test.each([
    { name: 'nothing', bytes: new Uint8Array(), because: 'no-receipt' },
    { name: 'what is far too long', bytes: new Uint8Array(4000), because: 'no-receipt' },
    { name: 'one that was cut off', bytes: whole.subarray(0, -1), because: 'damaged' },
    { name: 'a later version', bytes: summed((body) => body.set([0x20])), because: 'newer' },
    {
      name: 'a version that never was',
      bytes: summed((body) => body.set([0x00])),
      because: 'no-receipt',
    },
    {
      name: 'a kind that is not known',
      bytes: summed((body) => body.set([0x1f])),
      because: 'no-receipt',
    },
    {
      name: 'the list of another course',
      bytes: summed((body) => {
        body[6]! ^= 1;
      }),
      because: 'other-list',
    },
    {
      name: 'a number that is too high for its digits',
      bytes: summed((body) => body.fill(0xff, 12, 19)),
      because: 'damaged',
    },
    { name: 'a longer one', bytes: withSum(Uint8Array.of(...whole, 0)), because: 'damaged' },
    {
      name: 'one of no answers',
      bytes: summed((body) => {
        body.set(empty(), 12);
      }),
      because: 'empty',
    },
  ] as const)('$name: $because', ({ bytes, because }) => {
    expect(readReceipt(bytes, forms)).toEqual({ kind: 'refused', because });
  });

  test.each([
    { name: 'an answer that is no value of the scale', more: { answers: forms.before.items.map(() => 6) } },
    { name: 'an answer too many', more: { answers: [...forms.before.items.map(() => 3), 3] } },
    { name: 'a profession that cannot be', more: { profession: 61 } },
    { name: 'a tag that is none', more: { tag: 'Jan' } },
    { name: 'a session that is none', more: { session: 'Morgenrood' } },
  ])('$name is not written', ({ more }) => {
    expect(() => bytesOf('before', more)).toThrow(RangeError);
  });

  test('an answer to a question that has no such answer is out of range', () => {
    const asked = forms.feedback.choices.map((choice, at) =>
      at === 0 ? { ...choice, values: [1, 2] } : choice,
    );
    const narrower = { ...forms, feedback: { ...forms.feedback, choices: asked } };
    const bytes = bytesOf('feedback', { choices: forms.feedback.choices.map(({ values }) => values.at(-1)) });
    expect(readReceipt(bytes, narrower)).toEqual({ kind: 'refused', because: 'out-of-range' });
  });
});

test('a hundred thousand inputs that are nearly right or not at all: nothing throws, and what is read is possible', () => {
  const chance = new Chance(13);
  const samples = moments.map((moment) => bytesOf(moment));
  let read = 0;
  for (let run = 0; run < 100_000; run += 1) {
    const bytes = changedBytes(chance.one(samples), chance);
    // Half of them get a sum that is right, and so come further.
    const found = readReceipt(run % 2 === 0 ? bytes : withSum(bytes), forms);
    if (found.kind === 'refused') continue;
    read += 1;
    if (isPossible(found.receipt, forms[found.receipt.kind]) !== undefined) throw new Error('Not possible.');
  }
  // The inputs reach to the end of the reader.
  expect(read).toBeGreaterThan(1000);
});

test('texts, too: whatever stands after the mark, nothing throws', () => {
  const chance = new Chance(31);
  const signs = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:abc_\n=é'.match(/./gs) ?? [];
  for (let run = 0; run < 20_000; run += 1) {
    const body = Array.from({ length: chance.number(60) }, () => chance.one(signs)).join('');
    for (const carrier of carriersIn(chance.one(['PIDB:U:', 'pidb.u.']) + body)) {
      if (carrier.kind === 'receipt') readReceipt(carrier.bytes, forms);
    }
  }
});

describe('the forms', () => {
  test('hold the statements twice half a year later, and the questions beside them', () => {
    expect(forms.before.items).toHaveLength(course.questionnaire.items.length);
    expect(forms['half-year'].before).toEqual(forms.before.items.map(({ choice }) => choice));
    expect(forms['half-year'].choices.map(({ id }) => id)).toContain('impuls');
    expect(forms.feedback.choices.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['sfeer', 'leiding', 'werkvormen']),
    );
    expect(new Set(moments.map((moment) => forms[moment].print)).size).toBe(3);
  });

  const printsOf = (find?: string, put = '') => {
    const changes = find === undefined ? [] : [{ file: 'vragenlijst.yaml', find, put }];
    return Object.values(receiptFormsOf(loadCourse(courseWith(changes)))).map(({ print }) => print);
  };
  const prints = printsOf();
  const changed = (find: string, put: string) => printsOf(find, put).map((print, at) => print !== prints[at]);
  test('another statement makes another list, better words do not', () => {
    expect(changed('id: stelling-1', 'id: stelling-9')).toEqual([true, true, false]);
    expect(changed('id: blijvend', 'id: veranderd')).toEqual([false, true, false]);
    expect(changed('Ik ken de wijk.', 'Ik ken onze wijk.')).toEqual([false, false, false]);
  });
});

test('a bon is made of what was answered, and of nothing else', () => {
  const [first, second] = forms['half-year'].items;
  const given = {
    choices: { [first!.choice]: 4, [second!.choice]: 9, [forms.before.items[0]!.choice]: 2, 120: 1 },
    session: undefined,
    profession: undefined,
    tag: '00c0ffee',
  };
  const receipt = ownReceipt(forms['half-year'], given);
  expect(receipt.answers.slice(0, 3)).toEqual([4, undefined, undefined]);
  expect(receipt.before?.[0]).toBe(2);
  expect(receipt.choices.every((value) => value === undefined)).toBe(true);
  expect(isPossible(receipt, forms['half-year'])).toBeUndefined();
  expect(isPossible(ownReceipt(forms.before, { ...given, choices: {} }), forms.before)).toBe('empty');
});

/** Everything skipped, and no profession: the number of a form of sixteen statements. */
function empty(): Uint8Array {
  let number = 0n;
  for (let at = 0; at < 16; at += 1) number = number * 7n + 6n;
  return Uint8Array.from({ length: 7 }, (_, at) => Number((number >> BigInt(8 * (6 - at))) & 255n));
}

/** The last two bytes are made the CRC-16/CCITT-FALSE of the others, as its table has it. */
function withSum(bytes: Uint8Array): Uint8Array {
  const made = Uint8Array.from(bytes);
  let sum = 0xffff;
  for (const byte of made.subarray(0, -2)) {
    let high = ((sum >> 8) ^ byte) << 8;
    for (let bit = 0; bit < 8; bit += 1) high = (high & 0x8000 ? (high << 1) ^ 0x1021 : high << 1) & 0xffff;
    sum = ((sum << 8) & 0xffff) ^ high;
  }
  if (made.length >= 2) made.set([sum >> 8, sum & 255], made.length - 2);
  return made;
}
