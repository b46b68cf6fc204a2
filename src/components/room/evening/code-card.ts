import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { card } from '../../styles/card.styles.ts';
import { t } from '../../session/words.ts';
import { icon } from '../../ui/icon.ts';
import { board } from '../board/board.styles.ts';
import { codeCard } from './code-card.styles.ts';

/** The gespreksleider wants the code on the big screen. */
export class ShowCode extends Event {
  static readonly eventName = 'show-code';
  constructor() {
    super(ShowCode.eventName);
  }
}

/**
 * The code that may be shown now, and how long it is until the next one may.
 *
 * @fires {ShowCode} show-code - When the code is to be shown on the big screen.
 */
@customElement('code-card')
export class CodeCard extends LitElement {
  static override styles = [base, button, card, board, codeCard];

  /** What people type, in groups; undefined as long as none may be shown. */
  @property({ attribute: false }) groups: readonly string[] | undefined;
  @property() moment: 'in' | 'out' | undefined;
  /** The next one: when, as a clock time, and how many minutes that is. */
  @property({ attribute: false }) next:
    { readonly moment: 'in' | 'out'; readonly time: string; readonly minutes: number } | undefined;

  override render() {
    return html`<section class="card night" aria-labelledby="title">
      <h2 id="title">${t(`evening.code.title.${this.moment ?? this.next?.moment ?? 'none'}`)}</h2>
      ${this.groups === undefined ? nothing : this.#shown(this.groups)}
      ${this.next === undefined ? nothing : this.#next(this.next)}
      <p class="tiny">${t(`evening.code.hint.${this.moment ?? this.next?.moment ?? 'none'}`)}</p>
    </section>`;
  }

  #shown(groups: readonly string[]) {
    return html`<p class="letters">${groups.map((group) => html`<span>${group}</span>`)}</p>
      <div class="buttons">
        <button class="button lamp fitting" type="button" @click=${() => this.dispatchEvent(new ShowCode())}>
          ${t('evening.code.show')}
        </button>
      </div>`;
  }

  #next({ moment, time, minutes }: NonNullable<CodeCard['next']>) {
    const clock = `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
    return html`<div class="box">
      ${icon('lock')}
      <p class="big-number">${clock}</p>
      <p class="tiny">${t(`evening.code.opens.${moment}`, { time })}</p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'code-card': CodeCard;
  }
  interface HTMLElementEventMap {
    'show-code': ShowCode;
  }
}
