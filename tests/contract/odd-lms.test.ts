import { interaction12 } from '../../src/runtime/interactions12.ts';
import { describe, expect, it } from 'vitest';
import type { Lms } from '../../src/runtime/lms.ts';
import { scorm12 } from '../../src/runtime/scorm12.ts';
import { scorm2004 } from '../../src/runtime/scorm2004.ts';
import { strictAdl12 } from './profiles/strict-adl12.ts';
import { full, report } from './reports.ts';
import { setsOf } from './visits.ts';

describe('an LMS that misbehaves', () => {
  const throwing = (): never => {
    throw new Error('The LMS is broken');
  };
  const broken12 = {
    LMSInitialize: throwing,
    LMSFinish: throwing,
    LMSGetValue: throwing,
    LMSSetValue: throwing,
    LMSCommit: throwing,
    LMSGetLastError: throwing,
  };
  const broken2004 = {
    Initialize: throwing,
    Terminate: throwing,
    GetValue: throwing,
    SetValue: throwing,
    Commit: throwing,
    GetLastError: throwing,
  };

  it.each([
    { name: '1.2', create: (): Lms => scorm12(broken12, () => 0) },
    { name: '2004', create: (): Lms => scorm2004(broken2004, () => 0) },
  ])('is no LMS when every call throws: $name', ({ create }) => {
    const lms = create();
    expect(lms.open()).toBeUndefined();
    expect([lms.write(report({})), lms.commit(), lms.close('page')]).toEqual([false, false, false]);
  });

  it.each([
    { name: '1.2', create: (): Lms => scorm12({ ...broken12, LMSInitialize: () => 'true' }, () => 0) },
    { name: '2004', create: (): Lms => scorm2004({ ...broken2004, Initialize: () => 'true' }, () => 0) },
  ])('does not stop the course when it breaks after the start: $name', ({ create }) => {
    const lms = create();
    expect(lms.open()).toEqual({
      mode: 'normal',
      learnerId: '',
      learnerName: '',
      state: '',
      resumed: false,
      clockShiftMs: 0,
    });
    expect(lms.reportCounts()).toEqual({ objectives: undefined, interactions: undefined });
    expect([lms.write(full(0)), lms.commit(), lms.close('button')]).toEqual([false, false, false]);
  });

  it('refuses to start when Initialize says false', () => {
    const { api } = strictVisit12();
    const lms = scorm12({ ...api, LMSInitialize: () => 'false', LMSGetLastError: () => '101' }, () => 0);
    expect(lms.open()).toBeUndefined();
  });

  it.each([
    { name: 'booleans', answer: true },
    { name: 'numbers', answer: 1 },
    { name: 'objects of text', answer: Object('true') as object },
    { name: 'capitals', answer: 'TRUE' },
  ])('understands $name for true', ({ answer }) => {
    const { api } = strictVisit12();
    const lms = scorm12(
      { ...api, LMSInitialize: () => api.LMSInitialize('') && answer, LMSCommit: () => answer },
      () => 0,
    );
    expect(lms.open()).toMatchObject({ learnerId: 'learner1' });
    expect(lms.commit()).toBe(true);
  });

  it('takes an answer of nothing for a yes when there is no error', () => {
    const { api } = strictVisit12();
    const lms = scorm12({ ...api, LMSCommit: () => null, LMSGetLastError: () => 0 }, () => 0);
    lms.open();
    expect(lms.commit()).toBe(true);
  });

  it('keeps no reports where the LMS has no lists', () => {
    const visit = strictAdl12().launch();
    if (visit.standard !== '1.2') throw new Error('not a 1.2 LMS');
    const { api } = visit;
    const withoutLists = {
      ...api,
      LMSGetValue: (element: string) => (element.includes('._') ? '' : api.LMSGetValue(element)),
    };
    const lms = scorm12(withoutLists, () => 0, interaction12);
    lms.open();
    expect(lms.reportCounts()).toEqual({ objectives: undefined, interactions: undefined });
    const before = visit.calls.length;
    expect(lms.write(full(0))).toBe(true);
    expect(setsOf(visit.calls.slice(before)).filter(([element]) => /\.\d+\./.test(element))).toEqual([]);
  });

  // Open edX: reading a status always gives "", entry is never resume.
  it('does not pull a status down that it cannot read', () => {
    const visit = strictVisit12();
    const { api } = visit;
    const silent = {
      ...api,
      LMSGetValue: (element: string) => {
        if (element === 'cmi.suspend_data') return 'earlier work';
        return element === 'cmi.core.lesson_status' ? '' : api.LMSGetValue(element);
      },
    };
    const lms = scorm12(silent, () => 0);
    lms.open();
    lms.write(report({ state: 'more work' }));
    lms.commit();
    expect(setsOf(visit.calls).map(([element]) => element)).not.toContain('cmi.core.lesson_status');
    lms.write(report({ state: 'all work', completion: 'completed' }));
    lms.commit();
    expect(setsOf(visit.calls)).toContainEqual(['cmi.core.lesson_status', 'completed']);
  });

  it.each(['', 'unknown', 'Normal'])('takes the mode "%s" for normal', (mode) => {
    const { api } = strictVisit12();
    const odd = {
      ...api,
      LMSGetValue: (element: string) =>
        element === 'cmi.core.lesson_mode' ? mode : api.LMSGetValue(element),
    };
    expect(scorm12(odd, () => 0).open()?.mode).toBe('normal');
  });
});

describe('the clock of the preview', () => {
  it('is shifted by what the API object says', () => {
    const shifted = { ...strictVisit12().api, previewClockShiftMs: 86_400_000 };
    expect(scorm12(shifted, () => 0).open()?.clockShiftMs).toBe(86_400_000);
  });

  it.each([
    { name: 'a text', shift: () => '1000' },
    { name: 'not a number', shift: () => Number.NaN },
    {
      name: 'an error',
      shift: () => {
        throw new Error('forbidden');
      },
    },
  ])('is not shifted by $name', ({ shift }) => {
    const odd = Object.defineProperty({ ...strictVisit12().api }, 'previewClockShiftMs', { get: shift });
    expect(scorm12(odd, () => 0).open()?.clockShiftMs).toBe(0);
  });
});

function strictVisit12() {
  const visit = strictAdl12().launch();
  if (visit.standard !== '1.2') throw new Error('not a 1.2 LMS');
  return visit;
}
