import type { CourseParts } from './course-parts.ts';
import { attendanceReports } from './schema.ts';
import type { ValuePath } from './value-path.ts';

/** The registers of numbers under which learners' work is kept, with the highest number that each may have. */
export const registers = {
  mark: 149,
  choice: 199,
  text: 59,
  report: 149,
  'step-index': 39,
  'part-index': 15,
  'profession-index': 60,
} as const;

export type RegisterKind = keyof typeof registers;

/** A number of a register, where it stands and what it belongs to. */
export interface CourseNumber {
  readonly kind: RegisterKind;
  readonly value: number;
  /** By ids, which never change: `les-1/lezen`. */
  readonly name: string;
  readonly file: string;
  readonly path: ValuePath;
  /** It is the number in the file plus this one, which stands once for many. */
  readonly offset?: { readonly value: number; readonly path: ValuePath; readonly name: string };
}

/** Every number that a record of a learner or an LMS's list hangs on. */
export function numbersOf(parts: CourseParts): readonly CourseNumber[] {
  return [
    ...ofCourse(parts),
    ...ofTexts(parts),
    ...ofLessons(parts),
    ...ofEarlier(parts),
    ...ofQuestionnaire(parts),
    ...ofEarlierStatements(parts),
    ...ofWerksessie(parts),
    ...ofMijnWijk(parts),
    ...ofReflection(parts),
    ...ofClosing(parts),
    // Told last where a number is used twice: these six places are no line of their own.
    ...ofAttendance(parts),
  ];
}

function ofCourse({ course }: CourseParts): CourseNumber[] {
  const file = 'course.yaml';
  return [
    ...(course?.phases ?? []).flatMap((phase, p) =>
      phase.steps.map(({ id, index }, s): CourseNumber => ({
        kind: 'step-index',
        value: index,
        name: id,
        file,
        path: ['phases', p, 'steps', s, 'index'],
      })),
    ),
    ...(course?.professions ?? []).map(({ id, index }, at): CourseNumber => ({
      kind: 'profession-index',
      value: index,
      name: id,
      file,
      path: ['professions', at, 'index'],
    })),
  ];
}

function ofTexts({ readings, evaluation }: CourseParts): CourseNumber[] {
  const marks = (file: string, step: string, sections: readonly { id: string; mark: number }[]) =>
    sections.map(({ id, mark }, at): CourseNumber => ({
      kind: 'mark',
      value: mark,
      name: `${step}/${id}`,
      file,
      path: ['sections', at, 'mark'],
    }));
  return [
    ...Object.entries(readings).flatMap(([id, { sections }]) => [
      ...marks(`${id}/${id}.yaml`, id, sections),
      ...sections.flatMap((section, s) =>
        (section.act?.items ?? []).map((item, at): CourseNumber => ({
          kind: 'choice',
          value: item.choice,
          name: `${id}/${section.id}/${item.id}`,
          file: `${id}/${id}.yaml`,
          path: ['sections', s, 'act', 'items', at, 'choice'],
        })),
      ),
    ]),
    ...marks('evaluatie/evaluatie.yaml', 'evaluatie', evaluation?.sections ?? []),
  ];
}

function ofLessons({ lessons }: CourseParts): CourseNumber[] {
  return Object.entries(lessons).flatMap(([id, { marks, dilemma, exercise }]) => {
    const file = `lessen/${id}.yaml`;
    return [
      ...(['lezen', 'bekijken', 'toepassen'] as const).map((part): CourseNumber => ({
        kind: 'mark',
        value: marks[part],
        name: `${id}/${part}`,
        file,
        path: ['marks', part],
      })),
      ...choiceAndReport(`${id}/${dilemma.id}`, dilemma, file, ['dilemma']),
      ...fields(id, file, ['exercise', 'fields'], exercise.fields),
    ];
  });
}

/** What is asked no more keeps its numbers: there are answers under them. */
function ofEarlier({ earlier }: CourseParts): CourseNumber[] {
  return (earlier?.questions ?? []).flatMap((question, at) =>
    choiceAndReport(`${question.step}/${question.id}`, question, 'vroeger.yaml', ['questions', at]),
  );
}

function ofQuestionnaire({ questionnaire }: CourseParts): CourseNumber[] {
  if (questionnaire === undefined) return [];
  const file = 'vragenlijst.yaml';
  const { moments, items, extra } = questionnaire;
  return [
    ...moments.flatMap((moment, m): CourseNumber[] => [
      {
        kind: 'mark',
        value: moment.mark,
        name: `vragenlijst/${moment.id}`,
        file,
        path: ['moments', m, 'mark'],
      },
      ...statements(items, moment, m, file, ['items']),
    ]),
    ...extra.choices.flatMap((question, at) =>
      choiceAndReport(`vragenlijst/extra/${question.id}`, question, file, ['extra', 'choices', at]),
    ),
    ...fields('vragenlijst/extra', file, ['extra', 'fields'], extra.fields),
  ];
}

/** Asked no more, and still kept under their numbers. */
function ofEarlierStatements({ questionnaire, earlier }: CourseParts): CourseNumber[] {
  return (questionnaire?.moments ?? []).flatMap((moment, m) =>
    statements(earlier?.statements ?? [], moment, m, 'vroeger.yaml', ['statements']),
  );
}

