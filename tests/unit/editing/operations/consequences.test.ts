import { expect, test } from 'vitest';
import { accreditationAdded, nextYear } from '../../../../src/editing/operations/accreditations.ts';
import { asksFirst, consequencesOf } from '../../../../src/editing/operations/consequences.ts';
import { professionAdded } from '../../../../src/editing/operations/people.ts';
import { textMoved, textRemoved } from '../../../../src/editing/operations/readings.ts';
import { registerCompleted } from '../../../../src/editing/operations/register-completed.ts';
import { partLength } from '../../../../src/editing/operations/session-parts.ts';
import { statementMoved, statementReplaced } from '../../../../src/editing/operations/statements.ts';
import { stepRemoved, stepRequired } from '../../../../src/editing/operations/steps.ts';
import { checked, openedCourse } from './opened-course.ts';

const draft = openedCourse();
const words = { nl: 'Iets anders.', en: 'Something else.' };

test.each([
  [
    'another meaning',
    statementReplaced(draft, { id: 'doel-1', statement: words }),
    ['statementReplaced', 'receipts'],
  ],
  [
    'another subject',
    statementMoved(draft, { id: 'doel-1', dimension: 'rollen', to: 4 }),
    ['statementOtherSubject', 'receipts'],
  ],
  [
    'a text with something to do',
    textRemoved(draft, { step: 'informatiepakket', id: 'sindsdien' }),
    ['textRemoved', 'textWithAct'],
  ],
  ['a text', textRemoved(draft, { step: 'tips', id: 'financien' }), ['textRemoved']],
  [
    'a required lesson',
    stepRemoved(draft, { id: 'les-6' }),
    ['stepRemoved', 'requiredStepRemoved', 'lessonRemoved'],
  ],
  ['a step that becomes required', stepRequired(draft, { id: 'tips', required: true }), ['stepRequired']],
] as const)('%s is asked first, with what it means', (_, action, expected) => {
  expect(consequencesOf(draft, action)).toEqual(expected);
  expect(asksFirst(consequencesOf(draft, action))).toBe(true);
});

test.each([
  ['another order', textMoved(draft, { step: 'tips', id: 'financien', to: 0 }), []],
  ['a longer part', partLength(draft, { id: 'aftrap', minutes: 25 }), ['sessionLength']],
  ['a step that need not be done', stepRequired(draft, { id: 'les-6', required: false }), ['stepFree']],
] as const)('%s is told and not asked', (_, action, expected) => {
  expect(consequencesOf(draft, action)).toEqual(expected);
  expect(asksFirst(expected)).toBe(false);
});

test('a smaller limit is asked first, a larger one is not', () => {
  const place = { file: 'lessen/les-1.yaml', path: ['exercise', 'fields', 0, 'limit'] };
  const limit = (value: number) =>
    consequencesOf(draft, { what: 'value', edits: [{ type: 'value', place, value }] });
  expect(limit(20)).toEqual(['limitLower']);
  expect(limit(400)).toEqual([]);
});

test('the register gets what the forms changed: other words for an answer, and an accreditation with its number', () => {
  const changed = openedCourse();
  changed.act({
    what: 'value',
    edits: [
      {
        type: 'value',
        place: { file: 'vragenlijst.yaml', path: ['scale', 0, 'label', 'nl'] },
        value: 'Zeer oneens',
      },
    ],
  });
  changed.act(professionAdded(changed, { title: words, domain: 'zorg' }).action);
  const record = {
    institution: 'NHG',
    register: 'GAIA',
    orgId: 19,
    number: '123',
    points: 4,
    from: '2026-01-01',
    until: '2026-12-31',
    professions: ['huisarts'],
    reportWithinDays: 14,
    bigNumber: false,
    wording: words,
  };
  changed.act(accreditationAdded(changed, record).action);
  changed.act(nextYear(changed).action);
  const completed = registerCompleted(changed);
  expect(completed?.reworded).toMatchObject([{ name: 'vragenlijst/schaal', now: 'Zeer oneens' }]);
  changed.act(completed?.action ?? { what: '', edits: [] });
  const { news } = checked(changed);
  expect([news.added, news.reworded]).toEqual([0, []]);
  // The one of next year has no number yet: its id is on no certificate.
  expect(news.register.accreditation).toEqual(['gaia-2026']);
  expect(registerCompleted(changed)?.action.edits).toEqual([]);
});
