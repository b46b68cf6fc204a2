import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { DayRecord, Preparation } from '../../../room/day-record.ts';
import type { RoomDay } from '../../../room/day.ts';
import { base } from '../../styles/base.styles.ts';
import { card } from '../../styles/card.styles.ts';
import { chip } from '../../styles/chip.styles.ts';
import { t } from '../../session/words.ts';
import { board } from '../board/board.styles.ts';

type Answer = Preparation['points'][string];
const answers: readonly Answer[] = ['yes', 'partly', 'not-yet'];

/** The starting points of the werksessie: which are met, and what to do for those that are not. */
@customElement('points-card')
export class PointsCard extends LitElement {
  static override styles = [
    base,
    card,
    chip,
    board,
    css`
      ol {
        display: grid;
        margin-block-start: 10px;
      }
      li {
        display: grid;
        grid-template-columns: 34px minmax(0, 1fr) auto;
        gap: 6px 14px;
        align-items: center;
        padding: 10px 0;
        border-block-start: 1px solid var(--line);
      }
      li:first-child {
        border-block-start: 0;
      }
      .plate {
        min-inline-size: 30px;
        block-size: 30px;
        font-size: 1rem;
      }
      p {
        font-size: var(--t-s);
        line-height: 1.4;
      }
      .help {
        margin-block-start: 2px;
        color: var(--ink-2);
        font-size: var(--t-xs);
      }
      .three {
        display: inline-flex;
        overflow: hidden;
        border: 1.5px solid var(--line-strong);
        border-radius: var(--r-m);
        background: var(--surface);
      }
      .three button {
        min-inline-size: 56px;
        min-block-size: 44px;
        padding: 6px 12px;
        border: 0;
        background: transparent;
        font-size: var(--t-s);
        font-weight: 560;
        cursor: pointer;
      }
      .three button + button {
        border-inline-start: 1.5px solid var(--line-strong);
      }
      .three button:focus-visible {
        outline-offset: -4px;
      }
      .three [aria-pressed='true'] {
        background: var(--lamp);
        color: var(--on-lamp);
        font-weight: 700;
        text-decoration: underline;
        text-underline-offset: 0.25em;
      }
      @media (max-width: 640px) {
        li {
          grid-template-columns: 34px minmax(0, 1fr);
        }
        .three {
          grid-column: 2;
          justify-self: start;
        }
      }
    `,
  ];

  @property({ attribute: false }) day!: RoomDay;
  @property({ attribute: false }) record!: DayRecord;
  @property({ attribute: false }) points: readonly {
    readonly id: string;
    readonly text: string;
    readonly help: string;
  }[] = [];

  override render() {
    const given = this.record.preparation.points;
    const count = (answer: Answer) => this.points.filter(({ id }) => given[id] === answer).length;
    return html`<section class="card" aria-labelledby="title">
      <div class="title-row">
        <h2 id="title">${t('prepare.points.title')}</h2>
        <span class="small"
          >${t('prepare.points.counts', { yes: count('yes'), partly: count('partly'), notYet: count('not-yet') })}</span
        >
      </div>
      <p class="small">${t('prepare.points.lead')}</p>
      <ol>
        ${this.points.map(
          ({ id, text, help }, at) =>
            html`<li>
              <span class="plate" aria-hidden="true">${at + 1}</span>
              <div>
                <p>${text}</p>
                ${
                  given[id] === undefined || given[id] === 'yes' ? nothing : html`<p class="help">${help}</p>`
                }
              </div>
              <div class="three" role="group" aria-label=${text}>
                ${answers.map(
                  (answer) =>
                    html`<button
                      type="button"
                      aria-pressed=${given[id] === answer}
                      @click=${() => {
                        this.#answer(id, answer);
                      }}
                    >
                      ${t(`prepare.points.${answer}`)}
                    </button>`,
                )}
              </div>
            </li>`,
        )}
      </ol>
    </section>`;
  }

  /** The same answer again takes it away. */
  #answer(id: string, answer: Answer): void {
    const { preparation } = this.day.record;
    const { [id]: before, ...others } = preparation.points;
    const points = before === answer ? others : { ...others, [id]: answer };
    this.day.change({ preparation: { ...preparation, points } });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'points-card': PointsCard;
  }
}
