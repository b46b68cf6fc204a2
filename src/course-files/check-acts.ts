import type { CourseFiles } from './course-files.ts';
import type { CourseParts } from './course-parts.ts';
import { once } from './once.ts';

/** What is to be done with a text can be done: an answer that is right is one of the answers, and every kind has what it needs. */
export function checkActs({ readings, evaluation }: CourseParts, files: CourseFiles): void {
  const figures = evaluation?.figures.map((figure) => figure.id);
  for (const [id, { sections }] of Object.entries(readings)) {
    const file = `${id}/${id}.yaml`;
    sections.forEach(({ act }, s) => {
      if (act === undefined) return;
      const path = ['sections', s, 'act'];
      once(
        files,
        'actItemId',
        act.items.map((item, at) => ({ value: item.id, file, path: [...path, 'items', at, 'id'] })),
      );
      const { figure } = act;
      if (figure !== undefined && figures?.includes(figure) === false)
        files.fault(file, [...path, 'figure'], (words) => words.cross.noFigure(figure, figures.join(', ')));
      const values = act.answers.map(({ value }) => value);
      if (act.kind === 'estimate' && act.items.length > 1)
        files.fault(file, [...path, 'items'], (words) => words.cross.oneEstimate);
      act.items.forEach((item, at) => {
        const ofItem = [...path, 'items', at];
        if (act.items.length > 1 && item.label === undefined)
          files.fault(file, ofItem, (words) => words.cross.actLabel);
        if (act.kind === 'choose') {
          if (item.right !== undefined)
            files.fault(file, [...ofItem, 'right'], (words) => words.cross.ownAnswer);
        } else if (item.right === undefined || item.why === undefined)
          files.fault(file, ofItem, (words) => words.cross.actRight);
        else if (!values.includes(item.right))
          files.fault(file, [...ofItem, 'right'], (words) =>
            words.cross.noValue(item.right ?? 0, values.join(', ')),
          );
      });
    });
  }
}
