import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { bringIntoView } from '../../session/in-view.ts';
import { t } from '../../session/words.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { notice } from '../../styles/notice.styles.ts';
import { icon } from '../../ui/icon.ts';
import { WatchDay } from '../watch-day.ts';
import { KeepDay, PutOff } from './day-events.ts';

/**
 * What stands above every tab: that it is a trial, that another tab writes, that nothing is saved, and in a pause the offer to
 * keep the day in a file.
 *
 * @fires {KeepDay} keep-day
 * @fires {PutOff} put-off
 */
@customElement('day-notices')
export class DayNotices extends LitElement {
  static override styles = [
    base,
    button,
    notice,
    css`
      :host {
        display: grid;
      }
      .notice {
        margin: 10px clamp(12px, 2vw, 28px) 0;
      }
      .trial {
        padding: 8px clamp(12px, 2vw, 28px);
        background: repeating-linear-gradient(-45deg, #ffc960 0 18px, #ffda91 18px 36px);
        color: #2e1e00;
        font-size: var(--t-s);
        font-weight: var(--w-strong);
        line-height: 1.35;
        text-align: center;
      }
      @media (forced-colors: active) {
        .trial {
          border-block-end: 3px double CanvasText;
        }
      }
    `,
  ];

  /** Is this a pause, in which the day may be kept in a file? */
  @property({ type: Boolean }) offer = false;
  /** What the page has to say of the opening, as a key of the words. */
  @property() opened: string | undefined;

  @state() private tried = false;

  readonly #watch = new WatchDay(this);

  override render() {
    const { day } = this.#watch;
    if (day === undefined) return nothing;
    return html`
      ${day.record.practice ? html`<aside class="trial" aria-label=${t('room.trialMark')}>${t('room.trial')}</aside>` : nothing}
      <div role="status">
        ${
          this.opened === undefined
            ? nothing
            : html`<div class="notice" data-tone="warn">
                ${icon('info')}
                <p>${t(this.opened)}</p>
              </div>`
        }
        ${day.saved === 'elsewhere' ? this.#elsewhere() : nothing}
        ${day.saved === 'not-saved' ? this.#notSaved() : nothing}
        ${this.offer && day.saved !== 'elsewhere' && day.saved !== 'not-saved' ? this.#offer() : nothing}
      </div>
    `;
  }

  /** Something was tried in a window that only looks. */
  sayOnlyLooks(): void {
    this.tried = true;
    const notice = this.renderRoot.querySelector('.elsewhere');
    if (notice !== null) bringIntoView(notice, 'nearest');
  }

  #elsewhere() {
    return html`<div class="notice elsewhere" data-tone="warn">
      ${icon('warning')}
      <h2>${t('room.elsewhere.title')}</h2>
      <p>${t(this.tried ? 'room.elsewhere.notTaken' : 'room.elsewhere.text')}</p>
      <div class="buttons">
        <button class="button" type="button" @click=${this.#takeOver}>${t('room.elsewhere.here')}</button>
      </div>
    </div>`;
  }

  #notSaved() {
    return html`<div class="notice not-saved" data-tone="err">
      ${icon('warning')}
      <h2>${t('room.notSaved.title')}</h2>
      <p>${t('room.notSaved.text')}</p>
      <div class="buttons">
        <button class="button" type="button" @click=${this.#keep}>${t('room.keep')}</button>
      </div>
    </div>`;
  }

  #offer() {
    return html`<div class="notice pause" data-tone="info">
      ${icon('download')}
      <h2>${t('room.pause.title')}</h2>
      <p>${t('room.pause.text')}</p>
      <div class="buttons">
        <button class="button" type="button" @click=${this.#keep}>${t('room.keep')}</button>
        <button class="button text" type="button" @click=${this.#putOff}>${t('room.pause.later')}</button>
      </div>
    </div>`;
  }

  readonly #takeOver = () => {
    void this.#watch.day?.takeOver();
  };

  readonly #keep = () => {
    this.dispatchEvent(new KeepDay());
  };

  readonly #putOff = () => {
    this.dispatchEvent(new PutOff());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'day-notices': DayNotices;
  }
}
