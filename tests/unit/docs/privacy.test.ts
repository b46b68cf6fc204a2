import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { outlineOf, reportOutlineOf } from '../../../src/content/outline.ts';
import { numberInWords } from '../../../src/course-files/number-words.ts';
import type { Course } from '../../../src/course-files/schema.ts';
import { ownReceipt } from '../../../src/receipts/own-receipt.ts';
import { receiptFormsOf } from '../../../src/receipts/receipt-forms.ts';
import { receiptBytes } from '../../../src/receipts/receipt-bytes.ts';
import { fewestAnswers, fewestApart } from '../../../src/room/results/results.ts';
import { loadCourse } from '../../fixtures/loaded-course.ts';

/** What the course says about privacy, beside what the code does: a sentence that stops being true stops the tests. */

const said = {
  nl: readFileSync('course/privacy.nl.md', 'utf8'),
  en: readFileSync('course/privacy.en.md', 'utf8'),
};
const sentences = {
  nl: {
    fewest: (words: string) => `pas iets vanaf ${words} bonnen`,
    apart: (words: string) => `als er ${words} bij zijn`,
    groups: (words: string) => `als elk er ${words} heeft`,
    list: (words: string) => `pas vanaf ${words} lijsten`,
  },
  en: {
    fewest: (words: string) => `nothing until there are ${words}`,
    apart: (words: string) => `until ${words} have been added`,
    groups: (words: string) => `only if each has ${words}`,
    list: (words: string) => `only once ${words} lists`,
  },
};

let course: Course;
beforeAll(() => {
  course = loadCourse('course');
});

describe.each(['nl', 'en'] as const)('in %s', (language) => {
  const { fewest, apart, groups, list } = sentences[language];

  test('the smallest group and the smallest step are those of the results', () => {
    expect(said[language]).toContain(fewest(numberInWords(fewestAnswers, language)));
    expect(said[language]).toContain(groups(numberInWords(fewestAnswers, language)));
    expect(said[language]).toContain(apart(numberInWords(fewestApart, language)));
  });

  test('the questionnaire names the same group', () => {
    expect(course.questionnaire.privacy[language]).toContain(list(numberInWords(fewestAnswers, language)));
  });
});

test('a bon is the same whoever gives it: no name, code, time or typed text is in it', () => {
  const forms = receiptFormsOf(course);
  const outline = outlineOf(course);
  const choices = Object.fromEntries(
    outline.phases.flatMap((phase) => phase.steps.flatMap((step) => step.choices)).map((at) => [at, 1]),
  );
  for (const form of Object.values(forms)) {
    const given = { choices, session: undefined, profession: 1, tag: '0badcafe' };
    const mine = receiptBytes(ownReceipt(form, given), form);
    // More than a bon asks for, as somebody might hand it whole facts.
    const whole = {
      ...given,
      learnerName: 'N. Voorbeeld',
      learnerCode: '7F3K92Q',
      texts: { 26: 'Alleen voor mij' },
      startedAt: 29_923_740,
      bigNumber: '19012345678',
    };
    expect(receiptBytes(ownReceipt(form, whole), form)).toEqual(mine);
    // What is in it: kind, session, print and tag (12 bytes), profession and answers as one number, and a sum.
    const answers = form.items.length + form.before.length;
    const digits = Math.log2(61) + answers * Math.log2(7) + form.choices.length * Math.log2(11);
    expect(mine).toHaveLength(12 + Math.ceil(digits / 8) + 2);
  }
});

test('a bon holds every question that is clicked in its part of the course, and nothing that is private', () => {
  const forms = receiptFormsOf(course);
  const { feedback } = course.reflection;
  const inReport = new Set(
    reportOutlineOf(course).questions.flatMap(({ type, source }) => (type === 'text' ? [] : [source])),
  );
  const asked = Object.values(forms).flatMap((form) => [...form.items, ...form.choices]);
  // The administrator may see it too, as the page says; the other way round nothing slips in.
  expect(asked.filter(({ choice }) => !inReport.has(choice))).toEqual([]);
  expect(forms.feedback.choices.map(({ choice }) => choice)).toEqual([
    ...feedback.ratings.map(({ choice }) => choice),
    ...feedback.questions.map(({ choice }) => choice),
    ...feedback.goals!.items.map(({ choice }) => choice),
  ]);
  expect(forms['half-year'].choices.map(({ choice }) => choice)).toEqual(
    course.questionnaire.extra.choices.map(({ choice }) => choice),
  );
  const checked = course.werksessie.readiness.points.map(({ choice }) => choice);
  expect(asked.filter(({ choice }) => checked.includes(choice))).toEqual([]);
});

test('of what is typed only the remark for the organiser is reported', () => {
  const typed = reportOutlineOf(course).questions.filter(({ type }) => type === 'text');
  expect(typed.map(({ source }) => source)).toEqual([course.reflection.feedback.remark.field.text]);
  expect(said.nl).toContain('en uw opmerking;');
  expect(said.en).toContain('and your remark;');
});

test.each(['zaal.html', 'kantoor.html', 'redactie.html', 'voorbeeld.html'].filter((page) => exists(page)))(
  '%s cannot send anything',
  (page) => {
    expect(readFileSync(page, 'utf8')).toMatch(/connect-src 'none'/);
  },
);

function exists(file: string): boolean {
  try {
    return readFileSync(file).length > 0;
  } catch {
    return false;
  }
}
