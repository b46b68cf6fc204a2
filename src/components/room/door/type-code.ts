import { html, LitElement, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { learnerCodeLength } from '../../../attendance/code-length.ts';
import { readTyped } from '../../../encoding/typed-code.ts';
import { focusOn } from '../../session/in-view.ts';
import { t } from '../../session/words.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { form } from '../../styles/form.styles.ts';
import { atEnter } from '../../ui/at-enter.ts';
import { icon } from '../../ui/icon.ts';
import { PanelDone } from './panel-done.ts';
import { panel } from './panel.styles.ts';

/** A deelnemerscode was typed and is one. */
export class CodeTyped extends Event {
  static readonly eventName = 'code-typed';
  /** 7 characters, without check symbol. */
  readonly code: string;

  constructor(code: string) {
    super(CodeTyped.eventName, { bubbles: true, composed: true });
    this.code = code;
  }
}

/**
 * Where a deelnemerscode is typed that a camera cannot read.
 *
 * @fires {CodeTyped} code-typed
 * @fires {PanelDone} panel-done
 */
@customElement('type-code')
export class TypeCode extends LitElement {
  static override styles = [base, button, form, panel];

  @state() private fault: 'incomplete' | 'too-long' | 'typo' | undefined;

  @query('input') private field!: HTMLInputElement;

  override render() {
    return html`
      <h2>${t('door.typed.title')}</h2>
      <p class="small">${t('door.typed.lead', { count: learnerCodeLength + 1 })}</p>
      <div class="field" ?data-over=${this.fault !== undefined}>
        <label for="code">${t('door.typed.label')}</label>
        <input
          id="code"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false"
          maxlength="24"
          aria-invalid=${this.fault === undefined ? nothing : 'true'}
          aria-describedby=${this.fault === undefined ? nothing : 'fault'}
          @keydown=${atEnter(this.#take)}
        />
        ${
          this.fault === undefined
            ? nothing
            : html`<p class="error" id="fault">
                ${icon('warning')}<span>${t(`door.typed.fault.${this.fault}`)}</span>
              </p>`
        }
      </div>
      <div class="buttons">
        <button class="button save" type="button" @click=${this.#take}>${t('door.typed.take')}</button>
        <button class="button text" type="button" @click=${this.#leave}>${t('door.newcomer.leave')}</button>
      </div>
    `;
  }

  /** Brings the keyboard to the field. */
  async begin(): Promise<void> {
    await this.updateComplete;
    focusOn(this.field);
  }

  readonly #take = () => {
    const read = readTyped(this.field.value, learnerCodeLength);
    this.fault = read.kind === 'code' ? undefined : read.kind;
    if (read.kind === 'code') this.dispatchEvent(new CodeTyped(read.code));
    else focusOn(this.field);
  };

  readonly #leave = () => {
    this.dispatchEvent(new PanelDone());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'type-code': TypeCode;
  }
  interface HTMLElementEventMap {
    'code-typed': CodeTyped;
  }
}
