import { actsOf } from './acts.ts';
import type { Course } from '../course-files/schema.ts';

/**
 * Every label that an answer of a learner needs to be read back later: questions, answers, names of fields. The texts
 * of the course itself are left out. What gets an answer in another part of the course is added here.
 */
export function dossierLabels(course: Course) {
  const { questionnaire, werksessie, reflection } = course;
  const { socialeKaart } = course.mijnWijk;
  return {
    course: course.title,
    questionnaire: {
      scale: questionnaire.scale,
      none: questionnaire.none,
      dimensions: questionnaire.dimensions.map(({ id, title }) => ({ id, title })),
      bands: questionnaire.bands,
      items: questionnaire.items.map(({ dimension, choice, statement }) => ({
        dimension,
        choice,
        statement,
      })),
      // What was answered once can still be read.
      earlier: course.earlier.statements.map(({ choice, statement }) => ({ choice, statement })),
      moments: questionnaire.moments.map(({ id, mark, choiceOffset, reportOffset, extra, lookBack }) => ({
        id,
        mark,
        choiceOffset,
        reportOffset,
        extra,
        lookBack,
      })),
      extra: {
        choices: questionnaire.extra.choices.map(({ choice, question, options }) => ({
          choice,
          question,
          options,
        })),
        fields: questionnaire.extra.fields.map(labelOf),
      },
    },
    werksessie: {
      readiness: {
        options: werksessie.readiness.options,
        points: werksessie.readiness.points.map(({ choice, text }) => ({ choice, text })),
      },
      notes: werksessie.notes.map(({ title, fields }) => ({ title, fields: fields.map(labelOf) })),
    },
    socialeKaart: {
      answers: socialeKaart.answers.map(({ value, label }) => ({ value, label })),
      groups: socialeKaart.groups.map(({ title, partners }) => ({
        title,
        partners: partners.map(({ choice, name }) => ({ choice, label: name })),
      })),
    },
    lessons: Object.entries(course.lessons).map(([step, { dilemma, exercise }]) => ({
      step,
      questions: [
        { choice: dilemma.choice, question: dilemma.title, answers: labelled(dilemma.ways) },
        // What was answered once can still be read.
        ...course.earlier.questions
          .filter((question) => question.step === step)
          .map(({ choice, question, answers }) => ({ choice, question, answers: labelled(answers) })),
      ],
      fields: exercise.fields.map(labelOf),
    })),
    acts: actsOf(course).map(({ act }) => ({
      title: act.title,
      items: act.items.map(({ choice, label }) => ({ choice, label: label ?? act.task })),
      answers: act.answers.map(({ value, label }) => ({ value, label })),
    })),
    things: course.closing.things && {
      title: course.closing.things.title,
      went: course.closing.things.went,
      items: course.closing.things.items.map(({ choice, went, question, options }) => ({
        choice,
        went,
        label: question,
        options: options.map(({ value, label }) => ({ value, label })),
      })),
    },
    reflection: {
      private: { title: reflection.private.title, fields: reflection.private.fields.map(labelOf) },
      feedback: {
        title: reflection.feedback.title,
        options: reflection.feedback.options,
        ratings: reflection.feedback.ratings.map(({ choice, label }) => ({ choice, label })),
        questions: reflection.feedback.questions.map(({ choice, question, options }) => ({
          choice,
          label: question,
          options,
        })),
        goals: reflection.feedback.goals && {
          title: reflection.feedback.goals.title,
          options: reflection.feedback.goals.options,
          // The check of the course files knows no goal that is not there.
          items: reflection.feedback.goals.items.flatMap(({ choice, goal }) =>
            werksessie.goals.filter(({ id }) => id === goal).map(({ text: label }) => ({ choice, label })),
          ),
        },
        remark: labelOf(reflection.feedback.remark.field),
      },
    },
  };
}

function labelled<Label>(answers: readonly { readonly value: number; readonly text: Label }[]) {
  return answers.map(({ value, text: label }) => ({ value, label }));
}

function labelOf<Label>({ text, label }: { readonly text: number; readonly label: Label }) {
  return { text, label };
}
