import { describe, expect, it } from 'vitest';
import { circleAmong } from '../../../build/no-circles.ts';

const files = (imports: Readonly<Record<string, readonly string[]>>) =>
  new Map(Object.entries(imports).map(([file, asked]) => [file, { imports: [...asked] }]));

describe('files that wait for each other', () => {
  it('are found, with the way around', () => {
    expect(circleAmong(files({ a: ['b'], b: ['c'], c: ['d', 'b'], d: [] }))).toEqual(['b', 'c', 'b']);
  });

  it('are none where two need the same', () => {
    expect(circleAmong(files({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }))).toBeUndefined();
  });
});
