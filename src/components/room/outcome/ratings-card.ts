import { html, nothing, type TemplateResult } from 'lit';
import type { Results } from '../../../room/results/results.ts';
import { t } from '../../session/words.ts';
import type { DayView } from '../board/day-view.ts';

/** What people found of the evening, counted; nothing as long as nobody handed it in. */
export function ratingsCard(
  results: Results,
  { course, language }: DayView,
): TemplateResult | typeof nothing {
  if (results.received === 0) return nothing;
  const { ratings, options } = course.feedback;
  const rows = ratings.flatMap(({ id, label }) => {
    const tally = results.choices.find((choice) => choice.id === id);
    return tally === undefined ? [] : [{ label: label[language], tally }];
  });
  return html`<section class="card" aria-labelledby="ratings">
    <h2 id="ratings">${t('outcome.ratings.title')}</h2>
    ${
      rows.length === 0
        ? html`<p class="small">${t('outcome.ratings.few', { count: results.received })}</p>`
        : html`<div class="table-holder" tabindex="0" role="group" aria-label=${t('outcome.ratings.title')}>
            <table>
              <thead>
                <tr>
                  <th scope="col">${t('outcome.ratings.about')}</th>
                  ${options.map(({ label }) => html`<th scope="col">${label[language]}</th>`)}
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
          </div>`
    }
  </section>`;
}
