import { expect, it } from 'vitest';
import { table } from '../../bench/table.ts';

it('gives every column the width of its longest cell', () => {
  expect(table(['screen', 'gzip'], [['les-1', '12.3 kB'], ['werksessie']])).toBe(
    [
      '| screen     | gzip    |',
      '| ---------- | ------- |',
      '| les-1      | 12.3 kB |',
      '| werksessie |         |',
    ].join('\n'),
  );
});
