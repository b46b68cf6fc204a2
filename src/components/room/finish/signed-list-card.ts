import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { webCrypto } from '../../../attendance/web-crypto.ts';
import { dateInWords } from '../../../content/moment-in-words.ts';
import { checkedList, type CheckedList } from '../../../room/exports/check-signed-list.ts';
import { t } from '../../session/words.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { card } from '../../styles/card.styles.ts';
import { icon } from '../../ui/icon.ts';
import { board } from '../board/board.styles.ts';
import { clockOf, type DayView } from '../board/day-view.ts';

/** Checks a signed presence list that was kept: whether anything in it was changed since. */
@customElement('signed-list-card')
export class SignedListCard extends LitElement {
  static override styles = [
    base,
    button,
    card,
    board,
    css`
      .buttons {
        margin-block-start: 12px;
      }
      [role='status'] p {
        display: flex;
        gap: 8px;
        margin-block-start: 12px;
        font-weight: var(--w-strong);
        line-height: 1.45;
      }
      [data-tone='warn'] {
        color: var(--err);
      }
    `,
  ];

  @property({ attribute: false }) view!: DayView;

  @state() private found: CheckedList | undefined;

  override render() {
    return html`<section class="card" aria-labelledby="title">
      <h2 id="title">${t('signedList.title')}</h2>
      <p class="small">${t('signedList.lead')}</p>
      <div class="buttons">
        <label class="button quiet">
          <input class="visually-hidden" type="file" accept=".zip,application/zip" @change=${this.#onFile} />
          ${t('signedList.choose')}
        </label>
      </div>
      <div role="status">${this.#said()}</div>
    </section>`;
  }

  #said() {
    const { found } = this;
    if (found === undefined) return nothing;
    if (found.kind === 'refused')
      return html`<p data-tone="warn">
        ${icon('warning')}<span>${t(`signedList.refused.${found.because}`)}</span>
      </p>`;
    const { list, isNextOfKnown } = found;
    const { zone } = this.view.day.card;
    const values = {
      revision: list.revision,
      date: dateInWords(list.issuedAt, this.view.language, zone),
      time: clockOf(this.view, list.issuedAt),
    };
    return html`<p>
      ${icon('check')}<span
        >${t('signedList.signed', values)} ${isNextOfKnown ? nothing : t('signedList.otherBefore')}</span
      >
    </p>`;
  }

  readonly #onFile = async (event: Event) => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    // The same file can be chosen again.
    input.value = '';
    if (file === undefined) return;
    const { card: of, record } = this.view.day;
    const bytes = new Uint8Array(await file.arrayBuffer());
    this.found = await checkedList(bytes, record, of, webCrypto(crypto.subtle));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'signed-list-card': SignedListCard;
  }
}
