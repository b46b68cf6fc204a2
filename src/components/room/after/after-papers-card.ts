import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { t } from '../../session/words.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { card } from '../../styles/card.styles.ts';
import { offerFile } from '../../ui/offer-file.ts';
import { form } from '../../styles/form.styles.ts';
import { possibleNames } from '../../../room/holds-name.ts';
import { board } from '../board/board.styles.ts';
import type { DayView } from '../board/day-view.ts';
import { nameQuestion } from '../board/name-question.ts';
import { printSheet } from '../board/print-sheet.ts';
import { afterPapers, type AfterPaper } from './after-papers.ts';

/** What the day leaves on paper: the wijkverslag, the group's results and the strips. */
@customElement('after-papers-card')
export class AfterPapersCard extends LitElement {
  static override styles = [
    base,
    button,
    card,
    form,
    board,
    css`
      ul {
        display: grid;
        margin-block-start: 12px;
      }
      li {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 16px;
        align-items: center;
        justify-content: space-between;
        padding-block: 8px;
        border-block-end: 1px solid var(--line);
      }
      li div {
        flex: 1 1 14rem;
      }
      [role='status'] {
        margin-block-start: 10px;
      }
    `,
  ];

  @property({ attribute: false }) view!: DayView;

  @state() private said = '';
  /** What may be a name, in a report that was asked for. */
  @state() private asked: string | undefined;

  override willUpdate(): void {
    // Answered here or elsewhere.
    const stillAsked = possibleNames(this.view.day.record).some(({ name }) => name === this.asked);
    if (this.asked === undefined || stillAsked) return;
    this.asked = undefined;
    this.said = '';
  }

  override render() {
    return html`<section class="card" aria-labelledby="title">
      <h2 id="title">${t('after.papers.title')}</h2>
      <ul>
        ${afterPapers(this.view).map(
          (paper) =>
            html`<li>
              <div>
                <b id=${paper.id}>${t(`after.papers.${paper.id}.title`)}</b>
                <p class="small">${t(`after.papers.${paper.id}.text`)}</p>
              </div>
              <button
                class="button quiet"
                type="button"
                id="make-${paper.id}"
                aria-labelledby="make-${paper.id} ${paper.id}"
                @click=${() => {
                  this.#make(paper);
                }}
              >
                ${t(paper.isText ? 'after.papers.keep' : 'after.papers.print')}
              </button>
            </li>`,
        )}
      </ul>
      <p class="small" role="status">${this.said}</p>
      ${this.asked === undefined ? nothing : nameQuestion(this.asked, this.view.day, 'name')}
    </section>`;
  }

  #make({ id, make, file, isText }: AfterPaper): void {
    const [possible] = id === 'report' || id === 'reportText' ? possibleNames(this.view.day.record) : [];
    this.asked = possible?.name;
    if (possible !== undefined) {
      this.said = t('after.papers.named', { text: possible.text });
      return;
    }
    const name = `${file}.html`;
    if (isText) {
      offerFile(new Blob([make()], { type: 'text/html;charset=utf-8' }), name);
      this.said = t('after.papers.kept', { file: name });
      return;
    }
    this.said = printSheet(make(), file) === 'saved' ? t('after.papers.saved', { file: name }) : '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'after-papers-card': AfterPapersCard;
  }
}
