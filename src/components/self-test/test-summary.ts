import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Language } from '../../course-files/language.ts';
import { base } from '../styles/base.styles.ts';
import { icon } from '../ui/icon.ts';
import { focusOn } from '../session/in-view.ts';
import { t } from '../session/words.ts';
import { nameOf, outcomeOf, sentenceOf, todoOf } from './finding-words.ts';
import { asksAttention, countsOf, type ShownFinding } from './self-test-result.ts';
import { verdictChip, verdicts } from './verdict-chip.ts';

/** The outcome in one line, and what asks for attention with what can be done. */
@customElement('test-summary')
export class TestSummary extends LitElement {
  static override styles = [
    base,
    verdicts,
    css`
      .summary {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 4px var(--s-2);
        padding: clamp(20px, 2.6vw, 32px);
        border: 2px solid currentColor;
        border-radius: var(--r-l);
        background: var(--ok-soft);
        color: var(--ok);
      }
      .summary[data-tone='mind'] {
        background: var(--warn-soft);
        color: var(--warn);
      }
      .summary[data-tone='wrong'] {
        background: var(--err-soft);
        color: var(--err);
      }
      .summary > svg.icon {
        inline-size: 34px;
        block-size: 34px;
        margin-block-start: 2px;
      }
      .words {
        min-inline-size: 0;
      }
      .counts {
        display: flex;
        flex-wrap: wrap;
        gap: 2px 16px;
        margin-block-start: 6px;
        color: var(--ink);
      }
      .attention {
        grid-column: 1 / -1;
        margin-block-start: var(--s-2);
        color: var(--ink);
      }
      .attention li {
        padding-block: 14px;
        border-block-start: 1px solid color-mix(in srgb, var(--ink) 25%, transparent);
        max-inline-size: 78ch;
      }
      .attention h3 {
        display: flex;
        flex-wrap: wrap;
        gap: 6px 12px;
        align-items: center;
        font-size: var(--t-m);
        letter-spacing: 0;
        margin-block-end: 4px;
      }
      .todo {
        margin-block-start: 4px;
        font-weight: var(--w-strong);
      }
    `,
  ];

  @property({ attribute: false }) findings: readonly ShownFinding[] = [];
  @property() language: Language = 'nl';

  override render() {
    const { good, mind, wrong } = countsOf(this.findings);
    const tone = wrong > 0 ? 'wrong' : mind > 0 ? 'mind' : 'good';
    const attention = asksAttention(this.findings);
    return html`<section class="summary" data-tone=${tone} aria-labelledby="outcome">
      ${icon(tone === 'good' ? 'check' : 'warning')}
      <div class="words">
        <h2 id="outcome" tabindex="-1">${outcomeOf(this.findings)}</h2>
        <p class="counts">
          ${tone === 'good' ? html`<span>${t('selfTest.outcome.goodText')}</span>` : nothing}
          <span>${t('selfTest.counts.good', { count: good })}</span>
          ${mind > 0 ? html`<span>${t('selfTest.counts.mind', { count: mind })}</span>` : nothing}
          ${wrong > 0 ? html`<span>${t('selfTest.counts.wrong', { count: wrong })}</span>` : nothing}
        </p>
      </div>
      ${
        attention.length === 0
          ? nothing
          : html`<ul class="attention" aria-label=${t('selfTest.outcome.attention')}>
              ${attention.map((found) => this.#line(found))}
            </ul>`
      }
    </section>`;
  }

  #line(found: ShownFinding) {
    return html`<li>
      <h3>${verdictChip(found.verdict)} ${nameOf(found)}</h3>
      <p>${sentenceOf(found, this.language)}</p>
      <p class="todo">${t('selfTest.outcome.todo', { todo: todoOf(found, this.language) ?? '' })}</p>
    </li>`;
  }

  /** Brings keyboard and screen reader to the outcome. */
  async focusHeading(): Promise<void> {
    await this.updateComplete;
    focusOn(this.renderRoot.querySelector('h2'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'test-summary': TestSummary;
  }
}
