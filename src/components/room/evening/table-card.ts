import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../../styles/base.styles.ts';
import { card } from '../../styles/card.styles.ts';
import { t } from '../../session/words.ts';
import { windows } from '../../ui/lit-windows.ts';
import { board } from '../board/board.styles.ts';

export interface TableRow {
  readonly domain: string;
  readonly there: number;
  /** Who came and went too. */
  readonly came: number;
}

/** Who is at the table, by domain; counts and no names. */
@customElement('table-card')
export class TableCard extends LitElement {
  static override styles = [
    base,
    card,
    windows,
    board,
    css`
      ul {
        display: grid;
        gap: 12px;
        margin-block-start: 14px;
        font-size: var(--t-s);
      }
      .windows {
        flex-wrap: wrap;
        margin-block-start: 4px;
      }
      .windows i {
        inline-size: 13px;
        block-size: 19px;
      }
      a {
        display: inline-flex;
        align-items: center;
        justify-content: center;
        min-inline-size: 44px;
        min-block-size: 44px;
        margin-block: -10px;
      }
      .big-number {
        margin-block-start: 10px;
      }
      .note {
        margin-block-start: 14px;
      }
    `,
  ];

  @property({ attribute: false }) rows: readonly TableRow[] = [];
  @property({ type: Number }) there = 0;
  /** How many may come, as the door says too. */
  @property({ type: Number }) expected = 0;
  @property() note = '';

  override render() {
    return html`<section class="card" aria-labelledby="title">
      <div class="title-row">
        <h2 id="title">${t('evening.table.title')}</h2>
        <a class="small" href="#/deur">${t('evening.table.door')}</a>
      </div>
      <p class="big-number">
        ${this.there} <small>${t('evening.table.of', { count: this.expected })}</small>
      </p>
      <ul>
        ${this.rows.map(
          ({ domain, there, came }) =>
            html`<li>
              <div class="title-row">
                <span>${domain}</span>
                <b class="figures"
                  >${there}
                  ${came === there ? nothing : html`<span class="tiny">${t('evening.table.of', { count: came })}</span>`}</b
                >
              </div>
              <span class="windows" aria-hidden="true"
                >${Array.from({ length: came }, (_, at) => html`<i data-status=${at < there ? 'done' : 'open'}></i>`)}</span
              >
            </li>`,
        )}
      </ul>
      ${this.note === '' ? nothing : html`<p class="tiny note">${this.note}</p>`}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'table-card': TableCard;
  }
}
