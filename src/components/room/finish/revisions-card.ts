import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { dateInWords } from '../../../content/moment-in-words.ts';
import type { Revision } from '../../../room/day-record.ts';
import { base } from '../../styles/base.styles.ts';
import { card } from '../../styles/card.styles.ts';
import { chip } from '../../styles/chip.styles.ts';
import { t } from '../../session/words.ts';
import { board } from '../board/board.styles.ts';
import { clockOf, type DayView } from '../board/day-view.ts';

/** Every time of signing, the first one first; nothing of it is ever written over. */
@customElement('revisions-card')
export class RevisionsCard extends LitElement {
  static override styles = [
    base,
    card,
    chip,
    board,
    css`
      ol {
        display: grid;
        margin-block-start: 14px;
      }
      li {
        position: relative;
        display: grid;
        grid-template-columns: 40px minmax(0, 1fr);
        gap: 14px;
        padding-block-end: 18px;
        font-size: var(--t-s);
        line-height: 1.45;
      }
      li:not(:last-child)::before {
        content: '';
        position: absolute;
        inset: 36px auto 0 17px;
        border-inline-start: 3px solid var(--lamp-line);
      }
      b {
        display: block;
        font-size: var(--t-m);
      }
    `,
  ];

  @property({ attribute: false }) view!: DayView;

  override render() {
    const { revisions } = this.view.day.record;
    return html`<section class="card" aria-labelledby="title">
      <h2 id="title">${t('finish.revisions.title')}</h2>
      ${
        revisions.length === 0
          ? html`<p class="small">${t('finish.revisions.none')}</p>`
          : html`<ol>
              ${revisions.map((revision) => this.#revision(revision))}
            </ol>`
      }
    </section>`;
  }

  #revision({ number, at, signed }: Revision) {
    const { card } = this.view.day;
    const withdrawn = signed.filter(({ kind }) => kind === 'withdrawal').length;
    const said = [
      ...(signed.length > withdrawn
        ? [t('finish.revisions.confirmed', { count: signed.length - withdrawn })]
        : []),
      ...(withdrawn > 0 ? [t('finish.revisions.withdrawn', { count: withdrawn })] : []),
    ];
    return html`<li>
      <span class="plate" aria-hidden="true">${number}</span>
      <span
        ><b
          >${t('finish.revisions.at', {
            date: dateInWords(at, this.view.language, card.zone),
            time: clockOf(this.view, at),
          })}</b
        >${said.join(' ')} ${t('finish.revisions.stays')}</span
      >
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'revisions-card': RevisionsCard;
  }
}
