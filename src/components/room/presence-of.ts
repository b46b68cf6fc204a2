import type { DayRecord } from '../../room/day-record.ts';
import { presenceAtDoor, type DoorRules, type Presence } from '../../room/presence-at-door.ts';

const known = new WeakMap<DayRecord, { readonly rules: DoorRules; readonly presence: Presence }>();

/**
 * What the log says of everybody. Kept as long as the record is the same, which is another object after every change: the bar
 * and the tab ask for it at the same moment, and of 500 people it takes a while.
 */
export function presenceOfRecord(record: DayRecord, rules: DoorRules): Presence {
  const before = known.get(record);
  if (before !== undefined && isSame(before.rules, rules)) return before.presence;
  const presence = presenceAtDoor(record, rules);
  known.set(record, { rules, presence });
  return presence;
}

function isSame(one: DoorRules, other: DoorRules): boolean {
  return (
    one.start === other.start &&
    one.end === other.end &&
    one.graceMinutes === other.graceMinutes &&
    one.residents.join() === other.residents.join()
  );
}
