import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { titleIn } from '../../../editing/operations/consequences.ts';
import { listAt } from '../../../editing/operations/edited.ts';
import {
  edgeMoved,
  leastMinutes,
  partLength,
  partMoved,
  pauseAdded,
  pauseRemoved,
  type NewPause,
} from '../../../editing/operations/session-parts.ts';
import { focusOn } from '../../session/in-view.ts';
import { t } from '../../session/words.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { form } from '../../styles/form.styles.ts';
import { atEnter } from '../../ui/at-enter.ts';
import { icon } from '../../ui/icon.ts';
import { setStyle } from '../../ui/set-style.ts';
import { sessionBar } from './session-bar.styles.ts';
import { SpecialDesk } from './special-desk.ts';
import { special } from './special.styles.ts';

const file = 'werksessie.yaml';
/** Minutes of a step with the arrow keys, and with Page Up and Page Down. */
const steps = { arrow: 1, page: 5 };

interface Part {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
}

/** An edge that is held: between this part and the next, so many minutes from where it was. */
interface Held {
  readonly after: string;
  readonly by: number;
}

/**
 * The programme of the werksessie as a bar: an edge that is moved gives to one part what the other had. Below it each part with
 * its minutes, which make the werksessie longer or shorter, and the pauses.
 *
 * @fires {EditAsked} edit-asked - When something is to be done.
 */
@customElement('session-bar')
export class SessionBar extends SpecialDesk {
  static override styles = [base, button, form, special, sessionBar];

  @state() private held: Held | undefined;
  @state() private pause: NewPause | undefined;

  #startX = 0;

  override render() {
    const parts = this.#parts();
    const total = Number(this.draft.value({ file, path: ['minutes'] }));
    return html`<section class="desk" aria-labelledby="title">
      <div class="head">
        <h2 id="title" tabindex="-1">${t('special.session.title')}</h2>
        <p class="small">${t('special.session.lead', { count: total })}</p>
      </div>
      <div class="bar" role="group" aria-label=${t('special.session.bar')}>
        ${parts.map((part, at) => this.#segment(part, parts[at + 1]))}
      </div>
      <ul class="rows">
        ${parts.map((part, at) => this.#row(part, at, parts))}
      </ul>
      ${this.#pauses(parts)} ${this.notices()}
    </section>`;
  }

