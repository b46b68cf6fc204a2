import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { RunSheet } from '../../../course-files/evening-schema.ts';
import type { Language } from '../../../course-files/language.ts';
import type { DayRecord } from '../../../room/day-record.ts';
import type { RoomDay } from '../../../room/day.ts';
import { base } from '../../styles/base.styles.ts';
import { card } from '../../styles/card.styles.ts';
import { form } from '../../styles/form.styles.ts';
import { t } from '../../session/words.ts';
import { board } from '../board/board.styles.ts';
import { tasksNow } from './tasks.ts';

type Moment = RunSheet['moments'][number];

const dayMinutes = 1440;

/** What the run sheet has to be done, and what of it is now. */
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
      }
      li + li {
        border-block-start: 1px solid var(--line);
      }
      h3 {
        margin-block: 14px 2px;
        font-size: var(--t-s);
      }
      summary {
        display: flex;
        align-items: center;
        min-block-size: 44px;
        margin-block-start: 10px;
        color: var(--link);
        font-weight: 650;
        cursor: pointer;
      }
      .choice input {
        border-radius: 4px 4px 2px 2px;
      }
    `,
  ];

  @property({ attribute: false }) day!: RoomDay;
  @property({ attribute: false }) record!: DayRecord;
  @property({ attribute: false }) runSheet!: RunSheet;
  @property() language: Language = 'nl';

  override render() {
    const { done } = this.record.preparation;
    const today = (this.day.now() - this.day.card.start) / dayMinutes;
    const { now, others } = tasksNow(this.runSheet.moments, today, done);
    const tasks = now.flatMap((moment) => moment.tasks);
    const count = tasks.filter(({ id }) => done.includes(id)).length;
    return html`<section class="card" aria-labelledby="title">
      <div class="title-row">
        <h2 id="title">${t('prepare.week.title')}</h2>
        <span class="small">${t('prepare.week.count', { count, of: tasks.length })}</span>
      </div>
      ${now.map((moment) => this.#moment(moment))}
      ${
        others.length === 0
          ? nothing
          : html`<details>
              <summary>${t('prepare.week.others')}</summary>
              ${others.map((moment) => this.#moment(moment))}
            </details>`
      }
    </section>`;
  }

  #moment({ title, tasks }: Moment) {
    const { done } = this.record.preparation;
    const roleOf = new Map(this.runSheet.roles.map((role) => [role.id, role.title[this.language]]));
    return html`<h3>${title[this.language]}</h3>
      <ul>
        ${tasks.map(
          ({ id, text, role }) =>
            html`<li>
              <label class="choice"
                ><input
                  type="checkbox"
                  .checked=${done.includes(id)}
                  @change=${() => {
                    this.#tick(id);
                  }}
                /><span
                  >${text[this.language]}
                  ${role === undefined ? nothing : html`<span class="small">${roleOf.get(role)}</span>`}</span
                ></label
              >
            </li>`,
        )}
      </ul>`;
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
