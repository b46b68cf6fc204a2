import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { StepState } from '../../programme/overview.ts';
import { hashOf } from '../shell/route.ts';
import { drawing } from './wijk-drawing.styles.ts';

/** The light above the wijk: evening, night, dawn or morning, by the number of lit parts. */
export type DayPhase = 'avond' | 'nacht' | 'dageraad' | 'ochtend';

export function dayPhase(lit: number, of: number): DayPhase {
  if (lit >= of) return 'ochtend';
  const share = lit / of;
  return share < 5 / 12 ? 'avond' : share < 9 / 12 ? 'nacht' : 'dageraad';
}

/** The page carries the drawing as HTML, where it costs no script; the build puts it there from `wijk.svg`. */
const templateId = 'wijk';

/**
 * The wijk: each building is a part of the programme and lights up when it is done. Decoration for those who see it;
 * the route beside it says the same in words and takes the keyboard.
 */
@customElement('wijk-drawing')
export class WijkDrawing extends LitElement {
  static override styles = drawing;

  @property({ attribute: false }) steps: readonly StepState[] = [];
  @property() phase: DayPhase = 'avond';

  readonly #drawing = drawingOfPage();

  override willUpdate(): void {
    if (this.#drawing === undefined) return;
    this.#drawing.dataset.phase = this.phase;
    for (const building of this.#drawing.querySelectorAll<SVGElement>('[data-part]')) {
      const state = this.steps.find(({ step }) => step.building === building.dataset.part);
      const status = state?.status ?? 'locked';
      building.dataset.status = status;
      building.dataset.lit = String(state?.partsDone.length ?? 0);
      if (state === undefined || status === 'locked') building.removeAttribute('href');
      else building.setAttribute('href', hashOf(state.step.id));
    }
  }

  override render() {
    return html`${this.#drawing ?? nothing}`;
  }
}

function drawingOfPage(): SVGElement | undefined {
  const template = document.querySelector<HTMLTemplateElement>(`template#${templateId}`);
  const svg = template?.content.querySelector('svg')?.cloneNode(true);
  return svg instanceof SVGElement ? svg : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'wijk-drawing': WijkDrawing;
  }
}
