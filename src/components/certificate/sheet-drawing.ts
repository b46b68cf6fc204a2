import { nothing, svg, type SVGTemplateResult } from 'lit';
import { copyOfPart } from '../wijk/wijk-of-page.ts';

/** The buildings of the wijk from back to front, all of them lit. */
const buildings = [
  'informatiepakket',
  'accreditatie',
  'les-1',
  'les-2',
  'les-3',
  'les-4',
  'les-5',
  'les-6',
  'werksessie',
];
const bushes = [
  [52, 424, 40],
  [98, 412, 34],
  [394, 430, 40],
  [594, 430, 42],
  [890, 416, 38],
  [934, 432, 44],
] as const;

/** The wijk against the morning sky, for the foot of a sheet of 297 by 210; without buildings where the page has none. */
export function morningWijk(): SVGTemplateResult {
  return svg`<defs><linearGradient id="morning" x2="0" y2="1"
      ><stop class="s1"/><stop class="s2" offset=".5"/><stop class="s3" offset=".8"/><stop class="s4" offset="1"/></linearGradient></defs>
    <path fill="url(#morning)" d="M0 96h297v114H0z"/>
    <circle class="sun" cx="148.5" cy="152" r="30"/>
    <g transform="translate(4.5 46) scale(.3)">
      <g class="bushes">${bushes.map(([cx, cy, r]) => svg`<circle cx=${cx} cy=${cy} r=${r} />`)}</g>
      ${buildings.map(lit)}
      <path class="street" d="M-100 494h1200v160H-100z"/>
    </g>`;
}

function lit(name: string): SVGElement | typeof nothing {
  const building = copyOfPart(name);
  if (building === undefined) return nothing;
  building.dataset.status = 'done';
  // Names and numbers are too small to be read.
  for (const shape of building.querySelectorAll('.wx, .wn, .wc')) shape.remove();
  return building;
}
