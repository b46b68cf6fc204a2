import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Language, Words } from '../../../course-files/language.ts';
import type { OutcomeForm } from '../../../course-files/outcome-schema.ts';
import type { DayRecord, Outcome } from '../../../room/day-record.ts';
import type { RoomDay } from '../../../room/day.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { card } from '../../styles/card.styles.ts';
import { form } from '../../styles/form.styles.ts';
import { t } from '../../session/words.ts';
import { board } from '../board/board.styles.ts';
import { nameAsked, nameQuestion } from '../board/name-question.ts';
import { Typing } from '../board/typing.ts';
import { flap } from './flap.styles.ts';

/** More themes than three is no choice. */
const mostThemes = 3;

interface ListedChoice {
  readonly id: string;
  readonly title: Words;
}

/** What can be chosen from, as the course has it. */
export interface OutcomeLists {
  readonly themes: readonly ListedChoice[];
  readonly leadKinds: readonly ListedChoice[];
  readonly tiedTo: readonly ListedChoice[];
}

/** What the course lets an organiser choose from. */
export function listsOf({ themes, leadKinds, tiedTo }: OutcomeForm): OutcomeLists {
  return { themes: themes.options, leadKinds: leadKinds.options, tiedTo: tiedTo.options };
}

/** What is asked in the last minutes: the theme, who keeps it going, when people meet again and what it is tied to. */
@customElement('next-card')
export class NextCard extends LitElement {
  static override styles = [base, button, card, form, board, flap];

  @property({ attribute: false }) day!: RoomDay;
  @property({ attribute: false }) record!: DayRecord;
  @property({ attribute: false }) lists: OutcomeLists = { themes: [], leadKinds: [], tiedTo: [] };
  @property() language: Language = 'nl';

  @state() private typed: Partial<Outcome['next']> = {};

  readonly #typing = new Typing();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#typing.ended();
  }

  override render() {
    const next = { ...this.record.outcome.next, ...this.typed };
    const name = nameAsked(next.lead, this.day);
    return html`<section class="card" aria-labelledby="title">
      <h2 id="title">${t('evening.next.title')}</h2>
      <p class="small">${t('evening.next.lead')}</p>
      <div class="two">
        ${this.#field('lead', next.lead, 80)} ${this.#kinds(next.leadKind)}
        <div class="field">
          <label for="date">${t('evening.next.date')}</label>
          <input id="date" type="date" .value=${next.date} @change=${this.#onDate} />
        </div>
      </div>
      ${name === undefined ? nothing : nameQuestion(name, this.day, 'name')}
      ${this.#ticks('themes', this.lists.themes, this.record.outcome.themes, mostThemes)}
      ${this.#ticks('tiedTo', this.lists.tiedTo, next.tiedTo, Infinity)}
    </section>`;
  }

  #field(key: 'lead', value: string, longest: number) {
    return html`<div class="field">
      <label for=${key}>${t(`evening.next.${key}Label`)}</label>
      <input
        id=${key}
        autocomplete="off"
        maxlength=${longest}
        .value=${value}
        @input=${(event: InputEvent) => {
          this.#type({ [key]: (event.target as HTMLInputElement).value });
        }}
        @change=${this.#typing.ended}
      />
    </div>`;
  }

  #kinds(chosen: string) {
    if (this.lists.leadKinds.length === 0) return nothing;
    return html`<div class="field">
      <label for="kind">${t('evening.next.kind')}</label>
      <select id="kind" @change=${this.#onKind}>
        <option value="" ?selected=${chosen === ''}>${t('evening.next.notYet')}</option>
        ${this.lists.leadKinds.map(
          ({ id, title }) =>
            html`<option value=${id} ?selected=${id === chosen}>${title[this.language]}</option>`,
        )}
      </select>
    </div>`;
  }

  #ticks(
    group: 'themes' | 'tiedTo',
    choices: readonly ListedChoice[],
    chosen: readonly string[],
    most: number,
  ) {
    if (choices.length === 0) return nothing;
    return html`<fieldset class="asked">
      <legend>${t(`evening.next.${group}`)}</legend>
      <div class="ticks">
        ${choices.map(
          ({ id, title }) =>
            html`<label class="choice"
              ><input
                type="checkbox"
                .checked=${chosen.includes(id)}
                ?disabled=${!chosen.includes(id) && chosen.length >= most}
                @change=${() => {
                  this.#tick(group, id);
                }}
              /><span>${title[this.language]}</span></label
            >`,
        )}
      </div>
    </fieldset>`;
  }

  #tick(group: 'themes' | 'tiedTo', id: string): void {
    const { outcome } = this.day.record;
    const before = group === 'themes' ? outcome.themes : outcome.next.tiedTo;
    const ids = before.includes(id) ? before.filter((one) => one !== id) : [...before, id];
    this.day.change({
      outcome:
        group === 'themes'
          ? { ...outcome, themes: ids }
          : { ...outcome, next: { ...outcome.next, tiedTo: ids } },
    });
  }

  #type(part: Partial<Outcome['next']>): void {
    this.typed = { ...this.typed, ...part };
    this.#typing.typed(() => {
      const { typed } = this;
      this.typed = {};
      this.#set(typed);
    });
  }

  #set(part: Partial<Outcome['next']>): void {
    const { outcome } = this.day.record;
    this.day.change({ outcome: { ...outcome, next: { ...outcome.next, ...part } } });
  }

  readonly #onDate = (event: Event) => {
    this.#set({ date: (event.target as HTMLInputElement).value });
  };

  readonly #onKind = (event: Event) => {
    this.#set({ leadKind: (event.target as HTMLSelectElement).value });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'next-card': NextCard;
  }
}
