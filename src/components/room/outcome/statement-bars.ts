import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../../styles/base.styles.ts';
import { card } from '../../styles/card.styles.ts';
import { t } from '../../session/words.ts';
import { setStyle } from '../../ui/set-style.ts';
import { barBlocks, longestSide } from '../board/bar-layout.ts';
import { board } from '../board/board.styles.ts';
import { statementBars } from './statement-bars.styles.ts';

/** One statement with what the group answered. */
export interface BarRow {
  readonly text: string;
  /** One for each point of the scale, the lowest first. */
  readonly counts: readonly number[];
  /** "Weet niet", apart. */
  readonly none: number;
}

/**
 * The strongest and the weakest statements as bars around the middle of the scale; below them all statements as a table with
 * the same numbers.
 */
@customElement('statement-bars')
export class StatementBars extends LitElement {
  static override styles = [base, card, board, statementBars];

  @property({ attribute: false }) strongest: readonly BarRow[] = [];
  @property({ attribute: false }) weakest: readonly BarRow[] = [];
  @property({ attribute: false }) all: readonly BarRow[] = [];
  /** The words of the scale, the lowest first, and of "weet niet". */
  @property({ attribute: false }) scale: readonly string[] = [];
  @property() none = '';

  /** Are the highest strong, and can the lowest gain, whatever the others are? */
  @property({ type: Boolean }) isStrong = false;
  @property({ type: Boolean }) hasGain = false;

  override render() {
    const longest = longestSide([...this.strongest, ...this.weakest].map(({ counts }) => counts));
    return html`<section class="card" aria-labelledby="title">
      <div class="title-row">
        <h2 id="title">${t('outcome.bars.title')}</h2>
        <ul class="legend" aria-hidden="true">
          ${this.scale.map((label, point) => html`<li><i data-point=${point + 1}></i>${label}</li>`)}
        </ul>
      </div>
      ${this.#bars(this.isStrong ? 'strong' : 'highest', this.strongest, longest)}
      ${this.#bars(this.hasGain ? 'weak' : 'lowest', this.weakest, longest)}
      <details open>
        <summary>${t('outcome.bars.table')}</summary>
        <div class="table-holder" tabindex="0" role="group" aria-label=${t('outcome.bars.scroll')}>
          <table>
            <thead>
              <tr>
                <th scope="col">${t('outcome.bars.statement')}</th>
                ${this.scale.map((label) => html`<th scope="col">${label}</th>`)}
                <th scope="col">${this.none}</th>
              </tr>
            </thead>
            <tbody>
              ${this.all.map(
                ({ text, counts, none }) =>
                  html`<tr>
                    <th scope="row">${text}</th>
                    ${counts.map((count) => html`<td class="number">${count}</td>`)}
                    <td class="number">${none}</td>
                  </tr>`,
              )}
            </tbody>
          </table>
        </div>
      </details>
    </section>`;
  }

  #bars(kind: 'strong' | 'highest' | 'weak' | 'lowest', rows: readonly BarRow[], longest: number) {
    if (rows.length === 0) return nothing;
    return html`<h3>${t(`outcome.bars.${kind}`)}</h3>
      <div class="rows">
        ${rows.map(
          ({ text, counts, none }) =>
            html`<div class="row">
              <p>
                ${text}<span class="visually-hidden">: ${this.#inWords(counts, none)}</span>
                ${none === 0 ? nothing : html`<small>${t('outcome.bars.none', { count: none, none: this.none })}</small>`}
              </p>
              <div class="bar" aria-hidden="true">
                ${barBlocks(counts, longest).map(
                  ({ point, count, left, width }) =>
                    html`<span
                      data-point=${point + 1}
                      ${setStyle({ 'inset-inline-start': `${left}%`, 'inline-size': `calc(${width}% - 2px)` })}
                      >${count}</span
                    >`,
                )}
              </div>
            </div>`,
        )}
      </div>`;
  }

  #inWords(counts: readonly number[], none: number): string {
    const parts = this.scale.map((label, point) => `${label.toLowerCase()} ${counts[point] ?? 0}`);
    return [...parts, `${this.none.toLowerCase()} ${none}`].join(', ');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'statement-bars': StatementBars;
  }
}
