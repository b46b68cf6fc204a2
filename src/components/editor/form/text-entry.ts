import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import type { Language } from '../../../course-files/language.ts';
import { focusOn } from '../../session/in-view.ts';
import { t } from '../../session/words.ts';
import { base } from '../../styles/base.styles.ts';
import { icon } from '../../ui/icon.ts';
import { StepBackAsked } from '../editor-events.ts';
import { refusal } from './refusal.ts';
import { cleaned, oneLine } from './clean-text.ts';
import { textEntry } from './text-entry.styles.ts';

/** Milliseconds without a key after which the course has what was typed. */
const pauseMs = 120;
/** Milliseconds without a key after which the next one is a step of its own to take back. */
const stepMs = 1500;
/** A reload, another page, a tab that is closed; some browsers tell the one and some the other. */
const leavings = ['beforeunload', 'pagehide'] as const;

/** What stands in a field now. */
export class TextTyped extends Event {
  static readonly eventName = 'text-typed';
  readonly text: string;
  readonly goesOn: boolean;

  constructor(text: string, goesOn: boolean) {
    super(TextTyped.eventName, { bubbles: true, composed: true });
    this.text = text;
    this.goesOn = goesOn;
  }
}

/** A file, or more than text, was put on the field. */
export class TextPasted extends Event {
  static readonly eventName = 'text-pasted';
  readonly data: DataTransfer;
  readonly isDropped: boolean;

  constructor(data: DataTransfer, isDropped: boolean) {
    super(TextPasted.eventName, { bubbles: true, composed: true, cancelable: true });
    this.data = data;
    this.isDropped = isDropped;
  }
}

/**
 * One text in one language, with how long it is. It tells what was typed after a pause, and steps back with the course and
 * not with the browser: there is one order of what was done.
 *
 * @fires {TextTyped} text-typed - When somebody pauses or leaves.
 * @fires {TextPasted} text-pasted - Before something is pasted or dropped; what is cancelled is not put in.
 * @fires {StepBackAsked} step-back-asked - With Ctrl+Z and Ctrl+Y.
 */
@customElement('text-entry')
export class TextEntry extends LitElement {
  static override styles = [base, textEntry];

  @property() value = '';
  @property() label = '';
  @property() textLanguage: Language = 'nl';
  @property({ type: Number }) longest = 0;
  /** Lines that are seen at once; 1 is a field of one line. */
  @property({ type: Number }) rows = 1;
  /** May it have paragraphs? */
  @property({ type: Boolean }) paragraphs = false;
  @property() fault = '';
  /** Is its Dutch newer? */
  @property({ type: Boolean }) stale = false;
  /** Why a text may not stand there; what is not allowed is not typed. */
  @property({ attribute: false }) refuses: (text: string, before: string) => string | undefined = () =>
    undefined;
  /** Pieces that are shown as a block. */
  @property({ attribute: false }) blocks: RegExp | undefined;

  @state() private refused = '';

  @query('input, textarea') private input!: HTMLInputElement | HTMLTextAreaElement;

  #typed: string | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #step: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // Before the page asks whether it may be left: what was typed a moment ago is of the course then.
    for (const leaving of leavings) window.addEventListener(leaving, this.#onLeaving, { capture: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const leaving of leavings) window.removeEventListener(leaving, this.#onLeaving, { capture: true });
    this.#tell();
    this.#endStep();
  }

  override render() {
    const text = this.#typed ?? this.value;
    const over = this.longest > 0 ? text.length - this.longest : 0;
    const isNear = this.longest > 0 && text.length >= this.longest * 0.9;
    const isFaulty = over > 0 || this.fault !== '';
    const attributes = {
      class: `${isFaulty ? 'wrong' : ''} ${this.stale ? 'stale' : ''}`,
    };
    const field =
      this.rows > 1
        ? html`<textarea
            id="text"
            class=${attributes.class}
            rows=${this.rows}
            lang=${this.textLanguage}
            aria-label=${this.label}
            aria-invalid=${ifDefined(isFaulty ? 'true' : undefined)}
            aria-describedby="count said"
            .value=${live(text)}
            @input=${this.#onInput}
            @beforeinput=${this.#onBefore}
            @blur=${this.#onBlur}
            @keydown=${this.#onKey}
            @paste=${this.#onPaste}
            @drop=${this.#onDrop}
            @dragover=${this.#onDragOver}
          ></textarea>`
        : html`<input
            id="text"
            class=${attributes.class}
            type="text"
            autocomplete="off"
            lang=${this.textLanguage}
            aria-label=${this.label}
            aria-invalid=${ifDefined(isFaulty ? 'true' : undefined)}
            aria-describedby="count said"
            .value=${live(text)}
            @input=${this.#onInput}
            @beforeinput=${this.#onBefore}
            @blur=${this.#onBlur}
            @keydown=${this.#onKey}
            @paste=${this.#onPaste}
            @drop=${this.#onDrop}
            @dragover=${this.#onDragOver}
          />`;
    return html`<div class="frame">${this.#mirror(text)}${field}</div>
      <p class="below" id="said">
        ${over > 0 ? html`<span class="error">${icon('warning')}${t('form.tooLong', { count: over })}</span>` : nothing}
        ${this.fault !== '' && over <= 0 ? html`<span class="error">${icon('warning')}${this.fault}</span>` : nothing}
        ${this.refused === '' ? nothing : html`<span class="error" role="alert">${icon('warning')}${this.refused}</span>`}
        <slot></slot>
        ${
          this.longest > 0
            ? html`<span class="count" id="count" ?data-near=${isNear} ?data-over=${over > 0}
                >${t('form.length', { length: inFigures(text.length), most: inFigures(this.longest) })}</span
              >`
            : nothing
        }
      </p>`;
  }