  /** As they are, or as they become while an edge is held. */
  #parts(): readonly Part[] {
    const parts = listAt(this.draft, file, ['parts']).map((part) => ({
      id: String(part.id),
      title: titleIn(part, this.language),
      minutes: Number(part.minutes),
    }));
    const { after, by } = this.held ?? { after: '', by: 0 };
    const at = parts.findIndex(({ id }) => id === after);
    return at < 0
      ? parts
      : parts.map((part, place) => ({
          ...part,
          minutes: part.minutes + (place === at ? by : place === at + 1 ? -by : 0),
        }));
  }

  #segment(part: Part, next: Part | undefined) {
    return html`<div class="part" title=${part.title} ${setStyle({ 'flex-grow': String(part.minutes) })}>
        <b>${part.minutes}</b><span>${part.title}</span>
      </div>
      ${next === undefined ? nothing : this.#edge(part, next)}`;
  }

  #edge(part: Part, next: Part) {
    const [least, leastOfNext] = [leastMinutes(this.draft, part.id), leastMinutes(this.draft, next.id)];
    const said = (one: Part) => `${one.title} ${t('special.session.duration', { count: one.minutes })}`;
    return html`<div
      class="edge"
      role="slider"
      tabindex="0"
      aria-label=${t('special.session.edge', { first: part.title, second: next.title })}
      aria-valuemin=${least}
      aria-valuemax=${part.minutes + next.minutes - leastOfNext}
      aria-valuenow=${part.minutes}
      aria-valuetext="${said(part)}, ${said(next)}"
      ?data-held=${this.held?.after === part.id}
      @keydown=${(event: KeyboardEvent) => {
        this.#onKey(event, part.id);
      }}
      @pointerdown=${(event: PointerEvent) => {
        this.#onHold(event, part.id);
      }}
      @pointermove=${(event: PointerEvent) => {
        this.#onDrag(event, part.id);
      }}
      @pointerup=${this.#onRelease}
      @pointercancel=${() => (this.held = undefined)}
    ></div>`;
  }

  #row({ id, title, minutes }: Part, at: number, parts: readonly Part[]) {
    const move = (direction: 'up' | 'down', to: number) =>
      html`<button
        class="button text icon-only ${direction}"
        type="button"
        ?disabled=${to < 0 || to >= parts.length}
        aria-label=${t(`special.${direction}`, { title })}
        @click=${() => void this.act(() => partMoved(this.draft, { id, to }))}
      >
        ${icon('left')}
      </button>`;
    return html`<li class="row">
      <div class="words"><b>${title}</b></div>
      <div class="deeds">
        <label class="minutes"
          ><input
            type="number"
            inputmode="numeric"
            min=${leastMinutes(this.draft, id)}
            max="480"
            step="1"
            .value=${String(minutes)}
            aria-label=${t('special.session.minutesOf', { title })}
            @change=${async (event: Event) => {
              const input = event.currentTarget as HTMLInputElement;
              const typed = Math.round(Number(input.value));
              const isDone =
                typed > 0 && (await this.act(() => partLength(this.draft, { id, minutes: typed })));
              if (!isDone) input.value = String(minutes);
            }}
          /><span>${t('special.session.minutes')}</span></label
        >
        ${move('up', at - 1)} ${move('down', at + 1)}
      </div>
    </li>`;
  }

  #pauses(parts: readonly Part[]) {
    const pauses = listAt(this.draft, file, ['pauses']);
    const titleOf = (id: unknown) => parts.find((part) => part.id === id)?.title ?? '';
    return html`<div class="rows">
      <h3>${t('special.session.pauses')}</h3>
      <p class="small">${t('special.session.pausesLead')}</p>
      <ul class="rows">
        ${pauses.map(({ after, minutes, kind }, at) => {
          const title = t('special.session.pauseAfter', {
            kind: t(`special.session.${kind === 'meal' ? 'meal' : 'pause'}`),
            part: titleOf(after),
          });
          return html`<li class="row">
            <div class="words">
              <b>${title}</b
              ><span class="small">${t('special.session.duration', { count: Number(minutes) })}</span>
            </div>
            <div class="deeds">
              <button
                class="button text icon-only"
                type="button"
                aria-label=${t('special.remove', { title })}
                @click=${async () => {
                  if (await this.act(() => pauseRemoved(this.draft, { at })))
                    focusOn(this.renderRoot.querySelector('h2'));
                }}
              >
                ${icon('close')}
              </button>
            </div>
          </li>`;
        })}
      </ul>
      ${this.pause === undefined ? this.#addPause(parts) : this.#newPause(this.pause, parts)}
    </div>`;
  }

  #addPause(parts: readonly Part[]) {
    const middle = parts[Math.floor((parts.length - 1) / 2)]?.id;
    if (middle === undefined || parts.length < 2) return nothing;
    return html`<div class="buttons">
      <button
        class="button quiet"
        type="button"
        @click=${() => (this.pause = { after: middle, minutes: 15, kind: 'pause' })}
      >
        ${t('special.session.addPause')}
      </button>
    </div>`;
  }

  #newPause(pause: NewPause, parts: readonly Part[]) {
    const put = (change: Partial<NewPause>) => (this.pause = { ...pause, ...change });
    const valueOf = (event: Event) => (event.currentTarget as HTMLInputElement | HTMLSelectElement).value;
    return html`<div class="adding" @keydown=${atEnter((event) => void this.#onPause(event))}>
      <h3>${t('special.session.addPause')}</h3>
      <div class="pair">
        <div class="field">
          <label for="kind">${t('special.session.kind')}</label>
          <select
            id="kind"
            @change=${(event: Event) => put({ kind: valueOf(event) === 'meal' ? 'meal' : 'pause' })}
          >
            ${(['pause', 'meal'] as const).map(
              (kind) =>
                html`<option value=${kind} ?selected=${kind === pause.kind}>
                  ${t(`special.session.${kind}`)}
                </option>`,
            )}
          </select>
        </div>
        <div class="field">
          <label for="after">${t('special.session.after')}</label>
          <select id="after" @change=${(event: Event) => put({ after: valueOf(event) })}>
            ${parts
              .slice(0, -1)
              .map(
                ({ id, title }) =>
                  html`<option value=${id} ?selected=${id === pause.after}>${title}</option>`,
              )}
          </select>
        </div>
        <div class="field">
          <label for="long">${t('special.session.long')}</label>
          <input
            id="long"
            type="number"
            inputmode="numeric"
            min="1"
            max="120"
            .value=${String(pause.minutes)}
            @change=${(event: Event) => put({ minutes: Math.min(120, Math.max(1, Math.round(Number(valueOf(event)) || 15))) })}
          />
        </div>
      </div>
      <div class="buttons">
        <button class="button" type="button" @click=${this.#onPause}>
          ${t('special.session.makePause')}
        </button>
        <button class="button text" type="button" @click=${() => (this.pause = undefined)}>
          ${t('special.leave')}
        </button>
      </div>
    </div>`;
  }

  readonly #onPause = async (event: Event) => {
    event.preventDefault();
    const { pause } = this;
    if (pause !== undefined && (await this.act(() => pauseAdded(this.draft, pause)))) this.pause = undefined;
  };

  #onKey(event: KeyboardEvent, after: string): void {
    const by = {
      ArrowRight: steps.arrow,
      ArrowUp: steps.arrow,
      ArrowLeft: -steps.arrow,
      ArrowDown: -steps.arrow,
      PageUp: steps.page,
      PageDown: -steps.page,
    }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    void this.act(() => edgeMoved(this.draft, { after, by: this.#within(after, by) }));
  }

  #onHold(event: PointerEvent, after: string): void {
    const edge = event.currentTarget as HTMLElement;
    edge.setPointerCapture(event.pointerId);
    this.#startX = event.clientX;
    this.held = { after, by: 0 };
  }

  #onDrag(event: PointerEvent, after: string): void {
    if (this.held?.after !== after) return;
    const bar = (event.currentTarget as HTMLElement).parentElement;
    const width = bar?.getBoundingClientRect().width ?? 1;
    const total = listAt(this.draft, file, ['parts']).reduce((sum, part) => sum + Number(part.minutes), 0);
    const by = Math.round(((event.clientX - this.#startX) / width) * total);
    this.held = { after, by: this.#within(after, by) };
  }

  readonly #onRelease = () => {
    const { held } = this;
    this.held = undefined;
    if (held !== undefined && held.by !== 0) void this.act(() => edgeMoved(this.draft, held));
  };

  /** As far as both parts have room for what is done in them. */
  #within(after: string, by: number): number {
    const parts = listAt(this.draft, file, ['parts']);
    const at = parts.findIndex(({ id }) => id === after);
    const [first, second] = [parts[at], parts[at + 1]];
    const room = (part: typeof first) =>
      part === undefined ? 0 : Math.max(0, Number(part.minutes) - leastMinutes(this.draft, String(part.id)));
    return Math.max(-room(first), Math.min(by, room(second)));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'session-bar': SessionBar;
  }
}
