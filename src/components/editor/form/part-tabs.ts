import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { focusOn } from '../../session/in-view.ts';
import { t } from '../../session/words.ts';
import { base } from '../../styles/base.styles.ts';
import { icon } from '../../ui/icon.ts';

export interface PartTab {
  readonly title: string;
  readonly isFaulty: boolean;
}

/** Another tab is to be seen. */
export class TabChosen extends Event {
  static readonly eventName = 'tab-chosen';
  readonly at: number;

  constructor(at: number) {
    super(TabChosen.eventName, { bubbles: true, composed: true });
    this.at = at;
  }
}

/**
 * The parts of a long form, one seen at a time.
 *
 * @slot - What is seen.
 * @fires {TabChosen} tab-chosen - With a click or the arrows.
 */
@customElement('part-tabs')
export class PartTabs extends LitElement {
  static override styles = [
    base,
    css`
      .tabs {
        display: flex;
        gap: 4px;
        margin-block-end: 14px;
        border-block-end: 1.5px solid var(--line-strong);
        overflow-x: auto;
      }
      button {
        display: inline-flex;
        gap: 8px;
        align-items: center;
        min-block-size: 44px;
        padding: 6px 14px;
        border: 0;
        background: transparent;
        color: var(--ink-2);
        font-size: var(--t-s);
        font-weight: 600;
        white-space: nowrap;
        cursor: pointer;
      }
      button:hover {
        background: var(--action-soft);
      }
      button[aria-selected='true'] {
        color: var(--ink);
        box-shadow: inset 0 -3px 0 var(--lamp-line);
      }
      button:focus-visible {
        outline-offset: -3px;
      }
      .fault {
        color: var(--err);
      }
      @media (forced-colors: active) {
        button[aria-selected='true'] {
          border-block-end: 3px solid Highlight;
        }
      }
    `,
  ];

  @property({ attribute: false }) tabs: readonly PartTab[] = [];
  @property({ type: Number }) at = 0;
  @property() label = '';

  override render() {
    return html`<div class="tabs" role="tablist" aria-label=${this.label} @keydown=${this.#onKey}>
        ${this.tabs.map(
          ({ title, isFaulty }, at) =>
            html`<button
              type="button"
              role="tab"
              id=${`tab-${at}`}
              aria-selected=${at === this.at ? 'true' : 'false'}
              aria-controls="panel"
              tabindex=${at === this.at ? 0 : -1}
              @click=${() => this.#choose(at)}
            >
              ${title}${isFaulty ? html`<span class="fault">${icon('warning')}<span class="visually-hidden">${t('form.fault')}</span></span>` : nothing}
            </button>`,
        )}
      </div>
      <div role="tabpanel" id="panel" aria-labelledby=${`tab-${this.at}`}><slot></slot></div>`;
  }

  #choose(at: number): void {
    this.dispatchEvent(new TabChosen(at));
  }

  readonly #onKey = async (event: KeyboardEvent) => {
    const last = this.tabs.length - 1;
    const to = { ArrowRight: this.at + 1, ArrowLeft: this.at - 1, Home: 0, End: last }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const at = (to + last + 1) % (last + 1);
    this.#choose(at);
    await this.updateComplete;
    focusOn(this.renderRoot.querySelector<HTMLElement>(`#tab-${at}`));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'part-tabs': PartTabs;
  }
  interface HTMLElementEventMap {
    'tab-chosen': TabChosen;
  }
}