  /** The same text behind the field, with its blocks in colour. */
  #mirror(text: string) {
    if (this.blocks === undefined) return nothing;
    const blocks = [...text.matchAll(this.blocks)].map(([block]) => html`<mark>${block}</mark>`);
    const pieces = text.split(this.blocks).flatMap((piece, at) => [piece, blocks[at] ?? nothing]);
    // Inline, so that nothing stands between the pieces.
    return html`<span class="mirror" aria-hidden="true">${pieces}</span>`;
  }

  /** Puts the cursor in the field. */
  async takeFocus(): Promise<void> {
    await this.updateComplete;
    focusOn(this.input);
  }

  /** What is selected, as positions in the text. */
  get selection(): readonly [from: number, to: number] {
    const { selectionStart, selectionEnd } = this.input;
    return [selectionStart ?? 0, selectionEnd ?? 0];
  }

  /** What stands there now. */
  get text(): string {
    return this.#typed ?? this.value;
  }

  /** Puts another text in, as if it were typed, and selects a piece of it. */
  async put(text: string, [from, to]: readonly [number, number]): Promise<void> {
    this.#endStep();
    this.#typed = text;
    this.#tell();
    this.requestUpdate();
    await this.updateComplete;
    this.input.value = text;
    focusOn(this.input);
    this.input.setSelectionRange(from, to);
  }

  readonly #onInput = () => {
    const before = this.text;
    const because = this.refuses(this.input.value, before);
    this.refused = because ?? '';
    if (because !== undefined) {
      const at = Math.max(0, (this.input.selectionStart ?? 0) + before.length - this.input.value.length);
      this.input.value = before;
      this.input.setSelectionRange(at, at);
      return;
    }
    this.#typed = this.input.value;
    this.requestUpdate();
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#tell(), pauseMs);
  };

  readonly #onBefore = (event: InputEvent) => {
    if (event.inputType === 'historyUndo' || event.inputType === 'historyRedo') {
      event.preventDefault();
      this.#stepBack(event.inputType === 'historyRedo');
    }
  };

  readonly #onKey = (event: KeyboardEvent) => {
    const isCommand = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    if (isCommand && !event.altKey && (key === 'z' || key === 'y')) {
      event.preventDefault();
      this.#stepBack(key === 'y' || event.shiftKey);
    } else if (event.key === 'Enter' && !this.paragraphs && !event.isComposing && !isCommand) {
      // One paragraph: a new line would be shown as a space.
      event.preventDefault();
    }
  };

  readonly #onLeaving = () => {
    this.#tell();
  };

  readonly #onBlur = () => {
    this.#tell();
    this.#endStep();
  };

  readonly #onPaste = (event: ClipboardEvent) => {
    if (event.clipboardData !== null) this.#take(event, event.clipboardData, false);
  };

  readonly #onDrop = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes('Files') === true) this.#take(event, event.dataTransfer, true);
  };

  readonly #onDragOver = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
  };

  #take(event: Event, data: DataTransfer, isDropped: boolean): void {
    event.preventDefault();
    if (!this.dispatchEvent(new TextPasted(data, isDropped))) return;
    const plain = data.getData('text/plain');
    const [file] = data.files;
    this.refused = plain === '' && file !== undefined ? refusal(file) : '';
    if (plain === '') return;
    this.insert(this.paragraphs ? cleaned(plain) : oneLine(plain));
  }

  /** Puts a text in the place of what is selected, and the cursor behind it. */
  insert(text: string): void {
    const [from, to] = this.selection;
    const whole = this.text;
    void this.put(whole.slice(0, from) + text + whole.slice(to), [from + text.length, from + text.length]);
  }

  #stepBack(isAgain: boolean): void {
    this.#tell();
    this.#endStep();
    this.dispatchEvent(new StepBackAsked(isAgain));
  }

  #tell(): void {
    clearTimeout(this.#pause);
    this.#pause = undefined;
    const typed = this.#typed;
    if (typed === undefined) return;
    this.#typed = undefined;
    if (typed === this.value) return;
    const goesOn = this.#step !== undefined;
    this.value = typed;
    this.#endStep();
    this.#step = setTimeout(() => this.#endStep(), stepMs);
    this.dispatchEvent(new TextTyped(typed, goesOn));
  }

  #endStep(): void {
    clearTimeout(this.#step);
    this.#step = undefined;
  }
}

/** `2.054` in Dutch, `2,054` in English. */
function inFigures(value: number): string {
  return value.toLocaleString(t('form.locale'));
}

declare global {
  interface HTMLElementTagNameMap {
    'text-entry': TextEntry;
  }
  interface HTMLElementEventMap {
    'text-typed': TextTyped;
    'text-pasted': TextPasted;
  }
}
