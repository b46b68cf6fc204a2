import { html, LitElement, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Language } from '../../course-files/language.ts';
import type { QuestionnaireContent } from '../../content/step-content.ts';
import type { DimensionProfile } from '../../programme/profile.ts';
import { base } from '../styles/base.styles.ts';
import { setStyle } from '../ui/set-style.ts';
import { t } from '../session/words.ts';
import { profileStyles } from './own-profile.styles.ts';
import { withOneDecimal } from '../../course-files/figures.ts';

type Measured = DimensionProfile<
  QuestionnaireContent['dimensions'][number],
  QuestionnaireContent['bands'][number]
>;

/** Measures of one window in the drawing. */
const pane = { width: 15, height: 32 };
const windowStep = 44;

/**
 * Somebody's own answers as a house in the evening: a floor for each dimension, a window for each point of its mean,
 * and beside them the number and what it means in words.
 */
@customElement('own-profile')
export class OwnProfile extends LitElement {
  static override styles = [base, profileStyles];

  @property({ attribute: false }) profile: readonly Measured[] = [];
  /** The highest point of the scale. */
  @property({ type: Number }) highest = 5;
  @property() language: Language = 'nl';

  override render() {
    return html`<div class="house">
      <div class="roof" aria-hidden="true"></div>
      <ul>
        ${this.profile.map((measured, floor) => this.#floor(measured, floor))}
      </ul>
    </div>`;
  }

  #floor({ dimension, mean, band }: Measured, floor: number) {
    return html`<li ${setStyle({ '--floor': String(floor) })} ?data-dark=${mean === undefined}>
      <div class="subject">
        <h3>${dimension.title}</h3>
        <p class="small">${dimension.meaning}</p>
      </div>
      ${this.#windows(mean ?? 0)}
      <p class="words">
        ${
          mean === undefined
            ? t('questionnaire.profile.noMean')
            : html`<b
                  >${t('questionnaire.profile.mean', { mean: withOneDecimal(mean, this.language), of: this.highest })}</b
                >
                ${band === undefined ? nothing : html`<span>${band.title}</span>`}`
        }
      </p>
    </li>`;
  }

  /** A window for each point, with two panes, so that half a point is half a window. */
  #windows(mean: number) {
    const lit = Math.round(mean * 2);
    return html`<svg
      class="windows"
      viewBox=${`-3 -3 ${(this.highest - 1) * windowStep + 2 * pane.width + 9} ${pane.height + 11}`}
      aria-hidden="true"
      focusable="false"
    >
      ${Array.from({ length: this.highest }, (_, point) => {
        const left = point * windowStep;
        return svg`<g transform=${`translate(${left} 0)`}>
          <rect class="pane" ?data-lit=${lit > 2 * point} width=${pane.width} height=${pane.height}></rect>
          <rect class="pane" ?data-lit=${lit > 2 * point + 1} x=${pane.width + 3} width=${pane.width} height=${pane.height}></rect>
          <path class="frame" d=${`M-1.5-1.5h${2 * pane.width + 6}v${pane.height + 3}h-${2 * pane.width + 6}zM${pane.width + 1.5}-1v${pane.height + 2}M-1 11h${2 * pane.width + 5}`}></path>
          <path class="sill" d=${`M-3 ${pane.height + 4}h${2 * pane.width + 9}`}></path>
        </g>`;
      })}
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'own-profile': OwnProfile;
  }
}
