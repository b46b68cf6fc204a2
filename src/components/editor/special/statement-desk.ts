import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { titleIn } from '../../../editing/operations/consequences.ts';
import { listAt, type Values } from '../../../editing/operations/edited.ts';
import {
  statementAdded,
  statementImproved,
  statementMoved,
  statementReplaced,
  statementRetired,
} from '../../../editing/operations/statements.ts';
import { focusOn } from '../../session/in-view.ts';
import { t } from '../../session/words.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { form } from '../../styles/form.styles.ts';
import { atEnter } from '../../ui/at-enter.ts';
import { icon } from '../../ui/icon.ts';
import { SpecialDesk } from './special-desk.ts';
import { special } from './special.styles.ts';
import { wordsPair, type TypedWords } from './words-pair.ts';

const file = 'vragenlijst.yaml';
const longest = 200;

interface Statement {
  readonly id: string;
  readonly dimension: string;
  readonly number: number;
  readonly words: TypedWords;
  /** Its position among all statements. */
  readonly at: number;
}

/** What is open: better words or another meaning for a statement, or a new one in a dimension. */
interface Opened {
  readonly id?: string;
  readonly dimension: string;
  readonly typed: TypedWords;
  readonly meaning?: 'same' | 'other';
}

/**
 * The statements of the questionnaire by subject. Other words are a better wording, or another meaning: that is a new statement.
 *
 * @fires {EditAsked} edit-asked - When something is to be done.
 */
@customElement('statement-desk')
export class StatementDesk extends SpecialDesk {
  static override styles = [base, button, form, special];

  @state() private opened: Opened | undefined;
  @state() private isIncomplete = false;
  @state() private dragged: string | undefined;
  @state() private over: string | undefined;

  override render() {
    const statements = this.#statements();
    return html`<section class="desk" aria-labelledby="title">
      <div class="head">
        <h2 id="title" tabindex="-1">${t('special.statements.title')}</h2>
        <p class="small">${t('special.statements.lead')}</p>
      </div>
      ${listAt(this.draft, file, ['dimensions']).map((dimension) => this.#dimension(dimension, statements))}
      ${this.notices()}
    </section>`;
  }

