import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { RoomDay } from '../../../room/day.ts';
import type { RoomCourse } from '../../../room/room-course.ts';
import {
  openRoster,
  mostRosterBytes,
  type RosterFault,
  type RosterTable,
} from '../../../room/roster/open-roster.ts';
import { previewRoster, type RosterPreview } from '../../../room/roster/preview-roster.ts';
import { rosterColumns, type RosterChoice, type RosterColumn } from '../../../room/roster/roster-columns.ts';
import { takeRoster } from '../../../room/roster/take-roster.ts';
import { randomCode } from '../../../encoding/crockford.ts';
import { maskedNumber } from '../../../paper/masked-number.ts';
import { focusOn } from '../../session/in-view.ts';
import { t } from '../../session/words.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { card } from '../../styles/card.styles.ts';
import { chip } from '../../styles/chip.styles.ts';
import { form } from '../../styles/form.styles.ts';
import { notice } from '../../styles/notice.styles.ts';
import { icon } from '../../ui/icon.ts';
import { board } from '../board/board.styles.ts';
import { boardIcon } from '../board/board-icon.ts';
import { residentsOf } from '../board/day-view.ts';
import { rosterCard } from './roster-card.styles.ts';
import { previewTable } from './roster-preview.ts';

/** Columns whose example is shown without its digits. */
const numberColumns: readonly (RosterColumn | undefined)[] = ['big', 'association'];

/** A list that was dropped, chosen or pasted, and what its columns are. */
interface OpenedList {
  readonly name: string;
  readonly table: RosterTable;
  readonly columns: RosterChoice;
}

/** Takes over a list of registered people: first what would happen is shown, then it happens. */
@customElement('roster-card')
export class RosterCard extends LitElement {
  static override styles = [base, button, card, chip, form, notice, board, rosterCard];

  @property({ attribute: false }) day!: RoomDay;
  @property({ attribute: false }) course!: RoomCourse;
  /** How many people are on the list. */
  @property({ type: Number }) people = 0;

  @state() private list: OpenedList | undefined;
  @state() private refused: RosterFault | undefined;
  @state() private over = false;
  @state() private pads = true;
  @state() private allRows = false;
  /** How many people were taken over last. */
  @state() private taken: number | undefined;

  override render() {
    return html`<section class="card" aria-labelledby="title">
      <div class="title-row">
        <h2 id="title" tabindex="-1">${t('prepare.roster.title')}</h2>
        ${this.#chip()}
      </div>
      <p class="small">${t('prepare.roster.lead')}</p>
      ${this.list === undefined ? this.#asking() : this.#opened(this.list)}
      <div role="status">
        ${
          this.refused === undefined
            ? nothing
            : html`<p class="error said">
                ${icon('warning')}<span>${t(`prepare.roster.refused.${this.refused}`)}</span>
              </p>`
        }
        ${
          this.taken === undefined
            ? nothing
            : html`<p class="said">
                ${icon('check')}<span>${t('prepare.roster.taken', { count: this.taken })}</span>
              </p>`
        }
      </div>
    </section>`;
  }

