import { describe, expect, it } from 'vitest';
import { betweenMarks, lastRun } from '../../bench/last-run.ts';
import { speedRows, speedTable, weightRows, type Runs } from '../../bench/speed-table.ts';

const weight = { requests: 6, wireBytes: 90_000, bodyBytes: 88_000, scriptBodyBytes: 70_000, plainBytes: 1 };

/** Three visits of each kind, each `ms` later than the one before. */
function runs(ms: number, zip = { bytes: 894_200, files: 78 }): Runs {
  const clicks = [3, 1, 2].map((factor) => ({
    interactive: factor * ms,
    readable: factor * ms + 100,
    longestTask: factor * 50,
  }));
  const colds = [0.004, 0, 0.002].map((layoutShift) => ({ readable: ms, longestTask: 180, layoutShift }));
  return {
    click: clicks,
    rest: [
      {
        initialize: ms,
        clickToLesson: 300,
        weight,
        lmsCalls: 10,
        heapBytes: 3_700_000,
        lessonWeight: weight,
      },
    ],
    cold: colds,
    far: colds,
    plainClick: clicks,
    plainCold: colds,
    verification: [800, 850, 4000].map((painted) => ({ painted, usable: painted + 1000 })),
    zip,
  };
}

const cells = (text: string, head: string): readonly string[] =>
  (text.split('\n').find((line) => line.startsWith(`| ${head}`)) ?? '').split('|').map((cell) => cell.trim());

describe('the table of speed', () => {
  it('has a row for all that was promised, with the middle of the runs and the aim', () => {
    const text = speedTable(speedRows, runs(800));
    expect(text.split('\n')).toHaveLength(2 + 9);
    expect(cells(text, 'home interactive')).toEqual(['', 'home interactive', '1.60 s', '≤ 1.65 s', '']);
    expect(cells(text, 'lesson by')[2]).toBe('1.70 s / 300 ms');
    expect(cells(text, 'longest task')[2]).toBe('100 ms / 180 ms');
    expect(cells(text, 'CLS')[2]).toBe('0.002 / 0.002');
    expect(cells(text, 'verification')[2]).toBe('850 ms / 1.85 s');
    expect(cells(text, 'zip')[2]).toBe('0.89 MB / 78');
  });

  it('says what was before, and what is left of it', () => {
    const text = speedTable(speedRows, runs(800), runs(1000, { bytes: 1_788_400, files: 156 }));
    expect(cells(text, 'home interactive').slice(2, 5)).toEqual(['2.00 s', '1.60 s', '0.80']);
    expect(cells(text, 'zip').slice(2, 5)).toEqual(['1.79 MB / 156', '0.89 MB / 78', '0.50 / 0.50']);
  });

  it('says of nothing that it was measured', () => {
    const none = { ...runs(800), click: [], far: [] };
    const text = speedTable(speedRows, none, runs(1000));
    expect(cells(text, 'home interactive').slice(2, 5)).toEqual(['2.00 s', '–', '–']);
    expect(cells(text, 'CLS')[3]).toBe('0.002 / –');
  });

  it('says what a launch weighs, without aims', () => {
    const text = speedTable(weightRows, runs(800));
    expect(cells(text, 'home: script')).toEqual(['', 'home: script', '70.0 kB', '']);
    expect(cells(text, 'lesson after it')[2]).toBe('90.0 kB / 6');
  });
});

describe('the last run in the text', () => {
  const circumstances = { browser: '156.0.1', standard: 'scorm12', visits: 5, processors: 2 };

  it('begins with when and how it was measured', () => {
    expect(lastRun(circumstances, ['| one |', '| two |'], new Date('2026-11-30T12:00Z'))).toBe(
      '30 November 2026, Chromium 156.0.1, 2 processors, scorm12, medians of 5:\n\n| one |\n\n| two |',
    );
  });

  it('takes the place of the one before', () => {
    const page = 'Above\n\n<!-- bench: begin -->\n\nold\n\n<!-- bench: end -->\n\nBelow\n';
    const next = betweenMarks(page, 'new');
    expect(next).toBe('Above\n\n<!-- bench: begin -->\n\nnew\n\n<!-- bench: end -->\n\nBelow\n');
    expect(betweenMarks(next, 'new')).toBe(next);
  });

  it('is not put where there is no place for it', () => {
    expect(() => betweenMarks('<!-- bench: end --> <!-- bench: begin -->', 'new')).toThrow('no place');
  });
});
