import type { FaultId } from './faults.ts';

/** Faults that lie outside the API: in the session with the server, and in the clock of the device. */

const clockSkewMs = -26 * 3_600_000;
const sessions: Partial<Record<FaultId, string>> = { expired: 'expired', gone: 'gone' };

export function beginOutside(fault: FaultId, courseWindow: Window | null): void {
  const session = sessions[fault];
  if (session !== undefined) document.cookie = `preview-session=${session}; path=/; SameSite=Strict`;
  if (fault === 'clock-skew') setBack(courseWindow);
}

export function endOutside(fault: FaultId, courseWindow: Window | null): void {
  if (sessions[fault] !== undefined) document.cookie = 'preview-session=; path=/; max-age=0';
  if (fault === 'clock-skew') restore(courseWindow);
}

type Clock = Window & { Date: DateConstructor & { realNow?: () => number } };

function setBack(courseWindow: Window | null): void {
  const clock = courseWindow as Clock | null;
  if (clock === null || clock.Date.realNow !== undefined) return;
  const { now } = clock.Date;
  clock.Date.realNow = now;
  clock.Date.now = () => now() + clockSkewMs;
}

function restore(courseWindow: Window | null): void {
  const clock = courseWindow as Clock | null;
  if (clock?.Date.realNow === undefined) return;
  clock.Date.now = clock.Date.realNow;
  delete clock.Date.realNow;
}