  #chip() {
    if (this.list !== undefined) {
      return html`<span class="chip" data-status="busy">${icon('pen')}${t('prepare.roster.notYet')}</span>`;
    }
    return html`<span class="chip" data-status=${this.people > 0 ? 'done' : 'open'}
      >${this.people > 0 ? icon('check') : nothing}${t('prepare.roster.people', { count: this.people })}</span
    >`;
  }

  #asking() {
    return html`<div
        class="drop"
        ?data-over=${this.over}
        @dragover=${this.#onDragOver}
        @dragleave=${this.#onDragLeave}
        @drop=${this.#onDrop}
      >
        ${boardIcon('table')}
        <label class="button">
          <input
            class="visually-hidden"
            type="file"
            accept=".xlsx,.csv,.txt,text/*"
            @change=${this.#onFile}
          />
          ${t('prepare.roster.choose')}
        </label>
        <p class="small">${t('prepare.roster.drop')}</p>
      </div>
      <div class="field">
        <label for="paste">${t('prepare.roster.paste')}</label>
        <textarea
          id="paste"
          rows="2"
          spellcheck="false"
          autocomplete="off"
          @change=${this.#onPaste}
        ></textarea>
      </div>`;
  }

  #opened({ name, table, columns }: OpenedList) {
    const preview = this.#preview(table, columns);
    const { counts } = preview;
    const coming = counts.new + counts.changed;
    return html`<div class="file">
        ${boardIcon('table')}
        <span
          ><b>${name}</b
          ><span class="tiny"
            >${t('prepare.roster.file', { rows: table.rows.length, columns: columns.length })}</span
          ></span
        >
        <button class="button quiet" type="button" @click=${this.#onOther}>
          ${t('prepare.roster.other')}
        </button>
      </div>
      <div class="columns">
        <div class="column-row head" aria-hidden="true">
          <span>${t('prepare.roster.inFile')}</span><span></span><span>${t('prepare.roster.becomes')}</span
          ><span>${t('prepare.roster.example')}</span>
        </div>
        ${columns.map((column, place) => this.#column(table, column, place))}
      </div>
      ${this.#notes(preview)}
      <div class="buttons take">
        <button class="button" type="button" ?disabled=${coming === 0} @click=${this.#onTake}>
          ${t('prepare.roster.take', { count: coming })}
        </button>
        <button
          class="button text"
          type="button"
          aria-expanded=${this.allRows}
          @click=${() => {
            this.allRows = !this.allRows;
          }}
        >
          ${t(this.allRows ? 'prepare.roster.fewer' : 'prepare.roster.all')}
        </button>
      </div>
      ${this.allRows ? previewTable(preview) : nothing}`;
  }

  #column(table: RosterTable, column: RosterColumn | undefined, place: number) {
    const heading = table.headings[place] ?? '';
    const name = heading === '' ? t('prepare.roster.column', { number: place + 1 }) : heading;
    const cell = table.rows[0]?.cells[place] ?? '';
    const example = numberColumns.includes(column) ? maskedNumber(cell) : cell;
    return html`<div class="column-row" ?data-hand=${column === undefined}>
      <code>${name}</code>${icon('right')}
      <select
        aria-label=${t('prepare.roster.columnBecomes', { name })}
        @change=${(event: Event) => {
          this.#choose(place, (event.target as HTMLSelectElement).value);
        }}
      >
        <option value="" ?selected=${column === undefined}>${t('prepare.roster.notTaken')}</option>
        ${rosterColumns.map(
          (choice) =>
            html`<option value=${choice} ?selected=${choice === column}>
              ${t(`prepare.roster.as.${choice}`)}
            </option>`,
        )}
      </select>
      <span class="small"
        >${
          column === undefined
            ? t('prepare.roster.notRead')
            : example === ''
              ? t('prepare.roster.empty')
              : example
        }</span
      >
    </div>`;
  }

  #notes({ counts, rows }: RosterPreview) {
    const twins = rows.filter(({ notes }) => notes.includes('twin')).length;
    const zeros = rows.filter(({ notes }) => notes.includes('big-zero-lost')).length;
    const unknown = rows.filter(({ notes }) => notes.includes('profession-unknown')).length;
    const said = [
      ...(counts.same > 0 ? [t('prepare.roster.same', { count: counts.same })] : []),
      ...(counts.double > 0 ? [t('prepare.roster.double', { count: counts.double })] : []),
      ...(unknown > 0 ? [t('prepare.roster.unknown', { count: unknown })] : []),
    ];
    return html`${
      twins === 0
        ? nothing
        : html`<div class="notice" data-tone="warn">
            ${boardIcon('triangle')}
            <h3>${t('prepare.roster.twins', { count: twins })}</h3>
            <p>${t('prepare.roster.twinsText')}</p>
          </div>`
    }
    ${
      counts.refused === 0
        ? nothing
        : html`<div class="notice" data-tone="err">
            ${icon('warning')}
            <h3>${t('prepare.roster.refusedRows', { count: counts.refused })}</h3>
            <p>${t('prepare.roster.refusedText')}</p>
          </div>`
    }
    ${
      zeros === 0
        ? nothing
        : html`<label class="choice"
            ><input
              type="checkbox"
              .checked=${this.pads}
              @change=${(event: Event) => {
                this.pads = (event.target as HTMLInputElement).checked;
              }}
            /><span>${t('prepare.roster.zeros', { count: zeros })}</span></label
          >`
    }
    ${said.map((sentence) => html`<p class="small">${sentence}</p>`)}`;
  }

  #preview(table: RosterTable, columns: RosterChoice): RosterPreview {
    return previewRoster(table, columns, this.#context);
  }

  get #context() {
    return { people: this.day.record.people, professions: this.course.professions, session: this.day.card };
  }

  #choose(place: number, value: string): void {
    if (this.list === undefined) return;
    const chosen = rosterColumns.find((column) => column === value);
    // Each is one column only; only the functie may stand in several.
    const columns = this.list.columns.map((column, at) => {
      if (at === place) return chosen;
      return column === chosen ? undefined : column;
    });
    this.list = { ...this.list, columns };
  }

  async #open(list: Uint8Array | string, name: string): Promise<void> {
    this.refused = undefined;
    this.taken = undefined;
    const opened = await openRoster(list);
    if (opened.kind === 'refused') this.refused = opened.because;
    else this.list = { name, table: opened.table, columns: opened.table.columns };
  }

  async #read(file: File): Promise<void> {
    if (file.size > mostRosterBytes) {
      this.taken = undefined;
      this.refused = 'too-large';
    } else await this.#open(new Uint8Array(await file.arrayBuffer()), file.name);
  }

  readonly #onTake = async () => {
    if (this.list === undefined) return;
    const { day } = this;
    const preview = this.#preview(this.list.table, this.list.columns);
    const residents = residentsOf(this.course);
    const taken = takeRoster(preview, {
      people: day.record.people,
      now: day.now(),
      newId: () => randomCode(8, (bytes) => crypto.getRandomValues(bytes)),
      wantsOf: (profession) => (residents.includes(profession) ? 'nothing' : 'points'),
      padZeros: this.pads,
    });
    day.changePeople(taken.people);
    day.did({ type: 'roster.taken', count: taken.people.length });
    for (const person of taken.absent) day.did({ type: 'person.absent', person });
    for (const { person, at } of taken.came)
      day.did({ type: 'person.came', person, at, how: 'typed', why: t('prepare.roster.fromList') });
    for (const { person, at } of taken.went)
      day.did({ type: 'person.went', person, at, how: 'typed', why: t('prepare.roster.fromList') });
    this.taken = taken.people.length;
    this.list = undefined;
    this.allRows = false;
    await this.updateComplete;
    focusOn(this.renderRoot.querySelector('h2'));
  };

  readonly #onOther = () => {
    this.list = undefined;
    this.allRows = false;
  };

  readonly #onFile = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    // The same file may be chosen again, after it was mended.
    input.value = '';
    if (file !== undefined) void this.#read(file);
  };

  readonly #onPaste = (event: Event) => {
    const field = event.target as HTMLTextAreaElement;
    if (field.value.trim() === '') return;
    void this.#open(field.value, t('prepare.roster.pasted'));
  };

  readonly #onDragOver = (event: DragEvent) => {
    event.preventDefault();
    this.over = true;
  };

  readonly #onDragLeave = () => {
    this.over = false;
  };

  readonly #onDrop = (event: DragEvent) => {
    event.preventDefault();
    this.over = false;
    const [file] = event.dataTransfer?.files ?? [];
    const text = event.dataTransfer?.getData('text/plain') ?? '';
    if (file !== undefined) void this.#read(file);
    else if (text.trim() !== '') void this.#open(text, t('prepare.roster.pasted'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'roster-card': RosterCard;
  }
}
