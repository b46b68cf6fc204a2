import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { DayRecord } from '../../../room/day-record.ts';
import type { RoomDay } from '../../../room/day.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { card } from '../../styles/card.styles.ts';
import { chip } from '../../styles/chip.styles.ts';
import { form } from '../../styles/form.styles.ts';
import { t } from '../../session/words.ts';
import { icon } from '../../ui/icon.ts';
import { board } from '../board/board.styles.ts';
import { nameAsked, nameQuestion } from '../board/name-question.ts';
import { Typing } from '../board/typing.ts';
import { flap } from './flap.styles.ts';

/** More than five nobody keeps up. */
const mostPoints = 5;
const enough = 3;
/** Characters of one point; two lines on the big screen are about 70. */
const longest = 240;

/** The verbeterpunten, typed along with the flip-over. */
@customElement('improvements-card')
export class ImprovementsCard extends LitElement {
  static override styles = [base, button, card, chip, form, board, flap];

  @property({ attribute: false }) day!: RoomDay;
  @property({ attribute: false }) record!: DayRecord;

  /** While somebody types. */
  @state() private typed: readonly string[] | undefined;

  readonly #typing = new Typing();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#typing.ended();
  }

  override render() {
    const points = this.#points;
    const count = points.filter((point) => point.trim() !== '').length;
    return html`<section class="card" aria-labelledby="title">
      <div class="title-row">
        <h2 id="title">${t('evening.improvements.title')}</h2>
        <span class="chip" data-status=${count >= enough ? 'done' : 'busy'}
          >${count >= enough ? icon('check') : nothing}${t('evening.improvements.count', { count, of: mostPoints })}</span
        >
      </div>
      <p class="small">${t('evening.improvements.lead')}</p>
      <div class="flap">
        ${Array.from({ length: mostPoints }, (_, at) => this.#line(points[at] ?? '', at))}
      </div>
    </section>`;
  }

  get #points(): readonly string[] {
    return this.typed ?? this.record.outcome.improvements;
  }

  #line(point: string, at: number) {
    const name = nameAsked(point, this.day);
    return html`<div class="line" ?data-empty=${point.trim() === ''}>
      <span class="plate" aria-hidden="true">${at + 1}</span>
      <div class="field">
        <textarea
          rows=${point === '' ? 1 : 2}
          maxlength=${longest}
          aria-label=${t('evening.improvements.label', { number: at + 1 })}
          aria-describedby=${name === undefined ? nothing : `name-${at}`}
          placeholder=${t(at < enough ? 'evening.improvements.empty' : 'evening.improvements.optional')}
          .value=${point}
          @input=${(event: InputEvent) => {
            this.#onInput(event, at);
          }}
          @change=${this.#typing.ended}
        ></textarea>
        ${name === undefined ? nothing : nameQuestion(name, this.day, `name-${String(at)}`)}
      </div>
    </div>`;
  }

  #onInput(event: InputEvent, at: number): void {
    const value = (event.target as HTMLTextAreaElement).value.replaceAll(/\s*\n\s*/g, ' ');
    const points = Array.from({ length: mostPoints }, (_, position) =>
      position === at ? value : (this.#points[position] ?? ''),
    );
    this.typed = points;
    this.#typing.typed(() => {
      const last = points.findLastIndex((point) => point.trim() !== '');
      this.typed = undefined;
      this.day.change({ outcome: { ...this.day.record.outcome, improvements: points.slice(0, last + 1) } });
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'improvements-card': ImprovementsCard;
  }
}
