import type { CourseSession } from '../session/course-session.ts';
import type { IconName } from '../ui/icon.ts';
import { durationInWords, t } from '../session/words.ts';

/** The presence at the werksessie in a sentence. */
interface PresenceInWords {
  /** Nothing more is needed for it. */
  readonly enough: boolean;
  readonly icon: IconName;
  readonly words: string;
}

export function presenceInWords({ overview, facts }: CourseSession): PresenceInWords {
  const { basis, minutes, full } = overview.presence;
  const duration = durationInWords(minutes);
  if (basis === 'none') {
    const half = facts.attendance.checkedIn !== undefined;
    return {
      enough: false,
      icon: 'clock',
      words: t(half ? 'needed.presence.onlyIn' : 'needed.presence.none'),
    };
  }
  if (basis === 'withdrawn') return { enough: false, icon: 'info', words: t('needed.presence.withdrawn') };
  if (basis === 'unproven')
    return { enough: false, icon: 'info', words: t('needed.presence.unproven', { duration }) };
  if (basis === 'claim') {
    const words = t(full ? 'needed.presence.claimFull' : 'needed.presence.claimPart', { duration });
    return { enough: false, icon: 'clock', words };
  }
  if (minutes === 0) return { enough: false, icon: 'info', words: t('needed.presence.absent') };
  const words = t(full ? 'needed.presence.full' : 'needed.presence.part', { duration });
  return { enough: true, icon: 'check', words };
}
