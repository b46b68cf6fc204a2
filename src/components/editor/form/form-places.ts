import type { ValuePath } from '../../../course-files/value-path.ts';
import { t } from '../../session/words.ts';
import type { FormView } from './form-view.ts';

/** The whole name of a place, without positions and languages: `lesson-dilemma-ways`. */
export function nameOf({ known }: Pick<FormView, 'known'>, path: ValuePath): string {
  return [known.kind, ...path.filter((key) => typeof key === 'string' && key !== 'nl' && key !== 'en')].join(
    '-',
  );
}

const numbers = ['mark', 'choice', 'text', 'went'] as const;

/** Under which numbers work of learners is kept here: `bewaard onder nummer 20, ligt vast`. */
export function keptUnder(view: FormView, path: ValuePath): string | undefined {
  const values = Object(view.course.value({ file: view.file, path })) as Readonly<Record<string, unknown>>;
  const own = [
    ...numbers.map((key) => values[key]),
    ...Object.values(Object(values.marks) as Readonly<Record<string, unknown>>),
  ].filter((value) => typeof value === 'number');
  if (own.length === 0) return undefined;
  const said = new Intl.ListFormat(t('form.locale'), { type: 'conjunction' }).format(own.map(String));
  return t('form.kept', { count: own.length, numbers: said });
}

/** Where the page of a text stands: named after its id, or the page of the file itself. */
export function pageBase(
  { course, known, file }: Pick<FormView, 'course' | 'known' | 'file'>,
  path: ValuePath,
): string {
  if (known.pageFolder === undefined) return known.page ?? '';
  return `${known.pageFolder}/${String(course.value({ file, path: [...path.slice(0, -1), 'id'] }))}`;
}
