import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { base } from '../../styles/base.styles.ts';
import { card } from '../../styles/card.styles.ts';
import { t } from '../../session/words.ts';
import { offerFile } from '../../ui/offer-file.ts';
import { board } from '../board/board.styles.ts';
import { printSheet } from '../board/print-sheet.ts';
import type { PreparedPaper } from './papers.ts';

/** What goes along on paper: it works when everything else fails. */
@customElement('papers-card')
export class PapersCard extends LitElement {
  static override styles = [
    base,
    card,
    board,
    css`
      .papers {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(200px, 1fr));
        gap: 14px;
        margin-block-start: 16px;
      }
      .papers button {
        display: grid;
        grid-template-columns: 46px minmax(0, 1fr);
        gap: 4px 14px;
        align-items: center;
        inline-size: 100%;
        min-block-size: 76px;
        padding: 12px 14px;
        border: 1.5px solid var(--line-strong);
        border-radius: var(--r-m);
        background: var(--surface);
        font-size: var(--t-xs);
        line-height: 1.35;
        text-align: start;
        cursor: pointer;
      }
      .papers button:hover {
        background: var(--action-soft);
      }
      .papers b {
        display: block;
        color: var(--link);
        font-size: var(--t-s);
        line-height: 1.25;
        hyphens: auto;
      }
      .sheet {
        justify-self: center;
        inline-size: 40px;
        block-size: 54px;
        border: 1.5px solid var(--line-strong);
        border-radius: 3px;
        background-color: #fff;
        background-image:
          linear-gradient(#22388f, #22388f), repeating-linear-gradient(#b9b4c6 0 2px, transparent 2px 7px);
        background-position:
          6px 7px,
          6px 19px;
        background-size:
          18px 5px,
          calc(100% - 12px) 26px;
        background-repeat: no-repeat;
      }
      .sheet[data-lies='on-its-side'] {
        inline-size: 46px;
        block-size: 34px;
        background-size:
          18px 4px,
          calc(100% - 10px) 16px;
        background-position:
          5px 5px,
          5px 13px;
      }
      [role='status'] {
        margin-block-start: 10px;
      }
    `,
  ];

  @property({ attribute: false }) papers: readonly PreparedPaper[] = [];

  @state() private said = '';

  override render() {
    return html`<section class="card" aria-labelledby="title">
      <h2 id="title">${t('prepare.papers.title')}</h2>
      <p class="small">${t('prepare.papers.lead')}</p>
      <ul class="papers">
        ${this.papers.map(
          (paper) =>
            html`<li>
              <button
                type="button"
                @click=${() => {
                  this.#make(paper);
                }}
              >
                <span class="sheet" data-lies=${paper.lies} aria-hidden="true"></span
                ><span
                  ><b>${t(`prepare.papers.${paper.id}.title`)}</b
                  >${t(`prepare.papers.${paper.id}.text`)}</span
                >
              </button>
            </li>`,
        )}
      </ul>
      <p class="small" role="status">${this.said === '' ? nothing : this.said}</p>
    </section>`;
  }

  #make({ make, file, keptAs }: PreparedPaper): void {
    if (keptAs !== undefined) {
      offerFile(new Blob([make()], { type: keptAs }), file);
      this.said = t('prepare.papers.kept', { file });
      return;
    }
    const became = printSheet(make(), file);
    this.said = became === 'saved' ? t('prepare.papers.saved', { file: `${file}.html` }) : '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'papers-card': PapersCard;
  }
}
