import { html, nothing, type TemplateResult } from 'lit';
import type { ChoiceTally, Results } from '../../../room/results/results.ts';
import { t } from '../../session/words.ts';
import type { DayView } from '../board/day-view.ts';

interface Counted {
  readonly label: string;
  readonly tally: ChoiceTally;
}

interface Option {
  readonly value: number;
  readonly label: string;
}

/** What people found of the evening, counted; nothing as long as nobody handed it in. */
export function ratingsCard(
  results: Results,
  { course, language }: DayView,
): TemplateResult | typeof nothing {
  if (results.received === 0) return nothing;
  const { ratings, options, questions, goals } = course.feedback;
  const counted = (id: string, label: string): readonly Counted[] => {
    const tally = results.choices.find((choice) => choice.id === id);
    return tally === undefined ? [] : [{ label, tally }];
  };
  const goalText = (id: string) =>
    course.werksessie.goals.find((goal) => goal.id === id)?.text[language] ?? id;
  const inLanguage = (some: typeof options) =>
    some.map(({ value, label }) => ({ value, label: label[language] }));
  const rated = ratings.flatMap(({ id, label }) => counted(id, label[language]));
  const reached = (goals?.items ?? []).flatMap(({ goal }) => counted(goal, goalText(goal)));
  const asked = questions.flatMap((one) =>
    counted(one.id, one.question[language]).map((row) => ({ ...row, options: inLanguage(one.options) })),
  );
  const title = t('outcome.ratings.title');
  return html`<section class="card" aria-labelledby="ratings">
    <h2 id="ratings">${title}</h2>
    ${
      rated.length + reached.length + asked.length === 0
        ? html`<p class="small">${t('outcome.ratings.few', { count: results.received })}</p>`
        : nothing
    }
    ${rated.length === 0 ? nothing : countTable(title, t('outcome.ratings.about'), inLanguage(options), rated)}
    ${asked.map((row) => countTable(row.label, t('outcome.ratings.question'), row.options, [row]))}
    ${
      goals === undefined || reached.length === 0
        ? nothing
        : html`<h3>${goals.title[language]}</h3>
            ${countTable(goals.title[language], t('outcome.ratings.goal'), inLanguage(goals.options), reached)}`
    }
  </section>`;
}

function countTable(
  name: string,
  heading: string,
  options: readonly Option[],
  rows: readonly Counted[],
): TemplateResult {
  return html`<div class="table-holder" tabindex="0" role="group" aria-label=${name}>
    <table>
      <thead>
        <tr>
          <th scope="col">${heading}</th>
          ${options.map(({ label }) => html`<th scope="col">${label}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ label, tally }) =>
            html`<tr>
              <th scope="row">${label}</th>
              ${options.map(
                ({ value }) =>
                  html`<td class="number">
                    ${tally.counts.find((count) => count.value === value)?.count ?? 0}
                  </td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
