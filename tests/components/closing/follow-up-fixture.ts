import type { Outline, StepOutline } from '../../../src/content/outline.ts';
import { testOutline } from '../session-fixture.ts';

const later: StepOutline = {
  id: 'later',
  index: 40,
  kind: 'questionnaire',
  icon: 'boom',
  title: { nl: 'Een half jaar later', en: 'Half a year later' },
  place: { nl: 'De boom', en: 'The tree' },
  opens: { rule: 'weeks-after', steps: ['werksessie'], weeks: 26 },
  required: false,
  minutes: 5,
  parts: [{ id: 'verstuurd', mark: 60, minutes: 5, needs: [] }],
  choices: [],
  texts: [],
};

/** The test course with a step that opens half a year after the werksessie. */
export const withFollowUp: Outline = {
  ...testOutline,
  phases: [...testOutline.phases, { id: 'vervolg', title: { nl: 'Later', en: 'Later' }, steps: [later] }],
};

/** Every mark of the required part of that course, at this moment. */
export function allMarks(at: number): Record<number, number> {
  return Object.fromEntries(
    testOutline.phases.flatMap(({ steps }) =>
      steps.flatMap(({ parts }) => parts.map(({ mark }) => [mark, at] as const)),
    ),
  );
}
