import { expect, test } from 'vitest';
import { ActiveTime } from '../../../src/runtime/active-time.ts';

const minute = 60_000;

function setup() {
  const clock = { now: 5_000_000 };
  const active = new ActiveTime(() => clock.now);
  const pass = (milliseconds: number) => {
    clock.now += milliseconds;
    active.tick();
  };
  return { active, pass };
}

test('counts the time in which the page lives, also in the background', () => {
  const { active, pass } = setup();
  for (let n = 0; n < 30; n++) pass(2000);
  for (let n = 0; n < 30; n++) pass(minute);
  expect(active.milliseconds).toBe(31 * minute);
});

test('leaves out a night with the lid closed', () => {
  const { active, pass } = setup();
  pass(minute);
  pass(9 * 60 * minute);
  pass(minute);
  expect(active.milliseconds).toBe(2 * minute);
});

test('a clock that is put back takes nothing away', () => {
  const { active, pass } = setup();
  pass(minute);
  pass(-60 * minute);
  pass(minute);
  expect(active.milliseconds).toBe(2 * minute);
});
