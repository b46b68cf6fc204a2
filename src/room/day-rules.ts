import type { SessionCard } from '../attendance/session-card.ts';
import { holdsOn } from '../encoding/period.ts';
import { accreditationDay } from '../programme/points.ts';
import type { OpenRules } from './open-items.ts';
import type { RoomCourse } from './room-course.ts';

/** The domain of people for whom the werksessie is no work. */
const residents = 'bewoners';

/** What of the card and the course decides at the door and at the end. */
export function dayRules(
  { start, end }: Pick<SessionCard, 'start' | 'end'>,
  { rules, professions, accreditation }: Pick<RoomCourse, 'rules' | 'professions' | 'accreditation'>,
): OpenRules {
  const day = accreditationDay(start);
  const asksNumber = accreditation.filter((record) => record.bigNumber && holdsOn(day, record));
  return {
    start,
    end,
    graceMinutes: rules.graceMinutes,
    residents: professions.filter(({ domain }) => domain === residents).map(({ id }) => id),
    numberFor: [...new Set(asksNumber.flatMap((record) => record.professions))],
  };
}
