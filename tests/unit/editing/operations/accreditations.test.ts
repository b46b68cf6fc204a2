import { describe, expect, test } from 'vitest';
import {
  accreditationAdded,
  accreditationChanged,
  accreditationRemoved,
  isLocked,
  nextYear,
} from '../../../../src/editing/operations/accreditations.ts';
import { dayYearLater, lastDayYearLater } from '../../../../src/encoding/year-later.ts';
import { checked, openedCourse, textOf, today } from './opened-course.ts';

const example = {
  institution: 'NHG',
  register: 'GAIA',
  orgId: 19,
  number: '0123456',
  points: 4,
  from: '2026-01-01',
  until: '2026-12-31',
  professions: ['huisarts'],
  reportWithinDays: 14,
  bigNumber: true,
  wording: { nl: 'Geaccrediteerd voor vier punten.', en: 'Accredited for four points.' },
};

function accredited() {
  const draft = openedCourse();
  draft.act(accreditationAdded(draft, example).action);
  return draft;
}

test('the first accreditation of a course is named after register and year, and its number keeps its zero', () => {
  const { course, trust } = checked(accredited());
  expect(course.accreditation).toEqual([{ id: 'gaia-2026', ...example }]);
  expect(trust.accreditation).toHaveLength(1);
});

test('the example in the file stays where it is', () => {
  const draft = accredited();
  const [, comment = ''] = /accreditation:\n((?: {2}# .*\n)+)/.exec(textOf('course.yaml')) ?? [];
  expect(draft.text('course.yaml')).toContain(comment);
});

describe('next year', () => {
  test('is the newest one a year later, and promises nothing until it has its number', () => {
    const draft = accredited();
    const { id, action } = nextYear(draft);
    draft.act(action);
    expect(id).toBe('gaia-2027');
    expect(draft.value({ file: 'course.yaml', path: ['accreditation', 1] })).toEqual({
      ...example,
      id,
      number: '',
      from: '2027-01-01',
      until: '2027-12-31',
    });
    expect(checked(draft).course.accreditation.map((record) => record.id)).toEqual(['gaia-2026']);
    draft.act({
      what: 'number',
      edits: [
        {
          type: 'value',
          place: { file: 'course.yaml', path: ['accreditation', 1, 'number'] },
          value: '0987',
        },
      ],
    });
    expect(checked(draft).course.accreditation.map(({ number }) => number)).toEqual(['0123456', '0987']);
  });

  test('twice is the year after', () => {
    const draft = accredited();
    draft.act(nextYear(draft).action);
    expect(nextYear(draft).id).toBe('gaia-2028');
  });

  test.each([
    ['2026-01-01', '2027-01-01'],
    ['2028-02-29', '2029-03-01'],
    ['2027-03-01', '2028-03-01'],
  ])('begins after %s on %s', (day, later) => {
    expect(dayYearLater(day)).toBe(later);
  });

  test.each([
    ['2026-12-31', '2027-12-31'],
    ['2028-02-29', '2029-02-28'],
    // The end of February is the end of February: no day falls between two years.
    ['2027-02-28', '2028-02-29'],
    ['2028-02-28', '2029-02-28'],
  ])('ends after %s on %s', (day, later) => {
    expect(lastDayYearLater(day)).toBe(later);
  });
});

test('gets its number and other people, and nothing else changes', () => {
  const draft = accredited();
  draft.act(nextYear(draft).action);
  const record = {
    ...example,
    number: '0987654',
    from: '2027-01-01',
    until: '2027-12-31',
    professions: ['jeugdarts', 'verpleegkundige'],
  };
  draft.act(accreditationChanged(draft, { id: 'gaia-2027', record }, today));
  expect(draft.value({ file: 'course.yaml', path: ['accreditation', 1] })).toEqual({
    id: 'gaia-2027',
    ...record,
  });
  expect(accreditationChanged(draft, { id: 'gaia-2027', record }, today).edits).toEqual([]);
  expect(() => accreditationChanged(draft, { id: 'gaia-2026', record }, '2027-01-01')).toThrow('past');
});

test('one that is over is locked, from the day after its last', () => {
  expect(isLocked({ until: '2026-12-31' }, '2026-12-31')).toBe(false);
  expect(isLocked({ until: '2026-12-31' }, '2027-01-01')).toBe(true);
});

test('one that stood in a package never goes, one that waits for its number may', () => {
  const register = textOf('nummers.yaml').replace('accreditation: []', 'accreditation: [gaia-2026]');
  const draft = openedCourse({ 'nummers.yaml': register });
  draft.act(accreditationAdded(draft, { ...example, register: 'NVvPO' }).action);
  draft.act(accreditationRemoved(draft, { id: 'nvvpo-2026' }));
  expect(draft.value({ file: 'course.yaml', path: ['accreditation'] })).toEqual([]);
  expect(accreditationAdded(draft, example).id).toBe('gaia-2026-2');
  expect(() => accreditationRemoved(draft, { id: 'gaia-2026' })).toThrow('gone');
});
