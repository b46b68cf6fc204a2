import type { CourseFiles } from './course-files.ts';
import { once } from './once.ts';
import { agreedIds, continuedIds, type OutcomeForm } from './outcome-schema.ts';

const file = 'organiseren/opbrengst.yaml';
const lists = ['themes', 'agreed', 'leadKinds', 'tiedTo', 'continued'] as const;

/** Of each list every id once, and of the two that the page knows by name all. */
export function checkOutcome(form: OutcomeForm | undefined, files: CourseFiles): void {
  if (form === undefined) return;
  for (const list of lists)
    once(
      files,
      'optionId',
      form[list].options.map(({ id }, at) => ({ value: id, file, path: [list, 'options', at, 'id'] })),
    );
  const { items, scale } = form.satisfaction;
  once(
    files,
    'optionId',
    items.map(({ id }, at) => ({ value: id, file, path: ['satisfaction', 'items', at, 'id'] })),
  );
  once(
    files,
    'answerValue',
    scale.map(({ value }, at) => ({ value, file, path: ['satisfaction', 'scale', at, 'value'] })),
  );
  for (const [list, ids] of [
    ['agreed', agreedIds],
    ['continued', continuedIds],
  ] as const) {
    const found: readonly string[] = form[list].options.map(({ id }) => id);
    const missing = ids.filter((id) => !found.includes(id));
    if (missing.length > 0)
      files.fault(file, [list, 'options'], (words) => words.evening.noOption(missing.join(', ')));
  }
}
