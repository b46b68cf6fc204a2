import { describe, expect, test } from 'vitest';
import { outcomeOf, type ActContent } from '../../../src/content/act-outcome.ts';
import { actsOf } from '../../../src/content/acts.ts';
import { outlineOf } from '../../../src/content/outline.ts';
import { loadCourse } from '../../fixtures/loaded-course.ts';

const answers = [
  { value: 1, label: 'Er is al iets' },
  { value: 2, label: 'Weinig of niets', then: 'Vraag wie dit kan vullen.' },
  { value: 3, label: 'Dat weet ik niet', then: 'Vraag de gemeente.' },
];

const act = (more: Partial<ActContent>): ActContent => ({
  kind: 'choose',
  title: 'De pijlers',
  task: 'Wat is er al?',
  answers,
  items: [
    { id: 'een', choice: 90, label: 'Voorlichting' },
    { id: 'twee', choice: 91, label: 'Regels' },
  ],
  brings: 'De pijlers in uw wijk',
  ...more,
});

describe('what comes of an act', () => {
  test('is nothing where nothing was chosen', () => {
    expect(outcomeOf(act({}), {})).toBeUndefined();
  });

  test('is nothing where an answer left the course', () => {
    expect(outcomeOf(act({}), { 90: 6 })).toBeUndefined();
  });

  test('is every choice with its label, and what to do with it once', () => {
    expect(outcomeOf(act({}), { 90: 2, 91: 2 })).toEqual({
      title: 'De pijlers in uw wijk',
      lines: [
        { label: 'Voorlichting', text: 'Weinig of niets' },
        { label: 'Regels', text: 'Weinig of niets' },
      ],
      then: ['Vraag wie dit kan vullen.'],
    });
  });

  test('of a single choice has no label', () => {
    expect(outcomeOf(act({ items: [{ id: 'een', choice: 90 }] }), { 90: 1 })?.lines).toEqual([
      { text: 'Er is al iets' },
    ]);
  });

  const sorted = act({
    kind: 'sort',
    items: [
      { id: 'een', choice: 90, label: 'Cijfers', right: 1, why: 'De GGD heeft cijfers.' },
      { id: 'twee', choice: 91, label: 'Bankjes', right: 2, why: 'De gemeente gaat over bankjes.' },
    ],
  });

  test('of what was sorted is what is new: where another answer was given', () => {
    expect(outcomeOf(sorted, { 90: 1, 91: 3 })?.lines).toEqual([
      { label: 'Bankjes', text: 'De gemeente gaat over bankjes.' },
    ]);
    expect(outcomeOf(sorted, { 90: 1, 91: 2 })).toBeUndefined();
  });

  test('of an estimate is the figure, right or not', () => {
    const estimate = act({
      kind: 'estimate',
      items: [{ id: 'een', choice: 90, right: 1, why: '16 van de 19.' }],
    });
    for (const value of [1, 2])
      expect(outcomeOf(estimate, { 90: value })?.lines).toEqual([{ text: '16 van de 19.' }]);
  });
});

describe('the informatiepakket', () => {
  const course = loadCourse('course');
  const acts = actsOf(course).filter(({ step }) => step === 'informatiepakket');

  test('has something to do with every text', () => {
    expect(acts.map(({ position }) => position)).toEqual(
      course.readings.informatiepakket!.sections.map((_, position) => position),
    );
    expect(new Set(acts.map(({ act: { kind } }) => kind))).toEqual(new Set(['estimate', 'sort', 'choose']));
  });

  test('keeps every choice in its step, and makes no part wait for it', () => {
    const step = outlineOf(course)
      .phases.flatMap(({ steps }) => steps)
      .find(({ id }) => id === 'informatiepakket')!;
    expect(step.choices).toEqual(acts.flatMap(({ act: { items } }) => items.map(({ choice }) => choice)));
    expect(step.parts.flatMap(({ needs }) => needs)).toEqual([]);
  });
});
