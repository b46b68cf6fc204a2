import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { FilmPicture, FilmView } from '../../course-files/film-schema.ts';
import { adoptWijkStyles, copyOfWijk } from './wijk-of-page.ts';

/**
 * A piece of the drawing of the wijk with a sky and lights of its own, 16 by 9: the picture that stands for a film.
 * Decoration.
 */
@customElement('wijk-picture')
export class WijkPicture extends LitElement {
  static override styles = css`
    :host {
      display: block;
      aspect-ratio: 16 / 9;
      overflow: hidden;
    }
    div,
    .wijk {
      block-size: 100%;
    }
    .mk {
      display: none !important;
    }
  `;

  @property({ attribute: false }) picture: FilmPicture | undefined;

  #drawing: SVGSVGElement | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    adoptWijkStyles(this.renderRoot);
    this.#drawing ??= stillDrawing();
  }

  override render() {
    if (this.picture === undefined || this.#drawing === undefined) return nothing;
    showPicture(this.#drawing, this.picture);
    return inItsLight(this.picture.sky, this.#drawing);
  }
}

/** Whatever the time of the day is around it: first the evening, then what this sky changes. */
export function inItsLight(sky: FilmPicture['sky'], drawing: unknown) {
  return html`<div class="wijk-light" data-phase="avond"><div data-phase=${sky}>${drawing}</div></div>`;
}

/** A copy of the drawing in which nothing can be pressed; none where the page has no drawing. */
export function stillDrawing(): SVGSVGElement | undefined {
  const drawing = copyOfWijk();
  drawing?.setAttribute('preserveAspectRatio', 'xMidYMid slice');
  for (const part of drawing?.querySelectorAll('[data-part]') ?? []) {
    part.removeAttribute('href');
    part.removeAttribute('tabindex');
  }
  return drawing;
}

/** Shows this piece of the drawing with these lights; the others are out. */
export function showPicture(drawing: SVGSVGElement, { sky, view, lit }: FilmPicture): void {
  drawing.setAttribute('viewBox', viewBoxOf(view));
  drawing.dataset.phase = sky;
  for (const part of drawing.querySelectorAll<SVGElement>('[data-part]')) {
    const windows = lit[part.dataset.part as keyof typeof lit] ?? 0;
    part.dataset.status = windows === 0 ? 'locked' : windows === 3 ? 'done' : 'busy';
    part.dataset.lit = String(windows);
  }
}

function viewBoxOf([left, top, width]: FilmView): string {
  return [left, top, width, (width * 9) / 16].map((value) => Math.round(value * 100) / 100).join(' ');
}

declare global {
  interface HTMLElementTagNameMap {
    'wijk-picture': WijkPicture;
  }
}
