import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Signing } from '../../../room/day.ts';
import { dayRules } from '../../../room/day-rules.ts';
import { nameOf } from '../../../room/names.ts';
import { readyToConfirm } from '../../../room/open-items.ts';
import type { AtDoor } from '../../../room/presence-at-door.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { card } from '../../styles/card.styles.ts';
import { focusOn } from '../../session/in-view.ts';
import { durationInWords, t } from '../../session/words.ts';
import { icon } from '../../ui/icon.ts';
import { windows } from '../../ui/lit-windows.ts';
import { board } from '../board/board.styles.ts';
import { clockOf, presenceOf, type DayView } from '../board/day-view.ts';
import { confirmCard } from './confirm-card.styles.ts';

/** Confirms who was there: first everybody is shown by name, only then something is signed. */
@customElement('confirm-card')
export class ConfirmCard extends LitElement {
  static override styles = [base, button, card, windows, board, confirmCard];

  @property({ attribute: false }) view!: DayView;

  /** Those who are shown and would be signed, as they were when the list was opened. */
  @state() private shown: readonly AtDoor[] = [];
  @state() private left: ReadonlySet<string> = new Set();
  @state() private isBusy = false;
  @state() private signing: Signing | undefined;

  @query('dialog') private dialog!: HTMLDialogElement;

  override render() {
    const { day } = this.view;
    const ready = this.#ready();
    const came = [...presenceOf(this.view).values()].filter((seen) => seen.came !== undefined).length;
    const full = ready.filter((seen) => seen.full && !seen.resident).length;
    const partly = ready.filter((seen) => !seen.full && !seen.resident).length;
    const residents = ready.filter((seen) => seen.resident).length;
    return html`<section class="card night" aria-labelledby="title">
        <h2 id="title" tabindex="-1">${t('finish.confirm.title')}</h2>
        <p class="big-number">${ready.length} <small>${t('finish.confirm.of', { count: came })}</small></p>
        <span class="windows" aria-hidden="true"
          >${Array.from({ length: Math.min(came, 40) }, (_, at) => html`<i data-status=${at < ready.length ? 'done' : 'open'}></i>`)}</span
        >
        <ul class="fine">
          ${full === 0 ? nothing : html`<li>${icon('check')}<span>${t('finish.confirm.full', { count: full, duration: durationInWords(day.card.end - day.card.start) })}</span></li>`}
          ${residents === 0 ? nothing : html`<li>${icon('check')}<span>${t('finish.confirm.residents', { count: residents })}</span></li>`}
          ${partly === 0 ? nothing : html`<li>${icon('check')}<span>${t('finish.confirm.partly', { count: partly })}</span></li>`}
        </ul>
        ${
          day.sign === undefined
            ? html`<p class="small">${t('finish.confirm.insecure')}</p>`
            : html`<div class="buttons">
                <button
                  class="button lamp"
                  type="button"
                  ?disabled=${ready.length === 0}
                  @click=${this.#onShow}
                >
                  ${t('finish.confirm.show', { count: ready.length })}
                </button>
              </div>`
        }
        <p class="tiny">${t('finish.confirm.hint')}</p>
        <div role="status">${this.signing === undefined ? nothing : this.#said(this.signing)}</div>
      </section>
      ${this.#names()}`;
  }

  #said(signing: Signing) {
    return signing.kind === 'signed'
      ? html`<p class="said">
          ${icon('check')}<span
            >${t('finish.confirm.done', { count: signing.count, revision: signing.revision })}</span
          >
        </p>`
      : html`<p class="said">${icon('warning')}<span>${t(`finish.signing.${signing.because}`)}</span></p>`;
  }

  #names() {
    const chosen = this.shown.filter(({ person }) => !this.left.has(person.id));
    return html`<dialog aria-labelledby="names">
      <h2 id="names">${t('finish.names.title', { count: chosen.length })}</h2>
      <p class="small">${t('finish.names.lead')}</p>
      <ul class="names">
        ${this.shown.map(
          (seen) =>
            html`<li>
              <label
                ><input
                  type="checkbox"
                  .checked=${!this.left.has(seen.person.id)}
                  @change=${() => {
                    this.#toggle(seen.person.id);
                  }}
                /><span
                  ><b>${nameOf(seen.person)}</b><span class="small">${this.#about(seen)}</span></span
                ></label
              >
            </li>`,
        )}
      </ul>
      <div class="buttons">
        <button
          class="button"
          type="button"
          ?disabled=${this.isBusy || chosen.length === 0}
          @click=${this.#onSign}
        >
          ${t(this.isBusy ? 'finish.names.busy' : 'finish.names.sign', { count: chosen.length })}
        </button>
        <button
          class="button text"
          type="button"
          @click=${() => {
            this.dialog.close();
          }}
        >
          ${t('finish.leave')}
        </button>
      </div>
    </dialog>`;
  }

  #about(seen: AtDoor): string {
    const { person, came, went, minutes, full, resident } = seen;
    const { role, organisation } = person;
    const who = [role, organisation].filter((text) => text !== '').join(', ');
    const times = `${clockOf(this.view, came ?? 0)} – ${clockOf(this.view, went ?? 0)}`;
    const what = resident
      ? t('finish.names.resident')
      : full
        ? t('finish.names.full')
        : t('finish.names.partly', { count: minutes ?? 0 });
    return [who, times, what].filter((text) => text !== '').join(' · ');
  }

  #ready(): readonly AtDoor[] {
    const { day, course, now } = this.view;
    const rules = dayRules(day.card, course);
    return readyToConfirm(day.record, presenceOf(this.view), rules, now).toSorted((one, other) =>
      nameOf(one.person).localeCompare(nameOf(other.person), 'nl'),
    );
  }

  #toggle(id: string): void {
    const left = new Set(this.left);
    if (!left.delete(id)) left.add(id);
    this.left = left;
  }

  readonly #onShow = () => {
    this.shown = this.#ready();
    this.left = new Set();
    this.signing = undefined;
    this.dialog.showModal();
  };

  readonly #onSign = async () => {
    if (this.isBusy) return;
    this.isBusy = true;
    const ids = this.shown.map(({ person }) => person.id).filter((id) => !this.left.has(id));
    this.signing = await this.view.day.confirm(ids);
    this.isBusy = false;
    this.dialog.close();
    await this.updateComplete;
    focusOn(this.renderRoot.querySelector('h2'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'confirm-card': ConfirmCard;
  }
}
