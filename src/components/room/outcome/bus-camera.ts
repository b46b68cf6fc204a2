import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { inputIcon } from '../../qr/input-icon.ts';
import { icon } from '../../ui/icon.ts';
import { t } from '../../session/words.ts';
import { cameraIsPossible } from '../../qr/live-camera.ts';
import { qrTextOf } from '../../qr/read-qr.ts';

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

type Showing = 'closed' | 'asking' | 'open' | 'refused' | 'missing';

/** Milliseconds between two looks, in which the page can do something else. */
const rest = 150;
/** Milliseconds in which the same code that stays before the camera says nothing new. */
const sameCode = 4000;

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

  @state() private showing: Showing = 'closed';

  #stream: MediaStream | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.close();
  }

  override render() {
    if (!cameraIsPossible()) return html`<p class="small">${t('outcome.bus.noCamera')}</p>`;
    const isOpen = this.showing === 'asking' || this.showing === 'open';
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
        this.showing === 'refused' || this.showing === 'missing'
          ? html`<p class="small" role="alert">${t(`outcome.bus.camera.${this.showing}`)}</p>`
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

  /** Lets go of the camera. */
  close(): void {
    for (const track of this.#stream?.getTracks() ?? []) track.stop();
    this.#stream = undefined;
    this.showing = 'closed';
  }

  readonly #onOpen = async () => {
    this.showing = 'asking';
    let stream: MediaStream;
    try {
      stream = await navigator.mediaDevices.getUserMedia({
        video: { facingMode: 'user', width: { ideal: 1280 } },
      });
    } catch (cause) {
      const isRefused = cause instanceof DOMException && cause.name === 'NotAllowedError';
      if (this.#isAsking()) this.showing = isRefused ? 'refused' : 'missing';
      return;
    }
    if (!this.#isAsking() || !this.isConnected) {
      for (const track of stream.getTracks()) track.stop();
      return;
    }
    this.#stream = stream;
    this.showing = 'open';
    this.dispatchEvent(new BusOpened(true));
    await this.updateComplete;
    const video = this.renderRoot.querySelector('video');
    if (video === null) return;
    video.srcObject = stream;
    void this.#look(video, stream);
  };

  /** After an answer of the browser it may be another than it was before. */
  #isAsking(): boolean {
    return this.showing === 'asking';
  }

  async #look(video: HTMLVideoElement, stream: MediaStream): Promise<void> {
    const seen = new Map<string, number>();
    while (this.#stream === stream) {
      const text = video.videoWidth === 0 ? undefined : await this.#textIn(video);
      const now = performance.now();
      if (text !== undefined && this.#stream === stream) {
        const isNew = now - (seen.get(text) ?? -Infinity) > sameCode;
        seen.set(text, now);
        if (isNew) this.dispatchEvent(new CodeHeld(text));
      }
      await new Promise((resolve) => setTimeout(resolve, rest));
    }
  }

  async #textIn(video: HTMLVideoElement): Promise<string | undefined> {
    try {
      return await qrTextOf(video);
    } catch {
      // What reads it could not be loaded.
      this.close();
      this.showing = 'missing';
      return undefined;
    }
  }

  readonly #onClose = () => {
    this.close();
    this.dispatchEvent(new BusOpened(false));
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
