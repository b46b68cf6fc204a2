import { t } from '../session/words.ts';
import { chosenEntries, chosenWords, writtenEntries } from './answers.ts';
import type { DossierBlock, DossierInput, DossierSection, Entry } from './dossier-model.ts';

/** The check beforehand and the notes. */
export function werksessie(input: DossierInput): DossierSection {
  const { readiness, notes } = input.content.werksessie;
  const checked = chosenEntries(
    input,
    readiness.points.map(({ choice, text }) => ({ choice, label: text, options: readiness.options })),
  );
  return {
    id: 'werksessie',
    title: t('leerdossier.werksessie.title'),
    sharing: 'own',
    empty: t('leerdossier.werksessie.empty'),
    blocks: [
      ...chosenTable(
        checked,
        [t('leerdossier.werksessie.point'), t('leerdossier.werksessie.answer')],
        t('leerdossier.werksessie.readiness'),
      ),
      ...notes.flatMap(({ title, fields }) => answers(writtenEntries(input, fields), title)),
    ],
  };
}

/** Whom the learner knows, refers to or misses in the wijk. */
export function socialeKaart(input: DossierInput): DossierSection {
  const { answers: options, groups } = input.content.socialeKaart;
  const { choices } = input.session.facts;
  const filled = groups
    .map(({ title, partners }) => ({
      head: [title],
      rows: partners.flatMap(({ choice, label }) => {
        const answer = options.find(({ value }) => value === choices[choice]);
        return answer === undefined ? [] : [[label, answer.label]];
      }),
    }))
    .filter(({ rows }) => rows.length > 0);
  return {
    id: 'sociale-kaart',
    title: t('leerdossier.socialeKaart.title'),
    sharing: 'own',
    empty: t('leerdossier.socialeKaart.empty'),
    blocks:
      filled.length === 0
        ? []
        : [
            {
              kind: 'table',
              columns: [t('leerdossier.socialeKaart.partner'), t('leerdossier.socialeKaart.answer')],
              groups: filled,
            },
          ],
  };
}

/** What was chosen with the texts of the informatiepakket. */
export function acts(input: DossierInput): DossierSection {
  return {
    id: 'informatiepakket',
    title: t('leerdossier.acts.title'),
    sharing: 'own',
    empty: t('leerdossier.acts.empty'),
    blocks: input.content.acts.flatMap(({ title, items, answers: options }) =>
      answers(
        chosenEntries(
          input,
          items.map(({ choice, label }) => ({ choice, label, options })),
        ),
        title,
      ),
    ),
  };
}

/** What was written down in the lessons. */
export function exercises(input: DossierInput): DossierSection {
  return {
    id: 'opdrachten',
    title: t('leerdossier.exercises.title'),
    sharing: 'own',
    empty: t('leerdossier.exercises.empty'),
    blocks: input.content.lessons.flatMap(({ fields }, position) =>
      answers(writtenEntries(input, fields), lessonTitle(input, position)),
    ),
  };
}

/** The dilemma of each lesson with the chosen way, and what was asked there once. */
export function checks(input: DossierInput): DossierSection {
  return {
    id: 'kennisvragen',
    title: t('leerdossier.checks.title'),
    sharing: 'told',
    empty: t('leerdossier.checks.empty'),
    blocks: input.content.lessons.flatMap(({ questions }, position) =>
      answers(
        questions.flatMap(({ choice, question, answers: options }) => {
          const value = chosenWords(input, choice, options);
          return value === undefined ? [] : [{ label: question, value }];
        }),
        lessonTitle(input, position),
      ),
    ),
  };
}

/** The part for oneself and the part that the organiser may see, each with that word beside it. */
export function reflection(input: DossierInput): DossierSection {
  const { private: mine, feedback } = input.content.reflection;
  const rated = chosenEntries(
    input,
    feedback.ratings.map(({ choice, label }) => ({ choice, label, options: feedback.options })),
  );
  const questions = chosenEntries(input, feedback.questions);
  const { goals } = feedback;
  const reached = chosenEntries(
    input,
    goals?.items.map(({ choice, label }) => ({ choice, label, options: goals.options })) ?? [],
  );
  const remark = writtenEntries(input, [feedback.remark]);
  return {
    id: 'reflectie',
    title: t('leerdossier.reflection.title'),
    empty: t('leerdossier.reflection.empty'),
    blocks: [
      ...answers(writtenEntries(input, mine.fields), mine.title).map((block) => shared(block, 'own')),
      ...[
        ...chosenTable(
          rated,
          [t('leerdossier.reflection.rating'), t('leerdossier.reflection.answer')],
          feedback.title,
        ),
        ...answers(questions, rated.length === 0 ? feedback.title : undefined),
        ...chosenTable(
          reached,
          [t('leerdossier.reflection.goal'), t('leerdossier.reflection.reached')],
          goals?.title ?? '',
        ),
        ...answers(remark, rated.length + questions.length === 0 ? feedback.title : undefined),
      ].map((block, position) => (position === 0 ? shared(block, 'told') : block)),
    ],
  };
}

/** What somebody chose to do for the coming month, and how it went. */
export function things(input: DossierInput): DossierSection {
  const { things: asked } = input.content;
  const chosen = (asked?.items ?? []).flatMap(({ choice, went, label, options }) => {
    const value = chosenWords(input, choice, options);
    const how = chosenWords(input, went, asked?.went.options ?? []);
    return value === undefined ? [] : [{ label, value: how === undefined ? value : `${value} (${how})` }];
  });
  return {
    id: 'drie-dingen',
    title: asked?.title ?? '',
    sharing: 'own',
    empty: t('leerdossier.things.empty'),
    blocks: answers(chosen, undefined),
  };
}

function lessonTitle({ content, session }: DossierInput, position: number): string {
  const step = session.overview.steps.find(
    (state) => state.step.id === content.lessons[position]?.step,
  )?.step;
  return t('leerdossier.lesson', { number: position + 1, title: step?.title[session.language] ?? '' });
}

function answers(entries: readonly Entry[], title: string | undefined): readonly DossierBlock[] {
  if (entries.length === 0) return [];
  return [{ kind: 'answers', entries, ...(title === undefined ? {} : { title }) }];
}

function chosenTable(
  entries: readonly Entry[],
  columns: readonly string[],
  title: string,
): readonly DossierBlock[] {
  if (entries.length === 0) return [];
  return [
    { kind: 'table', title, columns, groups: [{ rows: entries.map(({ label, value }) => [label, value]) }] },
  ];
}

function shared(block: DossierBlock, sharing: 'own' | 'told'): DossierBlock {
  return { ...block, sharing };
}
