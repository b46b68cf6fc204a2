import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Language } from '../../../course-files/language.ts';
import type { CourseDraft } from '../../../editing/course-draft.ts';
import type { CourseNode } from '../../../editing/outline/course-node.ts';
import type { ChangedText, ReportedChange } from '../../../editing/upkeep/change-report.ts';
import type { WordPiece } from '../../../editing/upkeep/word-changes.ts';
import { officeIcon } from '../../office/office-icon.ts';
import { t } from '../../session/words.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { chip } from '../../styles/chip.styles.ts';
import { PlaceWanted } from '../editor-events.ts';
import { placeName } from '../place-name.ts';
import { release } from './release.styles.ts';
import { headOf, piecesOf } from './change-words.ts';

/**
 * What has changed: of each change where it is, the old and the new words, and what it means for who is halfway.
 *
 * @fires {PlaceWanted} place-wanted - When somebody goes to a change.
 */
@customElement('changed-list')
export class ChangedList extends LitElement {
  static override styles = [base, button, chip, release];

  @property({ attribute: false }) changes: readonly ReportedChange[] = [];
  @property({ attribute: false }) draft: CourseDraft | undefined;
  @property({ attribute: false }) nodes: readonly CourseNode[] = [];
  @property() language: Language = 'nl';

  override render() {
    if (this.changes.length === 0) return html`<p>${t('upkeep.release.nothing')}</p>`;
    return html`<ol class="changes">
      ${this.changes.map((change) => html`<li>${this.#change(change)}</li>`)}
    </ol>`;
  }

  #change(change: ReportedChange) {
    const { kind, place, texts, consequence } = change;
    const { node, title, rest } = placeName(this.nodes, place, this.language, this.draft);
    return html`<p class="where">
        ${node?.plate === undefined ? nothing : html`<span class="plate" aria-hidden="true">${node.plate}</span>`}
        <button
          type="button"
          aria-label=${t('upkeep.release.toText', { what: rest === '' ? title : `${title}, ${rest}` })}
          @click=${() => this.dispatchEvent(new PlaceWanted(place))}
        >
          <b>${title}</b>
        </button>
        <span>${rest}</span>
        <span class="chip" data-kind=${kind}
          >${officeIcon(kind === 'added' || kind === 'replaced' ? 'plus' : 'pen')}${t(
            `upkeep.release.kind.${kind}`,
          )}</span
        >
      </p>
      ${texts.map((text) => this.#sides(change, text))}
      ${
        consequence === undefined
          ? nothing
          : html`<p class="means">${officeIcon('info')}<span>${t(consequence)}</span></p>`
      }`;
  }

  #sides(change: ReportedChange, text: ChangedText) {
    const [was, is] = piecesOf(change, text);
    const head = headOf(change, text);
    return html`<div class="sides">
      <div lang=${text.language}>
        <small lang=${this.language}>${head.old}</small
        ><span
          >${text.before === undefined ? t('upkeep.release.empty') : was.map((piece) => removed(piece))}</span
        >
      </div>
      <div class="new" lang=${text.language}>
        <small lang=${this.language}>${head.now}</small
        ><span
          >${text.after === undefined ? t('upkeep.release.empty') : is.map((piece) => added(piece))}</span
        >
      </div>
    </div>`;
  }
}

function removed({ text, isOwn }: WordPiece) {
  return isOwn ? html`<del>${text}</del>` : text;
}

function added({ text, isOwn }: WordPiece) {
  return isOwn ? html`<ins>${text}</ins>` : text;
}

declare global {
  interface HTMLElementTagNameMap {
    'changed-list': ChangedList;
  }
}
