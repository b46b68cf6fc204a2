import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Facts } from '../../programme/facts.ts';
import { LearnerDid } from '../session/learner-did.ts';
import { base } from '../styles/base.styles.ts';
import { icon } from '../ui/icon.ts';
import { focusOn } from '../session/in-view.ts';
import { readOnlyNote } from '../ui/read-only.ts';
import { t } from '../session/words.ts';
import { roundInput } from '../styles/round-input.styles.ts';
import { partnerRows } from './partner-rows.styles.ts';
import { noAnswer, placedPartners, type PlacedPartner, type SocialeKaart } from './sociale-kaart.ts';

/**
 * The partners of the sociale kaart, each with one answer that can be taken back: rows where there is room, cards where
 * there is not.
 *
 * @fires {LearnerDid} learner-did - When an answer is chosen or cleared.
 */
@customElement('partner-rows')
export class PartnerRows extends LitElement {
  static override styles = [base, roundInput, partnerRows];

  @property({ attribute: false }) kaart!: SocialeKaart;
  /** All that was chosen in the course. */
  @property({ attribute: false }) choices: Facts['choices'] = {};
  @property({ type: Boolean }) readOnly = false;

  override render() {
    const placed = placedPartners(this.kaart, this.choices);
    return html`
      ${readOnlyNote(this.readOnly)}
      <div class="head" aria-hidden="true">
        <span>${t('mijnWijk.map.answer')}</span>
        ${this.kaart.answers.map(({ short }) => html`<span class="answer-name">${short}</span>`)}
      </div>
      ${this.kaart.groups.map(
        ({ id, title, partners }) =>
          html`<section aria-labelledby="group-${id}">
            <h3 id="group-${id}">${title}</h3>
            <ul>
              ${placed
                .filter(({ partner }) => partners.includes(partner))
                .map((partner) => this.#partner(partner))}
            </ul>
          </section>`,
      )}
    `;
  }

  #partner({ partner, number, ring }: PlacedPartner) {
    const { id, choice, name, about } = partner;
    return html`<li>
      <fieldset aria-describedby="about-${id} ${this.readOnly ? 'read-only' : ''}" data-ring=${ring}>
        <legend><span class="house-number" aria-hidden="true">${number}</span> <span>${name}</span></legend>
        <p class="about" id="about-${id}">${about}</p>
        ${this.kaart.answers.map(
          ({ value, label }) =>
            html`<label class="answer">
              <input
                class="round"
                type="radio"
                name=${id}
                value=${value}
                .checked=${this.choices[choice] === value}
                ?disabled=${this.readOnly}
                @change=${() => this.#choose(choice, value)}
              />
              <span class="answer-words">${label}</span>
            </label>`,
        )}
        ${
          ring === 'open' || this.readOnly
            ? nothing
            : html`<button
                class="clear"
                type="button"
                aria-label=${t('mijnWijk.map.clear', { partner: name })}
                title=${t('mijnWijk.map.clear', { partner: name })}
                @click=${(event: Event) => this.#clear(choice, event)}
              >
                ${icon('close')}
              </button>`
        }
      </fieldset>
    </li>`;
  }

  #choose(choice: number, value: number): void {
    this.dispatchEvent(new LearnerDid({ type: 'choice.made', choice, value }));
  }

  /** The button goes away with the answer, so the focus goes to where a new answer is chosen. */
  #clear(choice: number, { currentTarget }: Event): void {
    const first = (currentTarget as HTMLElement).closest('fieldset')?.querySelector('input');
    this.#choose(choice, noAnswer);
    focusOn(first);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'partner-rows': PartnerRows;
  }
}
