import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { sceneOf, type BuildingScene } from './building-scenes.ts';
import { showStatus, type BuildingState } from './show-status.ts';
import { adoptWijkStyles, copyOfWijk } from './wijk-of-page.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

/**
 * The building of a step as it stands in the wijk, with its lights: a piece of the page's one drawing. Decoration.
 */
@customElement('building-drawing')
export class BuildingDrawing extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
    svg {
      display: block;
      inline-size: 100%;
      block-size: auto;
      overflow: visible;
      font-family: var(--font);
    }
  `;

  /** In the drawing; without one the whole street is shown. */
  @property() building: string | undefined;
  @property({ attribute: false }) steps: readonly BuildingState[] = [];

  #shown: { readonly scene: BuildingScene; readonly drawing: SVGSVGElement } | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    adoptWijkStyles(this.renderRoot);
  }

  override willUpdate(): void {
    const scene = sceneOf(this.building);
    if (this.#shown?.scene !== scene) {
      const wijk = copyOfWijk();
      this.#shown = wijk && { scene, drawing: drawScene(wijk, scene) };
    }
    for (const part of this.#shown?.drawing.querySelectorAll<SVGElement>('[data-part]') ?? []) {
      showStatus(
        part,
        this.steps.find(({ step }) => step.building === part.dataset.part),
      );
    }
  }

  override render() {
    return html`${this.#shown?.drawing ?? nothing}`;
  }
}

function drawScene(wijk: SVGSVGElement, scene: BuildingScene): SVGSVGElement {
  const drawing = wijk.cloneNode(false) as SVGSVGElement;
  drawing.setAttribute('viewBox', scene.view.join(' '));
  // Street and bushes go on to the edges of the head, however wide it is.
  const far = 2400;
  drawing.append(
    ...wijk.querySelectorAll('defs'),
    element('g', { class: 'bos' }, [...scene.bushes.map(([cx, cy, r]) => element('circle', { cx, cy, r }))]),
    element('path', { class: 'straat', d: `M${-far} ${scene.ground}h${2 * far + 960}v80H${-far}z` }),
    ...(scene.lamp === undefined
      ? []
      : [element('use', { href: '#w-l', x: scene.lamp[0], y: scene.lamp[1] })]),
    ...scene.parts.flatMap((part) => {
      const found = wijk.querySelector(`[data-part="${part}"]`);
      return found === null ? [] : [asGroup(found)];
    }),
  );
  return drawing;
}

/** The head is no place to click: a link becomes a mere group. */
function asGroup(link: Element): SVGElement {
  // The pin of "you are here" belongs to the whole wijk.
  const shapes = [...link.children].filter((child) => !child.classList.contains('mk'));
  const group = element('g', { class: link.getAttribute('class') ?? '' }, shapes);
  group.dataset.part = link.getAttribute('data-part') ?? '';
  return group;
}

function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly Element[] = [],
): SVGElement {
  const made = document.createElementNS(svgNamespace, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...children);
  return made;
}

declare global {
  interface HTMLElementTagNameMap {
    'building-drawing': BuildingDrawing;
  }
}
