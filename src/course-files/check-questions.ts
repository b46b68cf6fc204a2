import type { CourseFiles } from './course-files.ts';
import type { CourseParts } from './course-parts.ts';
import { once } from './once.ts';

/** Statements, moments and the questions of half a year later refer to what is there. */
export function checkQuestionnaire(
  { course, questionnaire, werksessie }: CourseParts,
  files: CourseFiles,
): void {
  if (questionnaire === undefined) return;
  const file = 'vragenlijst.yaml';
  const dimensions = questionnaire.dimensions.map((dimension) => dimension.id);
  questionnaire.items.forEach(({ dimension }, at) => {
    if (!dimensions.includes(dimension))
      files.fault(file, ['items', at, 'dimension'], (words) =>
        words.cross.noDimension(dimension, dimensions.join(', ')),
      );
  });
  const domains = course?.domains.map(({ id }) => id);
  questionnaire.extra.choices.forEach(({ domain }, at) => {
    if (domain !== undefined && domains?.includes(domain) === false)
      files.fault(file, ['extra', 'choices', at, 'domain'], (words) =>
        words.cross.noDomain(domain, domains.join(', ')),
      );
  });
  if (werksessie === undefined) return;
  const notes = werksessie.notes.map((group) => group.id);
  questionnaire.moments.forEach((moment, m) =>
    moment.lookBack.forEach((id, at) => {
      if (!notes.includes(id))
        files.fault(file, ['moments', m, 'lookBack', at], (words) =>
          words.cross.noNotes(id, notes.join(', ')),
        );
    }),
  );
}

/** Goals that are asked about are goals of the werksessie, each once. */
export function checkReflection({ reflection, werksessie }: CourseParts, files: CourseFiles): void {
  const items = reflection?.feedback.goals?.items ?? [];
  const file = 'reflectie.yaml';
  const path = (at: number) => ['feedback', 'goals', 'items', at, 'goal'];
  once(
    files,
    'goal',
    items.map(({ goal }, at) => ({ value: goal, file, path: path(at) })),
  );
  const goals = werksessie?.goals.map((goal) => goal.id);
  items.forEach(({ goal }, at) => {
    if (goals?.includes(goal) === false)
      files.fault(file, path(at), (words) => words.cross.noGoal(goal, goals.join(', ')));
  });
}

/** What somebody can choose to do leads to a field in which it was written, and there is something to choose without one. */
export function checkThings(parts: CourseParts, files: CourseFiles): void {
  const { closing, lessons, werksessie, reflection } = parts;
  const file = 'afronding.yaml';
  const fields = [
    ...Object.values(lessons).flatMap(({ exercise }) => exercise.fields),
    ...(werksessie?.notes ?? []).flatMap((group) => group.fields),
    ...(reflection?.private.fields ?? []),
  ].map(({ id }) => id);
  const isWhole = werksessie !== undefined && reflection !== undefined;
  for (const [at, { options }] of (closing?.things?.items ?? []).entries()) {
    const path = ['things', 'items', at, 'options'];
    for (const [o, { field, onlyWritten }] of options.entries()) {
      if (field === undefined && onlyWritten)
        files.fault(file, [...path, o, 'onlyWritten'], (words) => words.cross.writtenWhere);
      if (field !== undefined && isWhole && !fields.includes(field))
        files.fault(file, [...path, o, 'field'], (words) => words.cross.noField(field, fields.join(', ')));
    }
    if (options.filter(({ onlyWritten }) => !onlyWritten).length < 2)
      files.fault(file, path, (words) => words.cross.fewThings);
  }
}
