import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { planOfPart } from '../../../content/evening-steps.ts';
import type { Method, ReadyDay } from '../../../course-files/evening-schema.ts';
import type { Language } from '../../../course-files/language.ts';
import type { RoomDay } from '../../../room/day.ts';
import type { DayRecord } from '../../../room/day-record.ts';
import type { RoomCourse } from '../../../room/room-course.ts';
import { base } from '../../styles/base.styles.ts';
import { card } from '../../styles/card.styles.ts';
import { form } from '../../styles/form.styles.ts';
import { t } from '../../session/words.ts';
import { board } from '../board/board.styles.ts';

/** The working methods of this day: a ready-made one, and for each part something else if that fits better. */
@customElement('methods-card')
export class MethodsCard extends LitElement {
  static override styles = [
    base,
    card,
    form,
    board,
    css`
      .days {
        display: grid;
        gap: 8px;
        margin-block-start: 12px;
      }
      .days .choice {
        padding: 8px 12px;
        border: 1.5px solid var(--line-strong);
        border-radius: var(--r-m);
      }
      .days b {
        display: block;
      }
      .parts {
        display: grid;
        gap: 12px;
        margin-block-start: 8px;
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
      .accents {
        margin-block-start: 10px;
        padding-inline-start: 1.2em;
        list-style: disc;
      }
    `,
  ];

  @property({ attribute: false }) day!: RoomDay;
  @property({ attribute: false }) record!: DayRecord;
  @property({ attribute: false }) course!: RoomCourse;
  @property() language: Language = 'nl';

  override render() {
    const { language } = this;
    const { days } = this.course.evening;
    const chosen = this.#chosenDay();
    return html`<section class="card" aria-labelledby="title">
      <h2 id="title">${t('prepare.methods.title')}</h2>
      <p class="small">${days.intro[language]}</p>
      <fieldset class="days">
        <legend class="visually-hidden">${t('prepare.methods.day')}</legend>
        ${days.days.map(
          (day) =>
            html`<label class="choice"
              ><input
                type="radio"
                name="day"
                .checked=${day === chosen}
                @change=${() => {
                  this.#choose(day.methods);
                }}
              /><span
                ><b>${day.title[language]}</b><span class="small">${day.suits[language]}</span></span
              ></label
            >`,
        )}
      </fieldset>
      ${
        chosen === undefined || chosen.accents.length === 0
          ? nothing
          : html`<ul class="accents small">
              ${chosen.accents.map((accent) => html`<li>${accent[language]}</li>`)}
            </ul>`
      }
      <details>
        <summary>${t('prepare.methods.perPart')}</summary>
        <div class="parts">
          ${this.course.werksessie.parts.filter(({ pause }) => pause === undefined).map(({ id, title }) => this.#part(id, title[language]))}
        </div>
      </details>
    </section>`;
  }

  #part(part: string, title: string) {
    const methods = this.course.evening.methods[part]?.methods ?? [];
    const now = this.#methodOf(part);
    return html`<div class="field">
      <label for=${part}>${title}</label>
      <select
        id=${part}
        @change=${(event: Event) => {
          this.#choose({ [part]: (event.currentTarget as HTMLSelectElement).value });
        }}
      >
        ${methods.map(
          ({ id, title: name }) =>
            html`<option value=${id} .selected=${id === now?.id}>${name[this.language]}</option>`,
        )}
      </select>
      ${now === undefined ? nothing : html`<p class="small">${now.purpose[this.language]} ${now.suits[this.language]}</p>`}
    </div>`;
  }

  /** The ready-made day that this one is, part for part. */
  #chosenDay(): ReadyDay | undefined {
    return this.course.evening.days.days.find((day) =>
      Object.entries(day.methods).every(([part, id]) => this.#methodOf(part)?.id === id),
    );
  }

  #methodOf(part: string): Method | undefined {
    return planOfPart(this.course.evening, part, this.record.programme.method[part])?.method;
  }

  #choose(methods: Readonly<Record<string, string>>): void {
    const { programme } = this.day.record;
    this.day.change({ programme: { ...programme, method: { ...programme.method, ...methods } } });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'methods-card': MethodsCard;
  }
}
