import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { withOneDecimal } from '../../../course-files/figures.ts';
import type { Language } from '../../../course-files/language.ts';
import { base } from '../../styles/base.styles.ts';
import { card } from '../../styles/card.styles.ts';
import { notice } from '../../styles/notice.styles.ts';
import { t } from '../../session/words.ts';
import { icon } from '../../ui/icon.ts';
import { board } from '../board/board.styles.ts';

export interface GroupRow {
  readonly title: string;
  readonly inside: number | undefined;
  readonly others: number | undefined;
}

/** The means of two groups beside each other, from five answers in each; otherwise why they are not shown. */
@customElement('group-means')
export class GroupMeans extends LitElement {
  static override styles = [
    base,
    card,
    notice,
    board,
    css`
      :is(th, td) {
        padding-inline: 6px;
        hyphens: auto;
      }
      table,
      .notice,
      .why {
        margin-block-start: 14px;
      }
    `,
  ];

  /** Undefined where there are no groups to show. */
  @property({ attribute: false }) rows: readonly GroupRow[] | undefined;
  /** What the group of one domain is called. */
  @property() domain = '';
  @property({ type: Number }) inside = 0;
  @property({ type: Number }) others = 0;
  @property() why: 'few' | 'shown-before' | undefined;
  @property() language: Language = 'nl';

  override render() {
    return html`<section class="card" aria-labelledby="title">
      <h2 id="title">${t('outcome.groups.title')}</h2>
      <p class="small">${t('outcome.groups.lead')}</p>
      ${
        this.rows === undefined
          ? html`<p class="why">${t(`outcome.groups.${this.why ?? 'few'}`)}</p>`
          : this.#table(this.rows)
      }
      <div class="notice">
        ${icon('lock')}
        <h3>${t('outcome.groups.noSmaller')}</h3>
        <p>${t('outcome.groups.noSmallerText')}</p>
      </div>
    </section>`;
  }

  #table(rows: readonly GroupRow[]) {
    const mean = (value: number | undefined) =>
      value === undefined ? nothing : withOneDecimal(value, this.language);
    return html`<table>
      <thead>
        <tr>
          <th scope="col">${t('outcome.groups.subject')}</th>
          <th scope="col">${this.domain} (${this.inside})</th>
          <th scope="col">${t('outcome.groups.others')} (${this.others})</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ title, inside, others }) =>
            html`<tr>
              <th scope="row">${title}</th>
              <td class="number">${mean(inside)}</td>
              <td class="number">${mean(others)}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'group-means': GroupMeans;
  }
}
