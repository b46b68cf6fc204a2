import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Language } from '../../course-files/language.ts';
import { base } from '../styles/base.styles.ts';
import { card } from '../styles/card.styles.ts';
import { t } from '../session/words.ts';
import { nameOf, sentenceOf } from './finding-words.ts';
import type { ShownFinding } from './self-test-result.ts';
import { verdictChip, verdicts } from './verdict-chip.ts';

/** All that was found about one subject, each line with its verdict. */
@customElement('finding-group')
export class FindingGroup extends LitElement {
  static override styles = [
    base,
    card,
    verdicts,
    css`
      h3 {
        margin-block-end: 6px;
      }
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 2px 12px;
        align-items: start;
        padding-block: 12px;
        border-block-start: 1px solid var(--line);
      }
      h4 {
        font-size: var(--t-m);
        font-weight: var(--w-strong);
        letter-spacing: 0;
        line-height: 1.35;
      }
      p {
        grid-column: 1 / -1;
        font-size: var(--t-s);
        line-height: 1.5;
        color: var(--ink-2);
      }
      @media print {
        .card {
          break-inside: auto;
        }
        li {
          break-inside: avoid;
          padding-block: 6px;
        }
      }
    `,
  ];

  @property() group = '';
  @property({ attribute: false }) findings: readonly ShownFinding[] = [];
  @property() language: Language = 'nl';

  override render() {
    return html`<section class="card" aria-labelledby="title">
      <h3 id="title">${t(`selfTest.group.${this.group}`)}</h3>
      <ul>
        ${this.findings.map(
          (found) =>
            html`<li data-check=${found.check} data-outcome=${found.outcome}>
              <h4>${nameOf(found)}</h4>
              ${verdictChip(found.verdict)}
              <p>${sentenceOf(found, this.language)}</p>
            </li>`,
        )}
      </ul>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'finding-group': FindingGroup;
  }
}
