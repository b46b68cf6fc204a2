import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Language } from '../../content/schema.ts';
import type { QuestionnaireContent } from '../../content/step-content.ts';
import type { DimensionProfile } from '../../programme/profile.ts';
import { base } from '../styles/base.styles.ts';
import { bar, filledBar } from '../ui/filled-bar.ts';
import { t } from '../words.ts';
import { profileStyles } from './own-profile.styles.ts';

type Measured = DimensionProfile<
  QuestionnaireContent['dimensions'][number],
  QuestionnaireContent['bands'][number]
>;

/**
 * Somebody's own answers as a picture: for each dimension the mean as a bar, a number and a word. With an earlier
 * profile the two stand under each other, and the difference in words.
 */
@customElement('own-profile')
export class OwnProfile extends LitElement {
  static override styles = [base, bar, profileStyles];

  @property({ attribute: false }) profile: readonly Measured[] = [];
  /** The highest point of the scale. */
  @property({ type: Number }) highest = 5;
  /** The profile of the moment before, if there is one to compare with. */
  @property({ attribute: false }) earlier: readonly Measured[] | undefined;
  @property() language: Language = 'nl';

  override render() {
    return html`<ul>
      ${this.profile.map((now) => this.#row(now))}
    </ul>`;
  }

  #row(now: Measured) {
    const { id, title, meaning } = now.dimension;
    const earlier = this.earlier?.find(({ dimension }) => dimension.id === id);
    return html`<li>
      <div class="dimension">
        <h3>${title}</h3>
        <p class="small">${meaning}</p>
      </div>
      <div class="measures">
        ${
          earlier === undefined
            ? this.#measure(now)
            : html`${this.#measure(earlier, 'before')} ${this.#measure(now, 'now')}
              ${this.#difference(earlier, now)}`
        }
      </div>
    </li>`;
  }

  #measure({ mean, band }: Measured, moment?: 'before' | 'now') {
    return html`<div class="measure" data-moment=${moment ?? nothing}>
      ${moment === undefined ? nothing : html`<span class="moment">${t(`questionnaire.profile.${moment}`)}</span>`}
      ${filledBar((mean ?? 0) / this.highest, this.highest)}
      ${
        mean === undefined
          ? html`<span class="words">${t('questionnaire.profile.noMean')}</span>`
          : html`<span class="words"
              ><b>${t('questionnaire.profile.mean', { mean: this.#number(mean), of: this.highest })}</b>
              <span>${band?.title}</span></span
            >`
      }
    </div>`;
  }

  #difference(earlier: Measured, now: Measured) {
    if (earlier.mean === undefined || now.mean === undefined) return nothing;
    const difference = Math.round((now.mean - earlier.mean) * 10) / 10;
    const key = difference === 0 ? 'same' : difference > 0 ? 'higher' : 'lower';
    return html`<p class="difference">
      ${t(`questionnaire.profile.${key}`, { difference: this.#number(Math.abs(difference)) })}
    </p>`;
  }

  #number(value: number): string {
    return new Intl.NumberFormat(this.language === 'nl' ? 'nl-NL' : 'en-GB', {
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    }).format(value);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'own-profile': OwnProfile;
  }
}
