import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { base } from '../styles/base.styles.ts';
import { button } from '../styles/button.styles.ts';
import { form } from '../styles/form.styles.ts';
import { icon } from '../ui/icon.ts';
import { focusOn } from '../session/in-view.ts';
import { t } from '../session/words.ts';
import { documentInput } from './document-input.styles.ts';
import { readDocument, type FileRefusal } from './read-document.ts';

/** The visitor brought a text, pasted or read from a file. */
export class DocumentEntered extends Event {
  static readonly eventName = 'document-entered';
  readonly text: string;

  constructor(text: string) {
    super(DocumentEntered.eventName, { bubbles: true, composed: true });
    this.text = text;
  }
}

/**
 * Where a certificate or a session card is handed in: a photo or PDF chosen or dropped, or a text that is pasted.
 *
 * @fires {DocumentEntered} document-entered - When there is a text to look at.
 */
@customElement('document-input')
export class DocumentInput extends LitElement {
  static override styles = [base, button, form, documentInput];

  /** Group of words for the labels: of the certificate, or of what is added to it. */
  @property() words: 'bring' | 'extra' = 'bring';
  /** Why the last one was of no use, as a key in `verify.refused`. */
  @property() refusal: string | undefined;

  @state() private reading = false;
  @state() private over = false;
  @state() private ownRefusal: FileRefusal | 'empty' | undefined;

  @query('#text') private textField!: HTMLTextAreaElement;

  override render() {
    const say = (key: string) => t(`verify.${this.words}.${key}`);
    const refusal = this.ownRefusal ?? this.refusal;
    return html`
      <div
        class="drop"
        ?data-over=${this.over}
        @dragover=${this.#onDragOver}
        @dragleave=${this.#onDragLeave}
        @drop=${this.#onDrop}
      >
        ${icon('akte')}
        <label class="button ${this.words === 'bring' ? '' : 'quiet'}">
          <input
            class="visually-hidden"
            type="file"
            accept="image/*,application/pdf,.pdf,.txt,text/plain"
            aria-describedby="file-hint"
            @change=${this.#onFile}
          />
          ${say('file')}
        </label>
        <p class="small" id="file-hint">${this.over ? t('verify.bring.drop') : say('fileHint')}</p>
      </div>
      <div class="field">
        <label for="text">${say('paste')}</label>
        <textarea
          id="text"
          rows="2"
          spellcheck="false"
          autocapitalize="off"
          autocomplete="off"
          aria-describedby="text-hint"
        ></textarea>
        <p class="tiny" id="text-hint">${say('pasteHint')}</p>
        <div class="buttons">
          <button class="button quiet check" type="button" @click=${this.#onCheck}>
            ${this.words === 'bring' ? say('check') : say('add')}
          </button>
        </div>
      </div>
      <div class="said" role="status">
        ${this.reading ? html`<p>${icon('clock')}${t('verify.bring.reading')}</p>` : nothing}
        ${
          refusal === undefined || this.reading
            ? nothing
            : html`<p class="error">${icon('warning')}<span>${t(`verify.refused.${refusal}`)}</span></p>`
        }
      </div>
    `;
  }

  /** Empties the field, after what was in it was taken. */
  clear(): void {
    this.textField.value = '';
    this.ownRefusal = undefined;
  }

  /** Brings the keyboard to the first way in. */
  focusInput(): void {
    focusOn(this.renderRoot.querySelector<HTMLElement>('input[type=file]'));
  }

  async #read(file: Blob): Promise<void> {
    this.ownRefusal = undefined;
    this.reading = true;
    const found = await readDocument(file);
    this.reading = false;
    if (found.kind === 'refused') this.ownRefusal = found.because;
    else this.#enter(found.text);
  }

  #enter(text: string): void {
    this.ownRefusal = undefined;
    this.dispatchEvent(new DocumentEntered(text));
  }

  readonly #onFile = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    // The same file may be chosen again, after it was mended.
    input.value = '';
    if (file !== undefined) void this.#read(file);
  };

  readonly #onCheck = () => {
    const text = this.textField.value;
    if (text.trim() === '') this.ownRefusal = 'empty';
    else this.#enter(text);
  };

  readonly #onDragOver = (event: DragEvent) => {
    event.preventDefault();
    this.over = true;
  };

  readonly #onDragLeave = () => {
    this.over = false;
  };

  readonly #onDrop = (event: DragEvent) => {
    event.preventDefault();
    this.over = false;
    const [file] = event.dataTransfer?.files ?? [];
    const text = event.dataTransfer?.getData('text/plain') ?? '';
    if (file !== undefined) void this.#read(file);
    else if (text !== '') this.#enter(text);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'document-input': DocumentInput;
  }
  interface HTMLElementEventMap {
    'document-entered': DocumentEntered;
  }
}
