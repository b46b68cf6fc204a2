import { html, LitElement, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Facts } from '../../programme/facts.ts';
import { base } from '../styles/base.styles.ts';
import { setStyle } from '../ui/set-style.ts';
import { t } from '../session/words.ts';
import { partnerRings } from './partner-rings.styles.ts';
import { placedPartners, type PlacedPartner, type Ring, type SocialeKaart } from './sociale-kaart.ts';

/** Distance to the middle in units of the drawing. */
const distance: Readonly<Record<Ring, number>> = { near: 98, far: 152, edge: 206, open: 206 };
const rings = ['near', 'far', 'edge'] as const;
/** Where the streets begin, just outside the house in the middle. */
const doorstep = 58;
/** Where the names stand, outside the last ring. */
const names = 231;
const house = 'M-13 13V-3L0-15 13-3V13z';

/**
 * The sociale kaart as a picture in the evening: the learner's house in the middle, every partner on a street of its
 * own. The better somebody knows a partner, the closer it stands and the more light there is. Decoration: the sentence and
 * the lists beside it say the same.
 */
@customElement('partner-rings')
export class PartnerRings extends LitElement {
  static override styles = [base, partnerRings];

  @property({ attribute: false }) kaart!: SocialeKaart;
  /** All that was chosen in the course. */
  @property({ attribute: false }) choices: Facts['choices'] = {};

  override render() {
    const partners = placedPartners(this.kaart, this.choices);
    return html`<div class="frame">
      <svg viewBox="-325 -242 650 484" aria-hidden="true" focusable="false">
        <defs>
          <radialGradient id="glow">
            <stop class="inside" offset="0"></stop>
            <stop class="outside" offset="1"></stop>
          </radialGradient>
        </defs>
        ${rings.map((ring) => svg`<circle class="ring" data-ring=${ring} r=${distance[ring]}></circle>`)}
        <circle class="glow" r="150" fill="url(#glow)"></circle>
        ${partners.map((placed) => street(placed, partners.length))} ${you()}
        ${partners.map((placed) => building(placed, partners.length))}
      </svg>
    </div>`;
  }
}

/** The house of the learner. */
function you() {
  return svg`<g class="you" transform="scale(1.2)">
    <path class="wall" d="M-27 30V-4h54v34z"></path>
    <path class="roof" d="M-35 0L0-34 12-22v-9h9v17L35 0l-5 4L0-25-30 4z"></path>
    <path class="light" d="M-20 4h11v12h-11zM9 4h11v12H9z"></path>
    <path class="light" d="M-6 30V8A6 6 0 0 1 6 8V30z"></path>
    <path class="ground" d="M-38 30h76v3h-76z"></path>
    <text class="name" y="-6">${t('mijnWijk.map.you')}</text>
  </g>`;
}

/** The street that leads to a partner: lit up to a house with light, and faint up to the name outside the rings. */
function street({ number, ring }: PlacedPartner, all: number) {
  const at = place(number, all);
  const from = at(doorstep);
  const to = at(distance[ring] - 14);
  const out = at(distance[ring] + 16);
  const end = at(names - 8);
  return svg`
    ${
      ring === 'near' || ring === 'far'
        ? svg`<path class="street" data-ring=${ring} d=${`M${from.x} ${from.y}L${to.x} ${to.y}`}></path>
          <path class="street" data-ring="open" d=${`M${out.x} ${out.y}L${end.x} ${end.y}`}></path>`
        : nothing
    }`;
}

function building({ partner, number, ring }: PlacedPartner, all: number) {
  const at = place(number, all);
  const { x, y } = at(distance[ring]);
  const label = at(names);
  const anchor = Math.abs(label.x) < 1 ? 'middle' : label.x > 0 ? 'start' : 'end';
  return svg`<g class="partner" data-ring=${ring} ${setStyle({ transform: `translate(${x}px, ${y}px)` })}>
      ${ring === 'near' ? svg`<circle class="shine" r="22"></circle>` : nothing}
      ${ring === 'open' ? svg`<circle class="plot" r="12"></circle>` : svg`<path class="house" d=${house}></path>`}
      <text y=${ring === 'open' ? 5 : 9}>${number}</text>
    </g>
    <text class="label" data-ring=${ring} x=${label.x} y=${label.y + 5} text-anchor=${anchor}>${partner.short}</text>`;
}

/** The partners stand around the middle like the hours of a clock; gives the point at a distance on the street of one. */
function place(number: number, all: number) {
  const angle = ((number - 0.5) / all) * 2 * Math.PI;
  const round = (value: number) => Math.round(value * 10) / 10;
  return (from: number) => ({ x: round(Math.sin(angle) * from), y: round(-Math.cos(angle) * from) });
}

/** One house as in the picture, to explain its light. */
export function ringSign(ring: Ring) {
  return html`<svg class="ring-sign" viewBox="-16 -17 32 32" aria-hidden="true" focusable="false">
    <g class="partner" data-ring=${ring}>
      ${ring === 'open' ? svg`<circle class="plot" r="11"></circle>` : svg`<path class="house" d=${house}></path>`}
    </g>
  </svg>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'partner-rings': PartnerRings;
  }
}
