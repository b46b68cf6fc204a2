import type { Act } from '../course-files/act-schema.ts';
import type { Course } from '../course-files/schema.ts';

/** An act, and the step and the position of the text that it goes with. */
export interface PlacedAct {
  readonly step: string;
  readonly position: number;
  readonly act: Act;
}

/** What is to be done with the texts that are read, in the order of the programme. */
export function actsOf(course: Course): readonly PlacedAct[] {
  return course.phases
    .flatMap((phase) => phase.steps)
    .filter((step) => step.kind === 'reading')
    .flatMap(({ id }) =>
      (course.readings[id]?.sections ?? []).flatMap(({ act }, position) =>
        act === undefined ? [] : [{ step: id, position, act }],
      ),
    );
}
