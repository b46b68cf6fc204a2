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
