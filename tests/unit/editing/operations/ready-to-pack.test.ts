import { expect, test } from 'vitest';
import { accreditationAdded } from '../../../../src/editing/operations/accreditations.ts';
import { released } from '../../../../src/editing/upkeep/release.ts';
import { checked, openedCourse, today } from './opened-course.ts';

test('a version that is released has a register with everything in it, so that packages can be made', () => {
  const draft = openedCourse();
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
    wording: { nl: 'Vier punten.', en: 'Four points.' },
  };
  draft.act(accreditationAdded(draft, record).action);
  expect(checked(draft).news.added).toBe(1);
  draft.act(
    released(draft, {
      version: '2026.2',
      what: 'Accreditatie.',
      made: '',
      approved: '',
      reason: '',
      day: today,
    }),
  );
  expect(checked(draft).news.added).toBe(0);
});
