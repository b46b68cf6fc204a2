import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { card } from '../../styles/card.styles.ts';
import { form } from '../../styles/form.styles.ts';
import { notice } from '../../styles/notice.styles.ts';
import { t } from '../../session/words.ts';
import { inputIcon } from '../../qr/input-icon.ts';
import { icon } from '../../ui/icon.ts';
import { windows } from '../../ui/lit-windows.ts';
import { board } from '../board/board.styles.ts';
import { boardIcon } from '../board/board-icon.ts';
import { ballotBox } from './ballot-box.styles.ts';
import { BusOpened, type CodeHeld } from './bus-camera.ts';
import { PaperTyped, type PaperKeys } from './paper-keys.ts';

/** Something was put into the bus: a text with one or more receipts. */
export class BallotText extends Event {
  static readonly eventName = 'ballot-text';
  readonly text: string;

  constructor(text: string) {
    super(BallotText.eventName);
    this.text = text;
  }
}

/** A file was put into the bus: receipts, or an export of an LMS. */
export class BallotFile extends Event {
  static readonly eventName = 'ballot-file';
  readonly file: File;
  readonly from: 'file' | 'lms';

  constructor(file: File, from: 'file' | 'lms') {
    super(BallotFile.eventName);
    this.file = file;
    this.from = from;
  }
}

/** The picture is to stay as it is, or not any more. */
export class FixPicture extends Event {
  static readonly eventName = 'fix-picture';
  constructor() {
    super(FixPicture.eventName);
  }
}

/** The ways into the bus that open below it. */
type Way = 'paper' | 'paste';

/**
 * The bus: answers go in and are counted, and nothing else. People hold their code before the camera themselves; what came
 * on paper, as a file, by mail or from an LMS goes in beside it.
 *
 * @fires {BallotText} ballot-text - When a code was held before it or a text was pasted.
 * @fires {BallotFile} ballot-file - When a file was chosen.
 * @fires {PaperTyped} paper-typed - When a list on paper was typed in.
 * @fires {FixPicture} fix-picture - When the picture is to stay as it is, or not any more.
 * @fires {BusOpened} bus-opened - When the camera was opened or closed.
 */
@customElement('ballot-box')
export class BallotBox extends LitElement {
  static override styles = [base, button, card, form, notice, windows, board, ballotBox];

  @property({ type: Number }) received = 0;
  /** How many may answer; undefined where nobody knows. */
  @property({ type: Number }) of: number | undefined;
  /** What stands in the picture, and whether it is fixed. */
  @property() pictureWords = '';
  @property({ type: Boolean }) canFix = false;
  @property({ type: Boolean }) isFixed = false;
  /** What became of what was put in last. */
  @property({ attribute: false }) said: { readonly tone: 'ok' | 'warn'; readonly text: string } | undefined;
  @property({ type: Boolean }) isReading = false;
  /** Of paper; without statements there is no such way. */
  @property({ attribute: false }) items: PaperKeys['items'] = [];
  @property({ attribute: false }) values: PaperKeys['values'] = [];
  @property({ attribute: false }) professions: PaperKeys['professions'] = [];

  @state() private way: Way | undefined;

  override render() {
    return html`<section class="card night" aria-labelledby="title">
      <h2 id="title">${t('outcome.bus.title')}</h2>
      <p class="small">${t('outcome.bus.lead')}</p>
      ${this.#counter()}
      ${this.pictureWords === '' ? nothing : html`<p class="tiny">${this.pictureWords}</p>`}
      <bus-camera
        .said=${this.said?.text ?? ''}
        @bus-opened=${({ isOpen }: BusOpened) => this.dispatchEvent(new BusOpened(isOpen))}
        @code-held=${({ text }: CodeHeld) => this.dispatchEvent(new BallotText(text))}
      ></bus-camera>
      <div class="buttons">
        ${
          this.canFix
            ? html`<button
                class="button night fitting"
                type="button"
                @click=${() => this.dispatchEvent(new FixPicture())}
              >
                ${icon('lock')}${t(this.isFixed ? 'outcome.bus.unfix' : 'outcome.bus.fix')}
              </button>`
            : nothing
        }
      </div>
      <h3 class="otherwise">${t('outcome.bus.otherwise')}</h3>
      <div class="ways">
        ${this.items.length === 0 ? nothing : this.#wayButton('paper', inputIcon('keys'))}
        ${this.#file('file', '.txt,.csv,.json,text/*', inputIcon('file'))}
        ${this.#file('lms', '.txt,.csv,.xlsx,.json,text/*', boardIcon('table'))}
        ${this.#wayButton('paste', icon('pen'))}
      </div>
      ${this.#open()}
      <div class="status" role="status">
        ${this.isReading ? html`<p>${icon('clock')}${t('outcome.bus.reading')}</p>` : nothing}
        ${
          this.said === undefined || this.isReading
            ? nothing
            : html`<p data-tone=${this.said.tone}>
                ${icon(this.said.tone === 'ok' ? 'check' : 'warning')}<span>${this.said.text}</span>
              </p>`
        }
      </div>
    </section>`;
  }

