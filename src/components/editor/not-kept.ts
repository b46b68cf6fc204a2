import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Keeping } from '../../editing/session/editor-session.ts';
import { officeIcon } from '../office/office-icon.ts';
import { t } from '../session/words.ts';
import { base } from '../styles/base.styles.ts';
import { notice } from '../styles/notice.styles.ts';

/** Why nothing of what is edited is kept on this device any more, and what to do: what was typed is still in the page. */
@customElement('not-kept')
export class NotKept extends LitElement {
  static override styles = [
    base,
    notice,
    css`
      .notice {
        margin: 12px clamp(16px, 2vw, 28px) 0;
      }
    `,
  ];

  @property({ attribute: false }) keeping: Keeping = { state: 'none' };

  override render() {
    return html`<div role="alert">${this.#reason()}</div>`;
  }

  #reason() {
    const { state } = this.keeping;
    if (state === 'none' || state === 'busy' || state === 'saved') return nothing;
    return html`<div class="notice" data-tone="warn">
      ${officeIcon('triangle')}
      <p>${t(`draft.store.${state}`)}</p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'not-kept': NotKept;
  }
}
