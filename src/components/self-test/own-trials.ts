import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Language } from '../../course-files/language.ts';
import { base } from '../styles/base.styles.ts';
import { button } from '../styles/button.styles.ts';
import { card } from '../styles/card.styles.ts';
import { t } from '../session/words.ts';
import { offerText } from '../ui/offer-file.ts';
import { sentenceOf } from './finding-words.ts';
import type { ShownFinding } from './self-test-result.ts';

/** A trial that somebody pressed a button for has an outcome. */
export class TrialDone extends Event {
  static readonly eventName = 'trial-done';
  readonly found: ShownFinding;

  constructor(check: 'download' | 'popup', outcome: string, isGood: boolean) {
    super(TrialDone.eventName, { bubbles: true, composed: true });
    this.found = { group: 'window', check, outcome, verdict: isGood ? 'good' : 'mind', values: {} };
  }
}

/**
 * What a browser only does when somebody presses a button: a download, of which nobody but the user sees whether it
 * arrived, and a new window.
 *
 * @fires {TrialDone} trial-done - When a trial has an outcome.
 */
@customElement('own-trials')
export class OwnTrials extends LitElement {
  static override styles = [
    base,
    button,
    card,
    css`
      .card {
        display: grid;
        gap: 12px;
        align-content: start;
      }
      .question {
        display: grid;
        gap: 8px;
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  @property() language: Language = 'nl';
  @property({ attribute: false }) findings: readonly ShownFinding[] = [];

  @state() private asks = false;

  override render() {
    return html`<section class="card" aria-labelledby="title">
      <h2 id="title">${t('selfTest.trial.title')}</h2>
      <p class="small">${t('selfTest.trial.about')}</p>
      <div class="buttons">
        <button class="button quiet" type="button" @click=${this.#onDownload}>
          ${t('selfTest.trial.download')}
        </button>
        <button class="button quiet" type="button" @click=${this.#onPopup}>
          ${t('selfTest.trial.popup')}
        </button>
      </div>
      <div role="status">${this.asks ? this.#question() : nothing} ${this.#outcomes()}</div>
    </section>`;
  }

  #question() {
    return html`<div class="question">
      <p>${t('selfTest.trial.arrived', { file: t('selfTest.trial.file') })}</p>
      <div class="buttons">
        <button
          class="button quiet"
          type="button"
          @click=${() => {
            this.#answer(true);
          }}
        >
          ${t('selfTest.trial.yes')}
        </button>
        <button
          class="button quiet"
          type="button"
          @click=${() => {
            this.#answer(false);
          }}
        >
          ${t('selfTest.trial.no')}
        </button>
      </div>
    </div>`;
  }

  #outcomes() {
    return this.findings
      .filter(({ check, outcome }) => ['download', 'popup'].includes(check) && outcome !== 'notTried')
      .map((found) => html`<p>${sentenceOf(found, this.language)}</p>`);
  }

  #answer(arrived: boolean): void {
    this.asks = false;
    this.dispatchEvent(new TrialDone('download', arrived ? 'arrived' : 'missing', arrived));
  }

  readonly #onDownload = () => {
    offerText(t('selfTest.trial.fileText'), t('selfTest.trial.file'));
    this.asks = true;
  };

  readonly #onPopup = () => {
    const popup = window.open('about:blank', '_blank', 'popup,width=320,height=240');
    popup?.close();
    this.dispatchEvent(new TrialDone('popup', popup === null ? 'blocked' : 'opened', popup !== null));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'own-trials': OwnTrials;
  }
  interface HTMLElementEventMap {
    'trial-done': TrialDone;
  }
}
