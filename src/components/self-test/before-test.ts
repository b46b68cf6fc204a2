import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Language } from '../../course-files/language.ts';
import { base } from '../styles/base.styles.ts';
import { button } from '../styles/button.styles.ts';
import { card } from '../styles/card.styles.ts';
import { icon } from '../ui/icon.ts';
import { t } from '../session/words.ts';

/** The administrator wants the self-test to begin. */
export class StartTest extends Event {
  static readonly eventName = 'start-test';

  constructor() {
    super(StartTest.eventName, { bubbles: true, composed: true });
  }
}

/**
 * What the self-test will and will not do, and the button that starts it: it never runs by itself.
 *
 * @fires {StartTest} start-test - When the button is pressed.
 */
@customElement('before-test')
export class BeforeTest extends LitElement {
  static override styles = [
    base,
    button,
    card,
    css`
      .card {
        display: grid;
        gap: var(--s-3);
      }
      .lists {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 300px), 1fr));
        gap: var(--s-3) var(--s-5);
      }
      h3 {
        margin-block-end: 8px;
      }
      li {
        display: grid;
        grid-template-columns: 22px minmax(0, 1fr);
        gap: 10px;
        padding-block: 5px;
        line-height: 1.5;
      }
      li svg.icon {
        inline-size: 20px;
        block-size: 20px;
        margin-block-start: 3px;
        color: var(--ok);
      }
      .not li svg.icon {
        color: var(--ink-2);
      }
      .go {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 12px 20px;
        padding-block-start: var(--s-2);
        border-block-start: 1px solid var(--line);
      }
      .go p {
        flex: 1 1 22rem;
      }
    `,
  ];

  @property() language: Language = 'nl';
  @property({ type: Boolean }) busy = false;

  override render() {
    return html`<section class="card" aria-labelledby="title">
      <h2 id="title">${t('selfTest.before.title')}</h2>
      <div class="lists">
        <div>
          <h3>${t('selfTest.before.does')}</h3>
          <ul>
            ${['does1', 'does2', 'does3'].map((key) => line('check', key))}
          </ul>
        </div>
        <div class="not">
          <h3>${t('selfTest.before.doesNot')}</h3>
          <ul>
            ${['doesNot1', 'doesNot2', 'doesNot3'].map((key) => line('close', key))}
          </ul>
        </div>
      </div>
      <div class="go">
        <p>${this.busy ? t('selfTest.busy') : t('selfTest.before.advice')}</p>
        <button
          class="button"
          type="button"
          aria-disabled=${this.busy ? 'true' : 'false'}
          @click=${this.#onStart}
        >
          ${t('selfTest.start')}
        </button>
      </div>
      <p class="visually-hidden" role="status">${this.busy ? t('selfTest.busy') : ''}</p>
    </section>`;
  }

  readonly #onStart = () => {
    if (!this.busy) this.dispatchEvent(new StartTest());
  };
}

function line(name: 'check' | 'close', key: string) {
  return html`<li>${icon(name)}<span>${t(`selfTest.before.${key}`)}</span></li>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'before-test': BeforeTest;
  }
  interface HTMLElementEventMap {
    'start-test': StartTest;
  }
}
