import { describe, expect, it } from 'vitest';
import { partWindows, plannedParts, programmeNow } from '../../../src/room/programme-now.ts';

const start = 1000;
const planned = plannedParts(start, [20, 40, 10]);
const nothing = { part: undefined, began: undefined, extra: [] };

describe('programmeNow', () => {
  it('puts the parts one after the other', () => {
    expect(planned).toEqual([
      { starts: 1000, ends: 1020 },
      { starts: 1020, ends: 1060 },
      { starts: 1060, ends: 1070 },
    ]);
  });

  it('says when it begins, before it does', () => {
    expect(programmeNow(planned, nothing, 990)).toEqual({ kind: 'before', begins: 1000 });
  });

  it('follows the clock as long as nobody began a part', () => {
    expect(programmeNow(planned, nothing, 1030)).toMatchObject({
      part: 1,
      left: 30,
      behind: 0,
      pressed: false,
    });
    expect(programmeNow(planned, nothing, 1070)).toEqual({ kind: 'over' });
  });

  it('counts from when a part was begun, and says how far behind the run sheet that is', () => {
    expect(programmeNow(planned, { part: 1, began: 1023, extra: [] }, 1030)).toMatchObject({
      ends: 1063,
      left: 33,
      behind: 3,
    });
    expect(programmeNow(planned, { part: 1, began: 1015, extra: [] }, 1030)).toMatchObject({ behind: -5 });
  });

  it('knows the minutes that a part got besides, and what it runs over', () => {
    const so = { part: 1, began: 1020, extra: [0, 5] };
    expect(programmeNow(planned, so, 1030)).toMatchObject({ ends: 1065, left: 35, behind: 5 });
    expect(programmeNow(planned, so, 1067)).toMatchObject({ left: -2, behind: 7 });
  });

  it('is over after the last part', () => {
    expect(programmeNow(planned, { part: 3, began: 1071, extra: [] }, 1072)).toEqual({ kind: 'over' });
  });
});

describe('partWindows', () => {
  it('has one for every five minutes', () => {
    expect(partWindows(1000, 1020, 1007)).toEqual(['done', 'busy', 'open', 'open']);
    expect(partWindows(1000, 1020, 1020)).toEqual(['done', 'done', 'done', 'done']);
    expect(partWindows(1000, 1012, 999)).toEqual(['open', 'open', 'open']);
  });
});