/** Of each statement the number that it has at one moment. */
function statements(
  items: readonly { readonly id: string; readonly choice: number; readonly report: number }[],
  moment: { readonly id: string; readonly choiceOffset: number; readonly reportOffset: number },
  m: number,
  file: string,
  path: ValuePath,
): CourseNumber[] {
  return items.flatMap((item, at) =>
    (['choice', 'report'] as const).map((kind): CourseNumber => ({
      kind,
      value: item[kind] + moment[`${kind}Offset`],
      name: `vragenlijst/${moment.id}/${item.id}`,
      file,
      path: [...path, at, kind],
      offset: {
        value: moment[`${kind}Offset`],
        path: ['moments', m, `${kind}Offset`],
        name: `vragenlijst/${moment.id}`,
      },
    })),
  );
}

function ofWerksessie({ werksessie }: CourseParts): CourseNumber[] {
  if (werksessie === undefined) return [];
  const file = 'werksessie.yaml';
  return [
    ...werksessie.parts.map(({ id, index }, at): CourseNumber => ({
      kind: 'part-index',
      value: index,
      name: id,
      file,
      path: ['parts', at, 'index'],
    })),
    ...werksessie.readiness.points.map(({ id, choice }, at): CourseNumber => ({
      kind: 'choice',
      value: choice,
      name: `werksessie/${id}`,
      file,
      path: ['readiness', 'points', at, 'choice'],
    })),
    ...werksessie.notes.flatMap((group, at) =>
      fields(`werksessie/${group.id}`, file, ['notes', at, 'fields'], group.fields),
    ),
  ];
}

function ofAttendance({ werksessie }: CourseParts): CourseNumber[] {
  if (werksessie === undefined) return [];
  return Array.from({ length: attendanceReports }, (_, place): CourseNumber => ({
    kind: 'report',
    value: werksessie.report + place,
    name: `werksessie/aanwezigheid-${place + 1}`,
    file: 'werksessie.yaml',
    path: ['report'],
    offset: { value: werksessie.report, path: ['report'], name: 'werksessie/aanwezigheid' },
  }));
}

function ofMijnWijk({ mijnWijk }: CourseParts): CourseNumber[] {
  return (mijnWijk?.socialeKaart.groups ?? []).flatMap((group, g) =>
    group.partners.map(({ id, choice }, at): CourseNumber => ({
      kind: 'choice',
      value: choice,
      name: `mijn-wijk/${id}`,
      file: 'mijn-wijk.yaml',
      path: ['socialeKaart', 'groups', g, 'partners', at, 'choice'],
    })),
  );
}

function ofReflection({ reflection }: CourseParts): CourseNumber[] {
  if (reflection === undefined) return [];
  const file = 'reflectie.yaml';
  const { remark, ratings, questions, goals } = reflection.feedback;
  return [
    { kind: 'mark', value: reflection.mark, name: 'reflectie', file, path: ['mark'] },
    ...fields('reflectie', file, ['private', 'fields'], reflection.private.fields),
    ...ratings.flatMap((rating, at) =>
      choiceAndReport(`reflectie/${rating.id}`, rating, file, ['feedback', 'ratings', at]),
    ),
    ...questions.flatMap((question, at) =>
      choiceAndReport(`reflectie/${question.id}`, question, file, ['feedback', 'questions', at]),
    ),
    ...(goals?.items ?? []).flatMap((item, at) =>
      choiceAndReport(`reflectie/doel/${item.goal}`, item, file, ['feedback', 'goals', 'items', at]),
    ),
    {
      kind: 'text',
      value: remark.field.text,
      name: `reflectie/${remark.field.id}`,
      file,
      path: ['feedback', 'remark', 'field', 'text'],
    },
    {
      kind: 'report',
      value: remark.report,
      name: `reflectie/${remark.field.id}`,
      file,
      path: ['feedback', 'remark', 'report'],
    },
  ];
}

function ofClosing({ closing }: CourseParts): CourseNumber[] {
  return (closing?.things?.items ?? []).flatMap((item, at) =>
    (['choice', 'went'] as const).map((key): CourseNumber => ({
      kind: 'choice',
      value: item[key],
      name: `afronding/${item.id}${key === 'went' ? '/hoe-ging-het' : ''}`,
      file: 'afronding.yaml',
      path: ['things', 'items', at, key],
    })),
  );
}

function choiceAndReport(
  name: string,
  question: { readonly choice: number; readonly report: number },
  file: string,
  path: ValuePath,
): CourseNumber[] {
  return (['choice', 'report'] as const).map((kind) => ({
    kind,
    value: question[kind],
    name,
    file,
    path: [...path, kind],
  }));
}

function fields(
  owner: string,
  file: string,
  path: ValuePath,
  list: readonly { readonly id: string; readonly text: number }[],
): CourseNumber[] {
  return list.map(({ id, text }, at) => ({
    kind: 'text',
    value: text,
    name: `${owner}/${id}`,
    file,
    path: [...path, at, 'text'],
  }));
}
