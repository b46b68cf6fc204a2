import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Language } from '../../../course-files/language.ts';
import type { CourseDraft } from '../../../editing/course-draft.ts';
import type { CourseNode } from '../../../editing/outline/course-node.ts';
import { draftEnglish, englishApproved } from '../../../editing/upkeep/english.ts';
import type { StaleText } from '../../../translation/approvals.ts';
import { officeIcon } from '../../office/office-icon.ts';
import { t } from '../../session/words.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { chip } from '../../styles/chip.styles.ts';
import { EditAsked, PlaceWanted } from '../editor-events.ts';
import { placeName } from '../place-name.ts';
import { upkeep } from './upkeep.styles.ts';

/** So many are shown until somebody asks for all. */
const atFirst = 20;

/**
 * The English texts that nobody looked at since their Dutch changed, beside that Dutch.
 *
 * @fires {EditAsked} edit-asked - When the English of a text was looked at.
 * @fires {PlaceWanted} place-wanted - When somebody goes to an English text.
 */
@customElement('english-list')
export class EnglishList extends LitElement {
  static override styles = [base, button, chip, upkeep];

  @property({ attribute: false }) draft!: CourseDraft;
  /** Raised whenever the draft changed: it stays the same object. */
  @property({ type: Number }) revision = 0;
  @property({ attribute: false }) nodes: readonly CourseNode[] = [];
  @property() language: Language = 'nl';

  @state() private isWhole = false;

  override render() {
    const { stale } = draftEnglish(this.draft);
    if (stale.length === 0) return html`<p>${t('upkeep.english.none')}</p>`;
    const shown = this.isWhole ? stale : stale.slice(0, atFirst);
    return html`<ul class="lines">
        ${shown.map((one) => html`<li>${this.#line(one)}</li>`)}
      </ul>
      <p class="buttons">
        ${
          shown.length < stale.length
            ? html`<button class="button quiet" type="button" @click=${() => (this.isWhole = true)}>
                ${t('upkeep.english.all', { count: stale.length })}
              </button>`
            : nothing
        }
        ${
          stale.length > 1
            ? html`<button class="button text" type="button" @click=${() => this.#approve(stale)}>
                ${t('upkeep.english.approveAll', { count: stale.length })}
              </button>`
            : nothing
        }
      </p>`;
  }

  #line(stale: StaleText) {
    const { text, why } = stale;
    const { title, rest } = placeName(this.nodes, text.dutch, this.language, this.draft);
    return html`<p class="where">
        <b>${title}</b><span>${rest}</span>
        <span class="chip" data-when="now">${officeIcon('swap')}${t(`upkeep.english.${why}`)}</span>
      </p>
      <div class="buttons">
        <button
          class="button quiet"
          type="button"
          @click=${() => this.dispatchEvent(new PlaceWanted(text.english))}
        >
          ${t('upkeep.english.go')}<span class="visually-hidden">: ${title}, ${rest}</span>
        </button>
        <button class="button quiet" type="button" @click=${() => this.#approve([stale])}>
          ${officeIcon('check')}${t('upkeep.english.approve')}<span class="visually-hidden"
            >: ${title}, ${rest}</span
          >
        </button>
      </div>
      <div class="pair">
        <div lang="nl"><small>${t('upkeep.english.dutch')}</small>${shortened(text.nl)}</div>
        <div class="old" lang="en"><small>${t('upkeep.english.english')}</small>${shortened(text.en)}</div>
      </div>`;
  }

  #approve(stale: readonly StaleText[]): void {
    const texts = stale.map(({ text }) => text);
    this.dispatchEvent(new EditAsked(englishApproved(this.draft, texts)));
  }
}

/** A whole page would push the others out of sight; its form shows it. */
function shortened(pieces: readonly string[]): string {
  const text = pieces.join('\n').trim();
  return text.length > 400 ? `${text.slice(0, 400).replace(/\s+\S*$/, '')} …` : text;
}

declare global {
  interface HTMLElementTagNameMap {
    'english-list': EnglishList;
  }
}
