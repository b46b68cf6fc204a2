import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../styles/base.styles.ts';
import { chip } from '../styles/chip.styles.ts';
import { houseStyles } from '../wijk/house-drawing.ts';
import { adoptWijkStyles } from '../wijk/wijk-of-page.ts';
import { icon } from '../ui/icon.ts';
import { t } from '../session/words.ts';
import { narrowDrawing, numberOf, phases, pillars, wideDrawing } from './gezonde-wijkaanpak-drawing.ts';
import { gezondeWijkaanpak } from './gezonde-wijkaanpak.styles.ts';

/**
 * The Gezonde Wijkaanpak as a street: a ring road along five houses in three phases, on a quay that four pillars
 * carry. The lists below the drawing say the same and more, so whoever cannot see it misses nothing.
 */
@customElement('gezonde-wijkaanpak')
export class GezondeWijkaanpak extends LitElement {
  static override styles = [base, chip, houseStyles, gezondeWijkaanpak];

  /** Set when its words are there, and again in another language. */
  @property() override lang = '';

  override connectedCallback(): void {
    super.connectedCallback();
    adoptWijkStyles(this.renderRoot);
  }

  override render() {
    if (this.lang === '') return nothing;
    return html`<figure aria-labelledby="caption">
      <figcaption id="caption">${t('gwa.title')}</figcaption>
      <div class="halves">
        <div class="drawing">${wideDrawing()}${narrowDrawing()}</div>
        <div class="words">${this.#steps()} ${this.#pillars()}</div>
      </div>
    </figure>`;
  }

  #steps() {
    return html`<section aria-labelledby="phases">
      <h3 id="phases">${t('gwa.phases')}</h3>
      <ol class="phases">
        ${phases.map(
          (phase) =>
            html`<li>
              <h4>${t(`gwa.phase.${phase.id}`)}</h4>
              <ol class="steps" start=${numberOf(phase.steps[0])}>
                ${phase.steps.map(
                  (step) =>
                    html`<li>
                      <span class="plate" aria-hidden="true">${numberOf(step)}</span>
                      <p><b>${t(`gwa.step.${step}`)}.</b> ${t(`gwa.about.${step}`)}</p>
                    </li>`,
                )}
              </ol>
            </li>`,
        )}
      </ol>
      <p class="again">
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path d="M20 9a8 8 0 0 0-14-1.5M6 3v5h5M4 15a8 8 0 0 0 14 1.5M18 21v-5h-5" /></svg
        ><span>${t('gwa.again')}</span>
      </p>
    </section>`;
  }

  #pillars() {
    return html`<section aria-labelledby="pillars">
      <h3 id="pillars">${t('gwa.pillars')}</h3>
      <ul class="pillars">
        ${pillars.map(
          ({ id, drawing }) =>
            html`<li>
              <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${drawing}</svg>
              <p><b>${t(`gwa.pillar.${id}`)}.</b> ${t(`gwa.pillarAbout.${id}`)}</p>
            </li>`,
        )}
      </ul>
      <p class="again">${icon('huis')}<span>${t('gwa.ground')}</span></p>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gezonde-wijkaanpak': GezondeWijkaanpak;
  }
}
