import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { DayRecord } from '../../../room/day-record.ts';
import type { RoomDay } from '../../../room/day.ts';
import { base } from '../../styles/base.styles.ts';
import { card } from '../../styles/card.styles.ts';
import { form } from '../../styles/form.styles.ts';
import { t } from '../../session/words.ts';
import { board } from '../board/board.styles.ts';

/** What an organiser does before the day, in its order. */
const tasks = ['invited', 'cases', 'reminder', 'read', 'printed'] as const;

/** What is still to be done before the day. */
@customElement('week-card')
export class WeekCard extends LitElement {
  static override styles = [
    base,
    card,
    form,
    board,
    css`
      ul {
        display: grid;
        margin-block-start: 10px;
      }
      li + li {
        border-block-start: 1px solid var(--line);
      }
      .choice input {
        border-radius: 4px 4px 2px 2px;
      }
      b {
        display: block;
      }
    `,
  ];

  @property({ attribute: false }) day!: RoomDay;
  @property({ attribute: false }) record!: DayRecord;

  override render() {
    const { done } = this.record.preparation;
    const count = tasks.filter((task) => done.includes(task)).length;
    return html`<section class="card" aria-labelledby="title">
      <div class="title-row">
        <h2 id="title">${t('prepare.week.title')}</h2>
        <span class="small">${t('prepare.week.count', { count, of: tasks.length })}</span>
      </div>
      <ul>
        ${tasks.map(
          (task) =>
            html`<li>
              <label class="choice"
                ><input
                  type="checkbox"
                  .checked=${done.includes(task)}
                  @change=${() => {
                    this.#tick(task);
                  }}
                /><span
                  ><b>${t(`prepare.week.${task}.title`)}</b
                  ><span class="small">${t(`prepare.week.${task}.text`)}</span></span
                ></label
              >
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #tick(task: string): void {
    const { preparation } = this.day.record;
    const { done } = preparation;
    this.day.change({
      preparation: {
        ...preparation,
        done: done.includes(task) ? done.filter((one) => one !== task) : [...done, task],
      },
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'week-card': WeekCard;
  }
}
