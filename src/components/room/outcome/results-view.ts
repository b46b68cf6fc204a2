import type { DayView } from '../board/day-view.ts';
import type { ResultsPicture } from '../big-screen/picture.ts';

/** The results as the big screen shows them. */
export function resultsPicture({ day, course, language }: DayView): ResultsPicture {
  return {
    kind: 'results',
    results: undefined,
    received: day.record.receipts.before.length,
    scale: course.questionnaire.scale.map(({ label }) => label[language]),
  };
}
