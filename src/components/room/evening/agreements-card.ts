import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Agreement, DayRecord } from '../../../room/day-record.ts';
import type { RoomDay } from '../../../room/day.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { card } from '../../styles/card.styles.ts';
import { form } from '../../styles/form.styles.ts';
import { focusOn } from '../../session/in-view.ts';
import { t } from '../../session/words.ts';
import { board } from '../board/board.styles.ts';
import { boardIcon } from '../board/board-icon.ts';
import { nameAsked, nameQuestion } from '../board/name-question.ts';
import { Typing } from '../board/typing.ts';
import { flap } from './flap.styles.ts';

/** So many rows are there without asking. */
const leastRows = 3;
const mostAgreements = 20;
const longest = { what: 240, who: 80, when: 40 } as const;
const columns = ['what', 'who', 'when'] as const;
const none: Agreement = { what: '', who: '', when: '' };

/** The afspraken: what, who (a function and never a name) and when. */
@customElement('agreements-card')
export class AgreementsCard extends LitElement {
  static override styles = [base, button, card, form, board, flap];

  @property({ attribute: false }) day!: RoomDay;
  @property({ attribute: false }) record!: DayRecord;

  @state() private typed: readonly Agreement[] | undefined;
  @state() private rows = leastRows;

  readonly #typing = new Typing();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#typing.ended();
  }

  override render() {
    const agreements = this.#agreements;
    const rows = Math.max(this.rows, agreements.length);
    return html`<section class="card" aria-labelledby="title">
      <h2 id="title">${t('evening.agreements.title')}</h2>
      <p class="small">${t('evening.agreements.lead')}</p>
      <div class="agreement-head" aria-hidden="true">
        ${columns.map((column) => html`<span>${t(`evening.agreements.${column}`)}</span>`)}
      </div>
      ${Array.from({ length: rows }, (_, at) => this.#row(agreements[at] ?? none, at))}
      <div class="buttons asked">
        <button class="button text" type="button" ?disabled=${rows >= mostAgreements} @click=${this.#onMore}>
          ${boardIcon('plus')}${t('evening.agreements.add')}
        </button>
      </div>
      <p class="tiny asked">${t('evening.agreements.ask')}</p>
    </section>`;
  }

  get #agreements(): readonly Agreement[] {
    return this.typed ?? this.record.outcome.agreements;
  }

  #row(agreement: Agreement, at: number) {
    const name = nameAsked([agreement.what, agreement.who, agreement.when].join('\n'), this.day);
    return html`<div
      class="agreement"
      role="group"
      aria-label=${t('evening.agreements.row', { number: at + 1 })}
    >
      ${columns.map(
        (column) =>
          html`<div class="field">
            <span class="column" aria-hidden="true">${t(`evening.agreements.${column}`)}</span>
            ${
              column === 'when'
                ? html`<input
                    autocomplete="off"
                    maxlength=${longest.when}
                    aria-label=${t('evening.agreements.when')}
                    placeholder=${t('evening.agreements.date')}
                    .value=${agreement.when}
                    @input=${(event: InputEvent) => {
                      this.#onInput(event, at, column);
                    }}
                    @change=${this.#typing.ended}
                  />`
                : html`<textarea
                    rows=${agreement.what.length > 30 ? 2 : 1}
                    maxlength=${longest[column]}
                    aria-label=${t(`evening.agreements.${column}`)}
                    .value=${agreement[column]}
                    @input=${(event: InputEvent) => {
                      this.#onInput(event, at, column);
                    }}
                    @change=${this.#typing.ended}
                  ></textarea>`
            }
          </div>`,
      )}
      ${name === undefined ? nothing : nameQuestion(name, this.day, `name-${String(at)}`)}
    </div>`;
  }

  readonly #onMore = async () => {
    this.rows = Math.max(this.rows, this.#agreements.length) + 1;
    await this.updateComplete;
    focusOn([...this.renderRoot.querySelectorAll('textarea')].at(-2));
  };

  #onInput(event: InputEvent, at: number, column: (typeof columns)[number]): void {
    const { value } = event.target as HTMLInputElement | HTMLTextAreaElement;
    const length = Math.max(at + 1, this.#agreements.length);
    const agreements = Array.from({ length }, (_, position) => {
      const agreement = this.#agreements[position] ?? none;
      return position === at ? { ...agreement, [column]: value.replaceAll(/\s*\n\s*/g, ' ') } : agreement;
    });
    this.typed = agreements;
    this.#typing.typed(() => {
      const last = agreements.findLastIndex((agreement) =>
        columns.some((key) => agreement[key].trim() !== ''),
      );
      this.typed = undefined;
      this.day.change({
        outcome: { ...this.day.record.outcome, agreements: agreements.slice(0, last + 1) },
      });
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'agreements-card': AgreementsCard;
  }
}
