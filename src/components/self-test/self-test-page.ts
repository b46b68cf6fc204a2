import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Language } from '../../course-files/language.ts';
import { ChooseLanguage, languageNames } from '../session/choose-language.ts';
import { base } from '../styles/base.styles.ts';
import { button } from '../styles/button.styles.ts';
import { chip } from '../styles/chip.styles.ts';
import { notice } from '../styles/notice.styles.ts';
import { icon } from '../ui/icon.ts';
import { t } from '../session/words.ts';
import './before-test.ts';
import './end-test.ts';
import './finding-group.ts';
import './lost-state.ts';
import './own-trials.ts';
import type { TrialDone } from './own-trials.ts';
import { packageInWords, reportFileName, reportText } from './report-text.ts';
import { selfTestPage } from './self-test-page.styles.ts';
import {
  asksAttention,
  groups,
  type ShownFinding,
  type ShownResult,
  type TestedPackage,
} from './self-test-result.ts';
import './test-report.ts';
import './test-summary.ts';
import type { TestSummary } from './test-summary.ts';

type Stage =
  | { readonly name: 'before' | 'busy' }
  | { readonly name: 'failed'; readonly message: string }
  | { readonly name: 'done'; readonly result: ShownResult; readonly at: Date };

/**
 * The self-test of an LMS: what it will do, a button, and then what was found.
 *
 * @fires {ChooseLanguage} choose-language - When the other language is chosen.
 */
@customElement('self-test-page')
export class SelfTestPage extends LitElement {
  static override styles = [base, button, chip, notice, selfTestPage];

  @property({ attribute: false }) tested!: TestedPackage;
  /** The clock, in milliseconds since 1970. */
  @property({ attribute: false }) now!: () => number;
  /** Runs the tests; called only after a press of the button. */
  @property({ attribute: false }) run!: () => Promise<ShownResult>;
  @property() language: Language = 'nl';
  /** Where the course is, when it was in this window before. */
  @property() back: string | undefined;

  @state() private stage: Stage = { name: 'before' };
  @query('test-summary') private readonly summary!: TestSummary | null;

  override render() {
    return html`<header>
        <div class="head">
          <div class="words">
            <span class="sign">${t('selfTest.sign')}</span>
            <h1 tabindex="-1">${t('selfTest.title')}</h1>
            <p>${t('selfTest.lead')}</p>
            <p class="package">${packageInWords(this.tested)}</p>
          </div>
          <div class="side">${this.#languageButton()} ${this.#panes()}</div>
        </div>
      </header>
      <main class="page" id="main">${this.#main()}</main>`;
  }

  #main() {
    const { stage } = this;
    if (stage.name === 'done') return this.#done(stage.result, stage.at);
    return html`${stage.name === 'failed' ? this.#failed(stage.message) : nothing}
      <before-test
        ?busy=${stage.name === 'busy'}
        .language=${this.language}
        @start-test=${this.#onStart}
      ></before-test>`;
  }

  #failed(message: string) {
    return html`<div class="notice" data-tone="err" role="alert">
      ${icon('warning')}
      <p>${t('selfTest.failed', { message })}</p>
    </div>`;
  }

  #done({ findings, lostState, end }: ShownResult, at: Date) {
    const { language } = this;
    const text = reportText({ tested: this.tested, findings, language, at });
    const group = (name: string) =>
      html`<finding-group
        .group=${name}
        .findings=${findings.filter((found) => found.group === name)}
        .language=${language}
      ></finding-group>`;
    const hasSession = findings.some(({ check, outcome }) => check === 'initialize' && outcome !== 'refused');
    return html`${lostState === undefined ? nothing : html`<lost-state .old=${lostState} .language=${language}></lost-state>`}
      <test-summary .findings=${findings} .language=${language}></test-summary>
      <div class="pair" @trial-done=${this.#onTrial}>
        <test-report .language=${language} .text=${text} .fileName=${reportFileName(at)}></test-report>
        <div class="column">
          <own-trials .findings=${findings} .language=${language}></own-trials>
          <end-test
            .end=${end}
            .back=${lostState === undefined ? this.back : undefined}
            ?session=${hasSession}
            .language=${language}
          ></end-test>
        </div>
      </div>
      <h2>${t('selfTest.details')}</h2>
      <div class="groups">
        <div class="column">${['lms', 'reports', 'window'].map(group)}</div>
        <div class="column">${['keeping', 'server', 'package', 'device'].map(group)}</div>
      </div>`;
  }

  #languageButton() {
    const other: Language = this.language === 'nl' ? 'en' : 'nl';
    return html`<button
      class="language"
      type="button"
      lang=${other}
      @click=${() => this.dispatchEvent(new ChooseLanguage(other))}
    >
      ${languageNames[other]}
    </button>`;
  }

  #panes() {
    const { stage } = this;
    const asks = stage.name === 'done' ? asksAttention(stage.result.findings) : [];
    return html`<div class="panes" aria-hidden="true">
      ${groups.map((name) => html`<i ?data-lit=${stage.name === 'done' && !asks.some(({ group }) => group === name)}></i>`)}
    </div>`;
  }

  readonly #onStart = async () => {
    this.stage = { name: 'busy' };
    try {
      this.stage = { name: 'done', result: await this.run(), at: new Date(this.now()) };
      await this.updateComplete;
      await this.summary?.focusHeading();
    } catch (error) {
      // Whatever it is, somebody who asks for help should be able to say it.
      this.stage = { name: 'failed', message: String(error) };
    }
  };

  readonly #onTrial = ({ found }: TrialDone) => {
    if (this.stage.name !== 'done') return;
    const { result } = this.stage;
    const replace = (known: ShownFinding) => (known.check === found.check ? found : known);
    this.stage = { ...this.stage, result: { ...result, findings: result.findings.map(replace) } };
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'self-test-page': SelfTestPage;
  }
}
