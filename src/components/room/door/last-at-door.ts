import type { DayEvent, LogLine } from '../../../room/day-events.ts';
import { inOrder, lineOf, undoneIn } from '../../../room/log.ts';

const atDoor: readonly DayEvent['type'][] = [
  'person.came',
  'person.went',
  'person.returned',
  'person.absent',
  'person.removed',
  'all.went',
];

/** The last thing that was noted at the door and still counts: what *Herstel* takes back. */
export function lastAtDoor(log: readonly LogLine[]): LogLine | undefined {
  const ordered = inOrder(log);
  const undone = undoneIn(ordered);
  return ordered.findLast((line) => atDoor.includes(line.did.type) && !undone.has(lineOf(line)));
}