  #counter() {
    const most = Math.max(this.of ?? 0, this.received);
    return html`<div class="bus">
      <div>
        <p class="counted">
          ${this.received}
          ${this.of === undefined ? nothing : html`<small>${t('outcome.bus.of', { count: this.of })}</small>`}
        </p>
        ${
          most > 40
            ? nothing
            : html`<span class="windows" aria-hidden="true"
                >${Array.from({ length: most }, (_, at) => html`<i data-status=${at < this.received ? 'done' : 'open'}></i>`)}</span
              >`
        }
      </div>
      <svg class="post" viewBox="0 0 120 190" aria-hidden="true" focusable="false">
        <circle class="glow" cx="60" cy="80" r="86"></circle>
        <path class="wall" d="M24 176V58q0-42 36-42t36 42v118z"></path>
        <path class="roof" d="M14 172h92v16H14zM20 44q4-34 40-34t40 34z"></path>
        <path class="flap" d="M34 58h52v38H34z"></path>
        <path class="fold" d="M36 60l24 20 24-20"></path>
        <path class="text" d="M36 114h48M36 128h48M36 142h30"></path>
      </svg>
    </div>`;
  }

  #wayButton(way: Way, drawing: unknown) {
    return html`<button
      class="button night"
      type="button"
      aria-expanded=${this.way === way}
      @click=${() => {
        this.way = this.way === way ? undefined : way;
      }}
    >
      ${drawing}${t(`outcome.bus.way.${way}`)}
    </button>`;
  }

  #file(from: 'file' | 'lms', accept: string, drawing: unknown) {
    return html`<label class="button night">
      <input
        class="visually-hidden"
        type="file"
        accept=${accept}
        ?multiple=${from === 'file'}
        @change=${(event: Event) => {
          const input = event.target as HTMLInputElement;
          const files = [...(input.files ?? [])];
          // The same file may be chosen again, after it was mended.
          input.value = '';
          for (const file of files) this.dispatchEvent(new BallotFile(file, from));
        }}
      />
      ${drawing}${t(`outcome.bus.way.${from}`)}
    </label>`;
  }

  #open() {
    if (this.way === 'paper') {
      return html`<div class="way">
        <paper-keys
          .items=${this.items}
          .values=${this.values}
          .professions=${this.professions}
          @paper-typed=${({ answers, profession }: PaperTyped) =>
            this.dispatchEvent(new PaperTyped(answers, profession))}
        ></paper-keys>
      </div>`;
    }
    if (this.way === undefined) return nothing;
    return html`<div class="way">
      <div class="field">
        <label for="paste">${t('outcome.bus.paste')}</label>
        <textarea id="paste" rows="3" spellcheck="false" autocapitalize="off" autocomplete="off"></textarea>
      </div>
      <div class="buttons">
        <button class="button" type="button" @click=${this.#onPaste}>${t('outcome.bus.putIn')}</button>
      </div>
    </div>`;
  }

  readonly #onPaste = () => {
    const field = this.renderRoot.querySelector('textarea');
    if (field === null || field.value.trim() === '') return;
    this.dispatchEvent(new BallotText(field.value));
    field.value = '';
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ballot-box': BallotBox;
  }
  interface HTMLElementEventMap {
    'ballot-text': BallotText;
    'ballot-file': BallotFile;
    'fix-picture': FixPicture;
  }
}
