import type { Language, Words } from '../course-files/language.ts';
import { mustBeAnswered } from './asked.ts';
import type { Film } from '../course-files/film.ts';
import type { Accreditation, Course, Field, Opens, Step } from '../course-files/schema.ts';
import { breaksOf, programmeOf, type Stretch } from './session-programme.ts';

/**
 * What the module must know before any text is read: steps, numbers, rules, titles. The texts of a step
 * come later, one step and one language at a time (see `step-content.ts`).
 */
export interface Outline {
  readonly id: string;
  readonly version: string;
  readonly languages: readonly Language[];
  readonly title: Words;
  readonly rules: Course['rules'];
  readonly professions: Course['professions'];
  readonly accreditation: readonly Accreditation[];
  readonly sessionMinutes: number;
  /** The pauses among them, in minutes after the start; absent where there are none. */
  readonly sessionBreaks?: readonly Stretch[];
  readonly phases: readonly PhaseOutline[];
  readonly films: readonly FilmOutline[];
  readonly fields: readonly Pick<Field, 'text' | 'limit'>[];
  /** How many places the report has in the LMS's list. */
  readonly reportLength: number;
}

/** What a card that leads to a film shows of it. */
export type FilmOutline = Pick<Film, 'id' | 'title' | 'seconds' | 'shown' | 'still'>;

export interface PhaseOutline {
  readonly id: string;
  readonly title: Words;
  readonly steps: readonly StepOutline[];
}

export interface StepOutline extends Pick<
  Step,
  'id' | 'index' | 'kind' | 'title' | 'place' | 'icon' | 'required'
> {
  readonly building?: string;
  readonly moment?: string;
  readonly opens: Opens;
  readonly minutes: number;
  readonly parts: readonly Part[];
  /** Everything else a learner can leave behind in this step: it makes the step "busy". */
  readonly choices: readonly number[];
  readonly texts: readonly number[];
  /** Choices that were asked for once: there may be answers to them. */
  readonly earlier?: readonly number[];
}

/** A part of a step that is finished once: its mark. */
export interface Part {
  readonly id: string;
  readonly mark: number;
  readonly minutes: number;
  /** Choices that must have been made before this part can be finished. */
  readonly needs: readonly number[];
}

/** What the report for teachers needs beside the outline; it is told when something was done, and comes late. */
export interface ReportOutline {
  readonly questions: readonly Question[];
  /** First of the places in the LMS's list where the attendance is told. */
  readonly attendance: number;
}

/** A question that is reported to the LMS, at its fixed place there. */
export interface Question {
  readonly report: number;
  readonly id: string;
  /** What it asks, in Dutch; a SCORM 1.2 LMS has no place for it. */
  readonly description: string;
  readonly type: 'choice' | 'likert' | 'text';
  /** Number in the register of choices or of texts. */
  readonly source: number;
  /** The right value, of a question that once had one. */
  readonly correct?: number;
}

export function outlineOf(course: Course): Outline {
  const breaks = breaksOf(programmeOf(course.werksessie));
  return {
    id: course.id,
    version: course.version,
    languages: course.languages,
    title: course.title,
    rules: course.rules,
    professions: course.professions,
    accreditation: course.accreditation,
    sessionMinutes: course.werksessie.minutes,
    ...(breaks.length === 0 ? {} : { sessionBreaks: breaks }),
    phases: course.phases.map((phase) => ({
      id: phase.id,
      title: phase.title,
      steps: phase.steps.map((step) => stepOutline(course, step)),
    })),
    films: course.films.map(({ id, title, seconds, shown, still }) => ({ id, title, seconds, shown, still })),
    fields: fieldsOf(course).map(({ text, limit }) => ({ text, limit })),
    reportLength: Math.max(...questionsOf(course).map(({ report }) => report)) + 1,
  };
}

export function reportOutlineOf(course: Course): ReportOutline {
  return { questions: questionsOf(course), attendance: course.werksessie.report };
}

function stepOutline(course: Course, step: Step): StepOutline {
  const facts = stepFacts(course, step);
  return {
    id: step.id,
    index: step.index,
    kind: step.kind,
    title: step.title,
    place: step.place,
    icon: step.icon,
    required: step.required,
    opens: step.opens,
    ...(step.building === undefined ? {} : { building: step.building }),
    ...(step.moment === undefined ? {} : { moment: step.moment }),
    minutes: facts.minutes ?? facts.parts.reduce((sum, part) => sum + part.minutes, 0),
    parts: facts.parts,
    choices: facts.choices,
    texts: facts.texts,
    ...(facts.earlier === undefined ? {} : { earlier: facts.earlier }),
  };
}

interface StepFacts {
  /** Only where the parts do not say it. */
  readonly minutes?: number;
  readonly parts: readonly Part[];
  readonly choices: readonly number[];
  readonly texts: readonly number[];
  readonly earlier?: readonly number[];
}

