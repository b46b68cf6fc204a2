import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../../styles/base.styles.ts';
import { card } from '../../styles/card.styles.ts';
import { form } from '../../styles/form.styles.ts';
import { t } from '../../session/words.ts';
import { icon } from '../../ui/icon.ts';
import { board } from '../board/board.styles.ts';
import { agendaCard } from './agenda-card.styles.ts';

export interface AgendaStep {
  readonly title: string;
  readonly minutes: number;
  readonly isNow: boolean;
  /** What happens. */
  readonly what: string;
  /** What the gespreksleider can say. */
  readonly say: string | undefined;
}

export interface AgendaRow {
  readonly time: string;
  readonly title: string;
  readonly minutes: number | undefined;
  readonly state: 'done' | 'now' | 'later';
  /** Of the chosen werkvorm; only where it is now. */
  readonly steps: readonly AgendaStep[];
  /** The werkvormen that may be chosen for the part of now. */
  readonly methods: readonly { readonly id: string; readonly title: string }[];
  readonly method: string | undefined;
}

/** Another werkvorm is chosen for the part of now. */
export class ChooseMethod extends Event {
  static readonly eventName = 'choose-method';
  readonly method: string;

  constructor(method: string) {
    super(ChooseMethod.eventName);
    this.method = method;
  }
}

/**
 * The agenda of the evening with clock times, and the steps of what is now.
 *
 * @fires {ChooseMethod} choose-method - When another werkvorm is chosen for the part of now.
 */
@customElement('agenda-card')
export class AgendaCard extends LitElement {
  static override styles = [base, card, form, board, agendaCard];

  @property({ attribute: false }) rows: readonly AgendaRow[] = [];
  /** What has to be at hand for what comes. */
  @property() needed = '';

  override render() {
    return html`<section class="card" aria-labelledby="title">
      <h2 id="title">${t('evening.agenda.title')}</h2>
      <ol class="agenda">
        ${this.rows.map((row) => this.#row(row))}
      </ol>
      ${this.needed === '' ? nothing : html`<p class="tiny needed">${this.needed}</p>`}
    </section>`;
  }

  #row(row: AgendaRow) {
    const { time, title, minutes, state } = row;
    return html`<li data-state=${state} aria-current=${state === 'now' ? 'step' : nothing}>
      <time>${time}</time>
      <span class="title">${title}</span>
      ${
        state === 'done'
          ? html`${icon('check')}<span class="visually-hidden">${t('evening.agenda.done')}</span>`
          : html`<span class="tiny"
              >${minutes === undefined ? nothing : html`${minutes}<span class="visually-hidden"> ${t('evening.agenda.minutes')}</span>`}</span
            >`
      }
      ${state === 'now' ? this.#now(row) : nothing}
    </li>`;
  }

  #now({ methods, method, steps }: AgendaRow) {
    return html`<div class="now">
      ${
        methods.length === 0
          ? nothing
          : html`<div class="field">
              <label for="method" class="tiny">${t('evening.agenda.method')}</label>
              <select id="method" @change=${this.#onMethod}>
                ${methods.map(
                  ({ id, title }) => html`<option value=${id} ?selected=${id === method}>${title}</option>`,
                )}
              </select>
            </div>`
      }
      <ul class="steps">
        ${steps.map(
          ({ title, minutes, isNow, what, say }) =>
            html`<li ?data-now=${isNow}>
              <span>${title}${isNow ? html` · ${t('evening.agenda.now')}` : nothing}</span
              ><span>${minutes}</span>
              ${
                isNow
                  ? html`<p class="what">${what}</p>
                      ${
                        say === undefined
                          ? nothing
                          : html`<p class="say">
                              <span class="tiny">${t('evening.agenda.say')}</span> “${say}”
                            </p>`
                      }`
                  : nothing
              }
            </li>`,
        )}
      </ul>
    </div>`;
  }

  readonly #onMethod = (event: Event) => {
    this.dispatchEvent(new ChooseMethod((event.target as HTMLSelectElement).value));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'agenda-card': AgendaCard;
  }
  interface HTMLElementEventMap {
    'choose-method': ChooseMethod;
  }
}
