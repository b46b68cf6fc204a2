import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { inputIcon } from '../../qr/input-icon.ts';
import { icon } from '../../ui/icon.ts';
import { t } from '../../session/words.ts';
import { cameraIsPossible } from '../../qr/live-camera.ts';
import { HeldCodes } from '../camera/held-codes.ts';

/** Somebody held a QR code before the bus. */
export class CodeHeld extends Event {
  static readonly eventName = 'code-held';
  readonly text: string;

  constructor(text: string) {
    super(CodeHeld.eventName);
    this.text = text;
  }
}

/** The bus was opened or closed. */
export class BusOpened extends Event {
  static readonly eventName = 'bus-opened';
  readonly isOpen: boolean;

  constructor(isOpen: boolean) {
    super(BusOpened.eventName);
    this.isOpen = isOpen;
  }
}

/**
 * The slot of the bus: a camera that stays open, into which people hold their phones themselves. It keeps no picture.
 *
 * @fires {CodeHeld} code-held - For each code that is held before it, once.
 * @fires {BusOpened} bus-opened - When it was opened or closed.
 */
@customElement('bus-camera')
export class BusCamera extends LitElement {
  static override styles = [
    base,
    button,
    css`
      :host {
        display: grid;
        gap: 12px;
      }
      .view {
        position: relative;
        overflow: hidden;
        aspect-ratio: 4 / 3;
        border-radius: var(--r-l);
        background: #0d1126;
      }
      video {
        display: block;
        inline-size: 100%;
        block-size: 100%;
        object-fit: cover;
        /* As a mirror: who holds up a phone moves it the right way. */
        transform: scaleX(-1);
      }
      .view::after {
        content: '';
        position: absolute;
        inset: 14% 22%;
        border: 3px solid #ffc960;
        border-radius: var(--r-m);
      }
      .said {
        position: absolute;
        z-index: 1;
        inset: auto 10px 10px;
        display: flex;
        gap: 10px;
        align-items: center;
        min-block-size: 56px;
        padding: 8px 14px;
        border-radius: var(--r-m);
        background: var(--lamp);
        color: var(--on-lamp);
        font-weight: var(--w-strong);
        line-height: 1.25;
      }
      .button.lamp {
        background: var(--lamp);
        color: var(--on-lamp);
      }
    `,
  ];

  /** What became of the last code, in words. */
  @property() said = '';

  readonly #camera: HeldCodes = new HeldCodes(this, (text) => {
    this.dispatchEvent(new CodeHeld(text));
  });
  #wasOpen = false;

  /** Opened, closed, or gone by itself: as long as it is open nobody sees results. */
  override updated(): void {
    const isOpen = this.#camera.state === 'on';
    if (isOpen === this.#wasOpen) return;
    this.#wasOpen = isOpen;
    this.dispatchEvent(new BusOpened(isOpen));
  }

  override render() {
    if (!cameraIsPossible()) return html`<p class="small">${t('outcome.bus.noCamera')}</p>`;
    const { state } = this.#camera;
    const isOpen = state === 'asking' || state === 'on';
    return html`${
        isOpen
          ? html`<div class="view">
              <video playsinline muted autoplay aria-label=${t('outcome.bus.picture')}></video>
              <p class="said" role="status" ?hidden=${this.said === ''}>
                ${icon('check')}<span>${this.said}</span>
              </p>
            </div>`
          : nothing
      }
      ${
        state === 'refused' || state === 'missing'
          ? html`<p class="small" role="alert">${t(`outcome.bus.camera.${state}`)}</p>`
          : nothing
      }
      <div class="buttons">
        ${
          isOpen
            ? html`<button class="button night" type="button" @click=${this.#onClose}>
                ${icon('close')}${t('outcome.bus.close')}
              </button>`
            : html`<button class="button lamp" type="button" @click=${this.#onOpen}>
                ${inputIcon('camera')}${t('outcome.bus.open')}
              </button>`
        }
      </div>`;
  }

  readonly #onOpen = () => {
    void this.#camera.start('user');
  };

  readonly #onClose = () => {
    this.#camera.stop();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'bus-camera': BusCamera;
  }
  interface HTMLElementEventMap {
    'code-held': CodeHeld;
    'bus-opened': BusOpened;
  }
}
