import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { focusOn } from '../../session/in-view.ts';
import { t } from '../../session/words.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { form } from '../../styles/form.styles.ts';
import { atEnter } from '../../ui/at-enter.ts';
import { icon } from '../../ui/icon.ts';
import type { ListGroup, ListModel, ListRow } from './list-models.ts';
import { SpecialDesk } from './special-desk.ts';
import { special } from './special.styles.ts';
import { wordsPair, type TypedWords } from './words-pair.ts';

const nothingTyped: TypedWords = { nl: '', en: '' };

/**
 * A list of the course in its order: what it has, another order, something new, and what can go. Where rows can be ordered, they
 * can be dragged too.
 *
 * @fires {EditAsked} edit-asked - When something is to be done.
 */
@customElement('list-desk')
export class ListDesk extends SpecialDesk {
  static override styles = [base, button, form, special];

  @property({ attribute: false }) model!: ListModel;

  @state() private isAdding = false;
  @state() private typed = nothingTyped;
  @state() private group: string | undefined;
  @state() private isIncomplete = false;
  @state() private dragged: string | undefined;
  @state() private over: string | undefined;

  override render() {
    const { name, groups } = this.model;
    return html`<section class="desk" aria-labelledby="title">
      <div class="head">
        <h2 id="title" tabindex="-1">${t(`special.${name}.title`)}</h2>
        <p class="small">${t(`special.${name}.lead`)}</p>
      </div>
      ${groups.map((group) => this.#group(group))} ${this.#add()} ${this.notices()}
    </section>`;
  }

