import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Language } from '../../../course-files/language.ts';
import { withOneDecimal } from '../../../course-files/figures.ts';
import { base } from '../../styles/base.styles.ts';
import { card } from '../../styles/card.styles.ts';
import { chip } from '../../styles/chip.styles.ts';
import { t } from '../../session/words.ts';
import { setStyle } from '../../ui/set-style.ts';
import { board } from '../board/board.styles.ts';
import { dimensionScales } from './dimension-scales.styles.ts';

export interface DimensionRow {
  readonly id: string;
  readonly title: string;
  readonly mean: number | undefined;
  /** Answers with an opinion, and those without, to all its statements together. */
  readonly n: number;
  readonly none: number;
  readonly statements: number;
  readonly band: { readonly title: string; readonly place: number } | undefined;
}

/** The subjects of the list with their mean, as a mark on the scale with its bands, as a number and as a word. */
@customElement('dimension-scales')
export class DimensionScales extends LitElement {
  static override styles = [base, card, chip, board, dimensionScales];

  @property({ attribute: false }) rows: readonly DimensionRow[] = [];
  /** Where each band begins, the lowest first, with its words; the first begins at the lowest point of the scale. */
  @property({ attribute: false }) bands: readonly { readonly from: number; readonly title: string }[] = [];
  @property({ type: Number }) lowest = 1;
  @property({ type: Number }) highest = 5;
  /** Lists that stand in the picture. */
  @property({ type: Number }) count = 0;
  @property() none = '';
  @property() language: Language = 'nl';

  override render() {
    return html`<section class="card" aria-labelledby="title">
      <div class="title-row">
        <h2 id="title">${t('outcome.dimensions.title')}</h2>
        <span class="small"
          >${t('outcome.dimensions.about', { from: this.lowest, to: this.highest, none: this.none })}</span
        >
      </div>
      <ul>
        ${this.rows.map((row) => this.#row(row))}
      </ul>
      <p class="tiny">${this.#bandsInWords()} ${t('outcome.dimensions.careful', { count: this.count })}</p>
    </section>`;
  }

  #row({ title, mean, n, none, statements, band }: DimensionRow) {
    return html`<li>
      <span class="subject"
        >${title}
        <small
          >${t('outcome.dimensions.answers', { count: n, of: statements })}${none === 0 ? nothing : `, ${t('outcome.dimensions.none', { count: none, none: this.none })}`}</small
        ></span
      >
      <span class="scale" aria-hidden="true" ${setStyle(this.#bounds())}>
        ${mean === undefined ? nothing : html`<i ${setStyle({ 'inset-inline-start': this.#place(mean) })}></i>`}
      </span>
      <b class="figures">${mean === undefined ? '–' : withOneDecimal(mean, this.language)}</b>
      <span class="chip" data-band=${band?.place ?? 'none'}
        >${band?.title ?? t('outcome.dimensions.noMean')}</span
      >
    </li>`;
  }

  #place(value: number): string {
    return `${((value - this.lowest) / (this.highest - this.lowest)) * 100}%`;
  }

  #bounds(): Readonly<Record<string, string>> {
    const [, second, third] = this.bands;
    return {
      '--second': this.#place(second?.from ?? this.highest),
      '--third': this.#place(third?.from ?? this.highest),
    };
  }

  #bandsInWords(): string {
    return this.bands
      .map(({ from, title }, at) => {
        const until = this.bands[at + 1]?.from;
        const key = until === undefined ? 'last' : at === 0 ? 'first' : 'between';
        return t(`outcome.dimensions.band.${key}`, { from, until, title: title.toLowerCase() });
      })
      .join(' ');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dimension-scales': DimensionScales;
  }
}
