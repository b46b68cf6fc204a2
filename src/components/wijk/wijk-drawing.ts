import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { StepState } from '../../programme/overview.ts';
import { hashOf } from '../session/route.ts';
import type { DayPhase } from './day-phase.ts';
import { showStatus } from './show-status.ts';
import { adoptWijkStyles, copyOfWijk } from './wijk-of-page.ts';

/**
 * The one drawing of this visit. It stays as it was when home is left, so that on coming back the light of what was
 * finished meanwhile goes on before the learner's eyes.
 */
let drawing: SVGSVGElement | undefined;
/** Was it seen before in this visit? */
let seen = false;

/** The learner points at a building with the mouse, or no longer at any (undefined). */
export class PointAtBuilding extends Event {
  static readonly eventName = 'point-at-building';
  readonly building: string | undefined;

  constructor(building: string | undefined) {
    super(PointAtBuilding.eventName);
    this.building = building;
  }
}

/**
 * The wijk: each building is a part of the programme and lights up when it is done. Decoration for those who see it;
 * the route beside it says the same in words and takes the keyboard.
 *
 * @fires {PointAtBuilding} point-at-building - When the mouse comes to a building or leaves it.
 */
@customElement('wijk-drawing')
export class WijkDrawing extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
    @media (max-width: 820px) {
      :host([moonless]) svg {
        display: block;
        inline-size: 100%;
        block-size: 100%;
      }
    }
  `;

  @property({ attribute: false }) steps: readonly StepState[] = [];
  @property() phase: DayPhase = 'avond';
  /** Without the moon, where words stand in its place. */
  @property({ type: Boolean, reflect: true }) moonless = false;
  /** The building of the step that is pointed at in the route. */
  @property() pointed: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    adoptWijkStyles(this.renderRoot);
    this.addEventListener('mousemove', this.#point);
    this.addEventListener('mouseleave', this.#point);
  }

  override render() {
    drawing ??= copyOfWijk();
    return html`${drawing ?? nothing}`;
  }

  override updated(changed: PropertyValues<this>): void {
    if (drawing === undefined) return;
    // Rendered as it was last, and laid out, so that what changes now changes visibly.
    if (seen && changed.has('steps')) drawing.getBoundingClientRect();
    drawing.dataset.phase = this.phase;
    drawing.toggleAttribute('data-moonless', this.moonless);
    // In a low strip the whole street is shown, with less sky, and more of it at both ends.
    drawing.setAttribute('preserveAspectRatio', 'xMidYMax meet');
    drawing.setAttribute('viewBox', this.moonless ? '44 190 872 450' : '44 0 872 640');
    for (const building of drawing.querySelectorAll<SVGElement>('[data-part]')) {
      const state = this.steps.find(({ step }) => step.building === building.dataset.part);
      const wasDone = building.dataset.status === 'done';
      showStatus(building, state);
      building.toggleAttribute(
        'data-new',
        state?.status === 'done' && (building.hasAttribute('data-new') || (seen && !wasDone)),
      );
      building.toggleAttribute(
        'data-pointed',
        this.pointed !== undefined && this.pointed === building.dataset.part,
      );
      if (state === undefined || state.status === 'locked') building.removeAttribute('href');
      else building.setAttribute('href', hashOf(state.step.id));
    }
    seen ||= this.steps.length > 0;
  }

  /** Does a light go on that was not on when home was left? */
  get hasNewLight(): boolean {
    return this.renderRoot.querySelector('[data-new]') !== null;
  }

  readonly #point = (event: MouseEvent) => {
    const part = event
      .composedPath()
      .find((target) => target instanceof SVGElement && target.dataset.part !== undefined);
    const building = part instanceof SVGElement ? part.dataset.part : undefined;
    if (building !== this.pointed) this.dispatchEvent(new PointAtBuilding(building));
  };

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('mousemove', this.#point);
    this.removeEventListener('mouseleave', this.#point);
    // Once is enough.
    for (const building of drawing?.querySelectorAll('[data-new]') ?? [])
      building.removeAttribute('data-new');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wijk-drawing': WijkDrawing;
  }
  interface HTMLElementEventMap {
    'point-at-building': PointAtBuilding;
  }
}
