import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../../styles/base.styles.ts';
import { card } from '../../styles/card.styles.ts';
import { t } from '../../session/words.ts';
import { windows } from '../../ui/lit-windows.ts';
import { board } from '../board/board.styles.ts';

/** Fewer answers show nothing. */
const fewest = 5;

/** What stands where there are fewer than five answers: how many are still needed, and what can be done without them. */
@customElement('few-answers')
export class FewAnswers extends LitElement {
  static override styles = [
    base,
    card,
    windows,
    board,
    css`
      .row {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 10px 24px;
        align-items: center;
      }
      .windows {
        gap: 8px;
      }
      .windows i {
        inline-size: 30px;
        block-size: 44px;
        border-width: 2px;
      }
      p {
        max-inline-size: 66ch;
        margin-block-start: 6px;
      }
      @media (max-width: 560px) {
        .row {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  @property({ type: Number }) received = 0;

  override render() {
    const missing = Math.max(0, fewest - this.received);
    return html`<section class="card" aria-labelledby="title">
      <div class="row">
        <span class="windows" aria-hidden="true"
          >${Array.from({ length: fewest }, (_, at) => html`<i data-status=${at < this.received ? 'done' : 'open'}></i>`)}</span
        >
        <div>
          <h2 id="title">${t('outcome.few.title', { count: this.received })}</h2>
          <p>${t('outcome.few.text', { count: missing })}</p>
          <p class="small">${t('outcome.few.otherwise')}</p>
        </div>
      </div>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'few-answers': FewAnswers;
  }
}
