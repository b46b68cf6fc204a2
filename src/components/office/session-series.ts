import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { tablesIn } from '../../attendance/list-table.ts';
import { clockTime, dateInWords } from '../../content/moment-in-words.ts';
import type { Language } from '../../course-files/language.ts';
import { mostSessions, seriesIn, type Series, type SeriesRow } from '../../issuing/session-series.ts';
import type { RoomCourse } from '../../room/room-course.ts';
import { t } from '../session/words.ts';
import { base } from '../styles/base.styles.ts';
import { button } from '../styles/button.styles.ts';
import { form } from '../styles/form.styles.ts';
import { icon } from '../ui/icon.ts';
import { faultInWords } from './fault-in-words.ts';
import { office } from './office.styles.ts';
import type { OpenKey } from './office-tools.ts';
import { SessionAsked } from './session-form.ts';

/** More is no sheet of sessions. */
const mostBytes = 5_000_000;

/**
 * A series of sessions from a sheet: what each row comes to is seen before anything is signed.
 *
 * @fires {SessionAsked} session-asked - When the rows that are ready are to be signed.
 */
@customElement('session-series')
export class SessionSeries extends LitElement {
  static override styles = [base, button, form, office];

  @property({ attribute: false }) course!: RoomCourse;
  @property({ attribute: false }) key: OpenKey | undefined;
  @property({ attribute: false }) now: () => number = () => 0;
  @property({ type: Boolean }) signing = false;
  @property() language: Language = 'nl';

  @state() private file = '';
  @state() private series: Series | undefined;
  @state() private refusal: string | undefined;

  override render() {
    const rows = this.series?.kind === 'series' ? this.series.rows : [];
    const ready = rows.filter(({ draft, sameAs }) => draft.answers !== undefined && sameAs === undefined);
    return html`<div class="title-row step-title">
        <div>
          <h2 id="series">${t('series.title')}</h2>
          <p class="small">
            ${
              rows.length === 0
                ? t('series.how')
                : t('series.read', { file: this.file, rows: rows.length, ready: ready.length })
            }
          </p>
        </div>
        <div class="buttons">
          <label class="button quiet">
            <input class="visually-hidden" type="file" accept=".xlsx,.csv,.txt" @change=${this.#onFile} />
            ${icon('dossier')}${t(rows.length === 0 ? 'series.choose' : 'series.other')}
          </label>
          ${
            ready.length === 0
              ? nothing
              : html`<button
                  class="button"
                  type="button"
                  aria-disabled=${this.key === undefined || this.signing}
                  @click=${() => {
                    this.#issue(ready);
                  }}
                >
                  ${t('series.issue', { count: ready.length })}
                </button>`
          }
        </div>
      </div>
      <div role="status">
        ${this.refusal === undefined ? nothing : html`<p class="error">${icon('warning')}<span>${this.refusal}</span></p>`}
        ${ready.length > 0 && this.key === undefined ? html`<p class="small">${t('issue.keyFirst')}</p>` : nothing}
      </div>
      ${rows.length === 0 ? nothing : this.#table(rows)}`;
  }

  #table(rows: readonly SeriesRow[]) {
    return html`<div class="scroll" tabindex="0" role="region" aria-labelledby="series">
      <table>
        <thead>
          <tr>
            ${['line', 'wijk', 'place', 'organiser', 'start', 'room', 'check'].map(
              (column) => html`<th scope="col">${t(`series.column.${column}`)}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => this.#row(row))}
        </tbody>
      </table>
    </div>`;
  }

  #row({ line, form: of, draft, sameAs }: SeriesRow) {
    const { start, room, answers } = draft;
    const moment =
      start === undefined
        ? `${of.day} ${of.time}`
        : `${dateInWords(start, this.language, of.zone)} ${clockTime(start, this.language, of.zone)}`;
    return html`<tr class=${answers === undefined || sameAs !== undefined ? 'wrong' : ''}>
      <td>${line}</td>
      <th scope="row">${of.wijk}</th>
      <td>${of.place}</td>
      <td>${of.organiser}</td>
      <td>${moment}</td>
      <td>${room < 0 ? t('series.over', { count: -room }) : t('series.left', { count: room })}</td>
      <td>
        ${
          sameAs === undefined
            ? this.#verdict(draft, of.earlyLeave)
            : html`<span class="wrong-text"
                >${icon('warning')}<span>${t('series.same', { line: sameAs })}</span></span
              >`
        }
      </td>
    </tr>`;
  }

  #verdict(
    { answers, faults, room, roomWithoutEarly, start, holding }: SeriesRow['draft'],
    hasEarly: boolean,
  ) {
    const [fault] = Object.values(faults);
    if (fault !== undefined)
      return html`<span class="wrong-text">${icon('warning')}<span>${faultInWords(fault)}</span></span>`;
    if (answers === undefined) {
      const shorter = t('issue.room.tooLong', { count: -room });
      const without = hasEarly
        ? ` ${t('series.orWithoutEarly', { count: Math.max(0, -roomWithoutEarly) })}`
        : '';
      return html`<span class="wrong-text">${icon('warning')}<span>${shorter}${without}</span></span>`;
    }
    if (start !== undefined && start < this.now())
      return html`<span class="note">${icon('info')}<span>${t('series.past')}</span></span>`;
    if (holding.length === 0)
      return html`<span class="note">${icon('info')}<span>${t('series.noAccreditation')}</span></span>`;
    return html`<span class="good">${icon('check')}<span>${t('series.ready')}</span></span>`;
  }

  #issue(rows: readonly SeriesRow[]): void {
    if (this.key === undefined || this.signing) return;
    this.dispatchEvent(new SessionAsked(rows.flatMap(({ draft }) => draft.answers ?? [])));
    // What was issued is not issued a second time by a second press.
    this.series = undefined;
  }

  readonly #onFile = async (event: Event) => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    input.value = '';
    if (file === undefined) return;
    this.series = undefined;
    this.refusal = undefined;
    this.file = file.name;
    if (file.size > mostBytes) {
      this.refusal = t('series.refused.too-large');
      return;
    }
    const found = await tablesIn(new Uint8Array(await file.arrayBuffer()));
    if (found.kind === 'refused') {
      this.refusal = t(`series.refused.${found.because}`);
      return;
    }
    const { werksessie, accreditation } = this.course;
    const keyId = this.key?.issuer.keyId ?? '0'.repeat(16);
    const series = seriesIn(found.tables, { programme: werksessie, accreditation, keyId, now: this.now() });
    this.series = series;
    if (series.kind === 'refused')
      this.refusal = t(`series.refused.${series.because}`, {
        most: mostSessions,
        columns: new Intl.ListFormat(this.language).format(
          series.because === 'no-columns' ? series.missing.map((column) => t(`issue.${column}`)) : [],
        ),
      });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'session-series': SessionSeries;
  }
}
