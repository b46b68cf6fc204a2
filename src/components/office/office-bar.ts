import { html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Language } from '../../course-files/language.ts';
import { ChooseLanguage, languageNames } from '../session/choose-language.ts';
import { t } from '../session/words.ts';
import { base } from '../styles/base.styles.ts';
import { button } from '../styles/button.styles.ts';
import { skip } from '../styles/skip.styles.ts';
import { drawnName } from '../ui/wordmark.ts';
import { officeIcon } from './office-icon.ts';
import { officeBar } from './office-bar.styles.ts';

const languages = Object.keys(languageNames) as readonly Language[];

/** Pages of the office, with the files that they stand in. */
const pages = [
  { page: 'issuing', file: './index.html', icon: 'key' },
  { page: 'editing', file: './redactie.html', icon: 'pen' },
] as const;

/**
 * The bar above every page of the office: which pages there are, that all stays on this device, and the other language.
 *
 * @fires to-content - When the bar is to be skipped.
 * @fires {ChooseLanguage} choose-language - When another language is chosen.
 */
@customElement('office-bar')
export class OfficeBar extends LitElement {
  static override styles = [base, button, skip, officeBar];

  @property() page: (typeof pages)[number]['page'] = 'issuing';
  @property() language: Language = 'nl';

  override render() {
    return html`<button
        class="skip"
        type="button"
        @click=${() => this.dispatchEvent(new Event('to-content'))}
      >
        ${t('office.toContent')}
      </button>
      <header class="bar">
        <span class="wordmark" lang="nl">${drawnName(t('office.course'))}</span>
        <nav aria-label=${t('office.nav.label')}>
          ${pages.map(
            ({ page, file, icon: drawing }) =>
              html`<a href=${file} aria-current=${page === this.page ? 'page' : 'false'}
                >${officeIcon(drawing)}${t(`office.nav.${page}`)}</a
              >`,
          )}
        </nav>
        <p class="stays">${officeIcon('lock')}<span>${t('office.stays')}</span></p>
        ${languages
          .filter((language) => language !== this.language)
          .map(
            (language) =>
              html`<button
                class="button text"
                lang=${language}
                type="button"
                @click=${() => this.dispatchEvent(new ChooseLanguage(language))}
              >
                ${languageNames[language]}
              </button>`,
          )}
      </header>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'office-bar': OfficeBar;
  }
}
