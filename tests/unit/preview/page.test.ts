import { describe, expect, test } from 'vitest';
import { learners } from '../../../scorm/preview/learners.ts';
import { readChoices, readShift, shiftMs, writeChoices } from '../../../scorm/preview/page/choices.ts';
import { flatten } from '../../../scorm/preview/page/flatten.ts';
import { seed } from '../../../scorm/preview/page/seed.ts';

const [learner] = learners;
const day = 86_400_000;

describe('choices in the address', () => {
  test('come back as they were written', () => {
    const query =
      '?learner=suryati&standard=scorm2004&mode=review&window=popup&shift=half-year&panel=0&lang=en';
    expect(writeChoices(readChoices(query, true))).toBe(query);
  });

  test.each([
    '&fault=drop-commits%2Cslow&after=3&slow=1000',
    '&fault=late-api&after=0',
    '&fault=expired&after=1500ms',
  ])('with faults (%s) come back as they were written', (faulty) => {
    const query = `?learner=suryati&standard=scorm2004&mode=normal&window=iframe&shift=0&panel=0&lang=en${faulty}`;
    expect(writeChoices(readChoices(query, true))).toBe(query);
  });

  test('that are missing or wrong get their default', () => {
    const expected = {
      learner,
      standard: 'scorm12',
      mode: 'normal',
      window: 'iframe',
      shift: 0,
      panel: true,
      bar: true,
      language: 'nl',
      faults: [],
      moment: { commits: 0, milliseconds: 0 },
      slowMs: 10_000,
    };
    expect(readChoices('', true)).toEqual(expected);
    expect(readChoices('?learner=x&standard=x&mode=x&window=x&shift=x&lang=x', true)).toEqual(expected);
  });

  test.each([
    { text: '30', expected: 30 },
    { text: '-2', expected: -2 },
    { text: '99999999', expected: 36_500 },
    { text: '1.5', expected: 0 },
    { text: '-0', expected: 0 },
    { text: 'half-year', expected: 'half-year' },
    { text: '-120m', expected: '-120m' },
    { text: '165m', expected: '165m' },
    { text: '9999999m', expected: 0 },
    { text: '1.5m', expected: 0 },
  ])('shift $text is $expected', ({ text, expected }) => {
    expect(readShift(text)).toBe(expected);
  });
});

test.each([
  { shift: 0, now: '2026-03-01T12:00', expected: '2026-03-01T12:00' },
  { shift: 1, now: '2026-03-01T12:00', expected: '2026-03-02T12:00' },
  { shift: 'half-year', now: '2026-01-15T12:00', expected: '2026-07-17T12:00' },
  { shift: 'half-year', now: '2026-08-31T12:00', expected: '2027-03-02T12:00' },
] as const)('a shift of $shift from $now ends at $expected', ({ shift, now, expected }) => {
  const end = new Date(new Date(now).getTime() + shiftMs(shift));
  const difference = Math.abs(end.getTime() - new Date(expected).getTime());
  // A whole number of days may cross the change to or from summer time.
  expect(difference).toBeLessThan(day / 20);
});

test('a shift can be told in minutes, for the hours of an evening', () => {
  expect(shiftMs('165m')).toBe(165 * 60_000);
  expect(shiftMs('-120m')).toBe(-120 * 60_000);
});

test('half a year later what opens after 26 weeks is open, whenever it is tried', () => {
  expect(shiftMs('half-year')).toBeGreaterThan(26 * 7 * day);
});

describe('the seed of a launch', () => {
  const launch = { learner, mode: 'normal', stored: undefined } as const;

  test('tells a first launch who the learner is', () => {
    expect(seed({ ...launch, standard: 'scorm12' }).cmi).toEqual({
      core: {
        student_id: learner.id,
        student_name: learner.name,
        entry: 'ab-initio',
        credit: 'credit',
        lesson_mode: 'normal',
        total_time: '0000:00:00',
      },
    });
    expect(seed({ ...launch, standard: 'scorm2004' }).cmi).toEqual({
      learner_id: learner.id,
      learner_name: learner.name,
      entry: 'ab-initio',
      credit: 'credit',
      mode: 'normal',
    });
  });

  test('brings a suspended session back without its exit and session time', () => {
    const core = { exit: 'suspend', session_time: '00:10:00', total_time: '01:10:00', entry: 'ab-initio' };
    const seeded = seed({ ...launch, standard: 'scorm12', stored: { core, suspend_data: 'x' } }).cmi;
    expect(seeded).toMatchObject({ core: { entry: 'resume', total_time: '01:10:00' }, suspend_data: 'x' });
    expect(seeded.core).not.toHaveProperty('exit');
    expect(seeded.core).not.toHaveProperty('session_time');
    const stored = { exit: 'suspend', session_time: 'PT10M', total_time: 'PT70M', suspend_data: 'x' };
    const seeded2004 = seed({ ...launch, standard: 'scorm2004', stored }).cmi;
    expect(seeded2004).toMatchObject({ entry: 'resume', total_time: 'PT70M', suspend_data: 'x' });
    expect(seeded2004).not.toHaveProperty('exit');
    expect(seeded2004).not.toHaveProperty('session_time');
  });

  test('after another exit keeps the data in 1.2 and begins anew in 2004', () => {
    const stored12 = { core: { exit: '' }, suspend_data: 'x' };
    expect(seed({ ...launch, standard: 'scorm12', stored: stored12 }).cmi).toMatchObject({
      core: { entry: '' },
      suspend_data: 'x',
    });
    const stored2004 = { exit: 'normal', suspend_data: 'x' };
    const seeded = seed({ ...launch, standard: 'scorm2004', stored: stored2004 }).cmi;
    expect(seeded).toMatchObject({ entry: 'ab-initio' });
    expect(seeded).not.toHaveProperty('suspend_data');
  });

  test('gives no credit in review and browse, and shows what was kept', () => {
    const stored = { exit: 'normal', suspend_data: 'x' };
    expect(seed({ ...launch, standard: 'scorm2004', mode: 'review', stored }).cmi).toMatchObject({
      mode: 'review',
      credit: 'no-credit',
      suspend_data: 'x',
    });
  });
});

test('stored values are listed by the name that the course uses', () => {
  expect(flatten({ core: { exit: '', entry: 'resume' }, interactions: { '0': { id: 'q1' } } })).toEqual([
    ['cmi.core.entry', 'resume'],
    ['cmi.interactions.0.id', 'q1'],
  ]);
});
