import { describe, expect, test } from 'vitest';
import {
  outlineOf,
  reportOutlineOf,
  type Outline,
  type ReportOutline,
} from '../../../src/content/outline.ts';
import type { Facts } from '../../../src/programme/facts.ts';
import { overviewOf } from '../../../src/programme/overview.ts';
import { nothingReported, type Reported } from '../../../src/progress/record.ts';
import { planReports } from '../../../src/progress/reports.ts';
import { standingOf } from '../../../src/progress/standing.ts';
import type { ReportCounts } from '../../../src/runtime/lms.ts';
import { claimed, factsWith, marked, smallOutline, smallReport, start } from '../../fixtures/learner.ts';
import { loadCourse } from '../../fixtures/loaded-course.ts';

interface Given {
  readonly facts: Partial<Facts>;
  readonly told?: Reported;
  readonly counts?: ReportCounts;
  readonly budget?: number;
  readonly outline?: Outline;
  readonly report?: ReportOutline;
}

function plan({
  facts,
  told = nothingReported,
  counts = { objectives: 0, interactions: 0 },
  ...rest
}: Given) {
  const { budget = Number.POSITIVE_INFINITY, outline = smallOutline, report = smallReport } = rest;
  const whole = factsWith(facts);
  return planReports(outline, whole, overviewOf(outline, whole, start), told, counts, budget, report);
}

/** Asks for plans until there is nothing more to tell, as an LMS that takes everything would see it. */
function tellAll(given: Given & { readonly budget: number }) {
  const rounds = [];
  let told = given.told ?? nothingReported;
  let counts = given.counts ?? { objectives: 0, interactions: 0 };
  for (let round = 0; round < 100; round++) {
    const next = plan({ ...given, told, counts });
    rounds.push(next);
    told = next.reported;
    counts = { objectives: told.objectives.length, interactions: told.interactions.length };
    if (!next.more) return rounds;
  }
  throw new Error('There is no end to the telling.');
}

const answers = { choices: { 0: 4, 1: 2, 5: 1, 8: 5 }, texts: { 4: 'Goede middag' } };

test('nothing of a bon is told: not its mark, nor that there is one', () => {
  expect(plan({ facts: { ...answers, receiptTag: 'a1b2c3d4' } })).toEqual(plan({ facts: answers }));
});

