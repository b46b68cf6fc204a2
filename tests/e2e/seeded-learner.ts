import { outlineOf, type Outline, type StepOutline } from '../../src/content/outline.ts';
import { noFacts, type Facts } from '../../src/programme/facts.ts';
import { pack } from '../../src/progress/pack.ts';
import { nothingReported } from '../../src/progress/record.ts';
import type { Standard } from '../../src/packing/standards.ts';
import type { Testbed } from './preview-visit.ts';
import { loadCourse } from '../fixtures/loaded-course.ts';

/** How far somebody is who already has a record in the LMS. */
export type Stage =
  /** Was at the werksessie, and did nothing in the module yet. */
  | 'attended'
  /** Information pack and questionnaire done; the werksessie is still to come. */
  | 'prepared'
  /** Preparation done, was at the werksessie, first lesson done, two windows of the second. */
  | 'halfway'
  /** Everything but the closing, the questionnaire after half a year and what is not required. */
  | 'nearly'
  /** All twelve lights on. */
  | 'morning';

const day = 1440;
const typed = [
  'Met de POH en de wijkverpleegkundige erbij.',
  'Donderdag na het spreekuur.',
  'Meer bewegen na je zestigste',
  'Jongeren en slaap',
];

/** Uneven, so that pictures of them have something to show. */
const answers = [3, 4, 2, 3, 1, 3, 4, 4, 2, 1, 3, 3, 5, 3, 2, 4, 1, 3, 2];

/** What somebody at this stage has stored; `now` in minutes since 1970, from which everything is counted back. */
export function factsAt(outline: Outline, stage: Stage, now: number): Facts {
  const steps = outline.phases.flatMap((phase) => phase.steps);
  const startedAt = now - (stage === 'morning' ? 230 : 30) * day;
  const sessionStart = startedAt + 12 * day;
  const stay = { in: sessionStart, out: sessionStart + 240 };
  const done = (step: StepOutline): boolean => {
    if (stage === 'attended') return false;
    if (stage === 'prepared') return ['informatiepakket', 'vragenlijst'].includes(step.id);
    if (stage === 'morning') return true;
    if (stage === 'nearly') return step.required || step.kind === 'reading';
    return ['leeswijzer', 'informatiepakket', 'vragenlijst', 'les-1'].includes(step.id);
  };
  const begun = (step: StepOutline) =>
    done(step) ||
    (!['attended', 'prepared'].includes(stage) && (step.kind === 'werksessie' || step.id === 'les-2'));
  const partsOf = (step: StepOutline) =>
    done(step) ? step.parts : begun(step) && step.id === 'les-2' ? step.parts.slice(0, 2) : [];
  const begunSteps = steps.filter(begun);
  return {
    ...noFacts(startedAt),
    ...(['attended', 'prepared'].includes(stage) ? {} : { language: 'nl' as const, profession: 1 }),
    marks: Object.fromEntries(
      steps.flatMap(partsOf).map(({ mark }, position) => [mark, startedAt + position * 60]),
    ),
    choices: Object.fromEntries(
      begunSteps.flatMap(({ choices, kind, moment }) =>
        choices.map((choice, position) => {
          // Half a year later it goes a little better here and there.
          const better = kind === 'questionnaire' && moment !== 'vooraf' && position % 3 === 0 ? 1 : 0;
          return [choice, Math.min(5, answers[position % answers.length]! + better)];
        }),
      ),
    ),
    texts: Object.fromEntries(
      begunSteps.flatMap(({ texts }) => texts).map((text) => [text, typed[text % typed.length]!]),
    ),
    attendance:
      stage === 'prepared'
        ? {}
        : {
            session: { start: sessionStart, end: sessionStart + 240 },
            checkedIn: sessionStart - 2,
            checkedOut: sessionStart + 241,
            ...(stage === 'morning' ? { confirmed: stay } : {}),
          },
    ...(stage === 'morning'
      ? {
          certificate: {
            ...{ issuedAt: sessionStart + day, name: 'Noor Voorbeeld', number: '7F3K92QD', version: 1 },
            ...{ kind: 'full' as const, basis: 'confirmed' as const, ...stay, language: 'nl' as const },
          },
        }
      : {}),
  };
}

let course: Outline | undefined;

/**
 * Stores a record in the preview LMS, as if the learner had worked there before.
 *
 * @param last The step where the learner was last, and which part of it; the next visit begins there.
 */
export async function seedLearner(
  testbed: Pick<Testbed, 'preview'>,
  standard: Standard,
  learner: string,
  stage: Stage,
  last?: { readonly at: string; readonly anchor?: number },
): Promise<void> {
  course ??= outlineOf(loadCourse('course'));
  const outline = course;
  const place = outline.phases.flatMap((phase) => phase.steps).find(({ id }) => id === last?.at);
  const facts: Facts = {
    ...factsAt(outline, stage, Math.floor(Date.now() / 60_000)),
    ...(place === undefined ? {} : { place: { step: place.index, anchor: last?.anchor ?? 0 } }),
  };
  await storeFacts(testbed, standard, learner, facts);
}

/** Stores these facts in the preview LMS, as the record of a learner. */
export async function storeFacts(
  testbed: Pick<Testbed, 'preview'>,
  standard: Standard,
  learner: string,
  facts: Facts,
): Promise<void> {
  course ??= outlineOf(loadCourse('course'));
  const suspend_data = pack({
    counter: 40,
    facts,
    reported: nothingReported,
    visits: [],
    content: course.version,
  });
  const cmi =
    standard === 'scorm12'
      ? { suspend_data, core: { lesson_status: 'incomplete', exit: 'suspend' } }
      : { suspend_data, completion_status: 'incomplete', exit: 'suspend' };
  const answer = await fetch(`${testbed.preview.url}api/records/${standard}/${learner}`, {
    method: 'POST',
    body: JSON.stringify({ kind: 'commit', cmi }),
  });
  if (!answer.ok) throw new Error(`The preview did not take the record: ${await answer.text()}`);
}
