import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { t } from '../../session/words.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { icon } from '../../ui/icon.ts';

/** What happened to something that was pasted. */
export interface Notice {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Somebody has read it. */
export class NoticeClosed extends Event {
  static readonly eventName = 'notice-closed';

  constructor() {
    super(NoticeClosed.eventName, { bubbles: true, composed: true });
  }
}

/**
 * Says what was taken over of what was pasted, and what was not.
 *
 * @fires {NoticeClosed} notice-closed - When somebody closes it.
 */
@customElement('paste-notice')
export class PasteNotice extends LitElement {
  static override styles = [
    base,
    button,
    css`
      div {
        display: grid;
        grid-template-columns: auto 1fr auto;
        gap: 4px 12px;
        margin-block-start: 8px;
        padding: 14px 16px;
        border: 1.5px solid var(--info);
        border-radius: var(--r-m);
        background: var(--info-soft);
        color: var(--info);
        font-size: var(--t-s);
        line-height: 1.5;
      }
      h4 {
        align-self: center;
        font-size: var(--t-m);
      }
      p {
        grid-column: 2 / -1;
        color: var(--ink);
      }
    `,
  ];

  @property({ attribute: false }) notice!: Notice;

  override render() {
    return html`<div role="status">
      ${icon('info')}
      <h4>${this.notice.title}</h4>
      <button class="button text small" type="button" @click=${this.#onClose}>
        ${t('form.pasted.close')}
      </button>
      ${this.notice.lines.map((line) => html`<p>${line}</p>`)}
    </div>`;
  }

  readonly #onClose = () => {
    this.dispatchEvent(new NoticeClosed());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'paste-notice': PasteNotice;
  }
  interface HTMLElementEventMap {
    'notice-closed': NoticeClosed;
  }
}
