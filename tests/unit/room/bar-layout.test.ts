import { describe, expect, it } from 'vitest';
import { barBlocks, longestSide } from '../../../src/components/room/board/bar-layout.ts';

describe('barBlocks', () => {
  it('puts the middle point half on each side of the line', () => {
    const counts = [0, 1, 2, 3, 0];
    expect(longestSide([counts])).toBe(4);
    expect(barBlocks(counts, 4)).toEqual([
      { point: 1, count: 1, left: 25, width: 12.5 },
      { point: 2, count: 2, left: 37.5, width: 25 },
      { point: 3, count: 3, left: 62.5, width: 37.5 },
    ]);
  });

  it('stays within its width, whatever the answers are', () => {
    for (const counts of [
      [9, 0, 0, 0, 0],
      [0, 0, 0, 0, 9],
      [0, 0, 9, 0, 0],
      [0, 0, 0, 0, 0],
    ]) {
      const blocks = barBlocks(counts, longestSide([counts]));
      for (const { left, width } of blocks) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left + width).toBeLessThanOrEqual(100);
      }
    }
  });
});
