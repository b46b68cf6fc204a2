import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../../styles/base.styles.ts';
import { card } from '../../styles/card.styles.ts';
import { chip } from '../../styles/chip.styles.ts';
import { houseDrawing, houseStyles } from '../../wijk/house-drawing.ts';
import { adoptWijkStyles } from '../../wijk/wijk-of-page.ts';
import { t } from '../../session/words.ts';
import { icon } from '../../ui/icon.ts';
import { board } from '../board/board.styles.ts';
import { mixCard } from './mix-card.styles.ts';

export interface MixDomain {
  readonly title: string;
  readonly required: boolean;
  readonly count: number;
}

/** For how many people the werksessie is made. */
const fitting = { least: 12, most: 18 };

/** Who comes to the table, by domain: a house for each that must be there, and its lights go on when somebody comes. */
@customElement('mix-card')
export class MixCard extends LitElement {
  static override styles = [base, card, chip, board, houseStyles, mixCard];

  @property({ attribute: false }) domains: readonly MixDomain[] = [];
  @property({ type: Number }) people = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    adoptWijkStyles(this.renderRoot);
  }

  override render() {
    const required = this.domains.filter((domain) => domain.required);
    const others = this.domains.filter(({ required: isRequired, count }) => !isRequired && count > 0);
    const fits = this.people >= fitting.least && this.people <= fitting.most;
    return html`<section class="card" aria-labelledby="title">
      <div class="title-row">
        <h2 id="title">${t('prepare.mix.title')}</h2>
        <span class="chip" data-status=${fits ? 'done' : 'open'}
          >${fits ? icon('check') : nothing}${t(fits ? 'prepare.mix.people' : 'prepare.mix.otherPeople', { count: this.people, ...fitting })}</span
        >
      </div>
      <p class="small">${t('prepare.mix.lead')}</p>
      <div class="houses" aria-hidden="true">
        ${required.map(({ count }, gable) => {
          const lit = count > 0;
          return html`<svg viewBox="-46 -164 92 164" focusable="false">
            ${houseDrawing({ x: 0, y: 0, gable, lit: [lit, lit, lit] })}
          </svg>`;
        })}
      </div>
      <ul class="names">
        ${required.map(
          ({ title, count }) =>
            html`<li>
              <b class="figures">${count}</b>${title}${
                count === 0 ? html`<span class="missing">${t('prepare.mix.missing')}</span>` : nothing
              }
            </li>`,
        )}
      </ul>
      ${
        others.length === 0
          ? nothing
          : html`<ul class="others">
              ${others.map(
                ({ title, count }) =>
                  html`<li class="title-row"><span>${title}</span><b class="figures">${count}</b></li>`,
              )}
            </ul>`
      }
      ${this.#advice(required, fits)}
    </section>`;
  }

  #advice(required: readonly MixDomain[], fits: boolean) {
    const missing = required.filter(({ count }) => count === 0);
    const alone = required.find(({ count }) => count === 1);
    const words =
      this.people === 0
        ? t('prepare.mix.nobody')
        : missing.length > 0
          ? t('prepare.mix.call', { domains: missing.map(({ title }) => title).join(', ') })
          : alone === undefined
            ? fits
              ? t('prepare.mix.good')
              : t(this.people < fitting.least ? 'prepare.mix.fewer' : 'prepare.mix.more', fitting)
            : t('prepare.mix.alone', { domain: alone.title });
    return html`<p class="small advice">${icon('info')}<span>${words}</span></p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mix-card': MixCard;
  }
}
