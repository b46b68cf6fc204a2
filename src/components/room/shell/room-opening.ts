import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { focusOn } from '../../session/in-view.ts';
import { t } from '../../session/words.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { card } from '../../styles/card.styles.ts';
import { notice } from '../../styles/notice.styles.ts';
import { icon } from '../../ui/icon.ts';
import '../../ui/screen-header.ts';
import { textsIn, type BroughtText } from './file-text.ts';
import { roomOpening } from './room-opening.styles.ts';

/** Files were brought: what they hold. */
export class FilesBrought extends Event {
  static readonly eventName = 'files-brought';
  readonly files: readonly BroughtText[];

  constructor(files: readonly BroughtText[]) {
    super(FilesBrought.eventName);
    this.files = files;
  }
}

/** Somebody wants to practise. */
export class PracticeAsked extends Event {
  static readonly eventName = 'practice-asked';

  constructor() {
    super(PracticeAsked.eventName);
  }
}

/**
 * Where a day is opened: with the secret file, to go on with a day that this device keeps, or to practise.
 *
 * @fires {FilesBrought} files-brought
 * @fires {PracticeAsked} practice-asked
 */
@customElement('room-opening')
export class RoomOpening extends LitElement {
  static override styles = [base, button, card, notice, roomOpening];

  /** How many days this device keeps, encrypted. */
  @property({ type: Number }) kept = 0;
  /** Why nothing was opened, as a key of the words. */
  @property() refusal: string | undefined;
  @property({ type: Boolean }) busy = false;
  /** A day file is waiting for its secret file. */
  @property({ type: Boolean }) waiting = false;
  /** The browser keeps nothing: only a day file does. */
  @property({ type: Boolean }) forgetful = false;

  @state() private isOver = false;

  override render() {
    return html`
      <screen-header
        .sign=${t('opening.sign')}
        .heading=${t('room.title')}
        .lead=${t('room.lead')}
        .building=${'werksessie'}
        .steps=${[{ step: { building: 'werksessie' }, status: 'open', partsDone: [] } as const]}
      ></screen-header>
      <div class="page">
        <div class="said" role="alert">${this.#said()}</div>
        <div class="ways">
          <section class="card" aria-labelledby="open-title">
            <h2 id="open-title">${t('opening.open.title')}</h2>
            <p class="small">${t('opening.open.lead')}</p>
            <div
              class="drop"
              ?data-over=${this.isOver}
              @dragover=${this.#onDragOver}
              @dragleave=${this.#onDragLeave}
              @drop=${this.#onDrop}
            >
              ${icon('lock')}
              <label class="button">
                <input
                  class="visually-hidden"
                  type="file"
                  multiple
                  aria-describedby="file-hint"
                  @change=${this.#onFiles}
                />
                ${t('opening.open.choose')}
              </label>
              <p class="small" id="file-hint">${t('opening.open.drop')}</p>
            </div>
          </section>
          <section class="card" aria-labelledby="again-title">
            <h2 id="again-title">${t('opening.again.title')}</h2>
            ${
              this.forgetful
                ? html`<p class="small">${t('opening.again.forgetful')}</p>`
                : html`<p class="small">
                    ${
                      this.kept === 0
                        ? t('opening.again.none')
                        : t('opening.again.kept', { count: this.kept })
                    }
                  </p>`
            }
            <p class="small">${t('opening.again.file')}</p>
          </section>
          <section class="card" aria-labelledby="practice-title">
            <h2 id="practice-title">${t('opening.practice.title')}</h2>
            <p class="small">${t('opening.practice.lead')}</p>
            <div class="buttons">
              <button class="button quiet practise" type="button" @click=${this.#onPractise}>
                ${t('opening.practice.start')}
              </button>
            </div>
          </section>
        </div>
        <p class="small safe">${icon('lock')}<span>${t('opening.safe')}</span></p>
      </div>
    `;
  }

  /** Brings the keyboard to the first way in. */
  async begin(): Promise<void> {
    await this.updateComplete;
    focusOn(this.renderRoot.querySelector<HTMLElement>('input[type=file]'));
  }

  #said() {
    if (this.busy) return html`<p class="busy">${icon('clock')}<span>${t('opening.busy')}</span></p>`;
    return html`${
      this.refusal === undefined
        ? nothing
        : html`<div class="notice" data-tone="err">
            ${icon('warning')}
            <h2>${t('opening.refused.title')}</h2>
            <p>${t(this.refusal)}</p>
            ${this.refusal.startsWith('opening.dayFile.') ? html`<p>${t('opening.dayFileHint')}</p>` : nothing}
          </div>`
    }
    ${
      this.waiting
        ? html`<div class="notice" data-tone="info">
            ${icon('info')}
            <p>${t('opening.waiting')}</p>
          </div>`
        : nothing
    }`;
  }

  async #bring(files: Iterable<File>): Promise<void> {
    const texts = await textsIn(files);
    if (texts.length > 0) this.dispatchEvent(new FilesBrought(texts));
  }

  readonly #onFiles = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    // The same file may be chosen again.
    input.value = '';
    void this.#bring(files);
  };

  readonly #onDragOver = (event: DragEvent) => {
    event.preventDefault();
    this.isOver = true;
  };

  readonly #onDragLeave = () => {
    this.isOver = false;
  };

  readonly #onDrop = (event: DragEvent) => {
    event.preventDefault();
    this.isOver = false;
    void this.#bring(event.dataTransfer?.files ?? []);
  };

  readonly #onPractise = () => {
    if (!this.busy) this.dispatchEvent(new PracticeAsked());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'room-opening': RoomOpening;
  }
  interface HTMLElementEventMap {
    'files-brought': FilesBrought;
    'practice-asked': PracticeAsked;
  }
}
