import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { cameraIsPossible, QrSeen } from '../../qr/live-camera.ts';
import { t } from '../../session/words.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { icon } from '../../ui/icon.ts';
import { inputIcon } from '../../qr/input-icon.ts';
import { HeldCodes, type Facing } from './held-codes.ts';

/**
 * A camera that stays open and tells of each code that is held before it. It keeps no picture, and asks for the camera only
 * when somebody presses; the device stays awake as long as it is open.
 *
 * @fires {QrSeen} qr-seen - For each code, once.
 * @slot - What stands over the picture.
 */
@customElement('room-camera')
export class RoomCamera extends LitElement {
  static override styles = [
    base,
    button,
    css`
      .view {
        position: relative;
        overflow: hidden;
        aspect-ratio: 1;
        max-block-size: 316px;
        inline-size: 100%;
        border-radius: var(--r-l);
        background: #0d1126;
      }
      .view.off {
        display: grid;
        align-content: center;
        justify-items: center;
        gap: 12px;
        padding: 20px;
        text-align: center;
        border: 2px dashed #8f97d0;
      }
      .view.off p {
        color: var(--on-night-2);
        font-size: var(--t-s);
        line-height: 1.45;
      }
      video {
        display: block;
        inline-size: 100%;
        block-size: 100%;
        object-fit: cover;
      }
      video[data-facing='user'] {
        transform: scaleX(-1);
      }
      .corners {
        position: absolute;
        inset: 8% 18% 30%;
        pointer-events: none;
        inline-size: 64%;
        block-size: 62%;
        fill: none;
        stroke: #ffc960;
        stroke-width: 6;
        stroke-linecap: round;
      }
      .over {
        position: absolute;
        inset: auto 10px 10px;
      }
      .tools {
        position: absolute;
        inset-block-start: 6px;
        inset-inline-end: 6px;
        display: flex;
        gap: 6px;
      }
      .tools button {
        display: grid;
        place-items: center;
        inline-size: 44px;
        block-size: 44px;
        border: 0;
        border-radius: var(--r-m);
        background: rgb(13 17 38 / 0.72);
        color: #fff;
        cursor: pointer;
      }
      .button.lamp {
        background: var(--lamp);
        color: var(--on-lamp);
      }
      @media (max-width: 760px) {
        .view {
          aspect-ratio: 16 / 10;
          max-block-size: 220px;
        }
        .view.off {
          aspect-ratio: auto;
          grid-template-columns: minmax(0, 1fr);
          padding: 14px;
        }
      }
    `,
  ];

  /** Which camera is asked for first. */
  @property() facing: Facing = 'environment';

  readonly #camera: HeldCodes = new HeldCodes(this, (text) => {
    this.dispatchEvent(new QrSeen(text));
  });

  override render() {
    if (!cameraIsPossible()) return this.#closed(html`<p>${t('camera.none')}</p>`);
    const { state } = this.#camera;
    if (state === 'asking' || state === 'on') return this.#open();
    return this.#closed(
      html`${
          state === 'off'
            ? html`<p>${t('camera.hint')}</p>`
            : html`<p role="alert">${t(`camera.${state}`)}</p>`
        }
        <button class="button lamp" type="button" @click=${this.#onOpen}>
          ${inputIcon('camera')}${t('camera.open')}
        </button>`,
    );
  }

  #closed(content: unknown) {
    return html`<div class="view off">
      ${content}
      <div class="over"><slot></slot></div>
    </div>`;
  }

  #open() {
    return html`<div class="view">
      <video
        playsinline
        muted
        autoplay
        data-facing=${this.#camera.facing}
        aria-label=${t('camera.picture')}
      ></video>
      <svg class="corners" viewBox="0 0 204 188" preserveAspectRatio="none" aria-hidden="true">
        <path
          d="M4 44V18Q4 4 18 4h26M200 44V18q0-14-14-14h-26M4 144v26q0 14 14 14h26M200 144v26q0 14-14 14h-26"
        />
      </svg>
      <div class="tools">
        ${
          this.#camera.hasOther
            ? html`<button type="button" aria-label=${t('camera.other')} @click=${this.#onOther}>
                ${inputIcon('camera')}
              </button>`
            : nothing
        }
        <button type="button" aria-label=${t('camera.close')} @click=${this.#onClose}>
          ${icon('close')}
        </button>
      </div>
      <div class="over"><slot></slot></div>
    </div>`;
  }

  /** Lets go of the camera. */
  stop(): void {
    this.#camera.stop();
  }

  readonly #onOpen = () => {
    void this.#camera.start(this.facing);
  };

  readonly #onOther = () => {
    this.facing = this.facing === 'user' ? 'environment' : 'user';
    void this.#camera.start(this.facing);
  };

  readonly #onClose = () => {
    this.stop();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'room-camera': RoomCamera;
  }
}
