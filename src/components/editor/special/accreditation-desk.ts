import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { dateInWords } from '../../../content/moment-in-words.ts';
import {
  accreditationAdded,
  accreditationChanged,
  accreditationRemoved,
  accreditationsOf,
  isLocked,
  isRegistered,
  nextYear,
} from '../../../editing/operations/accreditations.ts';
import type { Values } from '../../../editing/operations/edited.ts';
import { focusOn } from '../../session/in-view.ts';
import { t } from '../../session/words.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { chip } from '../../styles/chip.styles.ts';
import { form } from '../../styles/form.styles.ts';
import { icon } from '../../ui/icon.ts';
import './accreditation-form.ts';
import { SpecialDesk } from './special-desk.ts';
import { special } from './special.styles.ts';

/**
 * The accreditations of the course, the newest first: next year's is a copy, one that is over is locked.
 *
 * @fires {EditAsked} edit-asked - When something is to be done.
 */
@customElement('accreditation-desk')
export class AccreditationDesk extends SpecialDesk {
  static override styles = [base, button, chip, form, special];

  /** The id of the record whose form is open; '' for a new one. */
  @state() private opened: string | undefined;

  override render() {
    const records = accreditationsOf(this.draft).toSorted((a, b) =>
      String(b.until).localeCompare(String(a.until)),
    );
    return html`<section class="desk" aria-labelledby="title">
      <div class="head">
        <h2 id="title" tabindex="-1">${t('special.accreditation.title')}</h2>
        <p class="small">${t(`special.accreditation.${records.length === 0 ? 'none' : 'lead'}`)}</p>
      </div>
      <ul class="rows">
        ${records.map((record) => this.#row(record, records[0]))}
      </ul>
      ${
        this.opened === ''
          ? this.#form(undefined)
          : html`<div class="buttons">
              ${
                records.length === 0
                  ? nothing
                  : html`<button class="button" type="button" @click=${() => void this.#next()}>
                      ${t('special.accreditation.nextYear')}
                    </button>`
              }
              <button class="button quiet" type="button" @click=${() => void this.#open('')}>
                ${t(`special.accreditation.${records.length === 0 ? 'first' : 'add'}`)}
              </button>
            </div>`
      }
      ${this.notices()}
    </section>`;
  }

  #row(record: Values, newest: Values | undefined) {
    const id = String(record.id);
    const register = String(record.register);
    const number = typeof record.number === 'string' ? record.number : '';
    const locked = isLocked(record, this.today);
    const period = t('special.accreditation.period', {
      from: this.#day(record.from),
      until: this.#day(record.until),
    });
    const title = `${register}, ${period}`;
    return html`<li class="row">
      <div class="words">
        <b>${title}</b>
        <span class="small"
          >${t('special.accreditation.about', { count: Number(record.points), institution: String(record.institution) })}</span
        >
        <span class="small"
          >${number === '' ? t('special.accreditation.noNumber') : t('special.accreditation.number', { number })}</span
        >
      </div>
      <div class="deeds">
        ${
          locked
            ? html`<span class="chip" data-status="locked"
                >${icon('lock')}${t('special.accreditation.locked')}</span
              >`
            : html`<button
                class="button quiet"
                type="button"
                aria-expanded=${this.opened === id ? 'true' : 'false'}
                aria-label=${t('special.accreditation.changeOf', { title })}
                @click=${() => void this.#open(id)}
              >
                ${icon('pen')}${t('special.accreditation.change')}
              </button>`
        }
        ${
          record === newest || register === newest?.register
            ? nothing
            : html`<button
                class="button quiet"
                type="button"
                aria-label=${t('special.accreditation.nextYearOf', { title })}
                @click=${() => void this.#next(id)}
              >
                ${t('special.accreditation.nextYear')}
              </button>`
        }
        ${
          locked || isRegistered(this.draft, id)
            ? nothing
            : html`<button
                class="button text icon-only"
                type="button"
                aria-label=${t('special.remove', { title })}
                @click=${async () => {
                  if (await this.act(() => accreditationRemoved(this.draft, { id })))
                    focusOn(this.renderRoot.querySelector('h2'));
                }}
              >
                ${icon('close')}
              </button>`
        }
      </div>
      ${this.opened === id ? html`<div class="open">${this.#form(record)}</div>` : nothing}
    </li>`;
  }

  #form(record: Values | undefined) {
    return html`<accreditation-form
      .draft=${this.draft}
      .revision=${this.revision}
      .language=${this.language}
      .today=${this.today}
      .record=${record}
      @accreditation-given=${async ({ record: given }: HTMLElementEventMap['accreditation-given']) => {
        const isDone = await this.act(() =>
          record === undefined
            ? accreditationAdded(this.draft, given).action
            : accreditationChanged(this.draft, { id: String(record.id), record: given }, this.today),
        );
        if (isDone) await this.#leave();
      }}
      @accreditation-left=${this.#leave}
    ></accreditation-form>`;
  }

  #day(day: unknown): string {
    const at = Date.parse(String(day)) / 60_000;
    return Number.isNaN(at) ? String(day) : dateInWords(at, this.language, 'UTC');
  }

  async #next(id?: string): Promise<void> {
    let made = '';
    const isDone = await this.act(() => {
      const next = nextYear(this.draft, id === undefined ? {} : { id });
      made = next.id;
      return next.action;
    });
    if (isDone) await this.#open(made);
  }

  async #open(id: string): Promise<void> {
    this.opened = id;
    await this.updateComplete;
    focusOn(this.renderRoot.querySelector<HTMLElement>('accreditation-form'));
  }

  readonly #leave = async () => {
    this.opened = undefined;
    await this.updateComplete;
    focusOn(this.renderRoot.querySelector('h2'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'accreditation-desk': AccreditationDesk;
  }
}
