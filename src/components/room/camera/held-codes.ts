import type { LitElement, ReactiveController } from 'lit';
import { codeReader, type ReadCode } from './code-reader.ts';
import { keepAwake } from './keep-awake.ts';

/** What a camera is doing; refused: somebody or the browser did not allow it, missing: there is none that goes on. */
export type CameraState = 'off' | 'asking' | 'on' | 'refused' | 'missing';

export type Facing = 'environment' | 'user';

/** Milliseconds between two looks, in which the page can do something else. */
const rest = 120;
/** Milliseconds in which a code that stays before the camera says nothing new. */
const sameCode = 4000;

/**
 * A camera that stays open and tells of each code that is held before it, once. It keeps no picture and asks for the camera
 * only when it is started; the device stays awake as long as it is open, and a camera that nobody sees is closed meanwhile.
 * Its host has one `video`.
 */
export class HeldCodes implements ReactiveController {
  readonly #host: LitElement;
  readonly #told: (text: string) => void;
  #state: CameraState = 'off';
  #facing: Facing = 'environment';
  #hasOther = false;
  #stream: MediaStream | undefined;
  #sleep: (() => void) | undefined;

  /** @param told Called with the text of each code. */
  constructor(host: LitElement, told: (text: string) => void) {
    this.#host = host;
    this.#told = told;
    host.addController(this);
  }

  get state(): CameraState {
    return this.#state;
  }

  get facing(): Facing {
    return this.#facing;
  }

  /** Is there another camera to choose? */
  get hasOther(): boolean {
    return this.#hasOther;
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onVisibility);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onVisibility);
    this.stop();
  }

  /** Lets go of the camera. */
  stop(): void {
    this.#letGo();
    this.#become('off');
  }

  async start(facing: Facing): Promise<void> {
    this.#letGo();
    this.#facing = facing;
    this.#become('asking');
    let stream: MediaStream;
    try {
      stream = await navigator.mediaDevices.getUserMedia({
        video: { facingMode: facing, width: { ideal: 1280 } },
      });
    } catch (cause) {
      const isRefused = cause instanceof DOMException && cause.name === 'NotAllowedError';
      if (this.#isAsking()) this.#become(isRefused ? 'refused' : 'missing');
      return;
    }
    // Closed or gone while the browser asked.
    if (!this.#isAsking() || !this.#host.isConnected) {
      for (const track of stream.getTracks()) track.stop();
      return;
    }
    this.#stream = stream;
    this.#sleep = keepAwake();
    this.#become('on');
    await this.#host.updateComplete;
    const video = this.#host.renderRoot.querySelector('video');
    if (video === null) return;
    video.srcObject = stream;
    void this.#look(video, stream);
    const devices = await navigator.mediaDevices.enumerateDevices();
    this.#hasOther = devices.filter(({ kind }) => kind === 'videoinput').length > 1;
    this.#host.requestUpdate();
  }

  #become(state: CameraState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }

  /** After an answer of the browser it may be another than it was before. */
  #isAsking(): boolean {
    return this.#state === 'asking';
  }

  #letGo(): void {
    for (const track of this.#stream?.getTracks() ?? []) track.stop();
    this.#stream = undefined;
    this.#sleep?.();
    this.#sleep = undefined;
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
        if (isNew) this.#told(text);
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
      this.#become('missing');
      return undefined;
    }
  }

  /** It opens again where it was open. */
  readonly #onVisibility = () => {
    if (this.#state !== 'on') return;
    if (document.visibilityState === 'hidden') this.#letGo();
    else if (this.#stream === undefined) void this.start(this.#facing);
  };
}
