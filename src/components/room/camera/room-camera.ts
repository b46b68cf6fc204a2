import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { cameraIsPossible, QrSeen } from '../../qr/live-camera.ts';
import { t } from '../../session/words.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { icon } from '../../ui/icon.ts';
import { inputIcon } from '../../qr/input-icon.ts';
import { codeReader, type ReadCode } from './code-reader.ts';
import { keepAwake } from './keep-awake.ts';

type Showing = 'off' | 'asking' | 'on' | 'refused' | 'missing';

/** Milliseconds between two looks, in which the page can do something else. */
const rest = 120;
/** Milliseconds in which a code that stays before the camera says nothing new. */
const sameCode = 4000;

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
  @property() facing: 'environment' | 'user' = 'environment';

  @state() private showing: Showing = 'off';
  /** Is there another camera to choose? */
  @state() private hasOther = false;

  #stream: MediaStream | undefined;
  #sleep: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#onVisibility);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#onVisibility);
    this.stop();
  }

  override render() {
    if (!cameraIsPossible()) return this.#closed(html`<p>${t('camera.none')}</p>`);
    if (this.showing === 'asking' || this.showing === 'on') return this.#open();
    return this.#closed(
      html`${
          this.showing === 'off'
            ? html`<p>${t('camera.hint')}</p>`
            : html`<p role="alert">${t(`camera.${this.showing}`)}</p>`
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
      <video playsinline muted autoplay data-facing=${this.facing} aria-label=${t('camera.picture')}></video>
      <svg class="corners" viewBox="0 0 204 188" preserveAspectRatio="none" aria-hidden="true">
        <path
          d="M4 44V18Q4 4 18 4h26M200 44V18q0-14-14-14h-26M4 144v26q0 14 14 14h26M200 144v26q0 14-14 14h-26"
        />
      </svg>
      <div class="tools">
        ${
          this.hasOther
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
    this.#letGo();
    this.showing = 'off';
  }

  #letGo(): void {
    for (const track of this.#stream?.getTracks() ?? []) track.stop();
    this.#stream = undefined;
    this.#sleep?.();
    this.#sleep = undefined;
  }

  async #start(): Promise<void> {
    this.#letGo();
    this.showing = 'asking';
    let stream: MediaStream;
    try {
      stream = await navigator.mediaDevices.getUserMedia({
        video: { facingMode: this.facing, width: { ideal: 1280 } },
      });
    } catch (cause) {
      const isRefused = cause instanceof DOMException && cause.name === 'NotAllowedError';
      if (this.#isAsking()) this.showing = isRefused ? 'refused' : 'missing';
      return;
    }
    // Closed or gone while the browser asked.
    if (!this.#isAsking() || !this.isConnected) {
      for (const track of stream.getTracks()) track.stop();
      return;
    }
    this.#stream = stream;
    this.#sleep = keepAwake();
    this.showing = 'on';
    await this.updateComplete;
    const video = this.renderRoot.querySelector('video');
    if (video === null) return;
    video.srcObject = stream;
    void this.#look(video, stream);
    const devices = await navigator.mediaDevices.enumerateDevices();
    this.hasOther = devices.filter(({ kind }) => kind === 'videoinput').length > 1;
  }

  /** After an answer of the browser it may be another than it was before. */
  #isAsking(): boolean {
    return this.showing === 'asking';
  }

  async #look(video: HTMLVideoElement, stream: MediaStream): Promise<void> {
    const read = await codeReader();
    const seen = new Map<string, number>();
    while (this.#stream === stream) {
      const text = video.videoWidth === 0 ? undefined : await this.#textIn(video, read);
      if (this.#stream !== stream) return;
      if (text !== undefined) {
        const now = performance.now();
        const isNew = now - (seen.get(text) ?? -Infinity) > sameCode;
        seen.set(text, now);
        if (isNew) this.dispatchEvent(new QrSeen(text));
      }
      await new Promise((resolve) => setTimeout(resolve, rest));
    }
  }

  async #textIn(video: HTMLVideoElement, read: ReadCode): Promise<string | undefined> {
    try {
      return await read(video);
    } catch {
      // What reads it could not be loaded.
      this.#letGo();
      this.showing = 'missing';
      return undefined;
    }
  }

  readonly #onOpen = () => {
    void this.#start();
  };

  readonly #onOther = () => {
    this.facing = this.facing === 'user' ? 'environment' : 'user';
    void this.#start();
  };

  readonly #onClose = () => {
    this.stop();
  };

  /** A camera that nobody sees is closed; it opens again where it was open. */
  readonly #onVisibility = () => {
    if (document.visibilityState === 'hidden') {
      if (this.showing === 'on') this.#letGo();
    } else if (this.showing === 'on' && this.#stream === undefined) void this.#start();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'room-camera': RoomCamera;
  }
}
