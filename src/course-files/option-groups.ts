import type { CourseParts } from './course-parts.ts';
import type { ValuePath } from './value-path.ts';

/** Choices that are kept by their value. */
export interface OptionGroup {
  /** By ids, as the names of numbers. */
  readonly name: string;
  readonly file: string;
  readonly options: readonly { readonly value: number; readonly label: string; readonly path: ValuePath }[];
}

/** The highest value that a choice may have. */
export const highestValue = 9;

/** Every list of choices, with what each value means, in Dutch. */
export function optionGroups(parts: CourseParts): readonly OptionGroup[] {
  const { questionnaire, werksessie, mijnWijk, reflection, closing, lessons, readings, earlier } = parts;
  const group = (
    name: string,
    file: string,
    path: ValuePath,
    options: readonly { readonly value: number; readonly label: { readonly nl: string } }[] | undefined,
  ): OptionGroup[] =>
    options === undefined
      ? []
      : [
          {
            name,
            file,
            options: options.map(({ value, label }, at) => ({
              value,
              label: label.nl,
              path: [...path, at, 'value'],
            })),
          },
        ];
  const scale = group('vragenlijst/schaal', 'vragenlijst.yaml', ['scale'], questionnaire?.scale);
  return [
    ...Object.entries(readings).flatMap(([id, { sections }]) =>
      sections.flatMap((section, s) =>
        group(
          `${id}/${section.id}`,
          `${id}/${id}.yaml`,
          ['sections', s, 'act', 'answers'],
          section.act?.answers,
        ),
      ),
    ),
    ...Object.entries(lessons).flatMap(([id, { dilemma }]) =>
      group(
        `${id}/${dilemma.id}`,
        `lessen/${id}.yaml`,
        ['dilemma', 'ways'],
        dilemma.ways.map(({ value, text }) => ({ value, label: text })),
      ),
    ),
    ...(earlier?.questions ?? []).flatMap((question, at) =>
      group(
        `${question.step}/${question.id}`,
        'vroeger.yaml',
        ['questions', at, 'answers'],
        question.answers.map(({ value, text }) => ({ value, label: text })),
      ),
    ),
    ...scale.map((found) => ({
      ...found,
      options: [
        ...found.options,
        ...(questionnaire === undefined
          ? []
          : [
              {
                value: questionnaire.none.value,
                label: questionnaire.none.label.nl,
                path: ['none', 'value'],
              },
            ]),
      ],
    })),
    ...(questionnaire?.extra.choices ?? []).flatMap((question, at) =>
      group(
        `vragenlijst/extra/${question.id}`,
        'vragenlijst.yaml',
        ['extra', 'choices', at, 'options'],
        question.options,
      ),
    ),
    ...group(
      'werksessie/zelfcheck',
      'werksessie.yaml',
      ['readiness', 'options'],
      werksessie?.readiness.options,
    ),
    ...group(
      'mijn-wijk/sociale-kaart',
      'mijn-wijk.yaml',
      ['socialeKaart', 'answers'],
      mijnWijk?.socialeKaart.answers,
    ),
    ...group('reflectie/feedback', 'reflectie.yaml', ['feedback', 'options'], reflection?.feedback.options),
    ...(reflection?.feedback.questions ?? []).flatMap((question, at) =>
      group(
        `reflectie/${question.id}`,
        'reflectie.yaml',
        ['feedback', 'questions', at, 'options'],
        question.options,
      ),
    ),
    ...group(
      'reflectie/doelen',
      'reflectie.yaml',
      ['feedback', 'goals', 'options'],
      reflection?.feedback.goals?.options,
    ),
    ...(closing?.things?.items ?? []).flatMap(({ id, options }, at) =>
      group(`afronding/${id}`, 'afronding.yaml', ['things', 'items', at, 'options'], options),
    ),
    ...group(
      'afronding/hoe-ging-het',
      'afronding.yaml',
      ['things', 'went', 'options'],
      closing?.things?.went.options,
    ),
  ];
}
