import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { dateInWords } from '../../../content/moment-in-words.ts';
import { maskedNumber } from '../../../paper/masked-number.ts';
import { madeExport, registerFiles, type ExportSource } from '../../../room/exports/day-exports.ts';
import {
  reportedPresence,
  type RegisterList,
  type ReportedPresence,
} from '../../../room/exports/reported-presence.ts';
import { nameOf } from '../../../room/names.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { card } from '../../styles/card.styles.ts';
import { form } from '../../styles/form.styles.ts';
import { t } from '../../session/words.ts';
import { icon } from '../../ui/icon.ts';
import { offerFile } from '../../ui/offer-file.ts';
import { board } from '../board/board.styles.ts';
import type { DayView } from '../board/day-view.ts';
import { exportSource } from './export-source.ts';
import './pe-online-numbers.ts';

/** More numbers than these are no help to recognise anybody. */
const mostShown = 4;

/** Who is reported to which register, who is not and why; and the numbers, which can be erased after it. */
@customElement('registers-card')
export class RegistersCard extends LitElement {
  static override styles = [
    base,
    button,
    card,
    form,
    board,
    css`
      .numbers {
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }
      .buttons {
        margin-block-start: 12px;
      }
      summary {
        min-block-size: var(--target);
        padding-block: 10px;
        color: var(--link);
        font-weight: var(--w-strong);
        cursor: pointer;
      }
      details li {
        padding-block: 4px;
        font-size: var(--t-s);
        line-height: 1.45;
      }
    `,
  ];

  @property({ attribute: false }) view!: DayView;

  @state() private hasPrefix = false;
  @state() private isErasing = false;
  @state() private said = '';

  override render() {
    const source = exportSource(this.view);
    if (source === undefined) return nothing;
    const { card, course } = source;
    const reported = reportedPresence(source.presence, card, course.accreditation);
    return html`<section class="card" aria-labelledby="title">
      <h2 id="title">${t('registers.title')}</h2>
      <p class="small">
        ${t('registers.lead', { day: dateInWords(card.start, this.view.language, card.zone) })}
      </p>
      <ul class="fine">
        ${reported.lists.map((list) => this.#list(list))}
        ${reported.lists.length === 0 ? html`<li>${icon('info')}<span>${t('registers.none')}</span></li>` : nothing}
      </ul>
      ${reported.others.length === 0 ? nothing : this.#others(reported.others)}
      ${reported.lists.some(({ people }) => people.length > 0) ? this.#making(source) : nothing}
      ${
        reported.lists.length === 0
          ? nothing
          : html`<pe-online-numbers
              .day=${this.view.day}
              .registers=${reported.lists.map(({ accreditation: { id, register } }) => ({ id, register }))}
            ></pe-online-numbers>`
      }
      ${this.#erasing()}
      <p class="small" role="status">${this.said === '' ? nothing : this.said}</p>
    </section>`;
  }

  #list({ accreditation, people }: RegisterList) {
    const shown = people.slice(0, mostShown).map(({ number }) => maskedNumber(number));
    return html`<li>
      <span class=${people.length > 0 ? 'is-ok' : 'is-warn'}
        >${icon(people.length > 0 ? 'check' : 'info')}</span
      >
      <span
        ><b>${accreditation.register}</b>${t('registers.count', { count: people.length })}
        ${shown.length === 0 ? nothing : html`<span class="numbers">${shown.join(', ')}</span>`}</span
      >
    </li>`;
  }

  #others(others: ReportedPresence['others']) {
    return html`<details>
      <summary>${t('registers.others', { count: others.length })}</summary>
      <ul>
        ${others.map(
          ({ person, because }) =>
            html`<li><b>${nameOf(person)}</b>: ${t(`registers.because.${because}`)}</li>`,
        )}
      </ul>
    </details>`;
  }

  #making(source: ExportSource) {
    return html`<label class="choice"
        ><input
          type="checkbox"
          .checked=${this.hasPrefix}
          @change=${() => {
            this.hasPrefix = !this.hasPrefix;
          }}
        /><span>${t('registers.prefix')}</span></label
      >
      <div class="buttons">
        <button class="button quiet" type="button" @click=${() => this.#keep(source, 'txt')}>
          ${t('registers.paste')}
        </button>
        <button class="button text" type="button" @click=${() => this.#keep(source, 'xml')}>
          ${t('registers.xml')}
        </button>
      </div>`;
  }

  /** Once more, since nothing brings them back. */
  #erasing() {
    const hasNumbers = this.view.day.record.people.some(
      ({ numbers }) => (numbers.big ?? numbers.association ?? '') !== '',
    );
    if (!hasNumbers) return nothing;
    if (!this.isErasing)
      return html`<button
        class="button text"
        type="button"
        @click=${() => {
          this.isErasing = true;
        }}
      >
        ${t('registers.erase')}
      </button>`;
    return html`<p>${t('registers.erasing')}</p>
      <div class="buttons">
        <button class="button away" type="button" @click=${this.#onErase}>${t('registers.eraseNow')}</button>
        <button
          class="button text"
          type="button"
          @click=${() => {
            this.isErasing = false;
          }}
        >
          ${t('registers.leave')}
        </button>
      </div>`;
  }

  async #keep(source: ExportSource, kind: 'txt' | 'xml'): Promise<void> {
    const files = registerFiles(source, this.hasPrefix).filter(({ name }) => name.endsWith(`.${kind}`));
    const { day } = this.view;
    const names: string[] = [];
    for (const file of files) {
      const name = day.record.practice ? `PROEF-${file.name}` : file.name;
      offerFile(new Blob([file.content as BlobPart], { type: 'text/plain;charset=utf-8' }), name);
      day.exported(await madeExport(`register-${kind}`, file, source));
      names.push(name);
    }
    this.said = t('registers.kept', { files: names.join(', ') });
  }

  readonly #onErase = (): void => {
    this.view.day.eraseNumbers();
    this.isErasing = false;
    this.said = t('registers.erased');
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'registers-card': RegistersCard;
  }
}
