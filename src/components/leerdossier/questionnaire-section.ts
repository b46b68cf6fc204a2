import type { LeerdossierContent } from '../../content/step-content.ts';
import { profileOf } from '../../programme/profile.ts';
import { t } from '../session/words.ts';
import { chosenEntries, chosenWords, writtenEntries } from './answers.ts';
import { withOneDecimal } from '../../course-files/figures.ts';
import type { DossierBlock, DossierInput, DossierSection } from './dossier-model.ts';

type Moment = LeerdossierContent['questionnaire']['moments'][number];

/** The statements with the answers of every moment, under the means of their subject; then the extra questions. */
export function questionnaire(input: DossierInput): DossierSection {
  const { scale, none, moments } = input.content.questionnaire;
  const answered = moments.filter((moment) => isAnswered(input, moment));
  return {
    id: 'vragenlijst',
    title: t('leerdossier.questionnaire.title'),
    ...(answered.length === 0
      ? {}
      : { about: t('leerdossier.questionnaire.about', { highest: scale.length, none: none.label }) }),
    empty: t('leerdossier.questionnaire.empty'),
    blocks: [...(answered.length === 0 ? [] : [statements(input, answered)]), ...extraBlocks(input)],
  };
}

function isAnswered({ content, session }: DossierInput, { choiceOffset }: Moment): boolean {
  const { items, earlier } = content.questionnaire;
  return [...items, ...earlier].some(({ choice }) => choice + choiceOffset in session.facts.choices);
}

function statements(input: DossierInput, moments: readonly Moment[]): DossierBlock {
  const { scale, none, dimensions, items } = input.content.questionnaire;
  const options = [...scale, none];
  const row = ({ statement, choice }: Pick<(typeof items)[number], 'statement' | 'choice'>) => [
    statement,
    ...moments.map(
      ({ choiceOffset }) => chosenWords(input, choice + choiceOffset, options) ?? t('leerdossier.noAnswer'),
    ),
  ];
  const earlier = earlierStatements(input, moments);
  return {
    kind: 'table',
    title: t('leerdossier.questionnaire.statements'),
    sharing: 'told',
    columns: [
      t('leerdossier.questionnaire.statement'),
      ...moments.map(({ extra }) => t(`leerdossier.questionnaire.${extra ? 'later' : 'before'}`)),
    ],
    groups: [
      ...dimensions.map(({ id, title }) => ({
        head: [title, ...moments.map((moment) => meanInWords(input, moment, id))],
        rows: items.filter(({ dimension }) => dimension === id).map(row),
      })),
      ...(earlier.length === 0
        ? []
        : [
            {
              head: [t('leerdossier.questionnaire.earlier'), ...moments.map(() => '')],
              rows: earlier.map(row),
            },
          ]),
    ],
  };
}

/** Statements that are asked no more, of which there is an answer. */
function earlierStatements({ content, session }: DossierInput, moments: readonly Moment[]) {
  return content.questionnaire.earlier.filter(({ choice }) =>
    moments.some(({ choiceOffset }) => choice + choiceOffset in session.facts.choices),
  );
}

function meanInWords(
  { content, session }: DossierInput,
  { choiceOffset }: Moment,
  dimension: string,
): string {
  const { dimensions, items, bands } = content.questionnaire;
  const profile = profileOf(dimensions, items, session.facts.choices, choiceOffset, bands);
  const found = profile.find((candidate) => candidate.dimension.id === dimension);
  if (found?.mean === undefined) return t('leerdossier.questionnaire.noMean');
  const mean = withOneDecimal(found.mean, session.language);
  return found.band === undefined
    ? mean
    : t('leerdossier.questionnaire.mean', { mean, band: found.band.title });
}

function extraBlocks(input: DossierInput): readonly DossierBlock[] {
  const { choices, fields } = input.content.questionnaire.extra;
  const chosen = chosenEntries(
    input,
    choices.map(({ choice, question, options }) => ({ choice, label: question, options })),
  );
  const written = writtenEntries(input, fields);
  return [
    ...(chosen.length === 0
      ? []
      : [
          {
            kind: 'answers',
            title: t('leerdossier.questionnaire.afterwards'),
            sharing: 'told',
            entries: chosen,
          } as const,
        ]),
    ...(written.length === 0
      ? []
      : [
          {
            kind: 'answers',
            title: t('leerdossier.questionnaire.ownWords'),
            sharing: 'own',
            entries: written,
          } as const,
        ]),
  ];
}
