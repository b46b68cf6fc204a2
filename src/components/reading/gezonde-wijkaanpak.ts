import { html, LitElement, svg } from 'lit';
import { customElement } from 'lit/decorators.js';
import { base } from '../styles/base.styles.ts';
import { chip } from '../styles/chip.styles.ts';
import { t } from '../words.ts';
import { gezondeWijkaanpak } from './gezonde-wijkaanpak.styles.ts';

/** The phases with their steps; the words are `gwa.phase.<id>` and `gwa.step.<id>`. */
const phases = [
  { id: 'prepare', steps: ['picture', 'goals', 'plan'] },
  { id: 'act', steps: ['act'] },
  { id: 'evaluate', steps: ['evaluate'] },
] as const;

/** The four pillars that carry a plan, as the windows of a house. */
const pillars = [
  { id: 'inform', drawing: svg`<path d="M4 6h7v13H4zM13 6h7v13h-7zM12 6v13" />` },
  {
    id: 'support',
    drawing: svg`<path d="M12 19s-7-4.2-7-9a3.8 3.8 0 0 1 7-2.2A3.8 3.8 0 0 1 19 10c0 4.8-7 9-7 9z" />`,
  },
  {
    id: 'surroundings',
    drawing: svg`<circle cx="8" cy="9" r="4" /><path d="M8 13v7M4 20h16M14 20v-6h5v6M13 14h7" />`,
  },
  { id: 'rules', drawing: svg`<circle cx="12" cy="9" r="5.5" /><path d="M12 14.5V21M9.5 9h5" />` },
] as const;

/**
 * The Gezonde Wijkaanpak as a street: five numbered steps in three phases, and a house on four pillars. It is made of
 * real lists, so whoever cannot see it hears the same.
 */
@customElement('gezonde-wijkaanpak')
export class GezondeWijkaanpak extends LitElement {
  static override styles = [base, chip, gezondeWijkaanpak];

  override render() {
    return html`<figure aria-labelledby="caption">
      <h3 id="caption">${t('gwa.title')}</h3>
      <ol class="phases" aria-label=${t('gwa.phases')}>
        ${phases.map(
          (phase) =>
            html`<li data-phase=${phase.id}>
              <p class="phase">${t(`gwa.phase.${phase.id}`)}</p>
              <ol class="steps">
                ${phase.steps.map(
                  (step) =>
                    html`<li>
                      <span class="plate" aria-hidden="true">${numberOf(step)}</span>
                      <span class="step"
                        ><b>${t(`gwa.step.${step}`)}</b> <span>${t(`gwa.about.${step}`)}</span></span
                      >
                    </li>`,
                )}
              </ol>
            </li>`,
        )}
      </ol>
      <p class="again">
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
          <path d="M20 9a8 8 0 0 0-14-1.5M6 3v5h5M4 15a8 8 0 0 0 14 1.5M18 21v-5h-5" /></svg
        >${t('gwa.again')}
      </p>
      <section class="house" aria-labelledby="house">
        <div class="roof"><p id="house">${t('gwa.pillars')}</p></div>
        <ul class="pillars">
          ${pillars.map(
            ({ id, drawing }) =>
              html`<li>
                <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${drawing}</svg>
                <b>${t(`gwa.pillar.${id}`)}</b>
                <span>${t(`gwa.pillarAbout.${id}`)}</span>
              </li>`,
          )}
        </ul>
        <p class="ground">${t('gwa.ground')}</p>
      </section>
    </figure>`;
  }
}

const steps: readonly string[] = phases.flatMap((phase) => phase.steps);

/** Steps are counted through all phases. */
function numberOf(step: string): number {
  return steps.indexOf(step) + 1;
}

declare global {
  interface HTMLElementTagNameMap {
    'gezonde-wijkaanpak': GezondeWijkaanpak;
  }
}
