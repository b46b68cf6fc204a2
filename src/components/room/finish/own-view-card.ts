import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../../styles/base.styles.ts';
import { card } from '../../styles/card.styles.ts';
import { form } from '../../styles/form.styles.ts';
import { t } from '../../session/words.ts';
import { board } from '../board/board.styles.ts';
import type { DayView } from '../board/day-view.ts';

/** What the organiser says of the evening: whether people agreed to carry on, and how satisfied they are. For NHG, as counts. */
@customElement('own-view-card')
export class OwnViewCard extends LitElement {
  static override styles = [
    base,
    card,
    form,
    board,
    css`
      .fields {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(230px, 1fr));
        gap: 14px;
        align-items: end;
        margin-block-start: 14px;
      }
      .whole {
        grid-column: 1 / -1;
        max-inline-size: 30rem;
      }
    `,
  ];

  @property({ attribute: false }) view!: DayView;

  override render() {
    const { course, language } = this.view;
    const { agreed, satisfaction } = course.evening.outcome;
    const { outcome } = this.view.day.record;
    return html`<section class="card" aria-labelledby="title">
      <h2 id="title">${t('finish.own.title')}</h2>
      <p class="small">${t('finish.own.lead')}</p>
      <div class="fields">
        <div class="field whole">
          <label for="agreed">${agreed.question[language]}</label>
          <select id="agreed" @change=${this.#onAgreed}>
            <option value="" ?selected=${outcome.agreed === undefined}>${t('finish.own.notYet')}</option>
            ${agreed.options.map(
              ({ id, title }) =>
                html`<option value=${id} ?selected=${outcome.agreed === id}>${title[language]}</option>`,
            )}
          </select>
        </div>
        <p class="whole" id="satisfaction">${satisfaction.question[language]}</p>
        ${satisfaction.items.map(
          ({ id, title }) =>
            html`<div class="field">
              <label for=${id} id="label-${id}">${title[language]}</label>
              <select
                id=${id}
                aria-labelledby="satisfaction label-${id}"
                @change=${(event: Event) => {
                  this.#rate(id, Number((event.target as HTMLSelectElement).value));
                }}
              >
                <option value="0" ?selected=${outcome.satisfaction[id] === undefined}>
                  ${t('finish.own.notYet')}
                </option>
                ${satisfaction.scale.map(
                  ({ value, label }) =>
                    html`<option value=${value} ?selected=${outcome.satisfaction[id] === value}>
                      ${label[language]}
                    </option>`,
                )}
              </select>
            </div>`,
        )}
      </div>
    </section>`;
  }

  readonly #onAgreed = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    const { day, course } = this.view;
    const chosen = course.evening.outcome.agreed.options.find(({ id }) => id === value);
    day.change({ outcome: { ...day.record.outcome, agreed: chosen?.id } });
  };

  #rate(id: string, value: number): void {
    const { day } = this.view;
    const { outcome } = day.record;
    const { [id]: _before, ...others } = outcome.satisfaction;
    const satisfaction = value === 0 ? others : { ...others, [id]: value };
    day.change({ outcome: { ...outcome, satisfaction } });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'own-view-card': OwnViewCard;
  }
}