function stepFacts(course: Course, step: Step): StepFacts {
  const sections = (list: readonly { id: string; mark: number; minutes: number }[]): StepFacts => ({
    parts: list.map(({ id, mark, minutes }) => ({ id, mark, minutes, needs: [] })),
    choices: [],
    texts: [],
  });
  switch (step.kind) {
    case 'reading':
      return {
        ...sections(course.readings[step.id]!.sections),
        choices: course.readings[step.id]!.sections.flatMap(
          ({ act }) => act?.items.map((item) => item.choice) ?? [],
        ),
      };
    case 'evaluation':
      return sections(course.evaluation.sections);
    case 'lesson': {
      const { minutes, marks, dilemma, exercise } = course.lessons[step.id]!;
      const earlier = course.earlier.questions.filter((question) => question.step === step.id);
      return {
        parts: [
          { id: 'lezen', mark: marks.lezen, minutes: minutes.lezen, needs: [] },
          { id: 'bekijken', mark: marks.bekijken, minutes: minutes.bekijken, needs: [] },
          { id: 'toepassen', mark: marks.toepassen, minutes: minutes.toepassen, needs: [dilemma.choice] },
        ],
        choices: [dilemma.choice],
        ...(earlier.length === 0 ? {} : { earlier: earlier.map(({ choice }) => choice) }),
        texts: exercise.fields.map((field) => field.text),
      };
    }
    case 'questionnaire': {
      const { moments, items, extra, minutes } = course.questionnaire;
      const moment = moments.find(({ id }) => id === step.moment)!;
      const statements = items.map((item) => item.choice + moment.choiceOffset);
      const questions = moment.extra ? extra.choices : [];
      const needs = [...statements, ...questions.filter(mustBeAnswered).map(({ choice }) => choice)];
      const went = moment.extra ? thingsIn(course).map((item) => item.went) : [];
      const earlier = course.earlier.statements.map((item) => item.choice + moment.choiceOffset);
      return {
        parts: [{ id: 'verstuurd', mark: moment.mark, minutes: moment.minutes ?? minutes, needs }],
        choices: [...statements, ...questions.map(({ choice }) => choice), ...went],
        ...(earlier.length === 0 ? {} : { earlier }),
        texts: moment.extra ? extra.fields.map((field) => field.text) : [],
      };
    }
    case 'werksessie':
      return {
        minutes: course.werksessie.minutes,
        parts: [],
        // What is filled in on Mijn wijk is kept with the werksessie that it prepares.
        choices: [
          ...course.werksessie.readiness.points,
          ...course.mijnWijk.socialeKaart.groups.flatMap((group) => group.partners),
        ].map(({ choice }) => choice),
        texts: course.werksessie.notes.flatMap((group) => group.fields.map((field) => field.text)),
      };
    case 'reflection': {
      const { minutes, mark, feedback } = course.reflection;
      return {
        parts: [{ id: 'bewaard', mark, minutes, needs: [] }],
        choices: [...feedback.ratings, ...feedback.questions, ...(feedback.goals?.items ?? [])].map(
          (asked) => asked.choice,
        ),
        texts: [...course.reflection.private.fields, feedback.remark.field].map((field) => field.text),
      };
    }
    case 'closing':
      return {
        minutes: course.closing.minutes,
        parts: [],
        choices: thingsIn(course).map(({ choice }) => choice),
        texts: [],
      };
  }
}

const thingsIn = ({ closing }: Course) => closing.things?.items ?? [];

/** Every text field of the course, in the order of its numbers. */
export function fieldsOf(course: Course): readonly Field[] {
  return [
    ...Object.values(course.lessons).flatMap((lesson) => lesson.exercise.fields),
    ...course.werksessie.notes.flatMap((group) => group.fields),
    ...course.reflection.private.fields,
    course.reflection.feedback.remark.field,
    ...course.questionnaire.extra.fields,
  ].toSorted((a, b) => a.text - b.text);
}

function questionsOf(course: Course): readonly Question[] {
  const { items, moments, extra } = course.questionnaire;
  const statements = moments.flatMap((moment) =>
    [...items, ...course.earlier.statements].map((item): Question => ({
      report: item.report + moment.reportOffset,
      id: reportId(`${moment.id}-${item.id}`),
      description: item.statement.nl,
      type: 'likert',
      source: item.choice + moment.choiceOffset,
    })),
  );
  const extras = extra.choices.map((question): Question => ({
    report: question.report,
    id: reportId(question.id),
    description: question.question.nl,
    type: 'likert',
    source: question.choice,
  }));
  const dilemmas = Object.values(course.lessons).map(({ dilemma }): Question => ({
    report: dilemma.report,
    id: reportId(dilemma.id),
    description: dilemma.title.nl,
    type: 'choice',
    source: dilemma.choice,
  }));
  const earlier = course.earlier.questions.map(({ id, question, ...asked }): Question => ({
    report: asked.report,
    id: reportId(id),
    description: question.nl,
    type: 'choice',
    source: asked.choice,
    ...(asked.correct === undefined ? {} : { correct: asked.correct }),
  }));
  const { ratings, questions, goals, remark } = course.reflection.feedback;
  const feedback = [
    ...ratings.map((rating): Question => ({
      report: rating.report,
      id: reportId(`feedback-${rating.id}`),
      description: rating.label.nl,
      type: 'likert',
      source: rating.choice,
    })),
    ...questions.map((question): Question => ({
      report: question.report,
      id: reportId(`feedback-${question.id}`),
      description: question.question.nl,
      type: 'likert',
      source: question.choice,
    })),
    ...(goals?.items ?? []).map((item): Question => ({
      report: item.report,
      id: reportId(`doel-${item.goal}`),
      description: course.werksessie.goals.find(({ id }) => id === item.goal)!.text.nl,
      type: 'likert',
      source: item.choice,
    })),
    {
      report: remark.report,
      id: reportId(`feedback-${remark.field.id}`),
      description: remark.field.label.nl,
      type: 'text',
      source: remark.field.text,
    } satisfies Question,
  ];
  return [...statements, ...extras, ...dilemmas, ...earlier, ...feedback].toSorted(
    (a, b) => a.report - b.report,
  );
}

/** LMSs differ in the ids they take; letters, digits and `_` pass everywhere. */
function reportId(id: string): string {
  return id.replaceAll('-', '_');
}