  #statements(): readonly Statement[] {
    return listAt(this.draft, file, ['items']).map((item, at) => ({
      id: String(item.id),
      dimension: String(item.dimension),
      number: Number(item.choice),
      words: { nl: '', en: '', ...(item.statement as object) },
      at,
    }));
  }

  #dimension(dimension: Values, all: readonly Statement[]) {
    const id = String(dimension.id);
    const rows = all.filter((one) => one.dimension === id);
    const { opened } = this;
    const adding = opened?.id === undefined && opened?.dimension === id ? opened : undefined;
    return html`<div
      class="rows"
      @dragover=${(event: DragEvent) => {
        if (this.dragged !== undefined) event.preventDefault();
      }}
      @drop=${(event: DragEvent) => {
        this.#onDrop(event, id, rows.at(-1)?.at ?? all.length - 1);
      }}
    >
      <h3>${titleIn(dimension, this.language)}</h3>
      <ul class="rows">
        ${rows.map((statement, at) => this.#row(statement, rows[at - 1], rows[at + 1]))}
      </ul>
      ${
        adding !== undefined
          ? this.#editor(adding)
          : html`<div class="buttons">
              <button
                class="button text"
                type="button"
                aria-label=${t('special.statements.addIn', { title: titleIn(dimension, this.language) })}
                @click=${() => void this.#open({ dimension: id, typed: { nl: '', en: '' } })}
              >
                ${t('special.statements.add')}
              </button>
            </div>`
      }
    </div>`;
  }

  #row(statement: Statement, before: Statement | undefined, after: Statement | undefined) {
    const { id, words, number, dimension } = statement;
    const title = words[this.language];
    return html`<li
      class="row"
      draggable="true"
      ?data-dragged=${this.dragged === id}
      ?data-over=${this.over === id}
      @dragstart=${() => (this.dragged = id)}
      @dragend=${this.#onDragEnd}
      @dragover=${() => (this.over = id)}
      @drop=${(event: DragEvent) => {
        this.#onDrop(event, dimension, statement.at);
      }}
    >
      <div class="words">
        <span>${title}</span>
        <span class="number">${t('special.number', { number })}</span>
      </div>
      <div class="deeds">
        <button
          class="button quiet"
          type="button"
          aria-expanded=${this.opened?.id === id ? 'true' : 'false'}
          aria-label=${t('special.statements.changeOf', { title })}
          @click=${() => void this.#open({ id, dimension, typed: words })}
        >
          ${icon('pen')}${t('special.statements.change')}
        </button>
        ${this.#move('up', statement, before)} ${this.#move('down', statement, after)}
        <button
          class="button text icon-only"
          type="button"
          aria-label=${t('special.remove', { title })}
          @click=${async () => {
            if (await this.act(() => statementRetired(this.draft, { id })))
              focusOn(this.renderRoot.querySelector('h2'));
          }}
        >
          ${icon('close')}
        </button>
      </div>
      ${this.opened?.id === id ? html`<div class="open">${this.#editor(this.opened)}</div>` : nothing}
    </li>`;
  }

  #move(direction: 'up' | 'down', { id, dimension, words }: Statement, other: Statement | undefined) {
    return html`<button
      class="button text icon-only ${direction}"
      type="button"
      ?disabled=${other === undefined}
      aria-label=${t(`special.${direction}`, { title: words[this.language] })}
      @click=${() => {
        if (other !== undefined)
          void this.act(() => statementMoved(this.draft, { id, dimension, to: other.at }));
      }}
    >
      ${icon('left')}
    </button>`;
  }

  #editor({ id, typed, meaning, dimension }: Opened) {
    return html`<div class="adding" @keydown=${atEnter((event) => void this.#onSubmit(event))}>
      <h3 id="open" tabindex="-1">
        ${t(id === undefined ? 'special.statements.new' : 'special.statements.change')}
      </h3>
      ${wordsPair({
        id: 'statement',
        label: t('special.statements.one'),
        typed,
        longest,
        isLong: true,
        isIncomplete: this.isIncomplete,
        onTyped: (now) => this.#put({ typed: { ...(this.opened?.typed ?? typed), ...now } }),
      })}
      ${id === undefined ? nothing : this.#meaning(meaning)}
      ${id === undefined ? nothing : this.#subject(id, dimension)}
      <div class="buttons">
        <button class="button" type="button" @click=${this.#onSubmit}>
          ${t(`special.statements.${id === undefined ? 'make' : meaning === 'other' ? 'replace' : 'improve'}`)}
        </button>
        <button class="button text" type="button" @click=${this.#onLeave}>${t('special.leave')}</button>
      </div>
    </div>`;
  }

  #meaning(meaning: Opened['meaning']) {
    const choice = (value: 'same' | 'other') =>
      html`<label class="choice"
        ><input
          type="radio"
          name="meaning"
          value=${value}
          .checked=${meaning === value}
          @change=${() => {
            this.#put({ meaning: value });
          }}
        /><span
          ><b>${t(`special.statements.${value}`)}</b><br /><span class="small"
            >${t(`special.statements.${value}About`)}</span
          ></span
        ></label
      >`;
    return html`<fieldset>
      <legend class="visually-hidden">${t('special.statements.meaning')}</legend>
      ${choice('same')} ${choice('other')}
      ${
        this.isIncomplete && meaning === undefined
          ? html`<p class="error">${icon('warning')}<span>${t('special.statements.whichMeaning')}</span></p>`
          : nothing
      }
    </fieldset>`;
  }

  /** The other way to another subject than dragging. */
  #subject(id: string, dimension: string) {
    return html`<div class="field">
      <label for="subject">${t('special.statements.subject')}</label>
      <select
        id="subject"
        @change=${async (event: Event) => {
          const select = event.currentTarget as HTMLSelectElement;
          if (await this.#toSubject(id, select.value)) await this.#onLeave();
          else select.value = dimension;
        }}
      >
        ${listAt(this.draft, file, ['dimensions']).map(
          (one) =>
            html`<option value=${String(one.id)} ?selected=${one.id === dimension}>
              ${titleIn(one, this.language)}
            </option>`,
        )}
      </select>
    </div>`;
  }

  /** Behind the last statement of another subject. */
  #toSubject(id: string, dimension: string): Promise<boolean> {
    const all = this.#statements();
    const from = all.findIndex((one) => one.id === id);
    const last = all.findLastIndex((one) => one.dimension === dimension);
    const to = last < 0 ? all.length - 1 : last < from ? last + 1 : last;
    return this.act(() => statementMoved(this.draft, { id, dimension, to }));
  }

  #put(change: Partial<Opened>): void {
    if (this.opened !== undefined) this.opened = { ...this.opened, ...change };
  }

  async #open(opened: Opened): Promise<void> {
    this.opened = opened;
    this.isIncomplete = false;
    await this.updateComplete;
    focusOn(this.renderRoot.querySelector<HTMLElement>('#open'));
  }

  readonly #onLeave = async () => {
    this.opened = undefined;
    await this.updateComplete;
    focusOn(this.renderRoot.querySelector('h2'));
  };

  readonly #onSubmit = async (event: Event) => {
    event.preventDefault();
    const { id, typed, meaning, dimension } = this.opened ?? { dimension: '', typed: { nl: '', en: '' } };
    const statement = { nl: typed.nl.trim(), en: typed.en.trim() };
    const isMissing = statement.nl === '' || statement.en === '';
    this.isIncomplete = isMissing || (id !== undefined && meaning === undefined);
    if (this.isIncomplete) return;
    const isDone = await this.act(() => {
      if (id === undefined) return statementAdded(this.draft, { dimension, statement });
      const change = meaning === 'other' ? statementReplaced : statementImproved;
      return change(this.draft, { id, statement });
    });
    if (isDone) await this.#onLeave();
  };

  #onDrop(event: DragEvent, dimension: string, to: number): void {
    event.preventDefault();
    event.stopPropagation();
    const id = this.dragged;
    if (id !== undefined) void this.act(() => statementMoved(this.draft, { id, dimension, to }));
  }

  readonly #onDragEnd = () => {
    this.dragged = undefined;
    this.over = undefined;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'statement-desk': StatementDesk;
  }
}
