import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Signing } from '../../../room/day.ts';
import { confirmedNow } from '../../../room/signed-words.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { card } from '../../styles/card.styles.ts';
import { form } from '../../styles/form.styles.ts';
import { atEnter } from '../../ui/at-enter.ts';
import { t } from '../../session/words.ts';
import { icon } from '../../ui/icon.ts';
import { board } from '../board/board.styles.ts';
import type { DayView } from '../board/day-view.ts';

/** Takes back the confirmation of somebody who was not there after all. */
@customElement('withdraw-card')
export class WithdrawCard extends LitElement {
  static override styles = [
    base,
    button,
    card,
    form,
    board,
    css`
      .form {
        display: grid;
        grid-template-columns: 1fr 1.4fr auto;
        gap: 12px 16px;
        align-items: end;
        margin-block-start: 16px;
      }
      .small {
        max-inline-size: 74ch;
      }
      [role='status'] p {
        display: flex;
        gap: 8px;
        margin-block-start: 12px;
        font-weight: var(--w-strong);
      }
      @media (max-width: 820px) {
        .form {
          grid-template-columns: minmax(0, 1fr);
        }
        .form .button {
          justify-self: start;
        }
      }
    `,
  ];

  @property({ attribute: false }) view!: DayView;

  @state() private signing: Signing | undefined;
  @state() private isBusy = false;

  override render() {
    const confirmed = [...confirmedNow(this.view.day.record.revisions)].flatMap(([person, [word]]) =>
      word === undefined ? [] : [{ person, name: word.word.name, role: word.word.role }],
    );
    if (confirmed.length === 0) return nothing;
    return html`<section class="card" aria-labelledby="title">
      <h2 id="title">${t('finish.withdraw.title')}</h2>
      <p class="small">${t('finish.withdraw.lead')}</p>
      <div class="form" @keydown=${this.#onEnter}>
        <div class="field">
          <label for="person">${t('finish.withdraw.who')}</label>
          <select id="person" name="person">
            ${confirmed
              .toSorted((one, other) => one.name.localeCompare(other.name, 'nl'))
              .map(
                ({ person, name, role }) =>
                  html`<option value=${person}>${role === '' ? name : `${name}, ${role}`}</option>`,
              )}
          </select>
        </div>
        <div class="field">
          <label for="why">${t('finish.withdraw.why')}</label>
          <input id="why" name="why" maxlength="200" autocomplete="off" />
        </div>
        <button class="button away" type="button" ?disabled=${this.isBusy} @click=${this.#onSubmit}>
          ${t('finish.withdraw.do')}
        </button>
      </div>
      <div role="status">
        ${
          this.signing === undefined
            ? nothing
            : html`<p>
                ${icon(this.signing.kind === 'signed' ? 'check' : 'warning')}<span
                  >${
                    this.signing.kind === 'signed'
                      ? t('finish.withdraw.done', { revision: this.signing.revision })
                      : t(`finish.signing.${this.signing.because}`)
                  }</span
                >
              </p>`
        }
      </div>
    </section>`;
  }

  readonly #onEnter = atEnter(() => {
    void this.#onSubmit();
  });

  readonly #onSubmit = async () => {
    if (this.isBusy) return;
    const person = this.renderRoot.querySelector('select')?.value ?? '';
    const why = this.renderRoot.querySelector('input');
    this.isBusy = true;
    this.signing = await this.view.day.withdraw(person, why?.value.trim() ?? '');
    this.isBusy = false;
    if (this.signing.kind === 'signed' && why !== null) why.value = '';
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'withdraw-card': WithdrawCard;
  }
}
