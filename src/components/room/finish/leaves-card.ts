import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { KeptFile } from '../../../room/exports/archive.ts';
import { madeExport, type ExportSource } from '../../../room/exports/day-exports.ts';
import { possibleNames } from '../../../room/holds-name.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { card } from '../../styles/card.styles.ts';
import { form } from '../../styles/form.styles.ts';
import { t } from '../../session/words.ts';
import { offerFile } from '../../ui/offer-file.ts';
import { board } from '../board/board.styles.ts';
import type { DayView } from '../board/day-view.ts';
import { nameQuestion } from '../board/name-question.ts';
import { exportSource } from './export-source.ts';
import {
  leavingForms,
  leavingIds,
  makeLeaving,
  type LeavingForm,
  type LeavingId,
  type Made,
} from './leaving.ts';

/** What goes where: this page sends nothing, the organiser keeps a file and passes it on. */
@customElement('leaves-card')
export class LeavesCard extends LitElement {
  static override styles = [
    base,
    button,
    card,
    form,
    board,
    css`
      tbody th b {
        display: block;
      }
      tbody th span,
      td.small {
        font-size: var(--t-xs);
        font-weight: 400;
        line-height: 1.4;
      }
      .forms {
        display: flex;
        flex-wrap: wrap;
        justify-content: end;
        gap: 8px;
      }
      [role='status'] {
        margin-block-start: 12px;
        font-weight: var(--w-strong);
      }
      @media (max-width: 820px) {
        table,
        tbody,
        tr,
        tbody :is(th, td) {
          display: block;
        }
        thead {
          display: none;
        }
        tbody tr {
          padding-block: 10px;
          border-block-end: 1px solid var(--line);
        }
        tbody :is(th, td) {
          padding: 2px 0;
          border: 0;
        }
        .forms {
          justify-content: start;
          margin-block-start: 8px;
        }
      }
    `,
  ];

  @property({ attribute: false }) view!: DayView;

  @state() private said = '';
  @state() private isBusy = false;
  /** What may be a name, in a file that was asked for. */
  @state() private asked: string | undefined;

  override willUpdate(): void {
    // Answered here or elsewhere.
    const stillAsked = possibleNames(this.view.day.record).some(({ name }) => name === this.asked);
    if (this.asked === undefined || stillAsked) return;
    this.asked = undefined;
    this.said = '';
  }

  override render() {
    const source = exportSource(this.view);
    return html`<section class="card" aria-labelledby="title">
      <h2 id="title">${t('leaves.title')}</h2>
      <p class="small">${t('leaves.lead')}</p>
      ${source === undefined ? html`<p>${t('leaves.noKey')}</p>` : this.#table(source)}
      <p role="status">${this.said === '' ? nothing : this.said}</p>
      ${this.asked === undefined ? nothing : nameQuestion(this.asked, this.view.day, 'name')}
    </section>`;
  }

  #table(source: ExportSource) {
    return html`<table>
      <thead>
        <tr>
          <th scope="col">${t('leaves.what')}</th>
          <th scope="col">${t('leaves.whom')}</th>
          <th scope="col">${t('leaves.holds')}</th>
          <th scope="col"><span class="visually-hidden">${t('leaves.keep')}</span></th>
        </tr>
      </thead>
      <tbody>
        ${leavingIds.map((id) => this.#row(id, source))}
      </tbody>
    </table>`;
  }

  #row(id: LeavingId, source: ExportSource) {
    const what = t(`leaves.row.${id}.what`);
    const made = this.view.day.record.exports.findLast((one) => one.what.startsWith(`${id}-`));
    return html`<tr>
      <th scope="row">
        <b>${what}</b>${made === undefined ? nothing : html`<span>${t('leaves.made')}</span>`}
      </th>
      <td>${t(`leaves.row.${id}.whom`)}</td>
      <td class="small">${t(`leaves.row.${id}.holds`)}</td>
      <td>
        <div class="forms">
          ${leavingForms[id].map(
            (form) =>
              html`<button
                class="button quiet fitting"
                type="button"
                aria-label=${`${what}: ${t(`leaves.form.${form}`)}`}
                ?disabled=${this.isBusy}
                @click=${() => this.#make(id, form, source)}
              >
                ${t(`leaves.form.${form}`)}
              </button>`,
          )}
        </div>
      </td>
    </tr>`;
  }

  async #make(id: LeavingId, form: LeavingForm, source: ExportSource): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    this.asked = undefined;
    try {
      const made = await makeLeaving(id, form, this.view, source);
      this.said = await this.#hand(made, `${id}-${form}`, source);
    } finally {
      this.isBusy = false;
    }
  }

  async #hand(made: Made, what: string, source: ExportSource): Promise<string> {
    const { day } = this.view;
    switch (made.kind) {
      case 'nothing':
        return t(`leaves.nothing.${made.because}`);
      case 'named':
        this.asked = made.name;
        return t('leaves.named', { text: made.text });
      case 'file': {
        const { file, signedList } = made;
        const name = this.#named(file.name);
        offerFile(new Blob([contentOf(file)]), name);
        day.exported(await madeExport(what, file, source));
        if (signedList !== undefined) day.exported(await madeExport('signed-list', signedList, source));
        const isArchive = what.startsWith('archive') && possibleNames(day.record).length > 0;
        return t(isArchive ? 'leaves.keptWithout' : 'leaves.kept', { file: name });
      }
    }
  }

  /** What was practised can never pass for real. */
  #named(name: string): string {
    return this.view.day.record.practice ? `PROEF-${name}` : name;
  }
}

function contentOf({ content }: KeptFile): BlobPart {
  return typeof content === 'string' ? content : Uint8Array.from(content);
}

declare global {
  interface HTMLElementTagNameMap {
    'leaves-card': LeavesCard;
  }
}
