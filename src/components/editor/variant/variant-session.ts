import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { titleIn } from '../../../editing/operations/consequences.ts';
import { listAt } from '../../../editing/operations/edited.ts';
import type { NewPause } from '../../../editing/operations/session-parts.ts';
import {
  variantMethod,
  variantMinutes,
  variantPauseAdded,
  variantPauseRemoved,
} from '../../../editing/operations/variant.ts';
import { variantFile } from '../../../course-files/variant/variant-schema.ts';
import { t } from '../../session/words.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { form } from '../../styles/form.styles.ts';
import { icon } from '../../ui/icon.ts';
import { setStyle } from '../../ui/set-style.ts';
import { PlaceEntered } from '../editor-events.ts';
import { SpecialDesk } from '../special/special-desk.ts';
import { special } from '../special/special.styles.ts';
import { variantStyles } from './variant.styles.ts';

interface Part {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly national: number;
}

interface Pause {
  readonly after: string;
  readonly minutes: number;
  readonly kind: 'pause' | 'meal';
}

/** The werksessie of one region: minutes and pauses, and the working method of each part. */
@customElement('variant-session')
export class VariantSession extends SpecialDesk {
  static override styles = [base, button, form, special, variantStyles];

  @state() private pause: NewPause | undefined;

  override render() {
    const parts = this.#parts();
    const pauses = this.#pauses();
    const learning = sum(parts.map(({ minutes }) => minutes));
    const national = sum(parts.map((part) => part.national));
    const total = learning + sum(pauses.map(({ minutes }) => minutes));
    return html`<section
      class="desk"
      aria-labelledby="session"
      @focusin=${() => this.dispatchEvent(new PlaceEntered({ file: 'werksessie.yaml', path: ['parts'] }))}
    >
      <div class="head">
        <h3 id="session" tabindex="-1">${t('variant.session.title')}</h3>
        <p class="small">${t('variant.session.lead')}</p>
      </div>
      ${this.#bar(parts, pauses)}
      <p aria-live="polite">${t('variant.session.total', { total, learning })}</p>
      ${
        learning >= national
          ? nothing
          : html`<p class="error">
              ${icon('warning')}<span>${t('variant.session.shorter', { learning, national })}</span>
            </p>`
      }
      <ul class="rows">
        ${parts.map((part) => this.#row(part))}
      </ul>
      ${this.#pauseRows(parts, pauses)} ${this.notices()}
    </section>`;
  }

