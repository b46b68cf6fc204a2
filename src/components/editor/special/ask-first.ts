import { css, html, LitElement } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import type { Consequence } from '../../../editing/operations/consequences.ts';
import { t } from '../../session/words.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';

/** Says what something means before it is done, and asks whether it is meant. */
@customElement('ask-first')
export class AskFirst extends LitElement {
  static override styles = [
    base,
    button,
    css`
      dialog {
        inline-size: min(34rem, calc(100vw - 32px));
        padding: clamp(20px, 3vw, 32px);
        border: 1px solid var(--line);
        border-radius: var(--r-l);
        background: var(--surface);
        color: var(--ink);
        box-shadow: var(--e-3);
      }
      dialog::backdrop {
        background: rgb(13 17 38 / 0.55);
      }
      h2 {
        font-size: var(--t-xl);
      }
      ul {
        display: grid;
        gap: 10px;
        margin-block: var(--s-2) var(--s-3);
        padding-inline-start: 1.2em;
        list-style: disc;
      }
    `,
  ];

  @state() private consequences: readonly Consequence[] = [];
  @query('dialog') private dialog!: HTMLDialogElement;

  #answer: (isMeant: boolean) => void = () => undefined;

  override render() {
    return html`<dialog aria-labelledby="title" aria-describedby="means" @close=${this.#onClose}>
      <h2 id="title">${t('special.ask.title')}</h2>
      <ul id="means">
        ${this.consequences.map((one) => html`<li>${t(`special.consequence.${one}`)}</li>`)}
      </ul>
      <div class="buttons">
        <button class="button" type="button" @click=${this.#onYes}>${t('special.ask.yes')}</button>
        <button class="button text" type="button" @click=${this.#onNo}>${t('special.ask.no')}</button>
      </div>
    </dialog>`;
  }

  /** Whether somebody means it; leaving the question is a no. */
  async ask(consequences: readonly Consequence[]): Promise<boolean> {
    this.consequences = consequences;
    await this.updateComplete;
    return new Promise((resolve) => {
      this.#answer = resolve;
      this.dialog.showModal();
    });
  }

  readonly #onYes = () => {
    this.#answer(true);
    this.dialog.close();
  };

  readonly #onNo = () => {
    this.dialog.close();
  };

  readonly #onClose = () => {
    this.#answer(false);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ask-first': AskFirst;
  }
}
