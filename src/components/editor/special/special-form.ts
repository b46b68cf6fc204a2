import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { dateInWords } from '../../../content/moment-in-words.ts';
import type { Language } from '../../../course-files/language.ts';
import type { Place } from '../../../editing/edit.ts';
import type { Edited } from '../../../editing/operations/edited.ts';
import { t } from '../../session/words.ts';
import { base } from '../../styles/base.styles.ts';
import './accreditation-desk.ts';
import './list-desk.ts';
import {
  domainsModel,
  professionsModel,
  sourcesModel,
  stepsModel,
  textsModel,
  type ListModel,
} from './list-models.ts';
import './session-bar.ts';
import './source-form.ts';
import { specialOf } from './special-of.ts';
import './statement-desk.ts';

/**
 * The form of its own that belongs to a place, above the fields that every form has; empty where there is none.
 *
 * @fires {EditAsked} edit-asked - When something is to be done.
 */
@customElement('special-form')
export class SpecialForm extends LitElement {
  static override styles = [base];

  @property({ attribute: false }) draft!: Edited;
  /** Another one whenever the draft was edited. */
  @property({ type: Number }) revision = 0;
  @property() language: Language = 'nl';
  /** `2026-11-30`. */
  @property() today = new Date().toLocaleDateString('sv-SE');
  @property({ attribute: false }) place: Place | undefined;

  override render() {
    const { place, draft, revision, language, today } = this;
    switch (place === undefined ? undefined : specialOf(place)) {
      case 'statements':
        return html`<statement-desk
          .draft=${draft}
          .revision=${revision}
          .language=${language}
          .today=${today}
        ></statement-desk>`;
      case 'session':
        return html`<session-bar
          .draft=${draft}
          .revision=${revision}
          .language=${language}
          .today=${today}
        ></session-bar>`;
      case 'accreditation':
        return html`<accreditation-desk
          .draft=${draft}
          .revision=${revision}
          .language=${language}
          .today=${today}
        ></accreditation-desk>`;
      case 'texts':
        return this.#list(textsModel(draft, place?.file.split('/')[0] ?? '', language));
      case 'steps':
        return this.#list(stepsModel(draft, language));
      case 'professions':
        return this.#list(professionsModel(draft, language));
      case 'domains':
        return this.#list(domainsModel(draft, language));
      case 'sources':
        return html`${this.#list(sourcesModel(draft, language, today, (day) => this.#checkedOn(day)))}
          <source-form
            .draft=${draft}
            .revision=${revision}
            .language=${language}
            .today=${today}
          ></source-form>`;
      default:
        return nothing;
    }
  }

  #list(model: ListModel) {
    return html`<list-desk
      .draft=${this.draft}
      .revision=${this.revision}
      .language=${this.language}
      .today=${this.today}
      .model=${model}
    ></list-desk>`;
  }

  #checkedOn(day: string | undefined): string {
    const at = Date.parse(day ?? '') / 60_000;
    return Number.isNaN(at)
      ? t('special.sources.neverChecked')
      : t('special.sources.checkedOn', { date: dateInWords(at, this.language, 'UTC') });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'special-form': SpecialForm;
  }
}
