import type { DayView } from '../board/day-view.ts';
import { pictureOfDay } from './picture-of-day.ts';
import { theBigScreen } from './the-big-screen.ts';

/** From now on the big screen shows this day, in this language, as it is at each moment. */
export function followDay({ day, course, language }: Omit<DayView, 'now'>): void {
  theBigScreen.follow(
    (kind) => pictureOfDay(kind, { day, course, language, now: day.now() }),
    (listener) => day.onChange(listener),
    language,
  );
}
