import { css, html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Words } from '../../../course-files/language.ts';
import { focusOn } from '../../session/in-view.ts';
import { t } from '../../session/words.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { form } from '../../styles/form.styles.ts';
import { atEnter } from '../../ui/at-enter.ts';
import { icon } from '../../ui/icon.ts';

/** What the new one is called. */
export class TitleGiven extends Event {
  static readonly eventName = 'title-given';
  readonly title: Words;

  constructor(title: Words) {
    super(TitleGiven.eventName, { bubbles: true, composed: true });
    this.title = title;
  }
}

/** Nothing is added after all. */
export class TitleCancelled extends Event {
  static readonly eventName = 'title-cancelled';

  constructor() {
    super(TitleCancelled.eventName, { bubbles: true, composed: true });
  }
}

/**
 * Asks what something new is called, in both languages, before it is added.
 *
 * @fires {TitleGiven} title-given - With both titles.
 * @fires {TitleCancelled} title-cancelled - When nothing is added after all.
 */
@customElement('added-entry')
export class AddedEntry extends LitElement {
  static override styles = [
    base,
    button,
    form,
    css`
      .ask {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
        gap: 12px 16px;
        padding: 14px 16px;
        border: 1.5px solid var(--line-strong);
        border-radius: var(--r-m);
        background: var(--surface);
        font-size: var(--t-s);
      }
      .whole {
        grid-column: 1 / -1;
      }
    `,
  ];

  /** What it is, in small letters: "tip". */
  @property() what = '';

  @state() private isEmpty = false;

  override firstUpdated(): void {
    focusOn(this.renderRoot.querySelector<HTMLElement>('input'));
  }

  override render() {
    return html`<div
      class="ask"
      role="group"
      aria-label=${t('form.add', { what: this.what })}
      @keydown=${this.#onKey}
    >
      <div class="field" ?data-over=${this.isEmpty}>
        <label for="nl">${t('form.newTitle')}</label>
        <input id="nl" autocomplete="off" lang="nl" aria-describedby="hint" />
      </div>
      <div class="field" ?data-over=${this.isEmpty}>
        <label for="en">${t('form.newTitleEnglish')}</label>
        <input id="en" autocomplete="off" lang="en" />
      </div>
      <p class="whole small" id="hint" role="status">
        ${this.isEmpty ? html`<span class="error">${icon('warning')}${t('form.titleNeeded')}</span>` : t('form.newTitleHint')}
      </p>
      <div class="buttons whole">
        <button class="button" type="button" @click=${this.#onGive}>${t('form.addNow')}</button>
        <button class="button text" type="button" @click=${this.#onCancel}>${t('form.cancel')}</button>
      </div>
    </div>`;
  }

  readonly #onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') this.#onCancel();
    else atEnter(this.#onGive)(event);
  };

  readonly #onGive = () => {
    const [nl, en] = [...this.renderRoot.querySelectorAll('input')].map(({ value }) => value.trim());
    if (!nl || !en) {
      this.isEmpty = true;
      focusOn(this.renderRoot.querySelector<HTMLElement>(nl ? '#en' : '#nl'));
    } else this.dispatchEvent(new TitleGiven({ nl, en }));
  };

  readonly #onCancel = () => {
    this.dispatchEvent(new TitleCancelled());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'added-entry': AddedEntry;
  }
  interface HTMLElementEventMap {
    'title-given': TitleGiven;
    'title-cancelled': TitleCancelled;
  }
}
