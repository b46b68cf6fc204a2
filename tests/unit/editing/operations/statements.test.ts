import { describe, expect, test } from 'vitest';
import { partsOf } from '../../../../src/editing/operations/parts-of.ts';
import { outlineOf } from '../../../../src/content/outline.ts';
import {
  statementAdded,
  statementImproved,
  statementMoved,
  statementReplaced,
  statementRetired,
} from '../../../../src/editing/operations/statements.ts';
import { checked, faultsOf, openedCourse, textOf } from './opened-course.ts';

const decided = {
  nl: 'Bewoners beslissen mee over wat we in de wijk doen.',
  en: 'Residents help to decide what we do in the wijk.',
};
const items = { file: 'vragenlijst.yaml', path: ['items'] };

describe('better words', () => {
  test('change nothing but the words', () => {
    const draft = openedCourse();
    draft.act(statementImproved(draft, { id: 'inwoners-1', statement: decided }));
    expect(draft.changes().map(({ place }) => place.path.join('.'))).toEqual([
      'items.10.statement.nl',
      'items.10.statement.en',
    ]);
    expect(faultsOf(draft)).toEqual([]);
  });

  test('are one language when the other stayed', () => {
    const draft = openedCourse();
    const now = draft.value({ file: 'vragenlijst.yaml', path: ['items', 0, 'statement'] }) as typeof decided;
    expect(
      statementImproved(draft, { id: 'kennen-1', statement: { ...now, nl: 'Anders.' } }).edits,
    ).toHaveLength(1);
  });
});

describe('another meaning', () => {
  test('is a new statement in its place, with an id and numbers that nothing ever had', () => {
    const draft = openedCourse();
    const before = checked(draft);
    draft.act(statementReplaced(draft, { id: 'inwoners-1', statement: decided }));
    const { course, news } = checked(draft);
    expect(course.questionnaire.items[10]).toEqual({
      id: 'inwoners-3',
      dimension: 'inwoners',
      choice: expect.any(Number) as number,
      report: expect.any(Number) as number,
      statement: decided,
    });
    const used = before.news.register.numbers;
    const { choice = 0, report = 0 } = course.questionnaire.items[10] ?? {};
    for (const { choiceOffset, reportOffset } of course.questionnaire.moments) {
      expect(used.choice.has(choice + choiceOffset)).toBe(false);
      expect(used.report.has(report + reportOffset)).toBe(false);
    }
    // The register has all of it: nothing is left to be written.
    expect(news.added).toBe(0);
  });

  test('keeps the old one, with its answers, among what is asked no more', () => {
    const draft = openedCourse();
    draft.act(statementReplaced(draft, { id: 'inwoners-1', statement: decided }));
    const { course } = checked(draft);
    expect(course.earlier.statements).toMatchObject([{ id: 'inwoners-1', choice: 10, report: 10 }]);
    const steps = outlineOf(course).phases.flatMap((phase) => phase.steps);
    expect(steps.find(({ id }) => id === 'vragenlijst')?.earlier).toEqual([10]);
    expect(steps.find(({ id }) => id === 'half-jaar-later')?.earlier).toEqual([26]);
  });

  test('can be said twice of the same statement', () => {
    const draft = openedCourse();
    draft.act(statementReplaced(draft, { id: 'inwoners-1', statement: decided }));
    draft.act(
      statementReplaced(draft, { id: 'inwoners-3', statement: { nl: 'Nog anders.', en: 'Different.' } }),
    );
    const { questionnaire, earlier } = partsOf(draft.files);
    expect(questionnaire?.items[10]?.id).toBe('inwoners-4');
    expect(earlier?.statements.map(({ id }) => id)).toEqual(['inwoners-1', 'inwoners-3']);
  });

  test('taken back is nothing at all', () => {
    const draft = openedCourse();
    draft.act(statementReplaced(draft, { id: 'inwoners-1', statement: decided }));
    draft.undo();
    expect(draft.files).toEqual(draft.opened);
    expect(new TextDecoder().decode(draft.files.get('vragenlijst.yaml'))).toBe(textOf('vragenlijst.yaml'));
  });
});

test('a statement more is the last one of its subject', () => {
  const draft = openedCourse();
  draft.act(statementAdded(draft, { dimension: 'kennen', statement: decided }));
  expect(
    partsOf(draft.files)
      .questionnaire?.items.slice(0, 4)
      .map(({ id }) => id),
  ).toEqual(['kennen-1', 'kennen-2', 'kennen-3', 'vertrouwen-1']);
});

test('a statement goes, but not the last one of a subject', () => {
  const draft = openedCourse();
  draft.act(statementRetired(draft, { id: 'doel-1' }));
  expect(partsOf(draft.files).questionnaire?.items).toHaveLength(15);
  expect(() => statementRetired(draft, { id: 'doel-2' })).toThrow('last-one');
});

test('a statement moves, also to another subject, with its numbers', () => {
  const draft = openedCourse();
  const [first] = draft.value(items) as readonly Record<string, unknown>[];
  draft.act(statementMoved(draft, { id: 'kennen-1', dimension: 'doel', to: 4 }));
  const now = partsOf(draft.files).questionnaire?.items;
  expect(now?.[4]).toEqual({ ...first, dimension: 'doel' });
  expect(now).toHaveLength(16);
});
