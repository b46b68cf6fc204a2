import { expect, test } from 'vitest';
import { tasksNow } from '../../../src/components/room/prepare/tasks.ts';

const words = { nl: 'Iets', en: 'Something' };
const moment = (day: number, ...tasks: readonly string[]) => ({
  id: `m${day}`,
  title: words,
  day,
  tasks: tasks.map((id) => ({ id, text: words })),
});
const moments = [moment(-84, 'a'), moment(-14, 'b'), moment(-7, 'c'), moment(1, 'd')];
const daysOf = (some: readonly { readonly day: number }[]) => some.map(({ day }) => day);

test('now is what is due, and what was due in the last two weeks and is not done', () => {
  expect(daysOf(tasksNow(moments, -10, []).now)).toEqual([-14, -7]);
  expect(daysOf(tasksNow(moments, -10, ['b']).now)).toEqual([-7]);
  expect(daysOf(tasksNow(moments, -11, []).now)).toEqual([-14]);
  expect(daysOf(tasksNow(moments, -10, []).others)).toEqual([-84, 1]);
});

test('the latest stays when all of it is done, and the first is there long before', () => {
  expect(daysOf(tasksNow(moments, 30, ['a', 'b', 'c', 'd']).now)).toEqual([1]);
  expect(daysOf(tasksNow(moments, -200, []).now)).toEqual([-84]);
});