describe('answers', () => {
  test('to what the course once asked stay told as they were, with whether they were right', () => {
    const course = loadCourse('course');
    const [outline, report] = [outlineOf(course), reportOutlineOf(course)];
    const told = (choices: Facts['choices']) =>
      plan({ facts: { choices }, outline, report }).interactions[16];
    expect(told({ 33: 2 })).toMatchObject({ id: 'controle_les_1', response: '2', result: 'correct' });
    expect(told({ 33: 1 })).toMatchObject({ id: 'controle_les_1', response: '1', result: 'wrong' });
    expect(told({ 84: 1 })).toMatchObject({ id: 'controle_les_1', type: 'choice' });
    expect(told({ 84: 1 })).not.toHaveProperty('response');
  });

  test('have their fixed place, with what lies between filled in order', () => {
    const { interactions, reported } = plan({ facts: { choices: { 0: 4, 6: 1 } } });
    expect(interactions).toEqual([
      {
        index: 0,
        id: 'vooraf_stelling_1',
        description: 'Ik ken de wijk.',
        type: 'likert',
        response: '4',
        result: 'neutral',
      },
      { index: 1, id: 'vooraf_stelling_2', description: 'Ik neem tijd.', type: 'likert' },
      { index: 2, id: 'dilemma_les_1', description: 'Een lege stoel', type: 'choice' },
      {
        index: 3,
        id: 'dilemma_les_2',
        description: 'Een lege stoel',
        type: 'choice',
        response: '1',
        result: 'neutral',
      },
    ]);
    expect(reported.interactions).toBe('4..1');
  });

  test('have a place kept where a question was taken out', () => {
    const { interactions } = plan({ facts: { choices: { 4: 1 } } });
    expect(interactions.map(({ index, id }) => `${index} ${id}`).slice(7)).toEqual([
      '7 half_jaar_stelling_2',
      '8 reserve_8',
      '9 blijvend',
    ]);
  });

  test('that did not change are not told again', () => {
    const { reported } = plan({ facts: answers });
    const again = plan({ facts: answers, told: reported, counts: { objectives: 10, interactions: 6 } });
    expect(again.interactions).toEqual([]);
  });

  test('that changed are told again, and only those', () => {
    const { reported } = plan({ facts: answers });
    const changed = { choices: { ...answers.choices, 1: 5 }, texts: { 4: 'Goede middag!' } };
    const { interactions } = plan({
      facts: changed,
      told: reported,
      counts: { objectives: 10, interactions: 6 },
    });
    expect(interactions.map(({ index, response }) => [index, response])).toEqual([
      [1, '5'],
      [5, 'Goede middag!'],
    ]);
  });

  test('that the LMS lost are told again', () => {
    const { reported } = plan({ facts: answers });
    const { interactions } = plan({
      facts: answers,
      told: reported,
      counts: { objectives: 10, interactions: 2 },
    });
    expect(interactions.map(({ index }) => index)).toEqual([2, 3, 4, 5]);
  });

  test('that the LMS has without our knowing are told over them', () => {
    const { interactions } = plan({ facts: answers, counts: { objectives: 0, interactions: 6 } });
    expect(interactions.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test('a remark that was taken away is told without an answer', () => {
    const { reported } = plan({ facts: answers });
    const facts = { choices: answers.choices, texts: {} };
    const { interactions } = plan({
      facts: { ...facts, choices: { ...facts.choices, 2: 3 } },
      told: reported,
      counts: { objectives: 10, interactions: 6 },
    });
    expect(interactions[0]).toEqual({
      index: 5,
      id: 'feedback_opmerking',
      description: 'Opmerking',
      type: 'text',
    });
  });

  test('private texts are never among them', () => {
    const secret = 'Dit is alleen voor mij.';
    const texts = { 0: secret, 1: secret, 2: secret, 3: secret, 5: secret };
    const told = plan({ facts: { texts, choices: { 4: 1 } } });
    expect(JSON.stringify(told)).not.toContain(secret);
  });
});

describe('of all that is written in the real course', () => {
  const course = loadCourse('course');
  const outline = outlineOf(course);
  const report = reportOutlineOf(course);
  const { remark, ratings } = course.reflection.feedback;
  const writtenIn = (text: number) => `Alleen hier, veld ${text}.`;
  const facts = factsWith({
    place: { step: 13, anchor: 1 },
    texts: Object.fromEntries(outline.fields.map(({ text }) => [text, writtenIn(text)])),
    choices: Object.fromEntries(ratings.map(({ choice }) => [choice, 4])),
  });
  const overview = overviewOf(outline, facts, start);
  const told = JSON.stringify({
    plan: plan({ facts, outline, report }),
    standing: standingOf(overview, facts),
  });

  test('only the remark for the organiser is told', () => {
    const toldTexts = outline.fields.filter(({ text }) => told.includes(writtenIn(text)));
    expect(toldTexts.map(({ text }) => text)).toEqual([remark.field.text]);
  });

  test('nothing of the private part of the reflection is told, not even what was asked', () => {
    for (const { text, label } of course.reflection.private.fields) {
      expect(told).not.toContain(writtenIn(text));
      expect(told).not.toContain(label.nl);
    }
  });

  test('the answers to "is your wijk ready?" are not among the questions that are told', () => {
    const { points } = course.werksessie.readiness;
    const sources = report.questions.filter(({ type }) => type !== 'text').map(({ source }) => source);
    expect(points.filter(({ choice }) => sources.includes(choice))).toEqual([]);
  });
});

describe('steps', () => {
  test('are told up to the last one that was touched', () => {
    const { objectives, reported } = plan({ facts: { marks: marked(1, 2, 3) } });
    expect(objectives.map(({ index, id, status }) => `${index} ${id} ${status}`)).toEqual([
      '0 leeswijzer not attempted',
      '1 informatiepakket completed',
      '2 vragenlijst not attempted',
      '3 werksessie not attempted',
      '4 les_1 incomplete',
    ]);
    expect(reported.objectives).toBe('ncnni');
  });

  test('have a place kept where a step was taken out of the course', () => {
    const phases = smallOutline.phases.map((phase) => ({
      ...phase,
      steps: phase.steps.filter((step) => step.id !== 'vragenlijst'),
    }));
    const { objectives, reported } = plan({
      facts: { attendance: claimed },
      outline: { ...smallOutline, phases },
    });
    expect(objectives.map(({ index, id }) => `${index} ${id}`)).toEqual([
      '0 leeswijzer',
      '1 informatiepakket',
      '2 reserve_2',
      '3 werksessie',
    ]);
    expect(reported.objectives).toBe('nnnc');
  });

  test('are told again when their status changed', () => {
    const { objectives } = plan({
      facts: { marks: marked(1, 2) },
      told: { objectives: 'ni', interactions: '' },
      counts: { objectives: 2, interactions: 0 },
    });
    expect(objectives).toEqual([
      { index: 1, id: 'informatiepakket', description: 'Informatiepakket', status: 'completed' },
    ]);
  });
});

describe('the budget of calls', () => {
  const facts = { ...answers, marks: marked(0, 1, 2, 3) };

  test('is never passed, and in the end everything is told, in order', () => {
    const rounds = tellAll({ facts, budget: 6 });
    const cost = rounds.map(
      ({ objectives, interactions }) => objectives.length * 3 + interactions.length * 6,
    );
    expect(Math.max(...cost)).toBeLessThanOrEqual(6);
    expect(rounds.flatMap(({ objectives }) => objectives.map(({ index }) => index))).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7,
    ]);
    expect(rounds.flatMap(({ interactions }) => interactions.map(({ index }) => index))).toEqual([
      0, 1, 2, 3, 4, 5,
    ]);
  });

  test('without a limit everything is told at once', () => {
    const whole = plan({ facts });
    expect([whole.objectives.length, whole.interactions.length, whole.more]).toEqual([8, 6, false]);
  });

  test('of nothing tells nothing, and remembers that there is more', () => {
    const none = plan({ facts, budget: 0 });
    expect(none).toEqual({ objectives: [], interactions: [], reported: nothingReported, more: true });
  });
});

test('a place that keeps no lists is told nothing', () => {
  const told = { objectives: 'cc', interactions: '4' };
  const none = plan({ facts: answers, told, counts: { objectives: undefined, interactions: undefined } });
  expect(none).toEqual({ objectives: [], interactions: [], reported: told, more: false });
});

describe('the standing', () => {
  const standing = (some: Partial<Facts>) =>
    standingOf(overviewOf(smallOutline, factsWith(some), start), factsWith(some));

  test.each([
    { name: 'nowhere yet', given: {}, expected: 'home' },
    { name: 'in a step', given: { place: { step: 1, anchor: 3 } }, expected: 'informatiepakket/3' },
    { name: 'in a step that is gone', given: { place: { step: 38, anchor: 3 } }, expected: 'home' },
  ])('says where the learner is: $name', ({ given, expected }) => {
    expect(standing(given).place).toBe(expected);
  });

  test('has progress in hundredths', () => {
    expect(standing({ marks: marked(1) }).progress).toBe(0.01);
  });
});
