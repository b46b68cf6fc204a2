import type * as VirtualCourse from 'virtual:course';
import type { Outline } from '../content/outline.ts';
import { courseFrom } from '../packing/course-from.ts';
import type { Facts } from '../programme/facts.ts';
import { givenTexts } from './given-texts.ts';
import type { CourseGiven, Look } from './messages.ts';
import { seededFacts } from './seeded-facts.ts';
import { ViewVisit, type ViewVisitInput } from './view-visit.ts';

/**
 * The course that is shown: another one whenever the editor gives one, for screens that ask each time anew. Somebody visits
 * it, and keeps what they did as long as the course asks the same of them.
 */
export class CourseOnView {
  readonly #minutes: () => number;
  #course: typeof VirtualCourse | undefined;
  #isNew = false;
  #visit: ViewVisit | undefined;
  /** Of whom, and of which steps, the visit is. */
  #of = '';

  /** @param minutes The clock, in minutes since 1970. */
  constructor(minutes: () => number) {
    this.#minutes = minutes;
  }

  /** From now on this is the course; throws when it is none, and then the one before stays. */
  take({ given, files }: CourseGiven): void {
    this.#course = courseFrom(given, givenTexts(files));
    this.#isNew = true;
  }

  /** The visit of the learner who is asked for, in their language; undefined as long as there is no course. */
  visitOf(look: Look): ViewVisit | undefined {
    if (this.#course === undefined) return undefined;
    const { outline, loadReportOutline } = this.#course;
    const who = { learner: look.learner, name: look.name ?? '', step: stepOf(look, outline) };
    const of = JSON.stringify([who, whatIsAsked(outline)]);
    const before = this.#visit?.session;
    if (before?.language === look.language && of === this.#of && !this.#isNew) return this.#visit;
    const facts: Facts =
      before !== undefined && of === this.#of
        ? before.facts
        : seededFacts(outline, { ...who, now: this.#minutes() });
    this.#of = of;
    this.#isNew = false;
    const input: ViewVisitInput = {
      outline,
      facts: { ...facts, language: look.language },
      learnerName: who.name,
      minutes: this.#minutes,
      loadReportOutline: async () => (await loadReportOutline()).default,
    };
    if (this.#visit === undefined) this.#visit = new ViewVisit(input);
    else this.#visit.become(input);
    return this.#visit;
  }

  get outline(): Outline {
    return this.#given.outline;
  }

  get contents(): typeof VirtualCourse.contents {
    return this.#given.contents;
  }

  get lazyWords(): typeof VirtualCourse.lazyWords {
    return this.#given.lazyWords;
  }

  get startWords(): typeof VirtualCourse.startWords {
    return this.#given.startWords;
  }

  get #given(): typeof VirtualCourse {
    if (this.#course === undefined) throw new Error('There is no course yet.');
    return this.#course;
  }
}

/** The step that decides how far somebody is who is halfway; "" where it decides nothing. */
function stepOf({ learner, step }: Look, { phases }: Outline): string {
  const isStep = phases.some(({ steps }) => steps.some(({ id }) => id === step));
  return learner === 'halfway' && isStep ? step : '';
}

/** Everything of a course that decides what somebody has done. */
function whatIsAsked({ phases, rules }: Outline): unknown {
  const steps = phases.flatMap((phase) => phase.steps);
  return [
    rules,
    steps.map(({ id, index, required, opens, parts, choices, texts }) => [
      ...[id, index, required, opens, choices, texts],
      parts.map(({ mark, needs }) => [mark, needs]),
    ]),
  ];
}
