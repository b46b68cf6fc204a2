import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Language } from '../../course-files/language.ts';
import type { StepStatus } from '../../programme/overview.ts';
import { base } from '../styles/base.styles.ts';
import { button } from '../styles/button.styles.ts';
import { icon } from '../ui/icon.ts';
import { litWindows, windows } from '../ui/lit-windows.ts';
import { drawnName } from '../ui/wordmark.ts';
import { t } from '../session/words.ts';
import { ChooseLanguage, languageNames } from '../session/choose-language.ts';
import { isClosed, type SavedState } from '../session/saved-state.ts';
import type { Trouble } from '../../progress/saving.ts';

/** The learner wants to stop: everything is saved and the LMS is told. */
export class CloseCourse extends Event {
  static readonly eventName = 'close-course';

  constructor() {
    super(CloseCourse.eventName, { bubbles: true, composed: true });
  }
}

/** Whoever has no copy in this browser must do something else. */
const withoutCopy: readonly Trouble[] = ['not-stored', 'unreachable', 'logged-out'];

/** What somebody has to know at once. */
const ofTrouble: readonly SavedState[] = [
  'retrying',
  'memory',
  'refused',
  'emptied',
  'forNow',
  'elsewhere',
  'closedUnsaved',
  'exceptText',
  'closedExceptText',
];

function troubleIn(trouble: Trouble, hasCopy: boolean): string {
  return hasCopy || !withoutCopy.includes(trouble)
    ? `saved.trouble.${trouble}`
    : `saved.troubleOnly.${trouble}`;
}

/**
 * The bar above every screen: back to the wijk, word mark, windows, saved or not, language, save and close. Who listens
 * hears of saving only that it goes wrong, and that it is right again.
 *
 * @fires {CloseCourse} close-course - When "save and close" is pressed.
 * @fires {ChooseLanguage} choose-language - When another language is chosen.
 */
