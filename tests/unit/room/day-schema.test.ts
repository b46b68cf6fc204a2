import type * as v from 'valibot';
import { expect, test } from 'vitest';
import { emptyDay, type DayRecord } from '../../../src/room/day-record.ts';
import type { daySchema } from '../../../src/room/day-schema.ts';
import { dayText } from '../../../src/room/day-text.ts';
import { readDay } from '../../../src/room/read-day.ts';

type Frozen<Value> = Value extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Frozen<Value[Key]> }
    : Value;

test('what is stored has every field of a day and no other one, so that it can be read again', () => {
  // Held by the types; that the other way round is so too, `satisfies` says in the schema.
  const fits: Frozen<DayRecord> extends Frozen<v.InferOutput<typeof daySchema>> ? true : false = true;
  expect(fits).toBe(true);
  const day = emptyDay('ABCD2345', true);
  expect(readDay(dayText(day), 'ABCD2345', true)).toEqual({ kind: 'day', record: day });
});