  #group(group: ListGroup) {
    const { title, rows } = group;
    return html`<div class="rows-with-title">
      ${title === undefined ? nothing : html`<h3>${title}</h3>`}
      <ul class="rows">
        ${rows.map((row, at) => this.#row(row, at, group))}
      </ul>
    </div>`;
  }

  #row(row: ListRow, at: number, { rows }: ListGroup) {
    const { move } = this.model;
    return html`<li
      class="row"
      draggable=${move === undefined ? 'false' : 'true'}
      ?data-dragged=${this.dragged === row.id}
      ?data-over=${this.over === row.id}
      @dragstart=${() => (this.dragged = row.id)}
      @dragend=${this.#onDragEnd}
      @dragover=${(event: DragEvent) => {
        this.#onDragOver(event, row.id, rows);
      }}
      @drop=${(event: DragEvent) => {
        this.#onDrop(event, at, rows);
      }}
    >
      <div class="words">
        <b>${row.title}</b>
        ${row.about === undefined ? nothing : html`<span class="small">${row.about}</span>`}
        ${row.number === undefined ? nothing : html`<span class="number">${t('special.number', { number: row.number })}</span>`}
      </div>
      <div class="deeds">
        ${this.#require(row)} ${this.#check(row)} ${this.#moves(row, at, rows)} ${this.#remove(row)}
      </div>
    </li>`;
  }

  #moves({ id, title }: ListRow, at: number, rows: readonly ListRow[]) {
    const { move } = this.model;
    if (move === undefined || rows.length < 2) return nothing;
    const one = (direction: 'up' | 'down', to: number) =>
      html`<button
        class="button text icon-only ${direction}"
        type="button"
        ?disabled=${to < 0 || to >= rows.length}
        aria-label=${t(`special.${direction}`, { title })}
        @click=${() => void this.act(() => move(id, to))}
      >
        ${icon('left')}
      </button>`;
    return [one('up', at - 1), one('down', at + 1)];
  }

  #require({ id, title, required }: ListRow) {
    const { require } = this.model;
    if (require === undefined || required === undefined) return nothing;
    return html`<label class="choice"
      ><input
        type="checkbox"
        .checked=${required}
        aria-label=${t('special.steps.requiredOf', { title })}
        @change=${async (event: Event) => {
          const input = event.currentTarget as HTMLInputElement;
          if (!(await this.act(() => require(id, input.checked)))) input.checked = required;
        }}
      /><span>${t('special.steps.required')}</span></label
    >`;
  }

  #check({ id, title }: ListRow) {
    const { check } = this.model;
    if (check === undefined) return nothing;
    return html`<button
      class="button quiet"
      type="button"
      aria-label=${t('special.sources.checkOf', { title })}
      @click=${() => void this.act(() => check(id))}
    >
      ${icon('check')}${t('special.sources.check')}
    </button>`;
  }

  #remove({ id, title, canGo }: ListRow) {
    const { remove } = this.model;
    if (remove === undefined || !canGo) return nothing;
    return html`<button
      class="button text icon-only"
      type="button"
      aria-label=${t('special.remove', { title })}
      @click=${async () => {
        if (await this.act(() => remove(id))) focusOn(this.renderRoot.querySelector('h2'));
      }}
    >
      ${icon('close')}
    </button>`;
  }

  #add() {
    const { name, add, addIn } = this.model;
    if (add === undefined) return nothing;
    if (!this.isAdding)
      return html`<div class="buttons">
        <button class="button quiet" type="button" @click=${this.#onAdd}>${t(`special.${name}.add`)}</button>
      </div>`;
    return html`<div class="adding" @keydown=${atEnter((event) => void this.#onSubmit(event))}>
      <h3 id="new" tabindex="-1">${t(`special.${name}.new`)}</h3>
      <p class="small">${t(`special.${name}.newLead`)}</p>
      ${wordsPair({
        id: 'new-title',
        label: t(`special.${name}.newTitle`),
        typed: this.typed,
        longest: name === 'domains' ? 40 : 60,
        isIncomplete: this.isIncomplete,
        onTyped: (typed) => (this.typed = { ...this.typed, ...typed }),
      })}
      ${
        addIn === undefined
          ? nothing
          : html`<div class="field">
              <label for="group">${t(`special.${name}.in`)}</label>
              <select
                id="group"
                @change=${(event: Event) => (this.group = (event.currentTarget as HTMLSelectElement).value)}
              >
                ${addIn.map(({ id, title }) => html`<option value=${id} ?selected=${id === this.group}>${title}</option>`)}
              </select>
            </div>`
      }
      <div class="buttons">
        <button class="button" type="button" @click=${this.#onSubmit}>${t(`special.${name}.make`)}</button>
        <button class="button text" type="button" @click=${this.#onLeave}>${t('special.leave')}</button>
      </div>
    </div>`;
  }

  readonly #onAdd = async () => {
    this.isAdding = true;
    await this.updateComplete;
    focusOn(this.renderRoot.querySelector<HTMLElement>('#new'));
  };

  readonly #onLeave = async () => {
    this.isAdding = false;
    this.isIncomplete = false;
    this.typed = nothingTyped;
    await this.updateComplete;
    focusOn(this.renderRoot.querySelector('h2'));
  };

  readonly #onSubmit = async (event: Event) => {
    event.preventDefault();
    const { add } = this.model;
    const title = { nl: this.typed.nl.trim(), en: this.typed.en.trim() };
    this.isIncomplete = title.nl === '' || title.en === '';
    if (this.isIncomplete || add === undefined) return;
    if (await this.act(() => add(title, this.group))) await this.#onLeave();
  };

  #onDragOver(event: DragEvent, id: string, rows: readonly ListRow[]): void {
    if (!rows.some((row) => row.id === this.dragged)) return;
    event.preventDefault();
    this.over = id;
  }

  #onDrop(event: DragEvent, at: number, rows: readonly ListRow[]): void {
    const { move } = this.model;
    const id = rows.find((row) => row.id === this.dragged)?.id;
    if (move === undefined || id === undefined) return;
    event.preventDefault();
    void this.act(() => move(id, at));
  }

  readonly #onDragEnd = () => {
    this.dragged = undefined;
    this.over = undefined;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'list-desk': ListDesk;
  }
}
