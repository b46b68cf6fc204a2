import { css, html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { base } from '../styles/base.styles.ts';
import { button } from '../styles/button.styles.ts';
import { inputIcon } from './input-icon.ts';
import { icon } from '../ui/icon.ts';
import { focusOn } from '../session/in-view.ts';
import { t } from '../session/words.ts';
import { qrTextOf } from './read-qr.ts';

/** The camera saw a QR code of ours. */
export class QrSeen extends Event {
  static readonly eventName = 'qr-seen';
  readonly text: string;

  constructor(text: string) {
    super(QrSeen.eventName);
    this.text = text;
  }
}

type Showing =
  | 'off'
  /** The browser asks the learner, or starts the camera. */
  | 'asking'
  | 'on'
  /** The learner or the frame does not allow it. */
  | 'refused'
  /** There is none, or something else uses it. */
  | 'missing';

/** Milliseconds between two looks, in which the page can do something else. */
const rest = 120;

/**
 * Reads a QR code with the camera of the device. Asks for the camera only when the learner presses, and lets go of it as
 * soon as a code was seen, the learner closes it or looks at something else. Shows nothing where there can be no camera.
 *
 * @fires {QrSeen} qr-seen - When a code of ours was read.
 */
@customElement('live-camera')
export class LiveCamera extends LitElement {
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
        aspect-ratio: 1;
        border-radius: var(--r-m);
        background: var(--night);
      }
      video {
        display: block;
        inline-size: 100%;
        block-size: 100%;
        object-fit: cover;
      }
      /* Where the code belongs. */
      .view::after {
        content: '';
        position: absolute;
        inset: 14%;
        border: 3px solid #ffc960;
        border-radius: var(--r-m);
      }
      .button {
        inline-size: 100%;
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  @state() private showing: Showing = 'off';
  /** A code was seen that is not one of ours. */
  @state() private sawOther = false;

  #stream: MediaStream | undefined;

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
    if (!cameraIsPossible()) return nothing;
    const isOpen = this.showing === 'asking' || this.showing === 'on';
    return html`
      ${
        isOpen
          ? html`<div class="view">
              <video playsinline muted autoplay aria-label=${t('attendance.camera.picture')}></video>
            </div>`
          : nothing
      }
      <p class="small" role="status">${this.#words()}</p>
      ${
        isOpen
          ? html`<button class="button quiet" type="button" @click=${this.#onClose}>
              ${icon('close')}${t('attendance.camera.close')}
            </button>`
          : html`<button class="button quiet" type="button" @click=${() => void this.open()}>
              ${inputIcon('camera')}${t('attendance.camera.open')}
            </button>`
      }
    `;
  }

  /** Lets go of the camera. */
  stop(): void {
    for (const track of this.#stream?.getTracks() ?? []) track.stop();
    this.#stream = undefined;
    this.showing = 'off';
  }

  #words() {
    if (this.showing === 'off') return nothing;
    return t(`attendance.camera.${this.showing === 'on' && this.sawOther ? 'other' : this.showing}`);
  }

  /** Begins to look; the browser may ask first. Does nothing where there can be no camera, or it looks already. */
  async open(): Promise<void> {
    if (!cameraIsPossible() || this.showing === 'asking' || this.showing === 'on') return;
    this.showing = 'asking';
    this.sawOther = false;
    let stream: MediaStream;
    try {
      stream = await navigator.mediaDevices.getUserMedia({
        video: { facingMode: 'environment', width: { ideal: 1280 } },
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
    this.showing = 'on';
    await this.updateComplete;
    const video = this.renderRoot.querySelector('video');
    if (video === null) return;
    video.srcObject = stream;
    void this.#look(video, stream);
  }

  /** After an answer of the browser it may be another than it was before. */
  #isAsking(): boolean {
    return this.showing === 'asking';
  }

  async #look(video: HTMLVideoElement, stream: MediaStream): Promise<void> {
    while (this.#stream === stream) {
      const text = video.videoWidth === 0 ? undefined : await this.#textIn(video);
      if (this.#stream !== stream) return;
      if (text !== undefined && /^pidb[.:]/i.test(text)) {
        this.stop();
        this.dispatchEvent(new QrSeen(text));
        return;
      }
      this.sawOther = text !== undefined;
      await new Promise((resolve) => setTimeout(resolve, rest));
    }
  }

  async #textIn(video: HTMLVideoElement): Promise<string | undefined> {
    try {
      return await qrTextOf(video);
    } catch {
      // What reads it could not be fetched; a photo tells so, and offers to try again.
      this.stop();
      this.showing = 'missing';
      return undefined;
    }
  }

  readonly #onClose = async () => {
    this.stop();
    await this.updateComplete;
    focusOn(this.renderRoot.querySelector('button'));
  };

  readonly #onVisibility = () => {
    if (document.visibilityState === 'hidden') this.stop();
  };
}

/** Not on plain http, and not in a frame whose page keeps the camera to itself. */
export function cameraIsPossible(): boolean {
  // Undefined on plain http, whatever the types say.
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  if (devices?.getUserMedia === undefined) return false;
  // Only some browsers tell it beforehand; in the others the answer comes after pressing.
  const { featurePolicy } = document as { featurePolicy?: { allowsFeature(name: string): boolean } };
  return featurePolicy?.allowsFeature('camera') ?? true;
}

declare global {
  interface HTMLElementTagNameMap {
    'live-camera': LiveCamera;
  }
  interface HTMLElementEventMap {
    'qr-seen': QrSeen;
  }
}
