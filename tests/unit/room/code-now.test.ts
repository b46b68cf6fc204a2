import { describe, expect, it } from 'vitest';
import { codeNow } from '../../../src/room/code-now.ts';

const hash = new Uint8Array(12);
const card = {
  start: 1000,
  end: 1240,
  moments: [
    { kind: 'out', opens: 225, hash },
    { kind: 'early', opens: 0, hash },
    { kind: 'in', opens: -15, hash },
  ],
} as const;
const codes = [
  { moment: 'in', code: 'AAAAAAAA' },
  { moment: 'out', code: 'BBBBBBBB' },
  { moment: 'early', code: 'CCCCCCCC' },
] as const;
const at = (now: number) => codeNow(card, codes, now);

describe('codeNow', () => {
  it('shows none before the first opens, and says when', () => {
    expect(at(984)).toEqual({ shown: undefined, next: { moment: 'in', opens: 985 } });
  });

  it('keeps that of arrival for who comes late', () => {
    for (const now of [985, 1000, 1224]) {
      expect(at(now)).toEqual({
        shown: { moment: 'in', code: 'AAAAAAAA' },
        next: { moment: 'out', opens: 1225 },
      });
    }
  });

  it('shows that of departure from its own minute on, and never that for who leaves early', () => {
    expect(at(1225)).toEqual({ shown: { moment: 'out', code: 'BBBBBBBB' }, next: undefined });
    expect(at(1360).shown).toBeDefined();
    expect(at(1361).shown).toBeUndefined();
  });
});