@customElement('course-bar')
export class CourseBar extends LitElement {
  static override styles = [
    base,
    button,
    windows,
    css`
      :host {
        position: sticky;
        inset-block-start: 0;
        z-index: 10;
        background: var(--paper);
        border-block-end: 1px solid var(--line);
      }
      .bar {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px var(--s-2);
        min-block-size: 60px;
        padding: 6px clamp(16px, 3vw, 32px);
      }
      .back {
        display: inline-flex;
        align-items: center;
        gap: 8px;
        min-block-size: var(--target);
        font-weight: var(--w-strong);
        font-size: var(--t-s);
        text-decoration: none;
        white-space: nowrap;
      }
      .wordmark {
        display: inline-flex;
        gap: 0.26em;
        align-items: baseline;
        margin-inline-end: auto;
        font-size: 1.1875rem;
        font-weight: 760;
        letter-spacing: -0.025em;
        line-height: 1;
        white-space: nowrap;
      }
      .wordmark i {
        font-style: normal;
        font-weight: 340;
      }
      .wordmark em {
        font-style: normal;
        color: var(--lamp-ink);
      }
      .saved {
        display: inline-flex;
        align-items: center;
        gap: 8px;
        font-size: var(--t-xs);
        font-weight: 550;
        color: var(--ink-2);
        line-height: 1.2;
      }
      .saved svg.icon {
        inline-size: 17px;
        block-size: 17px;
        color: var(--ok);
      }
      .saved[data-tone='warn'] {
        color: var(--warn);
      }
      .saved[data-tone='warn'] svg.icon {
        color: var(--warn);
      }
      .saving {
        display: flex;
        align-items: center;
        gap: 4px var(--s-2);
      }
      .why {
        font-size: var(--t-xs);
      }
      .why summary {
        display: inline-flex;
        align-items: center;
        min-block-size: var(--target);
        padding-inline: 4px;
        color: var(--link);
        font-weight: var(--w-strong);
        text-decoration: underline;
        cursor: pointer;
      }
      .why p {
        position: absolute;
        inset-block-start: 100%;
        inset-inline-end: 16px;
        inline-size: min(22rem, 100% - 32px);
        padding: 14px 16px;
        border: 1px solid var(--line-strong);
        border-radius: var(--r-m);
        background: var(--surface);
        box-shadow: var(--e-2);
        font-size: var(--t-s);
        line-height: 1.5;
      }
      .language {
        display: inline-flex;
        min-block-size: var(--target);
        min-inline-size: var(--target);
        align-items: center;
        justify-content: center;
        border: 0;
        padding: 0 8px;
        border-radius: var(--r-m);
        background: transparent;
        color: var(--link);
        font-size: var(--t-s);
        font-weight: var(--w-strong);
        cursor: pointer;
      }
      .language:hover {
        background: var(--action-soft);
      }
      .close {
        font-size: var(--t-s);
        padding: 6px 14px;
      }
      .short {
        display: none;
      }
      @media (max-width: 1100px) {
        .windows {
          display: none;
        }
        /* One row: what is said of saving takes two lines before anything else goes below. */
        .saving {
          flex: 1 1 190px;
          justify-content: flex-end;
        }
        .why p {
          inset-inline: 16px auto;
        }
      }
      @media (max-width: 820px) {
        .wordmark {
          display: none;
        }
        .home-mark {
          display: inline-flex;
        }
        .short {
          display: inline;
        }
        :is(.language, .close) .long {
          position: absolute;
          inline-size: 1px;
          block-size: 1px;
          overflow: hidden;
          clip-path: inset(50%);
          white-space: nowrap;
        }
      }
      @media (max-width: 620px) {
        .back,
        .home-mark {
          margin-inline-end: auto;
        }
        .saving {
          flex: 0 1 auto;
        }
        .saving:has([data-tone='warn']) {
          order: 1;
          flex-basis: 100%;
          justify-content: flex-start;
        }
        /* Where work is not safe yet, a small cloud is not enough. */
        .saved .long:not([data-tone='warn'] *) {
          position: absolute;
          inline-size: 1px;
          block-size: 1px;
          overflow: hidden;
          clip-path: inset(50%);
          white-space: nowrap;
        }
        .bar {
          gap: 4px 10px;
        }
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  @property({ type: Boolean }) home = false;
  @property() saved: SavedState = 'saved';
  /** Why it is not saved yet. */
  @property() trouble: Trouble | undefined;
  /** Is what is not saved yet in this browser at least? */
  @property({ attribute: false }) hasCopy = false;
  @property() language: Language = 'nl';
  @property({ attribute: false }) languages: readonly Language[] = [];
  @property({ attribute: false }) statuses: readonly StepStatus[] = [];

  override render() {
    const done = this.statuses.filter((status) => status === 'done').length;
    return html`
      <div class="bar" translate="no">
        ${this.home ? nothing : html`<a class="back" href="#/">${icon('left')}${t('bar.home')}</a>`}
        <span class="wordmark ${this.home ? 'home-mark' : ''}" lang="nl">${drawnName(t('bar.course'))}</span>
        ${litWindows(this.statuses)}
        <span
          class="visually-hidden"
          .textContent=${t('progress.windows', { count: done, of: this.statuses.length })}
        ></span>
        ${this.#savedLine()}
        ${this.languages
          .filter((language) => language !== this.language)
          .map(
            (language) =>
              html`<button
                class="language"
                lang=${language}
                type="button"
                @click=${() => this.#choose(language)}
              >
                <span class="long">${languageNames[language]}</span>
                <span class="short" aria-hidden="true">${language.toUpperCase()}</span>
              </button>`,
          )}
        ${
          isClosed(this.saved) || this.saved === 'elsewhere'
            ? nothing
            : html`<button class="button quiet close" type="button" @click=${this.#close}>
                <span class="long">${t('bar.close')}</span
                ><span class="short" aria-hidden="true">${t('bar.closeShort')}</span>
              </button>`
        }
      </div>
    `;
  }

  /** The key of what is said aloud, and whether that was of trouble. */
  #spoken: { readonly key: string; readonly trouble: boolean } | undefined;

  #savedLine() {
    const warn = ofTrouble.includes(this.saved);
    const only = this.saved === 'retrying' && !this.hasCopy ? 'Only' : '';
    const key = `saved.${this.saved}${only}`;
    // That all is well is seen at any moment, and not said after every answer: only that it is well again.
    if (warn) this.#spoken = { key, trouble: true };
    else if (this.#spoken?.trouble === true && this.saved !== 'unsaved')
      this.#spoken = { key, trouble: false };
    return html`<div class="saving">
      <p class="saved" data-tone=${warn ? 'warn' : 'ok'}>
        ${icon(warn || this.saved === 'unsaved' ? 'unsaved' : 'saved')}<span
          class="long"
          .textContent=${t(key)}
        ></span>
      </p>
      <p
        class="visually-hidden"
        role="status"
        .textContent=${this.#spoken === undefined ? '' : t(this.#spoken.key)}
      ></p>
      ${
        this.saved === 'retrying' && this.trouble !== undefined
          ? html`<details class="why">
              <summary>${t('saved.why')}</summary>
              <p>${t(troubleIn(this.trouble, this.hasCopy))}</p>
            </details>`
          : nothing
      }
    </div>`;
  }

  #choose(language: Language): void {
    this.dispatchEvent(new ChooseLanguage(language));
  }

  readonly #close = () => {
    this.dispatchEvent(new CloseCourse());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'course-bar': CourseBar;
  }
  interface HTMLElementEventMap {
    'close-course': CloseCourse;
  }
}