  #parts(): readonly Part[] {
    const own = listAt(this.draft, variantFile, ['werksessie', 'parts']);
    return listAt(this.draft, 'werksessie.yaml', ['parts']).map((part) => ({
      id: String(part.id),
      title: titleIn(part, this.language),
      minutes: Number((own.find(({ id }) => id === part.id) ?? part).minutes),
      national: Number(part.minutes),
    }));
  }

  #pauses(): readonly Pause[] {
    return listAt(this.draft, variantFile, ['werksessie', 'pauses']).map(({ after, minutes, kind }) => ({
      after: String(after),
      minutes: Number(minutes),
      kind: kind === 'meal' ? 'meal' : 'pause',
    }));
  }

  /** Decoration: every number stands in the list below it. */
  #bar(parts: readonly Part[], pauses: readonly Pause[]) {
    const block = (minutes: number, isPause: boolean) =>
      html`<span ?data-pause=${isPause} ${setStyle({ 'flex-grow': String(minutes) })}>${minutes}</span>`;
    return html`<div class="bar" aria-hidden="true">
      ${parts.map(({ id, minutes }) => [
        block(minutes, false),
        ...pauses.filter(({ after }) => after === id).map((pause) => block(pause.minutes, true)),
      ])}
    </div>`;
  }

  #row({ id, title, minutes, national }: Part) {
    return html`<li class="row">
      <div class="words">
        <b>${title}</b>
        <span class="small"
          >${minutes === national ? t('variant.session.same') : t('variant.session.was', { count: national })}</span
        >
      </div>
      <div class="deeds">
        <label class="minutes field"
          ><input
            type="number"
            name=${id}
            min="1"
            max="240"
            inputmode="numeric"
            .value=${String(minutes)}
            aria-label=${t('variant.session.minutesOf', { title })}
            @change=${(event: Event) => {
              this.#onMinutes(id, event.currentTarget as HTMLInputElement, minutes);
            }}
          />
          <span aria-hidden="true">${t('variant.session.minutes')}</span></label
        >
      </div>
      ${this.#method(id, title)}
    </li>`;
  }

  #method(part: string, title: string) {
    const methods = listAt(this.draft, `werkvormen/${part}.yaml`, ['methods']);
    if (methods.length === 0) return nothing;
    const national = this.draft.value({ file: 'organiseren/dagen.yaml', path: ['days', 0, 'methods', part] });
    const own = this.draft.value({ file: variantFile, path: ['werkvormen', part] });
    return html`<div class="field open">
      <select
        name="method-${part}"
        aria-label=${t('variant.session.methodOf', { title })}
        @change=${(event: Event) => {
          const { value } = event.currentTarget as HTMLSelectElement;
          const method = value === national ? undefined : value;
          void this.act(() => variantMethod(this.draft, { part, method }));
        }}
      >
        ${methods.map(
          (method) =>
            html`<option value=${String(method.id)} .selected=${method.id === (own ?? national)}>
              ${titleIn(method, this.language)}${method.id === national ? ` ${t('variant.session.national')}` : ''}
            </option>`,
        )}
      </select>
    </div>`;
  }

  #pauseRows(parts: readonly Part[], pauses: readonly Pause[]) {
    const titleOf = (id: string) => parts.find((part) => part.id === id)?.title ?? id;
    return html`<h4 id="pauses">${t('special.session.pauses')}</h4>
      <p class="small">${t('variant.session.pausesLead')}</p>
      ${
        pauses.length === 0
          ? nothing
          : html`<ul class="rows">
              ${pauses.map(({ after, minutes, kind }, at) => {
                const title = t('special.session.pauseAfter', {
                  kind: t(`special.session.${kind}`),
                  part: titleOf(after),
                });
                return html`<li class="row">
                  <div class="words">
                    <b>${title}</b><span class="small">${t('time.minutes', { count: minutes })}</span>
                  </div>
                  <div class="deeds">
                    <button
                      class="button text icon-only"
                      type="button"
                      aria-label=${t('special.remove', { title })}
                      @click=${() => void this.act(() => variantPauseRemoved(this.draft, { at }))}
                    >
                      ${icon('close')}
                    </button>
                  </div>
                </li>`;
              })}
            </ul>`
      }
      ${this.pause === undefined ? this.#addPause(parts) : this.#newPause(this.pause, parts)}`;
  }

  #addPause(parts: readonly Part[]) {
    const middle = parts[Math.max(0, Math.floor(parts.length / 2))]?.id ?? '';
    return html`<div class="buttons">
      <button
        class="button quiet"
        type="button"
        @click=${() => {
          this.pause = { after: middle, minutes: 15, kind: 'pause' };
        }}
      >
        ${t('special.session.addPause')}
      </button>
    </div>`;
  }

  #newPause(pause: NewPause, parts: readonly Part[]) {
    return html`<div class="adding">
      <div class="pair">
        <div class="field">
          <label for="kind">${t('special.session.kind')}</label>
          <select
            id="kind"
            @change=${(event: Event) => {
              const { value } = event.currentTarget as HTMLSelectElement;
              this.pause = { ...pause, kind: value === 'meal' ? 'meal' : 'pause' };
            }}
          >
            ${(['pause', 'meal'] as const).map(
              (kind) =>
                html`<option value=${kind} .selected=${kind === pause.kind}>
                  ${t(`special.session.${kind}`)}
                </option>`,
            )}
          </select>
        </div>
        <div class="field">
          <label for="after">${t('special.session.after')}</label>
          <select
            id="after"
            @change=${(event: Event) => {
              this.pause = { ...pause, after: (event.currentTarget as HTMLSelectElement).value };
            }}
          >
            ${parts
              .slice(0, -1)
              .map(
                ({ id, title }) =>
                  html`<option value=${id} .selected=${id === pause.after}>${title}</option>`,
              )}
          </select>
        </div>
        <div class="field">
          <label for="long">${t('special.session.long')}</label>
          <input
            id="long"
            type="number"
            min="1"
            max="120"
            inputmode="numeric"
            .value=${String(pause.minutes)}
            @input=${(event: Event) => {
              this.pause = { ...pause, minutes: Number((event.currentTarget as HTMLInputElement).value) };
            }}
          />
        </div>
      </div>
      <div class="buttons">
        <button class="button" type="button" @click=${() => void this.#onPause(pause)}>
          ${t('special.session.makePause')}
        </button>
        <button class="button text" type="button" @click=${() => (this.pause = undefined)}>
          ${t('special.leave')}
        </button>
      </div>
    </div>`;
  }

  #onMinutes(id: string, input: HTMLInputElement, before: number): void {
    const minutes = Number(input.value);
    if (!Number.isInteger(minutes) || minutes < 1 || minutes > 240) {
      input.value = String(before);
      return;
    }
    void this.act(() => variantMinutes(this.draft, { id, minutes }));
  }

  async #onPause(pause: NewPause): Promise<void> {
    if (!Number.isInteger(pause.minutes) || pause.minutes < 1 || pause.minutes > 120) return;
    if (await this.act(() => variantPauseAdded(this.draft, pause))) this.pause = undefined;
  }
}

function sum(all: readonly number[]): number {
  return all.reduce((total, one) => total + one, 0);
}

declare global {
  interface HTMLElementTagNameMap {
    'variant-session': VariantSession;
  }
}
